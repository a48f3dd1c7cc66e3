import Glibc
import Testing

@testable import NewsLibrary

@Suite struct ExampleArticlesTests {
    private let source = TemporaryFolder()
    private let target = TemporaryFolder()

    init() throws {
        for name in ["a.txt", "b.md", "c.txt"] { try source.write("This is \(name).\n", to: name) }
        try source.write("no article", to: "d.png")
    }

    @Test func areCopiedAndWhatIsThereStays() throws {
        try target.write("mine", to: "deep/er/b.md")
        let examples = try #require(ExampleArticles(folder: source.path))
        #expect(examples.count == 3)
        try examples.copy(to: target.path("deep/er"))
        #expect(try target.names(in: "deep/er").sorted() == ["a.txt", "b.md", "c.txt"])
        #expect(try target.text(of: "deep/er/a.txt") == "This is a.txt.\n")
        #expect(try target.text(of: "deep/er/b.md") == "mine")
        #expect(try target.permissions(of: "deep/er/a.txt") == 0o644)
    }

    @Test func noneWhereThereAreNone() {
        #expect(ExampleArticles(folder: target.path) == nil)
        #expect(ExampleArticles(folder: target.path("nowhere")) == nil)
    }

    /// Whichever call fails, what is copied is whole, and the next try copies the rest.
    @Test func aFailureLeavesNoHalfExample() throws {
        let names = ["a.txt", "b.md", "c.txt"]
        var failures = 0
        for call in 0..<200 {
            let examples = ExampleArticles(folder: source.path, files: FileSystem(.init(failing: call, code: ENOSPC)))
            let folder = "new\(call)"
            do {
                try examples?.copy(to: target.path(folder))
                if examples != nil { break }
            } catch {
                failures += 1
            }
            for name in names where try target.names(in: "").contains(folder) {
                if try target.names(in: folder).contains(name) {
                    #expect(try target.text(of: "\(folder)/\(name)") == "This is \(name).\n", "call \(call)")
                }
            }
            try #require(ExampleArticles(folder: source.path)).copy(to: target.path(folder))
            #expect(try target.names(in: folder).sorted() == names)
        }
        #expect(failures > 5 && failures < 199)
    }
}
