import NewsModel
import TestSupport
import Testing

@testable import NewsLibrary

/// Two stores on one folder are two processes.
@Suite struct SharedDraftsTests {
    let folder = TemporaryFolder()
    let article = ArticleID(path: "/News/a.txt")
    let one: DraftStore
    let two: DraftStore

    init() {
        one = DraftStore(folder: folder.path("drafts"))
        two = DraftStore(folder: folder.path("drafts"))
    }

    private func draft(_ text: String, answering parent: UInt64? = nil) -> Draft {
        let key = DraftKey(article: article, parent: parent.map { CommentFingerprint(value: $0) })
        return Draft(key: key, author: "N", text: text, cursor: 0)
    }

    /// What a person finds in the folder.
    private func kept() throws -> [Draft] {
        try folder.names(in: "drafts").compactMap { DraftText.draft(of: try folder.bytes(of: "drafts/" + $0)) }
    }

    private func texts() throws -> [String] { try kept().map(\.text).sorted() }

    @Test func twoReadersKeepADraftEach() throws {
        try one.save(draft("a1"))
        try two.save(draft("b1"))
        try one.save(draft("a2"))
        try two.save(draft("b2"))
        #expect(try texts() == ["a2", "b2"])
        #expect(try one.drafts(of: article) == [draft("a2")])
        #expect(try two.drafts(of: article) == [draft("b2")])
        try one.remove(draft("").key)
        #expect(try texts() == ["b2"])
        #expect(try one.drafts(of: article) == [draft("b2")])
    }

    @Test func whatWasNeitherSavedNorLoadedIsNotRemoved() throws {
        try one.save(draft("a"))
        try two.remove(draft("").key)
        #expect(try texts() == ["a"])
        _ = try two.drafts(of: article)
        try two.remove(draft("").key)
        #expect(try texts() == [])
        try one.save(draft("a again"))
        #expect(try folder.names(in: "drafts").count == 1)
    }

    @Test func whatAnotherWroteOnIsLeftToIt() throws {
        try one.save(draft("a"))
        #expect(try two.drafts(of: article) == [draft("a")])
        try two.save(draft("ab"))
        // The draft is shown to the one, who may be typing on: what is typed must not take its place.
        #expect(try one.drafts(of: article) == [draft("ab")])
        try one.save(draft("ac"))
        #expect(try texts() == ["ab", "ac"])
        try two.save(draft("abb"))
        try one.remove(draft("").key)
        #expect(try texts() == ["abb"])
    }

    @Test func theNewestOfAKeyIsGivenAndTheOthersLater() throws {
        let stores = (0..<3).map { _ in DraftStore(folder: folder.path("drafts")) }
        for (number, store) in stores.enumerated() { try store.save(draft("\(number)")) }
        for text in ["2", "1", "0"] {
            #expect(try one.drafts(of: article).map(\.text) == [text])
            try one.remove(draft("").key)
        }
        #expect(try texts() == [])
    }

    @Test func aDraftMovesToAnotherKey() throws {
        try one.save(draft("reply", answering: 7))
        #expect(try one.move(draft("reply", answering: 7), to: draft("").key) == draft("reply"))
        #expect(try kept() == [draft("reply")])
        try one.save(draft("reply, more"))
        #expect(try kept() == [draft("reply, more")])
        try one.remove(draft("").key)
        #expect(try texts() == [])
    }

    @Test func aMovedDraftIsNeverLost() throws {
        for isKilled in [false, true] {
            var number = 0
            while true {
                let inner = TemporaryFolder()
                try DraftStore(folder: inner.path).save(draft("reply", answering: 7))
                let calls = ScriptedCalls(.init(failing: number, failsFromThere: isKilled))
                let store = DraftStore(folder: inner.path, files: FileSystem(calls: calls))
                do {
                    for draft in try store.drafts(of: article) { _ = try store.move(draft, to: self.draft("").key) }
                } catch {}
                #expect(try DraftStore(folder: inner.path).drafts(of: article).contains { $0.text == "reply" })
                number += 1
                if calls.count < number { break }
            }
            #expect(number > 10)
        }
    }

    @Test func noTextIsLostWhateverTheOrder() throws {
        for round in 0..<60 {
            let seed = UInt64.random(in: 0...UInt64.max)
            var random = SeededGenerator(seed: seed)
            let inner = TemporaryFolder()
            var stores = (0..<2).map { _ in DraftStore(folder: inner.path) }
            /// What each process has of each key: what it saved or loaded last.
            var own: [[DraftKey: Draft]] = [[:], [:]]
            /// What must be in the folder.
            var expected: Set<String> = []
            for step in 0..<60 {
                let process = Int.random(in: 0..<2, using: &random)
                let parent = Bool.random(using: &random) ? UInt64(1) : nil
                let key = draft("", answering: parent).key
                /// What was this process's and still is there goes: nobody else's.
                func give(up key: DraftKey) { own[process][key].map { _ = expected.remove($0.text) } }
                switch Int.random(in: 0..<20, using: &random) {
                case 0..<12:
                    let new = draft("\(process) \(step)", answering: parent)
                    try stores[process].save(new)
                    give(up: key)
                    own[process][key] = new
                    expected.insert(new.text)
                case 12..<15:
                    try stores[process].remove(key)
                    give(up: key)
                    own[process][key] = nil
                case 15..<18:
                    for draft in try stores[process].drafts(of: article) {
                        let known = own[process][draft.key]
                        if let known, expected.contains(known.text) { #expect(draft == known, "seed \(seed)") }
                        #expect(expected.contains(draft.text), "seed \(seed)")
                        if known == nil { own[process][draft.key] = draft }
                    }
                default:
                    stores[process] = DraftStore(folder: inner.path)
                    own[process] = [:]
                    // A process lists what is there before anything is written.
                    for draft in try stores[process].drafts(of: article) { own[process][draft.key] = draft }
                }
                let there = try inner.names().compactMap { DraftText.draft(of: try inner.bytes(of: $0))?.text }
                #expect(there.sorted() == expected.sorted(), "seed \(seed), round \(round), step \(step)")
            }
        }
    }
}
