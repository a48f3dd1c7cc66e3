import Glibc
import NewsModel
import Testing

@testable import NewsLibrary

@Suite struct LibraryTests {
    let folder = TemporaryFolder()

    private var folders: UserFolders {
        UserFolders(environment: ["HOME": folder.path("home"), "XDG_STATE_HOME": folder.path("state")])
    }

    @Test func aFolderIsListedWithItsMarks() throws {
        for name in ["a.txt", "b.txt", "c.txt"] {
            try folder.write("Headline of \(name)\n\nSome text of the story, long enough.\n", to: "News/" + name)
        }
        try folder.write([0], to: "News/binary.txt")
        let library = Library(folders: folders)
        #expect(library.states.problem == nil)
        let ids = ["a.txt", "b.txt", "c.txt"].map { ArticleID(path: folder.path("News/" + $0)) }
        try library.states.set(.read, to: true, of: [(ids[0], nil)])
        try library.drafts.save(Draft(key: DraftKey(article: ids[1], parent: nil), author: "", text: "x", cursor: 1))
        let (index, problem) = try ArticleIndex.open(of: folder.path("News"), in: folder.path("cache"))
        #expect(problem == nil)
        let indexed = IndexedFolder(index, library: library)
        try indexed.check()
        #expect(try indexed.takeMarks { Issue.record("\($0)") })
        let numbers = try index.numbers(of: ListQuery(sort: .headline), localOffset: 0)
        let listings = try index.listings(of: numbers)
        #expect(listings.map(\.id) == ids)
        #expect(listings.map(\.headline) == ["Headline of a.txt", "Headline of b.txt", "Headline of c.txt"])
        #expect(
            listings.map(\.marks) == [
                ReadingMarks(isRead: true), ReadingMarks(hasDraft: true), ReadingMarks(),
            ])
        let binary = ReadError.notText(folder.path("News/binary.txt"), .nulBytes)
        #expect(try index.skipped(limit: 9) == [SkippedFile(path: binary.path, reason: binary.reason)])
    }

    @Test func theBeginningOfALongArticleIsToBeHad() throws {
        let library = Library(folders: folders)
        let short = ArticleID(path: try folder.write(CommentPosterTests.page, to: "News/short.txt"))
        #expect(library.glimpse(of: short) == nil)
        let comment = "N\nNoor A\nThat is how it ended.\n"
        let path = try folder.write(
            CommentPosterTests.page + String(repeating: " ", count: 600_000) + "\n\n" + comment, to: "News/long.txt")
        let long = ArticleID(path: path)
        let beginning = try #require(library.glimpse(of: long))
        let whole = try library.open(long)
        #expect(beginning.article.story == whole.article.story && beginning.listing.headline == whole.listing.headline)
        #expect(beginning.article.discussion.comments.count == 3 && whole.article.discussion.comments.count == 4)
        // Where it was left further on, the beginning is not what is to be shown.
        let far = PassageAnchor(fingerprint: 1, ordinal: 500, offset: 0)
        try library.states.save(ReadingState(position: far, seenComments: []), of: long)
        #expect(library.glimpse(of: long) == nil)
        #expect(library.glimpse(of: ArticleID(path: folder.path("News/none.txt"))) == nil)
    }

    @Test func theBeginningIsToBeHadWhereItWasLeftAtOneOfItsComments() throws {
        let library = Library(folders: folders)
        let comments = (0..<100).map { "N\nNoor A\nNumber \($0) of them.\n" }.joined()
        let path = try folder.write(
            CommentPosterTests.page + "\n" + comments + String(repeating: " ", count: 600_000) + "\n",
            to: "News/long.txt")
        let long = ArticleID(path: path)
        let nodes = try library.open(long).article.discussion.comments.nodes
        #expect(nodes.count == 103)
        func isToBeHad(_ comment: Int, order: CommentOrder = .page) throws -> OpenedFile? {
            let place = PassageAnchor(
                fingerprint: ~CommentFingerprint(nodes[comment].comment).value, ordinal: 2 * comment + 9, offset: 0)
            try library.states.save(ReadingState(position: place, order: order, seenComments: []), of: long)
            return library.glimpse(of: long)
        }
        #expect(try isToBeHad(20)?.article.discussion.comments.count == 103)
        #expect(try isToBeHad(20, order: .newest) == nil)
        // A screen could not be filled from there.
        #expect(try isToBeHad(90) == nil)
    }

    @Test func anArticleIsOpenedWithAllThatIsKnown() throws {
        let path = try folder.write(CommentPosterTests.page, to: "News/a.txt")
        let id = ArticleID(path: path)
        let library = Library(folders: folders)
        let draft = Draft(key: DraftKey(article: id, parent: nil), author: "N", text: "begun", cursor: 2)
        try library.drafts.save(draft)
        let state = ReadingState(position: PassageAnchor(fingerprint: 1, ordinal: 2, offset: 3), seenComments: [])
        try library.states.save(state, of: id)
        try library.states.set(.starred, to: true, of: [(id, nil)])
        let opened = try library.open(id)
        #expect(opened.state == state && opened.drafts == [draft] && opened.problems == [])
        #expect(opened.listing.marks == ReadingMarks(isStarred: true, hasDraft: true))
        #expect(opened.article.discussion.comments.count == 3)

        let (posted, problem) = try library.post(
            Comment(author: "Nadia O", text: "The harbour does, and the harbour is all of us."), to: id)
        #expect(problem == nil)
        let reopened = try library.open(id)
        #expect(reopened.article == posted.article)
        #expect(reopened.state.ownComments == [CommentFingerprint(posted.article.discussion.comments[posted.index])])
        #expect(reopened.article.contentFingerprint == opened.article.contentFingerprint)
        #expect(throws: ReadError.missing("/none")) { try library.open(ArticleID(path: "/none")) }
    }

    @Test func draftsThatLostTheirCommentMoveToTheArticle() throws {
        let id = ArticleID(path: try folder.write(CommentPosterTests.page, to: "News/a.txt"))
        let comments = try Library(folders: folders).open(id).article.discussion.comments
        func draft(_ text: String, _ parent: CommentFingerprint?) -> Draft {
            Draft(key: DraftKey(article: id, parent: parent), author: "N", text: text, cursor: 1)
        }
        let answering = draft("stays", CommentFingerprint(comments[2]))
        let earlier = Library(folders: folders).drafts
        try earlier.save(answering)
        try earlier.save(draft("older", CommentFingerprint(value: 1)))
        usleep(20_000)
        try earlier.save(draft("newer", CommentFingerprint(value: 2)))

        let library = Library(folders: folders)
        let opened = try library.open(id)
        #expect(opened.problems == [Library.orphanMoved])
        #expect(Set(opened.drafts.map(\.text)) == ["stays", "older", "newer"])
        #expect(opened.drafts.contains(answering) && opened.drafts.contains(draft("newer", nil)))
        #expect(try library.open(id).problems == [])
        #expect(Set(try library.open(id).drafts.map(\.key.parent)).count == 3)

        try library.drafts.save(draft("newer, more", nil))
        #expect(try Library(folders: folders).open(id).drafts.contains(draft("newer, more", nil)))
        try library.drafts.remove(draft("", nil).key)
        let later = try library.open(id)
        #expect(later.problems == [Library.orphanMoved])
        #expect(later.drafts.contains(draft("older", nil)) && later.drafts.count == 2)
        try library.drafts.remove(draft("", nil).key)
        let last = try library.open(id)
        #expect(last.problems == [] && last.drafts == [answering] && last.listing.marks.hasDraft)
    }

    @Test func whatIsKnownMayBeLostAndArticlesAreReadAllTheSame() throws {
        try folder.write("Headline\n\nText.\n", to: "News/a.txt")
        try folder.write("", to: "state")
        let library = Library(folders: folders)
        #expect(library.states.problem != nil)
        let (index, _) = try ArticleIndex.open(of: folder.path("News"), in: folder.path("cache"))
        try IndexedFolder(index, library: library).check()
        let numbers = try index.numbers(of: ListQuery(), localOffset: 0)
        #expect(numbers.count == 1)
        #expect(try library.open(index.listings(of: numbers)[0].id).drafts == [])
    }
}
