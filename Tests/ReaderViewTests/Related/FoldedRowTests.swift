import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct FoldedRowTests {
    @Test func aRowSaysWhoElseHasTheText() {
        let desk = Desk(folder: Samples.folderWithCopies)
        #expect(!desk.frame.rows(with: "+2: Harbour Wire, Valley Post").isEmpty)
        #expect(!desk.frame.rows(with: "+1 ").isEmpty)
        var preferences = Preferences()
        preferences.density = .compact
        preferences.showsPreview = false
        let compact = Desk(folder: Samples.folderWithCopies, preferences: preferences)
        #expect(!compact.frame.rows(with: "+2  3 min").isEmpty)
        #expect(compact.frame.rows(with: "Harbour").isEmpty)
    }

    @Test func ofASourceThatHasItTwiceIsSaidSoOnce() {
        var listing = Samples.folder[0].listing
        listing.copies = ["Quay Courier", "Post", "Post", nil].map {
            ArticleCopy(id: ArticleID(path: "/news/x.txt"), source: $0)
        }
        #expect(RelatedText.others(of: listing, named: true) == "+4: Post")
        #expect(RelatedText.others(of: listing, named: false) == "+4")
        listing.copies = []
        #expect(RelatedText.others(of: listing, named: true) == nil)
    }

    @Test(arguments: [true, false])
    func theListIsAskedForAsThePreferencesSay(isFolded: Bool) {
        var preferences = Preferences()
        preferences.foldsCopies = isFolded
        var desk = Desk(preferences: preferences)
        desk.type("f")
        let queries = desk.effects.compactMap { effect in
            if case .list(let request) = effect { request.query } else { nil }
        }
        #expect(queries.map(\.foldsCopies) == [isFolded])
        #expect(queries.map(\.isFolded) == [isFolded])
        desk.type("f")
        #expect(desk.state.frontPage.query.filter == .starred && !desk.state.frontPage.query.isFolded)
    }

    @Test func readingACopyReadsTheRow() {
        var desk = Desk(folder: Samples.folderWithCopies)
        var copy = Samples.folder[0].listing
        copy.id = ArticleID(path: "/news/wire.txt")
        let unread = desk.state.frontPage.totals.unread
        desk.send(
            .opened(OpenedArticle(listing: copy, article: Samples.tram, state: ReadingState(), drafts: [])))
        #expect(desk.effects.contains(.mark(copy.id, .read, true)))
        desk.type("q")
        #expect(desk.state.frontPage.listing(at: 0)?.marks.isRead == true)
        #expect(desk.state.frontPage.totals.unread == unread - 1)
        // Another copy, which came since, makes no difference to what is counted.
        copy.id = ArticleID(path: "/news/post.txt")
        desk.send(
            .opened(OpenedArticle(listing: copy, article: Samples.tram, state: ReadingState(), drafts: [])))
        #expect(desk.state.frontPage.totals.unread == unread - 1)
    }
}
