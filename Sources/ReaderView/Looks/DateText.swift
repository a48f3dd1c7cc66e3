import NewsModel

/// Dates as the reader wants them, seen from today.
public struct DateText: Equatable, Sendable {
    private let style: DateStyle
    private let today: CalendarDate

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let longWeekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Writes dates in a style; in words, today and yesterday are called so.
    public init(_ style: DateStyle = .words, today: CalendarDate) {
        self.style = style
        self.today = today
    }

    /// "Today", "Yesterday", "Thu 19 Nov", and with the year where it is another: "19 Nov 2025".
    func short(_ date: CalendarDate) -> String {
        guard style == .words else { return digits(of: date) }
        switch today.daysSinceEpoch - date.daysSinceEpoch {
        case 0: return "Today"
        case 1: return "Yesterday"
        default:
            let day = "\(date.day) \(Self.months[date.month - 1])"
            return date.year == today.year ? "\(Self.weekdays[date.weekday]) \(day)" : "\(day) \(date.year)"
        }
    }

    /// "Tuesday 24 Nov", and with the year where it is another.
    func long(_ date: CalendarDate) -> String {
        guard style == .words else { return digits(of: date) }
        let day = "\(Self.longWeekdays[date.weekday]) \(date.day) \(Self.months[date.month - 1])"
        return date.year == today.year ? day : "\(day) \(date.year)"
    }

    /// "today 10:15", "Thu 19 Nov 10:15": when a comment was posted, as its author's clock showed it.
    func posted(_ timestamp: Timestamp) -> String {
        let day = short(timestamp.date)
        let lowered = isCalledByWord(timestamp.date) ? day.lowercased() : day
        return timestamp.minuteOfDay == nil ? lowered : "\(lowered) \(timestamp.timeText)"
    }

    /// "today", "yesterday", "Tuesday 24 Nov": a date within a sentence.
    func spoken(_ date: CalendarDate) -> String { isCalledByWord(date) ? short(date).lowercased() : long(date) }

    private func isCalledByWord(_ date: CalendarDate) -> Bool {
        style == .words && (0...1).contains(today.daysSinceEpoch - date.daysSinceEpoch)
    }

    private func digits(of date: CalendarDate) -> String {
        let (day, month) = (two(date.day), two(date.month))
        return switch style {
        case .words, .iso: date.description
        case .dayFirst: "\(day)/\(month)/\(date.year)"
        case .monthFirst: "\(month)/\(day)/\(date.year)"
        }
    }

    private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
