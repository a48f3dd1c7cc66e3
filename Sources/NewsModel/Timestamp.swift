/// A day of the proleptic Gregorian calendar.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The year, 1...9999.
    public let year: Int
    /// The month, 1...12.
    public let month: Int
    /// The day of the month, 1...31.
    public let day: Int

    /// Makes a date, nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDate.days(inMonth: month, of: year)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The date so many days after 1970-01-01 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms",
    /// civil_from_days), drawn in to the years 1...9999.
    public init(daysSinceEpoch days: Int) {
        let shifted = min(max(days, -719_162), 2_932_896) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
        month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days since 1970-01-01 (Hinnant, days_from_civil).
    public var daysSinceEpoch: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day of the week, 0 for Monday ... 6 for Sunday.
    public var weekday: Int { ((daysSinceEpoch + 3) % 7 + 7) % 7 }

    /// How many days a month has.
    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// "2026-02-17" (ISO 8601).
    public var description: String { padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2) }

    /// The earlier day first.
    public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

/// A day with a time and an offset from UTC where they are known: as precise as a text says, and no more.
public struct Timestamp: Hashable, Sendable, CustomStringConvertible {
    /// The day, in the place that the offset speaks of.
    public var date: CalendarDate
    /// Minutes after midnight, 0...1439, nil where only the day is known.
    public var minuteOfDay: Int?
    /// Minutes east of UTC, -1439...1439, nil where the place is not known.
    public var utcOffset: Int?

    /// Makes a timestamp; minutes and offset outside their ranges are taken as not known.
    public init(date: CalendarDate, minuteOfDay: Int? = nil, utcOffset: Int? = nil) {
        self.date = date
        self.minuteOfDay = minuteOfDay.flatMap { (0..<1440).contains($0) ? $0 : nil }
        self.utcOffset = utcOffset.flatMap { (-1439...1439).contains($0) ? $0 : nil }
    }

    /// The moment so many seconds after 1970-01-01T00:00Z, as a clock `utcOffset` minutes east of UTC shows it.
    public init(secondsSinceEpoch seconds: Int, utcOffset: Int) {
        let minutes = Int((Double(seconds) / 60).rounded(.down)) + utcOffset
        let day = Int((Double(minutes) / 1440).rounded(.down))
        self.init(
            date: CalendarDate(daysSinceEpoch: day), minuteOfDay: minutes - day * 1440, utcOffset: utcOffset)
    }

    /// Seconds since 1970-01-01T00:00Z; noon where the time is not known, `localOffset` where the offset is not.
    public func secondsSinceEpoch(localOffset: Int) -> Int {
        let minutes = date.daysSinceEpoch * 1440 + (minuteOfDay ?? 720) - (utcOffset ?? localOffset)
        return minutes * 60
    }

    /// "10:15", empty where the time is not known.
    public var timeText: String {
        minuteOfDay.map { padded($0 / 60, to: 2) + ":" + padded($0 % 60, to: 2) } ?? ""
    }

    /// "+05:30", empty where the offset is not known; the separator may be left out.
    public func offsetText(separator: String = ":") -> String {
        guard let utcOffset else { return "" }
        let size = abs(utcOffset)
        return (utcOffset < 0 ? "-" : "+") + padded(size / 60, to: 2) + separator + padded(size % 60, to: 2)
    }

    /// "2026-02-17 10:15 +0530", as precise as it is known: the same wherever and whenever it is read.
    public var spacedText: String {
        [date.description, timeText, minuteOfDay == nil ? "" : offsetText(separator: "")].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// "2026-02-17T10:15+05:30", "2026-02-17T10:15" or "2026-02-17" (ISO 8601).
    public var description: String {
        minuteOfDay == nil ? date.description : "\(date)T\(timeText)\(offsetText())"
    }
}

private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
