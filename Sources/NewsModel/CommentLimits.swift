/// How long a comment has to be and may be, in user-perceived characters of its trimmed text.
public struct CommentLimits: Equatable, Sendable {
    /// What a page that says nothing asks for.
    public static let defaultMinimum = 50

    /// The fewest characters, 0 or more.
    public var minimum: Int
    /// The most characters, nil for no limit.
    public var maximum: Int?

    /// Makes limits.
    public init(minimum: Int, maximum: Int? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }

    /// What the limits say of a text.
    public enum Verdict: Equatable, Sendable {
        /// Nothing is written yet.
        case empty
        /// So many characters are missing.
        case tooShort(missing: Int)
        /// It may be posted.
        case fits
        /// So many characters are too many.
        case tooLong(excess: Int)
    }

    /// The length that counts: extended grapheme clusters (UAX #29) of the text without white space at its ends.
    public static func count(_ text: String) -> Int { trimmed(text).count }

    /// The text as it is counted and posted: without white space at its ends.
    public static func trimmed(_ text: String) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }

    /// Judges a length as `count` gives it. An empty comment never fits.
    public func verdict(count: Int) -> Verdict {
        if count < minimum { return count == 0 ? .empty : .tooShort(missing: minimum - count) }
        if count == 0 { return .empty }
        if let maximum, count > maximum { return .tooLong(excess: count - maximum) }
        return .fits
    }
}
