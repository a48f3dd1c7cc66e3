import NewsModel

/// When something was posted, as pages print it within a line: "August 15, 2020 at 9:35 am", "vor 2 Tagen".
struct Moment: Equatable {
    /// The rest of the line, without what stands around a moment: bullets, dashes, buttons.
    let rest: String
    /// The moment, where it names a day.
    let posted: Timestamp?
    /// Whether it tells the hour, or how long ago it was.
    let isPrecise: Bool

    /// The longest line that is looked at, in bytes.
    private static let longest = 160

    /// Finds the moment in a line, nil where there is none.
    init?(in line: String) {
        guard line.utf8.count <= Self.longest, !CommentText.isEscaped(line),
            line.hasDigit
        else { return nil }
        let words = line.parts(between: .spaces).map(String.init)
        let kinds = words.map(MomentWord.init)
        guard let found = Self.run(in: kinds) else { return nil }
        let run = Self.withHalf(found, words)
        isPrecise = kinds[run].contains { $0 == .time || $0 == .ago }
        let before = kinds[..<run.lowerBound].lastIndex { $0 != .filler }.map { $0 + 1 } ?? 0
        let after = kinds[run.upperBound...].firstIndex { $0 != .filler } ?? kinds.count
        let around = MomentWord.withoutButtons(words[..<before] + words[after...])
        rest = around.joined(separator: " ").trimmingSigns
        posted = DateParser.timestamp(words[run].filter { $0 != "@" }.joined(separator: " ").trimmingSigns)
    }

    /// The moment of a line that holds nothing else but signs and buttons.
    init?(onlyIn line: String) {
        guard let moment = Moment(in: Bullet.split(line)?.item ?? line), moment.rest.isEmpty else { return nil }
        self = moment
    }

    /// The longest run of words of a date that says enough to be a moment.
    private static func run(in words: [MomentWord]) -> Range<Int>? {
        var best: Range<Int>?
        var index = 0
        while index < words.count {
            guard words[index].mayBegin else {
                index += 1
                continue
            }
            var end = index
            while end < words.count, words[end] != .other { end += 1 }
            while end > index, words[end - 1] == .filler { end -= 1 }
            if end - index > best?.count ?? 0, isEnough(words[index..<end]) { best = index..<end }
            index = max(end, index + 1)
        }
        return best
    }

    /// A run with the half of the day behind it.
    private static func withHalf(_ run: Range<Int>, _ words: [String]) -> Range<Int> {
        guard run.upperBound < words.count, halves.contains(words[run.upperBound].lowercased()) else { return run }
        return run.lowerBound..<(run.upperBound + 1)
    }

    private static let halves: Set<String> = ["am", "pm", "am.", "pm.", "am,", "pm,"]

    private static func isEnough(_ words: ArraySlice<MomentWord>) -> Bool {
        let hasTime = words.contains(.time)
        let hasNumber = words.contains(.number) || words.contains(.year)
        if words.contains(.date) { return true }
        if words.contains(.month) { return hasNumber }
        if words.contains(.ago) { return words.contains(.unit) || words.contains(.amount) }
        return hasTime && words.contains(.year)
    }
}

extension String {
    /// The text without signs and spaces at its ends.
    var trimmingSigns: String {
        let scalars = unicodeScalars
        guard let first = scalars.first, let last = scalars.last, Self.isSign(first) || Self.isSign(last) else {
            return self
        }
        var (start, end) = (scalars.startIndex, scalars.endIndex)
        while start < end, Self.isSign(scalars[start]) { start = scalars.index(after: start) }
        while start < end, Self.isSign(scalars[scalars.index(before: end)]) { end = scalars.index(before: end) }
        return String(scalars[start..<end])
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\t", "\u{a0}", "•", "·", "|", "-", "–", "—", ",", ":", "/", "#", "@", "»", "«", "(", ")", "[", "]",
            "*", ".":
            true
        default: false
        }
    }
}
