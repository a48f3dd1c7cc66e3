import NewsModel
import TestSupport
import Testing
import TextLayout

@testable import ReaderView

@Suite struct ReaderPropertyTests {
    /// What a folder would hold of the drafts, and what is still to be answered.
    private struct World {
        var drafts: [DraftKey: Draft] = [:]
        var postings: [CommentPosting] = []
        var isEditing = false

        mutating func take(_ effects: [Effect]) {
            for effect in effects {
                switch effect {
                case .saveDraft(let draft): drafts[draft.key] = draft
                case .removeDraft(let key): drafts[key] = nil
                case .post(let posting): postings.append(posting)
                case .edit: isEditing = true
                default: break
                }
            }
        }

        /// What happens next: an answer that is due, or something at the terminal.
        mutating func next(_ chance: inout Chance, _ desk: Desk) -> Event {
            if isEditing {
                isEditing = false
                return chance.one(in: 4)
                    ? .edited(nil, problem: "It failed.") : .edited(chance.text(upTo: 30), problem: nil)
            }
            if let article = desk.state.article, chance.one(in: 20) {
                return .changed(article.id, IndexedArticle(chance.changed(article.article)))
            }
            guard let posting = postings.last, chance.one(in: 3) else { return .input(chance.input()) }
            postings.removeLast()
            guard var article = desk.state.article?.article, desk.state.article?.id == posting.key.article,
                chance.one(in: 2)
            else { return .postFailed(posting.key, "It failed.") }
            let comments = article.discussion.comments
            let parent = posting.parentIndex.flatMap { $0 < comments.count ? $0 : nil }
            let index = article.discussion.comments.add(chance.comment(), replyingTo: parent)
            return .posted(posting.key, IndexedArticle(article), index: index)
        }
    }

    @Test(arguments: 0..<24)
    func everythingHoldsWhateverHappens(seed: Int) {
        var chance = Chance(seed: UInt64(seed))
        var desk = Desk(columns: 80, rows: 24, folder: chance.folder(), isUserNameGuessed: chance.one(in: 2))
        var world = World()
        for step in 0..<250 {
            let event = world.next(&chance, desk)
            world.take(desk.send(event))
            let frame = desk.frame
            let place = Testing.Comment(rawValue: "seed \(seed), step \(step): \(event)")
            #expect(frame.size == desk.state.size, place)
            #expect(frame.problem == nil, place)
            guard let draft = desk.draft else { continue }
            let isBlank = CommentLimits.trimmed(draft.text).isEmpty
            #expect(world.drafts[draft.key]?.text == (isBlank ? nil : draft.text), place)
            // The characters that the cursor counts are those of the text as it is kept.
            let pieces = desk.state.composer?.editor.buffer.content.pieces ?? []
            #expect(pieces.flatMap(Array.init) == Array(draft.text), place)
            // The rows are those that the text has when it is wrapped as a whole.
            if var rows = desk.state.composer?.editor.rows {
                let text = ChunkedText(draft.text)
                var whole = EditedRows(text, columns: rows.columns)
                whole.reach(text.utf8Count, in: text)
                rows.reach(text.utf8Count, in: text)
                #expect(rows == whole, place)
            }
        }
    }
}
