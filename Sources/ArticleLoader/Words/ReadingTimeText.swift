/// A page's own reading time, as in "2 min read".
enum ReadingTimeText {
    private static let units: Set<String> = [
        "min", "mins", "min.", "minute", "minutes", "minuten", "minutos", "minuti", "minuut", "мин", "мин.", "минут",
        "मिनट", "minuter", "minutter", "minut", "minuty", "minutt", "perc", "menit", "хв", "dk", "dakika", "दक़ीक़े",
        "دقائق", "دقيقة",
    ]
    private static let words: Set<String> = [
        "read", "reading", "reader", "lesen", "läsning", "lästid", "lesetid", "læsetid", "czytania", "čtení", "olvasás",
        "baca", "lesezeit", "lesedauer", "lecture", "lectura", "leitura", "lettura", "leestijd", "чтения",
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
        guard parts.count <= 7, parts.contains(where: { words.contains($0) }) else { return nil }
        // Beside a date, the number that counts is the one before the unit.
        let numbers = zip(parts, parts.dropFirst()).filter { units.contains($1) }.compactMap { Int(withoutYear($0.0)) }
        return (numbers.first ?? parts.compactMap(joined).first).flatMap { (1...600).contains($0) ? $0 : nil }
    }

    /// The text beside a reading time that may be a date: up to its year, or between signs.
    static func day(beside line: String) -> String? {
        for part in line.split(whereSeparator: { "·|•".contains($0) }) where minutes(String(part)) == nil {
            if part.utf8.contains(where: { (0x30...0x39).contains($0) }) { return part.trimmingSpaces }
        }
        guard let year = line.firstRange(of: /(19|20)[0-9][0-9]/) else { return nil }
        return String(line[..<year.upperBound])
    }

    /// The digits behind a year that they are glued to: "12 April 20265 min read".
    private static func withoutYear(_ digits: String) -> Substring {
        let isGlued = (5...6).contains(digits.utf8.count) && (digits.hasPrefix("20") || digits.hasPrefix("19"))
        return isGlued ? digits.dropFirst(4) : digits[...]
    }

    /// The number of "5min".
    private static func joined(_ part: String) -> Int? {
        let digits = part.prefix { ("0"..."9").contains($0) }
        return units.contains(String(part.dropFirst(digits.count))) ? Int(digits) : nil
    }

    /// "約2分で読めます", "约11分钟".
    private static func ideographic(_ line: String) -> Int? {
        let rest = line.drop { !("0"..."9").contains($0) }
        let digits = rest.prefix { ("0"..."9").contains($0) }
        guard rest.dropFirst(digits.count).first == "分", line.count <= 14 else { return nil }
        return Int(digits)
    }
}
