/// The brackets that belong together (UAX #9, BD16).
enum BracketPairs {
    /// The most brackets that may be open at a time.
    private static let mostOpen = 63

    /// The pairs among scalars, by where they open; `isBracket` says of a place whether its scalar may count as one.
    static func find(
        in scalars: [Unicode.Scalar], where isBracket: (Int) -> Bool
    ) -> [(opening: Int, closing: Int)] {
        var open: [(closing: Unicode.Scalar, place: Int)] = []
        var pairs: [(opening: Int, closing: Int)] = []
        for (place, scalar) in scalars.enumerated() where isBracket(place) {
            if let closing = BidiMirroring.closing(of: scalar) {
                guard open.count < mostOpen else { return [] }
                open.append((closing, place))
            } else if let closing = BidiMirroring.closing(scalar),
                let match = open.lastIndex(where: { $0.closing == closing })
            {
                pairs.append((open[match].place, place))
                open.removeSubrange(match...)
            }
        }
        return pairs.sorted { $0.opening < $1.opening }
    }
}
