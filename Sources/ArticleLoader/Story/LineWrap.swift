/// Whether the lines of a page were broken to a width, so that a paragraph takes several.
struct LineWrap: Equatable {
    /// The width in characters, nil where each line is a paragraph of its own.
    let width: Int?

    /// The widths that text is broken to: below, lines are short of themselves; above, they are paragraphs.
    private static let widths = 50...130
    /// The share of lines in the middle of paragraphs that have to be full.
    private static let fullShare = 0.7

    /// Finds the width of some lines: that of the longest, if nearly all lines with another right below are full.
    init(of lines: ArraySlice<SourceLine>) {
        var widest = 0
        var pairs: [(length: Int, next: Int)] = []
        for index in lines.indices.dropLast() {
            let (line, next) = (lines[index], lines[index + 1])
            guard !line.isBlank, !next.isBlank, Bullet.split(next.text) == nil else { continue }
            let length = line.indent + line.text.scalarCount
            widest = max(widest, length)
            pairs.append((length, next.text.firstWordLength))
            if widest > Self.widths.upperBound { break }
        }
        guard Self.widths.contains(widest), pairs.count >= 2 else {
            width = nil
            return
        }
        let full = pairs.count { $0.length + 1 + $0.next > widest }
        width = Double(full) >= Self.fullShare * Double(pairs.count) ? widest : nil
    }

    /// Whether a paragraph goes on from one line to the next: where the first is full.
    func joins(_ line: SourceLine, _ next: SourceLine) -> Bool {
        guard let width else { return false }
        return line.indent + line.text.scalarCount + 1 + next.text.firstWordLength > width
    }
}

extension String {
    /// The number of scalars, which is quickly told.
    var scalarCount: Int { utf8.reduce(0) { $0 + ($1 & 0xc0 == 0x80 ? 0 : 1) } }

    /// The scalars of the first word.
    var firstWordLength: Int {
        var length = 0
        for byte in utf8 {
            if byte == 0x20 || byte == 0x09 { break }
            if byte & 0xc0 != 0x80 { length += 1 }
        }
        return length
    }
}
