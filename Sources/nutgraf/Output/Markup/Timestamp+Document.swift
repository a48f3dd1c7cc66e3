import NewsModel

extension Timestamp {
    /// "2026-02-17 10:15 +0530", as precise as it is known: the same wherever and whenever a document is read.
    var documentText: String {
        [date.description, timeText, minuteOfDay == nil ? "" : offsetText(separator: "")].filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}
