import NewsModel

/// What the plain reader waits for.
enum PlainAwaited: Equatable, Sendable {
    /// A part of the list, and what is done with it.
    case list(ListStep)
    /// An article.
    case article
    /// The outcome of something that was to be done.
    case outcome

    /// What is done with a part of the list.
    enum ListStep: Equatable, Sendable {
        /// The list is told from its beginning, with how many there are of what.
        case announcement
        /// Articles from a place on are told.
        case page(from: Int)
        /// The selected article is told.
        case selection
        /// The article at a place is opened.
        case opening(Int)
        /// A mark of the article at a place is set or taken away.
        case marking(ReadingMark, Int)
    }
}
