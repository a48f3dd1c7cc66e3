import NewsModel
import TextLayout

/// Draws the line above a comment: badge, name, time, marks, and what is folded away.
struct CommentHead {
    let article: ArticleState
    let index: Int
    /// How many levels of indentation there was no room for.
    let hiddenLevels: Int
    let dates: DateText

    func draw(in frame: inout Frame, column: Int, row: Int, end: Int) {
        let comment = article.discussion.comments[index]
        let isSelected = article.selectedComment == index
        let hidden = hiddenText
        let hiddenWidth = DisplayWidth.of(hidden)
        // The name comes first: what is hidden is told only where both have room.
        let showsHidden = !hidden.isEmpty && end - column - hiddenWidth > 12
        let textEnd = showsHidden ? end - hiddenWidth - 2 : end
        var place = column
        func add(_ text: String, _ style: Style) {
            guard place < textEnd else { return }
            let room = textEnd - place
            let used = frame.draw(text, column: place, row: row, limit: room, style: style)
            // What is cut is the last: nothing follows its ellipsis.
            place += DisplayWidth.of(text) > room ? room : used
        }
        add(comment.initial, Style.of(.label))
        add("  ", Style.of(.text))
        add(comment.shownName, isSelected ? Style.of(.selection) : Style.of(.strong))
        // What is drawn in no further is told before all that may be cut.
        if hiddenLevels > 0 { add(" · level \(conversation.index.depth(of: index) + 1)", Style.of(.faint)) }
        if isPending {
            add(" · posting …", Style.of(.own))
        } else if let posted = comment.posted {
            add(" · " + dates.posted(posted), Style.of(.faint))
        }
        if let answered { add(" → \(answered)", Style.of(.faint)) }
        if conversation.isOwn[index] { add(" · you", Style.of(.own)) }
        if conversation.isNew[index] { add(" · new", Style.of(.new)) }
        if showsHidden { frame.draw(hidden, column: end - hiddenWidth, row: row, style: .of(.faint)) }
    }

    private var conversation: Conversation { article.conversation }

    /// Whether the comment is not in the file yet.
    private var isPending: Bool { article.pendingComments.contains(conversation.index.fingerprints[index]) }

    /// Whom the comment answers, where that is not seen from what stands around it.
    private var answered: String? {
        guard conversation.filter.isFlat, let parent = conversation.index.parent(of: index) else { return nil }
        return article.discussion.comments[parent].shownName
    }

    private var hiddenText: String {
        guard conversation.isFolded[index] else { return "" }
        let replies = conversation.filter.isFlat ? 0 : conversation.index.replyCount(of: index)
        return replies == 0 ? "▸ folded" : "▸ \(replies) \(replies == 1 ? "reply" : "replies") folded"
    }
}
