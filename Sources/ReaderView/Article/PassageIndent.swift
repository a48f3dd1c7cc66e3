import TextLayout

/// What stands to the left of a passage's rows.
struct PassageIndent: Equatable {
    /// Before the first row.
    var first: String
    /// Before the others, as wide.
    var rest: String
    /// How many levels of a comment are not drawn because there is no room.
    var hiddenLevels = 0

    /// The columns that a level of the thread takes.
    static let levelColumns = 3
    /// The columns that a comment's text is to keep, however deep it hangs.
    static let textColumns = 28

    /// The columns it takes.
    var columns: Int { DisplayWidth.of(first) }

    /// The indent of a passage that has so many columns in all.
    init(of passage: Passage, columns: Int) {
        switch passage.role {
        case .quote, .attribution: (first, rest) = ("▎ ", "▎ ")
        case .listItem(let marker):
            (first, rest) = (marker, String(repeating: " ", count: DisplayWidth.of(marker)))
        case .related(let place):
            let marker = "\(place + 1) "
            (first, rest) = (marker, String(repeating: " ", count: marker.utf8.count))
        case .relatedFacts(let place):
            let space = String(repeating: " ", count: "\(place + 1) ".utf8.count)
            (first, rest) = (space, space)
        case .preformatted: (first, rest) = ("  ", "  ")
        case .commentHead, .commentBody:
            let deepest = max(0, (columns - Self.textColumns) / Self.levelColumns)
            let level = min(passage.depth, deepest)
            hiddenLevels = passage.depth - level
            let bars = String(repeating: "│  ", count: level)
            if case .commentBody = passage.role {
                (first, rest) = (bars + "   ", bars + "   ")
            } else {
                (first, rest) = (bars, bars)
            }
        default: (first, rest) = ("", "")
        }
    }
}
