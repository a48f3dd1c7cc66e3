import NewsModel

/// Dates in words, seen from today.
enum DateText {
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let longWeekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// "Today", "Yesterday", "Thu 19 Nov", and with the year where it is another: "19 Nov 2025".
    static func short(_ date: CalendarDate, today: CalendarDate) -> String {
        switch today.daysSinceEpoch - date.daysSinceEpoch {
        case 0: return "Today"
        case 1: return "Yesterday"
        default:
            let day = "\(date.day) \(months[date.month - 1])"
            return date.year == today.year ? "\(weekdays[date.weekday]) \(day)" : "\(day) \(date.year)"
        }
    }

    /// "Tuesday 24 Nov", and with the year where it is another.
    static func long(_ date: CalendarDate, today: CalendarDate) -> String {
        let day = "\(longWeekdays[date.weekday]) \(date.day) \(months[date.month - 1])"
        return date.year == today.year ? day : "\(day) \(date.year)"
    }

    /// "today 10:15", "Thu 19 Nov 10:15": when a comment was posted, as its author's clock showed it.
    static func posted(_ timestamp: Timestamp, today: CalendarDate) -> String {
        let day = short(timestamp.date, today: today)
        let lowered = day == "Today" || day == "Yesterday" ? day.lowercased() : day
        return timestamp.minuteOfDay == nil ? lowered : "\(lowered) \(timestamp.timeText)"
    }
}
