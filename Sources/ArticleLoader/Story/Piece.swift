/// A piece of a page's text above the discussion: what belongs together by how it is set.
struct Piece: Equatable, Sendable {
    /// How it is set.
    enum Form: Equatable, Sendable {
        /// Running text, without line breaks.
        case text(String)
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

    /// The running text, nil where it is set in another way.
    var text: String? {
        if case .text(let text) = form { text } else { nil }
    }
}
