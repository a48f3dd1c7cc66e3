/// Comments with badges that stand in a row, by which they are known where no title stands above them.
struct BadgeRow {
    /// How many it takes, and how far one may be from the next, in lines that are not blank.
    private static let least = 3
    private static let reach = 40

    private var first: Int?
    private var linesSince = 0
    private var count = 0

    /// Looks at the line that follows. Comments that were written into the page count for nothing, and are left out.
    mutating func pass(_ index: Int, in lines: [SourceLine]) {
        guard CommentShape.head(at: index, in: lines) != nil else {
            if !lines[index].isBlank { linesSince += 1 }
            return
        }
        if first == nil || linesSince > Self.reach {
            first = index
            count = 0
        }
        linesSince = 0
        count += 1
    }

    /// The first of them, once there are enough.
    var start: Int? { count >= Self.least ? first : nil }
}
