/// What a program's marks say about a line.
enum LineForm: Equatable, Sendable {
    /// Nothing.
    case text
    /// It is a title.
    case title
    /// It is a quotation.
    case quoted
    /// It is an entry, or a title, of the list of a page's links.
    case reference
    /// It is nothing but marks: a rule, a button, a field of a form, a picture.
    case mark

    /// What a line of this form is taken for; nil where that depends on what it says.
    var role: LineRole? {
        switch self {
        case .text, .title, .quoted: nil
        case .reference: .link
        case .mark: .furniture
        }
    }
}
