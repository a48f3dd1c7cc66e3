/// Why a line was taken for what it was taken for.
public enum LineReason: Equatable, Sendable, CustomStringConvertible {
    /// What holds for all lines of a role.
    case role(LineRole)
    /// What speaks most for a line being no part of the article.
    case furniture(FurnitureReason)

    /// The reason in words, at most 40 characters long.
    public var description: String {
        switch self {
        case .furniture(let reason): reason.rawValue
        case .role(let role): Self.words(role)
        }
    }

    private static func words(_ role: LineRole) -> String {
        switch role {
        case .blank: ""
        case .header: "a known name and a colon, at the top"
        case .digestHeadline: "a title above key points"
        case .summary: "text above key points"
        case .keyPointsLabel: "a label with a list below it"
        case .keyPoint: "in the list below the label"
        case .readingTime: "minutes and a word for reading"
        case .headline: "the likeliest title above the text"
        case .standfirst: "between headline and who or when"
        case .byline: "\u{201c}By\u{201d} and a name, below the headline"
        case .dateline: "a place and a day, below the headline"
        case .published: "a date, below the headline"
        case .paragraph: "running text"
        case .quote: "in quotation marks, behind >, or set in"
        case .subheading: "a short line above text"
        case .listItem: "begins with a bullet or a number"
        case .preformatted: "indented, with its own line breaks"
        case .source: "a dash and a name, at the end"
        case .furniture: "a button's words"
        case .link: "an address behind the number of a link"
        case .commentsTitle: "a title with comments below it"
        case .commentInitial: "the first letter of the name below it"
        case .commentName: "a name, or a name and a time"
        case .commentText: "below a comment's name"
        case .guidelines: "rules for those who comment"
        case .formTitle: "the title of a form for comments"
        case .limits: "how long a comment may be"
        }
    }
}
