/// One line of a page.
struct SourceLine: Equatable, Sendable {
    /// Where the line starts, in bytes of the page's text.
    let start: Int
    /// Where it ends, before its line break.
    let end: Int
    /// Where its text starts, behind the white space.
    let textStart: Int
    /// Columns of white space before the text; a tab goes to the next multiple of eight.
    let indent: Int
    /// The text without white space at its ends.
    let text: String

    /// What it marks, where it holds nothing but a marker.
    let marker: Marker?

    /// Whether there is nothing but white space.
    var isBlank: Bool { text.isEmpty }
}

extension [SourceLine] {
    /// The first line behind another one that is not blank, nil where there is none.
    func nextText(after index: Int) -> Int? { self[(index + 1)...].firstIndex { !$0.isBlank } }

    /// The line right behind another one, or the one behind that where it is blank; nil where both are, or at the end.
    func closeText(after index: Int) -> Int? { self[(index + 1)...].prefix(2).firstIndex { !$0.isBlank } }
}
