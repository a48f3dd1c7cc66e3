/// Where the plain reader takes its commands.
enum PlainPlace: CaseIterable, Sendable {
    case list, article, writing

    /// What the documentation calls it.
    var title: String {
        switch self {
        case .list: "In the list"
        case .article: "In an article"
        case .writing: "While a comment is written"
        }
    }
}
