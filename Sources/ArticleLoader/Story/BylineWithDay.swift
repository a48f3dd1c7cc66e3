import NewsModel

/// Who wrote a story and when, in one line: "Posted on March 3, 2026 by Ada Moss", "By Ada Moss | 3 March 2026".
struct BylineWithDay: Equatable {
    let author: String
    let published: Timestamp

    /// What stands between the two, the day before or behind it.
    private static let separators = [
        " | ", " · ", " • ", " – ", " — ", " - ", ", ", " on ", " am ", " le ", " el ", "  ",
    ]
    private static let authorWords = [" by ", " von ", " par ", " por ", " di ", " door ", " av ", " af "]
    /// The longest line, in bytes.
    private static let longest = 160

    /// Reads a line; nil where it says neither or something else.
    init?(_ line: String) {
        guard line.utf8.count <= Self.longest, line.hasDigit,
            let found = Self.dayFirst(line) ?? Self.authorFirst(line)
        else { return nil }
        (author, published) = found
    }

    private static func dayFirst(_ line: String) -> (String, Timestamp)? {
        for word in authorWords {
            guard let place = line.firstPlace(of: word),
                let day = StoryFacts.published(String(line[..<place.lowerBound]).trimmingSigns),
                let author = StoryFacts.byline("By " + line[place.upperBound...])
            else { continue }
            return (author, day)
        }
        return nil
    }

    private static func authorFirst(_ line: String) -> (String, Timestamp)? {
        for separator in separators {
            guard let place = line.firstPlace(of: separator) else { continue }
            let (left, right) = (String(line[..<place.lowerBound]), String(line[place.upperBound...]))
            if let author = StoryFacts.byline(left), let day = StoryFacts.published(right) { return (author, day) }
            if let author = StoryFacts.byline(right), let day = StoryFacts.published(left) { return (author, day) }
        }
        return nil
    }
}
