/// What stands above the headline of a page with furniture.
enum LinesAboveHeadline {
    /// The most pieces that are no part of the story, and the longest line of them, in scalars.
    private static let mostPieces = 8
    private static let longest = 80

    /// Whether it is a few short lines without a sentence: they name the site, or what the story is about.
    static func areFurniture(_ pieces: some Collection<Piece>) -> Bool {
        pieces.count <= mostPieces && pieces.allSatisfy(isShort)
    }

    private static func isShort(_ piece: Piece) -> Bool {
        switch piece.form {
        case .list(let items, ordered: _): items.allSatisfy(isShort)
        case .title(let text), .text(let text): isShort(text)
        case .quoted, .preformatted: false
        }
    }

    private static func isShort(_ text: String) -> Bool {
        !text.isEmpty && text.scalarCount <= longest && !ProseLine.isProse(text)
    }
}
