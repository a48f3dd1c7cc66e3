import Glibc
import NewsModel
import Testing

@testable import NewsLibrary

@Suite struct FolderScannerTests {
    let folder = TemporaryFolder()

    private func names(_ scan: FolderScan) -> [String] {
        scan.articles.map { String($0.id.path.dropFirst(folder.path.count + 1)) }
    }

    @Test func articlesOfAllFoldersAreFoundSorted() throws {
        for name in ["b.txt", "a.md", "z/c.text", "z/y/x/d.TXT", "picture.jpg", "txt", "x.txt/inner.md", "notes.txt~"] {
            try folder.write("x", to: name)
        }
        for name in [".hidden.txt", ".git/a.txt", "z/.b/c.txt"] { try folder.write("x", to: name) }
        let scan = try FolderScanner().scan(folder.path + "//z/..")
        #expect(names(scan) == ["a.md", "b.txt", "x.txt/inner.md", "z/c.text", "z/y/x/d.TXT"])
        #expect(scan.folder == folder.path)
        #expect(scan.skipped == [])
        #expect(scan.articles.allSatisfy { $0.status.size == 1 })
    }

    @Test func linksAreFollowedOnce() throws {
        try folder.write("x", to: "real/a.txt")
        try folder.write("x", to: "other/b.txt")
        try folder.link("0-first", to: "real")
        try folder.link("real/loop", to: "..")
        try folder.link("real/self", to: ".")
        try folder.link("link.txt", to: "real/a.txt")
        let outside = TemporaryFolder()
        try outside.write("x", to: "c.txt")
        try folder.link("out-2", to: outside.path)
        try folder.link("out-1", to: outside.path)
        let scan = try FolderScanner().scan(folder.path)
        #expect(names(scan) == ["link.txt", "other/b.txt", "out-1/c.txt", "real/a.txt"])
        #expect(scan.skipped == [])
    }

    @Test func whatCannotBeReadIsNamed() throws {
        try folder.write("x", to: "good.txt")
        try folder.link("broken.txt", to: "nowhere")
        try folder.link("broken", to: "nowhere")
        #expect(mkfifo(folder.path("pipe.md"), 0o600) == 0)
        #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
        for name: [UInt8] in [[0xFF] + ".txt".utf8, [0xFE]] {
            let path = (folder.path + "/").utf8CString.dropLast() + (name + [0]).map { CChar(bitPattern: $0) }
            #expect(close(open(Array(path), O_CREAT | O_WRONLY, 0o600)) == 0)
        }
        try folder.write("x", to: "shut/a.txt")
        let shut = folder.path("shut")
        let files = FileSystem(
            .init(before: { call, path, _ in
                if call == .entries, path == shut { throw SystemError(code: EACCES) }
            }))
        let scan = try FolderScanner(files: files).scan(folder.path)
        #expect(names(scan) == ["good.txt"])
        #expect(
            Set(scan.skipped) == [
                .missing(folder.path("broken.txt")), .notAFile(folder.path("pipe.md"), .pipe),
                .nameNotUTF8(folder.path("\u{FFFD}.txt")), .failed(shut, SystemError(code: EACCES)),
            ])
    }

    @Test func noFolderIsToldApart() throws {
        let file = try folder.write("x", to: "a.txt")
        #expect(throws: FolderError.missing(folder.path("none"))) { try FolderScanner().scan(folder.path("none")) }
        #expect(throws: FolderError.missing("")) { try FolderScanner().scan("") }
        #expect(throws: FolderError.notAFolder(file)) { try FolderScanner().scan(file) }
        for call in [ScriptedCalls.Call.entries, .resolvedPath] {
            let files = FileSystem(
                .init(before: { made, _, _ in if made == call { throw SystemError(code: EACCES) } }))
            #expect(throws: FolderError.unreadable(folder.path, SystemError(code: EACCES))) {
                try FolderScanner(files: files).scan(folder.path)
            }
        }
        #expect(try FolderScanner().scan(folder.path).articles.count == 1)
    }

    @Test func whatVanishesDuringTheScanIsNotMissed() throws {
        try folder.write("x", to: "a.txt")
        try folder.write("x", to: "sub/b.txt")
        let (file, sub) = (folder.path("a.txt"), folder.path("sub"))
        let files = FileSystem(
            .init(before: { call, path, _ in
                if call == .status, path == file { unlink(file) }
                if call == .entries, path == sub {
                    unlink(sub + "/b.txt")
                    rmdir(sub)
                }
            }))
        let scan = try FolderScanner(files: files).scan(folder.path)
        #expect(scan.articles == [] && scan.skipped == [])
    }

    @Test func someArticlesAreFoundWithoutLookingAtAll() throws {
        for number in 0..<90 { try folder.write("x", to: "\(number / 30)/\(number).txt") }
        for name in [".hidden.txt", "0/.hidden.txt", "0/image.png"] { try folder.write("x", to: name) }
        let scanner = FolderScanner()
        let all = Set(try scanner.scan(folder.path).articles.map(\.id))
        for count in [0, 1, 24, 60] {
            let some = scanner.someArticles(of: folder.path, count: count)
            #expect(some.count == count && Set(some).count == count && all.isSuperset(of: some))
        }
        #expect(scanner.someArticles(of: folder.path("none"), count: 9) == [])
    }
}
