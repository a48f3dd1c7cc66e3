import NewsModel

/// The line with the name and the time of a comment, as Nutgraf writes it: "Rohit P · 2026-11-24 10:15 +0530".
enum CommentStamp {
    /// What stands between the name and the time: the second one where the page's encoding does not have the first.
    static let separators = [" · ", " | "]

    /// The line for a name and a time.
    static func line(author: String, posted: Timestamp, separator: String) -> String {
        author + separator + posted.spacedText
    }

    /// The name and the time of a line; nil where it does not end in a time of this very form, so that a name that looks
    /// like one is a name.
    static func split(_ line: String) -> (author: String, posted: Timestamp)? {
        guard let last = line.utf8.last, (0x30...0x39).contains(last),
            let place = separatorPlace(in: line), let posted = timestamp(line[place.upperBound...])
        else { return nil }
        return (String(line[..<place.lowerBound]), posted)
    }

    /// Where the last separator stands, in scalars: a mark before it may join with its space.
    private static func separatorPlace(in line: String) -> Range<String.Index>? {
        let scalars = line.unicodeScalars
        guard let dot = scalars.lastIndex(where: { $0 == "·" || $0 == "|" }), dot > scalars.startIndex else {
            return nil
        }
        let before = scalars.index(before: dot)
        let after = scalars.index(after: dot)
        guard scalars[before] == " ", before > scalars.startIndex, after < scalars.endIndex, scalars[after] == " "
        else {
            return nil
        }
        return before..<scalars.index(after: after)
    }

    private static func timestamp(_ text: Substring) -> Timestamp? {
        let parts = Array(text.utf8).split(separator: 0x20, omittingEmptySubsequences: false).map(Array.init)
        guard (1...3).contains(parts.count), let date = date(parts[0]) else { return nil }
        var posted = Timestamp(date: date)
        if parts.count > 1 {
            guard let minute = minute(parts[1]) else { return nil }
            posted.minuteOfDay = minute
        }
        if parts.count > 2 {
            guard let offset = offset(parts[2]) else { return nil }
            posted.utcOffset = offset
        }
        return posted
    }

    private static func date(_ bytes: [UInt8]) -> CalendarDate? {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private static func minute(_ bytes: [UInt8]) -> Int? {
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = number(bytes[0..<2]),
            let minute = number(bytes[3..<5]), hour < 24, minute < 60
        else { return nil }
        return hour * 60 + minute
    }

    private static func offset(_ bytes: [UInt8]) -> Int? {
        guard bytes.count == 5, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
            let hours = number(bytes[1..<3]), let minutes = number(bytes[3..<5]), hours < 24, minutes < 60
        else { return nil }
        return (bytes[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }
}
