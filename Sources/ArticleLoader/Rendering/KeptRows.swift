/// The rows of a page in which nothing is a mark of a program: the page's header, the comments that Nutgraf wrote into it,
/// and code between fences.
struct KeptRows {
    /// By row; empty where there are none.
    private var isKept: [Bool] = []

    /// Finds them; the time is proportional to the number of rows.
    init(_ rows: [SourceLine]) {
        let header = PageHeader.of(rows).lines
        keep(header, of: rows)
        var fence: Int?
        var index = header.upperBound
        while index < rows.count {
            if let end = StampedComment.end(at: index, in: rows) {
                keep(index..<end, of: rows)
                index = end
                continue
            }
            if let start = fence, rows[index].text == "```" {
                keep(start..<(index + 1), of: rows)
                fence = nil
            } else if fence == nil, rows[index].isFence {
                fence = index
            }
            index += 1
        }
    }

    private mutating func keep(_ range: Range<Int>, of rows: [SourceLine]) {
        guard !range.isEmpty else { return }
        if isKept.isEmpty { isKept = Array(repeating: false, count: rows.count) }
        for index in range { isKept[index] = true }
    }

    /// Whether a row is to be left as it is.
    func contains(_ row: Int) -> Bool { !isKept.isEmpty && isKept[row] }

    /// The first row from one on that is not left as it is; nil at the end.
    func other(from row: Int, in rows: [SourceLine]) -> SourceLine? {
        guard let index = rows[row...].indices.first(where: { !contains($0) }) else { return nil }
        return rows[index]
    }

    /// The other rows.
    func others(of rows: [SourceLine]) -> [SourceLine] {
        isKept.isEmpty ? rows : rows.indices.lazy.filter { !isKept[$0] }.map { rows[$0] }
    }
}

extension SourceLine {
    /// Whether the line begins or ends code, as in Markdown.
    var isFence: Bool { firstByte == UInt8(ascii: "`") && text.utf8.starts(with: "```".utf8) }
}
