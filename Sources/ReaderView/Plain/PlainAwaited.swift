import NewsModel

/// What the plain reader waits for.
enum PlainAwaited: Equatable, Sendable {
    /// A part of the list, and what is done with it.
    case list(ListStep)
    /// An article.
    case article
    /// What belongs to the open article: all of it to be told, or one of it to be opened by its number.
    case related(number: Int?)
    /// The outcome of something that was to be done.
    case outcome

    /// Whether it comes of what was to be done, and not of the folder that is being looked through.
    var isOutcome: Bool {
        switch self {
        case .article, .related, .outcome: true
        case .list: false
        }
    }

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
