/// A short line that tells when something was posted or shown, and hardly anything else: "Ada Moss | 29.07.2006".
enum DatedLine {
    /// The longest line that is looked at, in bytes, and the longest thing beside the moment, in scalars.
    private static let longest = 100
    private static let longestPart = 40
    private static let mostParts = 3

    /// Whether a line is one.
    static func isIn(_ text: String) -> Bool {
        guard text.utf8.count <= longest, text.utf8.contains(where: { 0x30...0x39 ~= $0 }),
            ReadingTimeText.minutes(text) == nil
        else { return false }
        let parts = text.parts(between: "|").map { String($0).trimmingSpaces }
        guard (2...mostParts).contains(parts.count), parts.contains(where: { Moment(onlyIn: $0) != nil }) else {
            return false
        }
        return parts.allSatisfy { $0.scalarCount <= longestPart && !$0.endsSentence }
    }
}
