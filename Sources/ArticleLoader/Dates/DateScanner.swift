import NewsModel

/// Puts a date together from its words, in whatever order they come.
struct DateScanner {
    private var date: CalendarDate?
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var minute: Int?
    private var offset: Int?

    private static let zones: [String: Int] = [
        "Z": 0, "UTC": 0, "GMT": 0, "IST": 330, "JST": 540, "CET": 60, "CEST": 120, "EST": -300, "EDT": -240,
        "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "BST": 60,
    ]
    private static let dateSigns: SignSet = "-/.年月日"
    private static let fillers: Set<String> = [
        "at", "on", "um", "uhr", "à", "de", "del", "of", "le", "el", "den", "г", "года", "в", "r", "kl", "|", "-", "–",
        "·", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch",
        "donnerstag", "freitag", "samstag", "sonntag",
    ]

    /// Takes a word; false where it has no place in a date.
    mutating func take(_ word: String) -> Bool {
        if takeTime(word) || takeOffset(word) || takeDate(word) || takePart(word) { return true }
        if word.lowercased() == "pm" || word.lowercased() == "am" { return takeHalf(word.lowercased()) }
        return Self.fillers.contains(String(word.lowercased()[...].trimming { $0 == "." }))
    }

    /// What the words say; nil where they do not name one day.
    var timestamp: Timestamp? {
        guard
            let date = date
                ?? year.flatMap({ year in
                    month.flatMap { month in day.flatMap { CalendarDate(year: year, month: month, day: $0) } }
                })
        else { return nil }
        return Timestamp(date: date, minuteOfDay: minute, utcOffset: minute == nil ? nil : offset)
    }

    /// "10:15", "10:15:30", "10:15Z", "10:15+05:30", "10.15am".
    private mutating func takeTime(_ word: String) -> Bool {
        var text = word[...]
        var half: String?
        for suffix in ["am", "pm"] where text.lowercased().hasSuffix(suffix) {
            half = suffix
            text = text.dropLast(2)
        }
        var zone: Substring?
        if let mark = text.dropFirst(3).firstIndex(where: { "Z+-−".contains($0) }) {
            zone = text[mark...]
            text = text[..<mark]
        }
        let fields = text.split(separator: ":", omittingEmptySubsequences: false)
        guard fields.count == 2 || fields.count == 3, let hour = Self.number(fields[0], most: 24),
            let minutes = Self.number(fields[1], most: 59), fields[1].count == 2,
            fields.count == 2 || fields[2].allSatisfy({ $0.isNumber || $0 == "." })
        else { return false }
        guard minute == nil else { return false }
        minute = (hour * 60 + minutes) % 1440
        if let zone, !takeOffset(String(zone)) { return false }
        return half.map { takeHalf($0) } ?? true
    }

    private mutating func takeHalf(_ half: String) -> Bool {
        guard let before = minute, before < 780 else { return minute != nil }
        if half == "pm", before < 720 { minute = before + 720 }
        if half == "am", before >= 720 { minute = before - 720 }
        return true
    }

    /// "+0530", "+05:30", "-08", "Z", "IST".
    private mutating func takeOffset(_ word: String) -> Bool {
        if let known = Self.zones[word] {
            offset = known
            return true
        }
        guard let sign = word.first, "+-−".contains(sign), minute != nil else { return false }
        let digits = word.dropFirst().filter { $0 != ":" }
        guard digits.count == 4 || digits.count == 2, digits.allSatisfy(\.isNumber), let number = Int(digits) else {
            return false
        }
        let minutes = digits.count == 4 ? number / 100 * 60 + number % 100 : number * 60
        guard minutes < 1440 else { return false }
        offset = sign == "+" ? minutes : -minutes
        return true
    }

    /// "2026-02-17", "2026/2/17", "17.2.2026", "2026年2月17日".
    private mutating func takeDate(_ word: String) -> Bool {
        let fields = word.parts(between: Self.dateSigns)
        guard fields.count == 3, date == nil else { return false }
        let numbers = fields.compactMap { Self.number($0, most: 9999) }
        guard numbers.count == 3 else { return false }
        if fields[0].count == 4 {
            date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
        } else if fields[2].count == 4, word.contains(".") {
            date = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
        }
        return date != nil
    }

    /// A month's name, a day or a year.
    private mutating func takePart(_ word: String) -> Bool {
        if let named = DateParser.month(word) {
            guard month == nil else { return false }
            month = named
            return true
        }
        let text = word[...].trimming { ".,".contains($0) }
        let digits = text.prefix(while: \.isNumber)
        let ending = text.dropFirst(digits.count).lowercased()
        guard let number = Self.number(digits, most: 9999), ["", "st", "nd", "rd", "th"].contains(ending) else {
            return false
        }
        if digits.count == 4, year == nil, ending.isEmpty {
            year = number
        } else if (1...31).contains(number), digits.count <= 2, day == nil {
            day = number
        } else {
            return false
        }
        return true
    }

    private static func number(_ text: Substring, most: Int) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(text),
            number <= most
        else { return nil }
        return number
    }
}
