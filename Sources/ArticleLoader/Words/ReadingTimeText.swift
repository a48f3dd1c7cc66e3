/// A page's own reading time, as in "2 min read".
enum ReadingTimeText {
    private static let units = [
        "min", "mins", "min.", "minute", "minutes", "minuten", "minutos", "minuti", "minuut", "мин", "мин.", "минут",
        "मिनट", "dakika", "दक़ीक़े", "دقائق", "دقيقة",
    ]
    private static let words = [
        "read", "reading", "lesezeit", "lesedauer", "lecture", "lectura", "leitura", "lettura", "leestijd", "чтения",
        "पढ़ें", "पढ़ने", "okuma", "قراءة", "للقراءة",
    ]

    /// The longest line, in bytes, that may be a reading time.
    private static let longest = 60

    /// The minutes that a line states where it states nothing else; nil for all other lines.
    static func minutes(_ line: String) -> Int? {
        guard line.utf8.count <= longest, line.utf8.contains(where: { (0x30...0x39).contains($0) })
        else {
            return nil
        }
        let parts = line.lowercased().split { " -:\t\u{a0}".contains($0) }.map(String.init)
        if let minutes = ideographic(line) { return minutes }
        guard parts.count <= 7, let number = parts.lazy.compactMap(Int.init).first, (1...600).contains(number),
            parts.contains(where: { units.contains($0) }), parts.contains(where: { words.contains($0) })
        else { return nil }
        return number
    }

    /// "約2分で読めます", "约11分钟".
    private static func ideographic(_ line: String) -> Int? {
        let rest = line.drop { !("0"..."9").contains($0) }
        let digits = rest.prefix { ("0"..."9").contains($0) }
        guard rest.dropFirst(digits.count).first == "分", line.count <= 14 else { return nil }
        return Int(digits)
    }
}
