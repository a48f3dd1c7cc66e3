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

    /// The longest line, in bytes, that may be a reading time, and the longest with other facts beside it.
    private static let longest = 60
    private static let longestWithFacts = 160
    private static let separators: SignSet = "·|•/"

    /// The minutes that a line states where it states nothing but facts of a few words beside it; nil for all other lines.
    static func minutes(_ line: String) -> Int? {
        if let minutes = minutesAlone(line) { return minutes }
        guard line.utf8.count <= longestWithFacts, line.hasDigit,
            line.unicodeScalars.contains(where: separators.contains)
        else { return nil }
        return line.parts(between: separators).lazy.compactMap { minutesAlone($0.trimmingSpaces) }.first
    }

    /// The facts beside a reading time, as the parts of a line between signs.
    static func facts(beside line: String) -> [String] {
        let parts = line.parts(between: separators).map(\.trimmingSpaces)
        guard parts.count > 1 else { return day(beside: line).map { [$0] } ?? [] }
        return parts.filter { minutesAlone($0) == nil }
    }

    /// The minutes of a line, or a part of one, that states nothing else.
    private static func minutesAlone(_ line: String) -> Int? {
        guard line.utf8.count <= longest, line.hasDigit else { return nil }
        if let minutes = ideographic(line) { return minutes }
        let parts = line.lowercased().parts { $0 == "-" || $0 == ":" || SignSet.spaces.contains($0) }.map(String.init)
        guard parts.count <= 7, parts.contains(where: { words.contains($0) }) else { return nil }
        // Beside a date, the number that counts is the one before the unit.
        let numbers = zip(parts, parts.dropFirst()).filter { units.contains($1) }.compactMap { Int(withoutYear($0.0)) }
        return (numbers.first ?? parts.compactMap(joined).first).flatMap { (1...600).contains($0) ? $0 : nil }
    }

    /// The text before a reading time that may be a date: up to its year.
    private static func day(beside line: String) -> String? {
        let bytes = Array(line.utf8)
        let year = bytes.indices.dropLast(3).first { start in
            let digits = bytes[start..<(start + 4)]
            return (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
                && digits.allSatisfy { (0x30...0x39).contains($0) }
        }
        return year.map { String(decoding: bytes[..<($0 + 4)], as: UTF8.self) }
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
        // The sign for minutes begins with E5, and most lines have none.
        guard line.hasByte(0xe5) else { return nil }
        let rest = line.drop { !("0"..."9").contains($0) }
        let digits = rest.prefix { ("0"..."9").contains($0) }
        guard rest.dropFirst(digits.count).first == "分", line.count <= 14 else { return nil }
        return Int(digits)
    }
}
