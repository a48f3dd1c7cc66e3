/// Paragraphs of which the first row is set in further than the others.
struct FirstIndent {
    private let first: Int
    private let others: Int

    /// The columns that a first row may be set in.
    static let widths = 1...8
    /// How many paragraphs say so.
    private static let fewest = 2

    /// Finds how far first rows are set in; nil where they are not.
    init?(of lines: [SourceLine], in rows: [SourceLine]) {
        var counts: [Int: (count: Int, others: Int)] = [:]
        for line in lines where line.rows.count > 1 && line.form == .text {
            let next = rows[line.rows.lowerBound + 1]
            guard !next.isBlank, Self.widths.contains(line.indent - next.indent) else { continue }
            counts[line.indent, default: (0, next.indent)].count += 1
        }
        guard let best = counts.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
            best.value.count >= Self.fewest
        else { return nil }
        first = best.key
        others = best.value.others
    }

    /// The line, set in as the other rows are where it is set in as first rows are.
    func removed(from line: SourceLine) -> SourceLine {
        guard line.indent == first, line.form == .text, Bullet.split(line.text) == nil,
            line.rows.count > 1 || ProseLine.isProse(line.text)
        else { return line }
        var line = line
        line.indent = others
        return line
    }
}
