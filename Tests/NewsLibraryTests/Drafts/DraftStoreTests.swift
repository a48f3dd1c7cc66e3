import Glibc
import NewsModel
import TestSupport
import Testing

@testable import NewsLibrary

@Suite struct DraftStoreTests {
    let folder = TemporaryFolder()
    let article = ArticleID(path: "/News/a.txt")
    let store: DraftStore

    init() { store = DraftStore(folder: folder.path("nutgraf/drafts")) }

    private func draft(_ text: String, answering parent: UInt64? = nil) -> Draft {
        let key = DraftKey(article: article, parent: parent.map { CommentFingerprint(value: $0) })
        return Draft(key: key, author: "Nadia O", text: text, cursor: text.count)
    }

    @Test func aDraftIsAFileThatAPersonCanRead() throws {
        try store.save(draft("Strong ties,\nyes", answering: 0xC0FFEE))
        let name = try #require(try folder.names(in: "nutgraf/drafts").first)
        #expect(
            try folder.text(of: "nutgraf/drafts/" + name) == """
                Nutgraf draft
                Article: /News/a.txt
                Answers: 0000000000c0ffee
                Cursor: 16
                Author: Nadia O

                Strong ties,
                yes
                """)
        #expect(try folder.permissions(of: "nutgraf/drafts/" + name) == 0o600)
        #expect(try folder.permissions(of: "nutgraf/drafts") == 0o700)
        #expect(try folder.permissions(of: "nutgraf") == 0o700)
    }

    @Test func anyDraftComesBackExactly() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        var kept: [DraftKey: Draft] = [:]
        for round in 0..<300 {
            // A path has no NUL. Two spellings of "é" would be two paths that are one string.
            let scalars = random.hostileText(upTo: 3).unicodeScalars.filter { $0 != "\0" && $0 != "\u{E9}" }
            let path = "/" + String(String.UnicodeScalarView(scalars))
            let parent = Bool.random(using: &random) ? CommentFingerprint(value: random.next() % 3) : nil
            let text = random.hostileText()
            let draft = Draft(
                key: DraftKey(article: ArticleID(path: path), parent: parent), author: random.hostileText(upTo: 3),
                text: text, cursor: Int.random(in: 0...text.count, using: &random))
            try store.save(draft, durably: round.isMultiple(of: 50))
            kept[draft.key] = draft
            let found = try store.drafts(of: draft.key.article)
            let same = try #require(found.first { $0.key == draft.key }, "seed \(seed), round \(round)")
            #expect(same == draft && same.text.utf8.elementsEqual(text.utf8), "seed \(seed), round \(round)")
            #expect(same.author.utf8.elementsEqual(draft.author.utf8), "seed \(seed), round \(round)")
            #expect(found.count == kept.keys.filter { $0.article == draft.key.article }.count, "seed \(seed)")
        }
        #expect(try store.articlesWithDrafts() == Set(kept.keys.map(\.article)), "seed \(seed)")
        for key in kept.keys { try store.remove(key) }
        #expect(try folder.names(in: "nutgraf/drafts") == [])
        #expect(try store.articlesWithDrafts() == [])
    }

    @Test func nothingIsThereBeforeTheFirstDraft() throws {
        #expect(try store.drafts(of: article) == [])
        #expect(try store.articlesWithDrafts() == [])
        try store.remove(DraftKey(article: article, parent: nil))
        #expect(try folder.names() == [])
    }

    @Test func damagedDraftsAreSkippedAndNeverTouched() throws {
        try store.save(draft("one"))
        let name = "nutgraf/drafts/" + (try #require(try folder.names(in: "nutgraf/drafts").first))
        let whole = try folder.bytes(of: name)
        for length in 0..<(whole.count - 3) {
            #expect(DraftText.draft(of: Array(whole[..<length])) == nil)
        }
        let damaged = Array(whole) + [0xFF]
        try folder.write(damaged, to: name)
        #expect(try store.drafts(of: article) == [])
        try store.save(draft("two"))
        try store.save(draft("three"))
        #expect(try store.drafts(of: article) == [draft("three")])
        #expect(try folder.bytes(of: name) == damaged)
        try store.remove(draft("").key)
        #expect(try store.drafts(of: article) == [])
        #expect(try folder.bytes(of: name) == damaged)
    }

    @Test func anotherDraftUnderTheSameNameIsNotOverwritten() throws {
        try store.save(draft("mine"))
        let names = try folder.names(in: "nutgraf/drafts")
        let first = "nutgraf/drafts/" + (try #require(names.first))
        var other = draft("theirs")
        other.key.article = ArticleID(path: "/News/another.txt")
        try folder.write(DraftText.bytes(of: other), to: first)
        try store.save(draft("mine again"))
        #expect(try store.drafts(of: article) == [draft("mine again")])
        #expect(try folder.bytes(of: first) == DraftText.bytes(of: other))
        for number in 2...DraftStore.namesPerKey {
            try folder.write("x", to: first.replacing(".txt", with: "-\(number).txt"))
        }
        #expect(throws: DraftError.namesTaken(folder: store.folder)) { try store.save(draft("no room")) }
    }

    @Test func aCursorOutsideTheTextIsDrawnIn() {
        for (cursor, expected) in [(-1, 0), (99, 2)] {
            var draft = draft("ab")
            draft.cursor = cursor
            #expect(DraftText.draft(of: DraftText.bytes(of: draft))?.cursor == expected)
        }
    }

    @Test func whatIsNoDraftIsLeftOut() throws {
        try store.save(draft("one"))
        try folder.write("x", to: "nutgraf/drafts/notes.txt")
        try folder.write("x", to: "nutgraf/drafts/.nutgraf-1-1.tmp")
        #expect(mkfifo(folder.path("nutgraf/drafts/pipe.txt"), 0o600) == 0)
        #expect(try store.articlesWithDrafts() == [article])
        #expect(try store.drafts(of: article).count == 1)
    }

    @Test(arguments: [ENOSPC, EDQUOT, EIO, EROFS, EACCES], [false, true])
    func whateverFailsTheDraftIsTheOldOrTheNew(code: Int32, isKilled: Bool) throws {
        for hasOld in [false, true] {
            var number = 0
            while true {
                let inner = TemporaryFolder()
                let path = inner.path("drafts")
                let plain = DraftStore(folder: path)
                if hasOld { try plain.save(draft("old")) }
                let calls = ScriptedCalls(.init(failing: number, code: code, failsFromThere: isKilled, writeLimit: 9))
                let files = FileSystem(calls: calls)
                let store = DraftStore(folder: path, files: files)
                // What can't be loaded stays, and the new draft goes beside it.
                do { _ = try store.drafts(of: article) } catch {}
                do {
                    try store.save(draft("new text"), durably: true)
                    #expect(try DraftStore(folder: path).drafts(of: article).contains(draft("new text")))
                } catch {
                    #expect(try DraftStore(folder: path).drafts(of: article) == (hasOld ? [draft("old")] : []))
                    #expect(!error.description.contains("\n"))
                    if !isKilled, hasOld { #expect(try inner.names(in: "drafts").count == 1) }
                }
                number += 1
                if calls.count < number { break }
            }
            #expect(number > 8)
        }
    }

    @Test func interruptedCallsAreMadeAgain() throws {
        let files = FileSystem(.init(interruptsAll: true, writeLimit: 1, readLimit: 1))
        let store = DraftStore(folder: folder.path("nutgraf/drafts"), files: files)
        try store.save(draft("one"), durably: true)
        try store.save(draft("two"), durably: true)
        #expect(try store.drafts(of: article) == [draft("two")])
        try store.remove(draft("").key)
        #expect(try store.articlesWithDrafts() == [])
    }

    @Test func unreadableFoldersAreAnError() throws {
        try folder.write("x", to: "drafts")
        let store = DraftStore(folder: folder.path("drafts"))
        #expect(throws: DraftError.notSaved(folder: store.folder, SystemError(code: ENOTDIR))) {
            try store.save(draft("x"))
        }
        let shut = FileSystem(
            .init(before: { call, _, _ in if call == .entries { throw SystemError(code: EACCES) } }))
        #expect(throws: DraftError.unreadable(folder: folder.path, SystemError(code: EACCES))) {
            try DraftStore(folder: folder.path, files: shut).articlesWithDrafts()
        }
    }
}
