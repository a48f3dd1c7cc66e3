/// The marks by which programs tell titles.
enum TitleMarks {
    /// The deepest level of titles, as in HTML.
    private static let levels = 6

    /// The text between the stars that html2text puts on both sides of a title ("***** Title *****"), nil where a line has
    /// none.
    static func betweenStars(_ text: String) -> String? {
        let bytes = text.utf8
        guard bytes.first == UInt8(ascii: "*"), bytes.last == UInt8(ascii: "*") else { return nil }
        let before = bytes.prefix { $0 == UInt8(ascii: "*") }
        guard (2...levels).contains(before.count), bytes.count > 2 * before.count + 2 else { return nil }
        let inside = bytes.dropFirst(before.count).dropLast(before.count)
        guard inside.first == 0x20, inside.last == 0x20, inside.dropLast().last != UInt8(ascii: "*") else { return nil }
        return Substring(inside).trimmingSpaces
    }

    /// Whether a row begins with stars, and the next one holds nothing but as many: of a title as wide as the page.
    static func areStars(_ row: String, _ next: String) -> Bool {
        let stars = row.utf8.prefix { $0 == UInt8(ascii: "*") }.count
        return (2...levels).contains(stars) && next.utf8.count == stars
            && next.utf8.allSatisfy { $0 == UInt8(ascii: "*") }
    }

    /// The text behind the signs that Markdown puts before a title ("## Title"), nil where a line has none.
    static func behindSigns(_ text: String) -> String? {
        let bytes = text.utf8
        guard bytes.first == UInt8(ascii: "#") else { return nil }
        let signs = bytes.prefix { $0 == UInt8(ascii: "#") }
        let rest = bytes.dropFirst(signs.count)
        guard signs.count <= levels, rest.first == 0x20 else { return nil }
        // The same signs may stand behind it, too.
        let title = Substring(rest).trimmingSpaces
        let end = title.utf8.reversed().prefix { $0 == UInt8(ascii: "#") }.count
        let inside = String(title.utf8.dropLast(end)) ?? title
        return inside.isEmpty || end > 0 && inside.utf8.last == 0x20 || end == 0 ? inside.trimmingSpaces : title
    }

    /// Whether a line may be one that is drawn below a title, which its first byte tells.
    static func mayBeUnderline(_ line: SourceLine) -> Bool {
        line.firstByte == UInt8(ascii: "=") || line.firstByte == UInt8(ascii: "-")
    }

    /// Whether a line is drawn below a title: as long as that, out of one sign (Markdown's setext headings).
    static func isUnderline(_ line: SourceLine, below title: SourceLine) -> Bool {
        guard mayBeUnderline(line), case let sign = line.firstByte, line.text.utf8.count >= 3,
            line.indent == title.indent, line.text.utf8.allSatisfy({ $0 == sign }),
            Headline.isLike(title.text), !title.hasColumns
        else { return false }
        return abs(line.text.utf8.count - title.text.cellCount) <= 2
    }
}
