import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct PlainSessionTests {
    @Test func bothReadersOpenAtTheSamePlace() throws {
        var plain = PlainDesk(reading: Samples.mill)
        plain.type("", "", "", "", "")
        let text = try #require(plain.lastAnswer.first)
        let state = try #require(plain.library.values.first?.state)
        let full = Desk(columns: 80, rows: 12, reading: Samples.mill, state: state)
        #expect(full.passageAtTop == text)

        var scrolled = full
        scrolled.press(.character("j"), .character("j"), .character("j"), .character("j"), .character("j"))
        scrolled.press(.character("j"), .character("j"))
        let top = try #require(scrolled.passageAtTop)
        #expect(top != text)
        let left = try #require(scrolled.state.article?.readingState)
        let again = PlainDesk(reading: Samples.mill, state: left)
        #expect(again.transcript.hasSuffix("You were here.\n\(top)\n"))
    }

    @Test func whatTheFullReaderFoldedStaysFolded() throws {
        let folded = [Samples.fingerprint(Samples.tram, 0)]
        var desk = PlainDesk(reading: Samples.tram, state: ReadingState(foldedComments: folded))
        desk.type("comments", "", "")
        #expect(desk.lastAnswer.first?.hasPrefix("Comment 2 of 6") == true)
        #expect(desk.library.values.first?.state.foldedComments == folded)
    }

    @Test func openingMarksAsReadOnce() {
        var desk = PlainDesk()
        desk.type("1", "q", "1")
        #expect(desk.effects.count { $0 == .mark(Samples.id("tram"), .read, true) } == 1)
    }

    @Test func relatedArticlesAreToldAndOpened() throws {
        var desk = PlainDesk()
        let all = Samples.folder.map(\.listing)
        desk.relations[all[0].id] = RelatedArticles(copies: [all[1]], others: [all[2], all[4]])
        desk.type("1", "related")
        #expect(desk.lastAnswer.count == 4)
        #expect(desk.lastAnswer[0].hasPrefix("Related 1 of 3, same text, unread, \(all[1].headline), 3 minutes, "))
        #expect(desk.lastAnswer[1].hasPrefix("Related 2 of 3, \(all[2].headline), "))
        #expect(desk.lastAnswer[3] == "related and a number opens one.")
        desk.type("again")
        #expect(desk.lastAnswer.count == 3)
        desk.type("related 4")
        #expect(desk.lastAnswer == ["There is no related article 4; they are numbered from 1 to 3."])
        desk.type("R 2")
        #expect(desk.session.reading?.listing.id == all[2].id)
        desk.type("R")
        #expect(desk.lastAnswer == ["No other article here belongs to this one."])
        desk.type("related one")
        #expect(desk.lastAnswer == ["Say which one by its number: related 1; related alone reads them."])
        // A number opens one that was not told yet.
        desk.type("q", "1", "related 3")
        #expect(desk.session.reading?.listing.id == all[4].id)
    }

    @Test func aSingleArticleHasNoRelatedOnes() {
        var desk = PlainDesk(reading: Samples.tram)
        desk.type("related")
        #expect(desk.lastAnswer == ["Related articles are those of a folder; this is a single file."])
    }

    @Test func everyLineIsKept() {
        var desk = PlainDesk(reading: Samples.tram)
        var typed: [String] = []
        desk.type("write")
        for line in ["One", "", "  two  ", "", "", "three."] {
            desk.type(line)
            typed.append(line)
            #expect(desk.draft?.text.hasPrefix(typed.joined(separator: "\n")) == true)
        }
        #expect(desk.draft.map { CommentLimits.trimmed($0.text) } == typed.joined(separator: "\n"))
        for _ in typed { desk.type("~u") }
        #expect(desk.draft == nil)
    }

    @Test func controlsAreNotWritten() {
        var desk = PlainDesk(reading: Samples.tram)
        desk.type("c", "a\u{1b}[31mb\u{7}\u{85}c")
        #expect(desk.draft?.text == "a[31mb\nc")
    }

    @Test func whatCanNotBeKeptIsToldAndKeepsOneFromLeaving() throws {
        var desk = PlainDesk(reading: Samples.tram)
        desk.type("c", "Some words")
        let key = try #require(desk.draft?.key)
        desk.send(.draftNotKept(key, "The disk is full."))
        #expect(desk.lastAnswer.last == "The disk is full.")
        desk.type("~q", "quit")
        #expect(!desk.effects.contains(.quit))
        #expect(
            desk.lastAnswer == [
                "Your draft is not kept; leaving again puts it into a file elsewhere. The disk is full."
            ])
        desk.type("quit")
        #expect(desk.effects.last == .quit)
    }

    @Test func whatCanNotBePostedStaysADraft() throws {
        var desk = PlainDesk(reading: Samples.tram)
        desk.type("c", String(repeating: "Some words. ", count: 6))
        let kept = try #require(desk.draft)
        desk.send(.postFailed(kept.key, "It is locked."))
        #expect(
            desk.lastAnswer.suffix(2) == ["It is locked.", "Your draft is kept. A full stop tries again, ~q stops."])
        #expect(desk.draft == kept)
        desk.type(".")
        #expect(desk.lastAnswer == ["Posted: Comment 7 of 7, id 4."])
        #expect(desk.draft == nil)
    }

    @Test func aCommentThatComesMeanwhileIsTold() throws {
        var desk = PlainDesk(reading: Samples.tram)
        desk.type("comments", "", "")
        var article = Samples.tram
        article.discussion.comments.add(Comment(author: "Jo", text: "First!"), replyingTo: 0)
        desk.send(.changed(Samples.id("page"), IndexedArticle(article)))
        #expect(desk.lastAnswer.last == "1 new comment has come. new goes there.")
        desk.type("")
        #expect(desk.lastAnswer.first?.hasPrefix("Comment 3 of 7, by Nadia O") == true)
        desk.type("new")
        #expect(desk.lastAnswer == ["Comment 5 of 7, by Jo, reply to Sarah B, new, id 1.3:", "First!"])
    }

    @Test func aListThatHasChangedIsToldBeforeTheNextCommand() {
        var desk = PlainDesk()
        desk.change([Samples.opened("new", Samples.storm, day: -1).listing] + Samples.folder.map(\.listing))
        desk.type("where")
        #expect(desk.lastAnswer.last?.hasPrefix("The list has changed: 6 articles") == true)
        // What was heard last is still what is opened.
        desk.type("open")
        #expect(desk.lastAnswer.first == "Headline: Trams return to the river line")
    }

    @Test func aLongListIsAskedForInParts() {
        let many = (0..<500).map { Samples.opened("note-\($0)", Samples.note, day: $0) }
        var desk = PlainDesk(folder: many)
        desk.type("open 300")
        #expect(desk.lastAnswer.contains { $0.hasPrefix("Article 300 of 500") })
        desk.type("q", "", "G", "less")
        #expect(desk.lastAnswer.last == "Articles 495 to 497 of 500, Enter for more.")
        desk.type("s 7")
        #expect(desk.lastAnswer == ["Starred: note-6.txt."])
    }

    @Test func theFirstListOfAScriptWaitsForTheFolder() {
        var session = PlainSession(
            folder: "~/News", userName: "Nadia O", isUserNameGuessed: false, now: Samples.now, pageSize: 3,
            awaitsCheck: true)
        var shelf = Shelf(Samples.folder.map(\.listing))
        func answer(_ effects: [PlainEffect]) -> [PlainEffect] {
            var said: [PlainEffect] = []
            for effect in effects {
                guard case .perform(.list(let request)) = effect else { continue }
                said += session.receive(.listed(shelf.page(for: request)))
            }
            return said
        }
        #expect(answer(session.begin()).isEmpty)
        #expect(session.isWaiting)
        let told = answer(
            session.receive(.folder(FolderNews(condition: .readable(skipped: 0), isListChanged: true))))
        #expect(told.first == .tell("~/News: 5 articles, 3 unread, sorted by newest."))
        #expect(!session.isWaiting)
    }

    @Test func onlyWhatIsReadIsSpoken() {
        var desk = PlainDesk(reading: Samples.tram)
        desk.type("comments", "")
        #expect(
            desk.spoken == [
                "Comment 1 of 6, by Sarah B, today 10:15, 3 replies:",
                "I rode the last tram in the flood year, and I will ride the first one in April.",
            ])
        desk.type("s")
        #expect(desk.spoken.isEmpty)
    }
}
