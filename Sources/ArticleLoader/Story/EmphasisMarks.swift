/// The marks with which renderers of web pages and writers of Markdown set words off: `_words_` and `**words**`.
enum EmphasisMarks {
    /// The text without the marks that come in pairs around words; a mark within a word, as in a file's name, stays, and so
    /// does one that nothing closes.
    static func removed(from text: String) -> String {
        guard text.utf8.span.has({ $0.equal(to: UInt8(ascii: "_")) | $0.equal(to: UInt8(ascii: "*")) }) else {
            return text
        }
        let bytes = Array(text.utf8)
        var opening: [UInt8: Int] = [:]
        var isKept = Array(repeating: true, count: bytes.count)
        var index = 0
        while index < bytes.count {
            let mark = bytes[index]
            guard let length = length(of: mark) else {
                index += 1
                continue
            }
            let end = bytes[index...].prefix { $0 == mark }.endIndex
            defer { index = end }
            guard end - index == length else { continue }
            let before = index > 0 ? bytes[index - 1] : space
            let after = end < bytes.count ? bytes[end] : space
            if let start = opening[mark], before > space, !isInWord(after) {
                for place in 0..<length {
                    isKept[start + place] = false
                    isKept[index + place] = false
                }
                // A program that writes Markdown puts a space behind a mark where none was.
                if end + 1 < bytes.count, bytes[end] == space, ".,;:!?)".utf8.contains(bytes[end + 1]) {
                    isKept[end] = false
                }
                opening[mark] = nil
            } else if !isInWord(before), after > space {
                opening[mark] = index
            }
        }
        return String(decoding: bytes.indices.lazy.filter { isKept[$0] }.map { bytes[$0] }, as: UTF8.self)
    }

    private static let space = UInt8(ascii: " ")

    /// How many bytes long a mark is that begins with this one; nil for what begins none.
    private static func length(of byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "_"): 1
        case UInt8(ascii: "*"): 2
        default: nil
        }
    }

    /// Whether a byte is a letter's or a digit's; beyond ASCII, where quotation marks are found too, none counts as one.
    private static func isInWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
