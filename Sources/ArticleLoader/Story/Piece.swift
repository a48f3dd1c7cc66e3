/// A piece of a page's text above the discussion: what belongs together by how it is set.
struct Piece: Equatable, Sendable {
    /// How it is set.
    enum Form: Equatable, Sendable {
        /// Running text, without line breaks.
        case text(String)
        /// Text that marks say is a title.
        case title(String)
        /// Items behind bullets or numbers.
        case list([String], ordered: Bool)
        /// Lines behind angle brackets, as mail quotes.
        case quoted(String)
        /// Lines whose breaks and spaces matter.
        case preformatted(String)
    }

    /// How it is set.
    let form: Form
    /// Its lines.
    let lines: Range<Int>

    /// The running text or the title, nil where it is set in another way.
    var text: String? {
        switch form {
        case .text(let text), .title(let text): text
        case .list, .quoted, .preformatted: nil
        }
    }

    /// The text of a paragraph or a quotation, nil where it is something else.
    var running: String? {
        switch form {
        case .text(let text), .quoted(let text): text
        case .title, .list, .preformatted: nil
        }
    }

    /// Whether it is a title.
    var isTitle: Bool {
        if case .title = form { true } else { false }
    }

    /// Whether its line breaks and spaces matter.
    var isPreformatted: Bool {
        if case .preformatted = form { true } else { false }
    }

    /// Whether it is a list with numbers.
    var isOrdered: Bool {
        if case .list(_, let ordered) = form { ordered } else { false }
    }

    /// Whether it is a list with signs.
    var isUnorderedList: Bool {
        if case .list(_, ordered: false) = form { true } else { false }
    }
}
