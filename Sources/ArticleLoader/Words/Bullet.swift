/// The mark before an item of a list.
enum Bullet: Equatable {
    /// A sign, as in "• item" or "- item".
    case sign
    /// A number, as in "3. item" or "3) item".
    case number(Int)

    private static let signs: SignSet = "•*-+–·‣◦▪■●○∙►▸➤✓□▫◇◆❖⁃"

    /// The mark that a line begins with and the text behind it; nil where the line is no item.
    static func split(_ line: String) -> (bullet: Bullet, item: String)? {
        guard let byte = line.utf8.first, mayBegin(byte) else { return nil }
        let scalars = line.unicodeScalars
        guard let first = scalars.first else { return nil }
        if signs.contains(first) {
            let rest = scalars.dropFirst()
            guard let space = rest.first, isSpace(space) else { return nil }
            let item = rest.drop(while: \.isSpace)
            return item.isEmpty ? nil : (.sign, String(item))
        }
        guard ("0"..."9").contains(first) else { return nil }
        let digits = scalars.prefix { ("0"..."9").contains($0) }
        guard digits.count <= 3, let number = Int(String(digits)) else { return nil }
        let rest = scalars.dropFirst(digits.count)
        guard let mark = rest.first, mark == "." || mark == ")",
            let space = rest.dropFirst().first, isSpace(space)
        else { return nil }
        let item = rest.dropFirst().drop(while: \.isSpace)
        return item.isEmpty ? nil : (.number(number), String(item))
    }

    /// Whether an item may begin with a byte: of other lines nothing more has to be looked at.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"), 0xc2, 0xe2:
            true
        default: false
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\u{a0}"
    }

    /// The column at which the text of an item begins; nil where a line is no item.
    static func textIndent(of line: SourceLine) -> Int? {
        guard let item = split(line.text)?.item else { return nil }
        return line.indent + line.text.scalarCount - item.scalarCount
    }

    /// The text behind the letter that html2text uses as the bullet of a list within a list; nil where a line has none.
    static func nestedItem(_ line: String) -> String? {
        guard line.utf8.starts(with: "o ".utf8) else { return nil }
        let item = line.dropFirst(2).trimmingSpaces
        return item.isEmpty ? nil : item
    }
}
