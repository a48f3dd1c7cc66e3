/// The scalars that are drawn for an extended grapheme cluster.
enum DrawableCluster {
    /// The most bases of a cluster that are drawn: enough for any syllable and any family of emoji.
    static let mostBases = 8

    /// The most marks that are drawn over a base: a cell of ncurses holds five scalars (CCHARW_MAX).
    static let mostMarks = 4

    /// The columns that drawing a cluster takes.
    static func columns(of cluster: some Sequence<Unicode.Scalar>) -> Int {
        var columns = 0
        forEachScalar(of: cluster) { columns += $1 }
        return columns
    }

    /// What is drawn for a cluster.
    static func text(of cluster: some Sequence<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        forEachScalar(of: cluster) { scalar, _ in text.append(scalar) }
        return String(text)
    }

    /// What is drawn for a character of a text.
    static func text(of cluster: Cluster, in text: String) -> String {
        if cluster.isScalar { return self.text(of: CollectionOfOne(cluster.first)) }
        let start = text.utf8.index(text.startIndex, offsetBy: cluster.offset)
        let end = text.utf8.index(start, offsetBy: cluster.length)
        return self.text(of: text.unicodeScalars[start..<end])
    }

    /// Hands over the scalars to draw for a cluster, each with its columns.
    @inline(__always)
    private static func forEachScalar(
        of cluster: some Sequence<Unicode.Scalar>, _ draw: (Unicode.Scalar, _ columns: Int) -> Void
    ) {
        var builder = ClusterBuilder()
        for scalar in ComposedScalars(cluster) {
            builder.add(scalar, draw)
            if builder.isFull { return }
        }
    }
}
