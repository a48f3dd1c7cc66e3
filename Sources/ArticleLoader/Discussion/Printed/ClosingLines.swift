/// The lines below which the line is found that closes a comment, with nothing between that ends all comments.
///
/// It is found once for all lines, since looking for it anew from each would take time in the square of a page's size.
struct ClosingLines {
    private let first: Int
    private let follow: [Bool]

    /// None at all.
    init() {
        first = 0
        follow = []
    }

    /// Finds them from a line on; `closes` tells the lines that close a comment.
    init(in lines: [SourceLine], from first: Int, closes: (Int) -> Bool) {
        var follow = Array(repeating: false, count: lines.count - first)
        var isFollowed = false
        for index in (first..<lines.count).reversed() {
            if closes(index) {
                isFollowed = true
            } else if lines.endsPrintedComment(at: index) {
                isFollowed = false
            }
            follow[index - first] = isFollowed
        }
        self.first = first
        self.follow = follow
    }

    /// Whether such a line is found at a line or below.
    func follow(_ index: Int) -> Bool { index >= first && index - first < follow.count && follow[index - first] }
}

extension SourceLine {
    /// Whether it leads away from a discussion: to a form, a notice, or other stories.
    var leadsAway: Bool {
        if text.utf8.count <= 80, marker == .commentForm || FurnitureWords.leadsAway(text) { return true }
        return DecidedLine.isForm(text)
    }
}

extension [SourceLine] {
    /// Whether a line ends a comment that a page prints, in whatever shape.
    func endsPrintedComment(at index: Int) -> Bool {
        CommentShape.head(at: index, in: self) != nil || self[index].leadsAway || self[index].startsDiscussion
            || LimitsText(self[index].text) != nil
    }
}
