import NewsModel

/// A draft as the text of a file that a person can find and read:
///
///     Nutgraf draft
///     Article: /home/nadia/News/india-japan.txt
///     Answers: 00c0ffee00c0ffee
///     Cursor: 12
///     Author: Nadia O
///
///     Strong ties, yes, but
///
/// Everything after the first empty line is the text, byte for byte. "Answers" is there for replies only, and "Changes" in
/// its place where the draft is to change the comment with that fingerprint. A line feed, a
/// carriage return and a backslash in a value of the header are written `\n`, `\r` and `\\`.
enum DraftText {
    /// How many bytes of a file are enough to see the article's path: one can have 4,096 bytes, each written as two.
    static let startLength = 16_384

    private static let title = "Nutgraf draft"

    /// Writes a draft.
    static func bytes(of draft: Draft) -> [UInt8] {
        var header = "\(title)\nArticle: \(escaped(draft.key.article.path))\n"
        if let parent = draft.key.parent { header += "Answers: \(hexadecimal(parent.value))\n" }
        if let edited = draft.key.edited { header += "Changes: \(hexadecimal(edited.value))\n" }
        header += "Cursor: \(draft.cursor)\nAuthor: \(escaped(draft.author))\n\n"
        // A long text is written after every key, so its pieces are copied once only.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(draft.pieces.reduce(header.utf8.count) { $0 + $1.utf8.count })
        bytes += header.utf8
        for piece in draft.pieces { bytes += piece.utf8 }
        return bytes
    }

    /// Reads a draft; nil where it is damaged. A cursor outside the text is drawn in.
    static func draft(of bytes: [UInt8]) -> Draft? {
        var header = Header(bytes)
        guard header.hasTitle, let article = header.next("Article") else { return nil }
        let answers = header.next("Answers")
        let changes = header.next("Changes")
        guard let cursor = header.next("Cursor").flatMap({ Int($0) }), let author = header.next("Author"),
            let textStart = header.end, let text = String(validating: bytes[textStart...], as: UTF8.self)
        else { return nil }
        let parent = answers.flatMap(fingerprint)
        let edited = changes.flatMap(fingerprint)
        guard (parent == nil) == (answers == nil), (edited == nil) == (changes == nil) else { return nil }
        return Draft(
            key: DraftKey(article: ArticleID(path: article), parent: parent, edited: edited), author: author,
            text: text,
            cursor: min(max(0, cursor), text.count))
    }

    /// The article that a draft is for, from the first bytes of its file; nil where the draft is damaged.
    static func article(of start: [UInt8]) -> ArticleID? {
        var header = Header(start)
        guard header.hasTitle else { return nil }
        return header.next("Article").map { ArticleID(path: $0) }
    }

    private static func fingerprint(_ digits: String) -> CommentFingerprint? {
        UInt64(digits, radix: 16).map { CommentFingerprint(value: $0) }
    }

    /// A number as 16 hexadecimal digits.
    static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static func escaped(_ value: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
            case "\r": escaped.append(contentsOf: "\\r".unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// The lines above the text, read one by one.
    private struct Header {
        private let bytes: [UInt8]
        private var position = 0
        let hasTitle: Bool

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            let titleLine = Array((title + "\n").utf8)
            hasTitle = bytes.starts(with: titleLine)
            position = hasTitle ? titleLine.count : 0
        }

        /// The value of the next line where that line has this name.
        mutating func next(_ name: String) -> String? {
            let label = Array((name + ": ").utf8)
            guard bytes[position...].starts(with: label),
                let lineEnd = bytes[position...].firstIndex(of: UInt8(ascii: "\n")),
                let value = String(validating: bytes[(position + label.count)..<lineEnd], as: UTF8.self)
            else { return nil }
            position = lineEnd + 1
            return unescaped(value)
        }

        /// Where the text begins; nil where the header goes on.
        var end: Int? {
            position < bytes.count && bytes[position] == UInt8(ascii: "\n") ? position + 1 : nil
        }

        private func unescaped(_ value: String) -> String? {
            var plain = String.UnicodeScalarView()
            var scalars = value.unicodeScalars.makeIterator()
            while let scalar = scalars.next() {
                guard scalar == "\\" else {
                    plain.append(scalar)
                    continue
                }
                switch scalars.next() {
                case "\\": plain.append("\\")
                case "n": plain.append("\n")
                case "r": plain.append("\r")
                default: return nil
                }
            }
            return String(plain)
        }
    }
}
