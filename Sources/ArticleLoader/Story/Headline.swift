/// What a headline looks like.
enum Headline {
    /// The longest headline, in scalars.
    private static let longest = 200
    /// The longest title within a story, in scalars.
    private static let longestSubheading = 90
    private static let unlikelyEnds: SignSet = ".。।:,;،؛：，；、"

    /// Whether a text could be a headline: short, with letters, and without what ends a sentence.
    static func isLike(_ text: String) -> Bool { isLike(text, longest: longest) }

    /// Whether a text could be a title within a story.
    static func isLikeSubheading(_ text: String) -> Bool { isLike(text, longest: longestSubheading) }

    private static func isLike(_ text: String, longest: Int) -> Bool {
        guard text.utf8.count <= longest * 4, let last = text.unicodeScalars.last else { return false }
        let end = Quotation.isClosing(last) ? text.unicodeScalars.dropLast().last ?? last : last
        return !unlikelyEnds.contains(end) && text.scalarCount <= longest
            && text.unicodeScalars.contains(where: \.isLetter)
    }
}
