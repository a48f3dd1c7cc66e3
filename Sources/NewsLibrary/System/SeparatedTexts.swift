/// Several texts in one column of a table.
enum SeparatedTexts {
    /// Stands between texts: a control that none has once it is shown (ASCII's record separator).
    static let separator: Unicode.Scalar = "\u{1e}"

    /// The texts as one.
    static func joined(_ texts: [String]) -> String { texts.joined(separator: String(separator)) }

    /// The texts of one that was joined. By bytes: the characters of a screenful of summaries took half of the time of a list.
    static func split(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            bytes.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
