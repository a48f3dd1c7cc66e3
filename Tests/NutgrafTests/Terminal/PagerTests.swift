import Foundation
import Testing

@testable import nutgraf

/// Which pager is started.
struct PagerCommandTests {
    @Test(arguments: [
        (["PAGER": "more", "NUTGRAF_PAGER": "most -s"], "most -s"), (["PAGER": "more"], "more"), ([:], "less"),
        (["PAGER": ""], nil), (["PAGER": " "], nil), (["PAGER": "cat"], nil),
        (["NUTGRAF_PAGER": "", "PAGER": "more"], nil),
    ])
    func theUserDecides(environment: [String: String], words: String?) {
        #expect(PagerCommand(environment: environment)?.words == words)
    }

    @Test func onlyWhatIsUnsetIsSet() {
        #expect(PagerCommand(environment: [:])?.defaults == ["LESS": "FRX", "LV": "-c"])
        #expect(PagerCommand(environment: ["LESS": "", "LV": "x"])?.defaults == [:])
    }

    @Test(arguments: [
        ("less -R", "less"), ("/usr/bin/less", "/usr/bin/less"), ("LESS=R less", nil), ("(cat)", nil), ("'a b'", nil),
    ])
    func theProgramIsTheFirstPlainWord(words: String, program: String?) {
        #expect(PagerCommand(environment: ["PAGER": words])?.program == program)
    }
}

/// `show` on a terminal.
struct PagerTests {
    private let folder: TemporaryFolder
    private let home: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
        let paragraphs = (1...200).map { "Paragraph \($0) of the story, which goes on.\n" }
        try folder.write("Title: A long story\n\n" + paragraphs.joined(separator: "\n"), to: "long.txt")
        try folder.write(TestArticles.snow, to: "short.txt")
    }

    private func shell(_ environment: [String: String] = [:]) throws -> TmuxSession {
        try TmuxSession.shell(home: home.path, folder: folder.path, environment: environment)
    }

    @Test func aLongArticleIsPagedAndLeftEarly() throws {
        let session = try shell()
        try session.type("$P show $F/long.txt; echo status $?\n")
        try session.wait(for: "A long story")
        try session.press("G")
        try session.wait(for: "Paragraph 200 ")
        try session.press("q")
        try session.wait(for: "status 0")
    }

    /// Far more than fits into a pipe is left when its beginning was seen.
    @Test func quittingEarlyIsQuiet() throws {
        let session = try shell(["PAGER": "head -n 1"])
        try session.type("$P show $(for n in $(seq 200); do echo $F/long.txt; done); echo status $?\n")
        let screen = try session.wait(for: "status 0")
        #expect(screen.contains("\nA long story\nstatus 0"))
    }

    @Test func interruptingIsForThePager() throws {
        let session = try shell([
            "PAGER": "trap 'echo interrupted' INT; cat >/dev/null; echo begun; read word </dev/tty; echo over"
        ])
        try session.type("$P show $F/long.txt; echo status $?\n")
        try session.wait(for: "\nbegun")
        try session.press("C-c")
        try session.wait(for: "interrupted\nover\nstatus 0")
    }

    @Test func aShortArticleIsPrinted() throws {
        let session = try shell()
        try session.type("$P show $F/short.txt; echo status $?\n")
        try session.wait(forAll: "Snow in the wrong month", "status 0")
    }

    @Test func theVariablesOfLessAreOnlyDefaults() throws {
        let session = try shell(["NUTGRAF_PAGER": "cat >/dev/null; echo \"less $LESS, lv $LV\"", "PAGER": "false"])
        try session.type("$P show $F/short.txt\n")
        try session.wait(for: "less FRX, lv -c")
        try session.type("LESS=S $P show $F/short.txt\n")
        try session.wait(for: "less S, lv -c")
    }

    @Test(arguments: ["--no-pager", "PAGER=", "PAGER=cat", "| cat"])
    func noPagerWhereNoneIsWanted(way: String) throws {
        let session = try shell(["PAGER": "echo paged"])
        let words = way.hasPrefix("PAGER") ? "\(way) $P show $F/short.txt" : "$P show $F/short.txt \(way)"
        try session.type("clear; \(words); echo status $?\n")
        let screen = try session.wait(forAll: "Snow in the wrong month", "status 0")
        #expect(!screen.contains("\npaged"))
    }

    @Test(arguments: ["no-such-pager -R", "/etc/hostname", "X=1 no-such-pager"])
    func aPagerThatIsNotThereIsToldOf(pager: String) throws {
        let session = try shell(["PAGER": pager])
        try session.type("clear; $P show $F/short.txt; echo status $?\n")
        let screen = try session.wait(forAll: "which nobody had ordered.", "status 0")
        #expect(screen.contains("nutgraf: Can't start the pager \"\(pager)\""))
    }

    @Test(arguments: ["short", "long"])
    func aPagerThatFailsAtOnceIsToldOf(article: String) throws {
        let session = try shell(["PAGER": "exit 3"])
        try session.type("clear; $P show $F/\(article).txt; echo status $?\n")
        let last = article == "short" ? "which nobody had ordered." : "Paragraph 200 "
        try session.wait(forAll: last, "status 0")
        try session.type("clear; $P show $F/\(article).txt 2>$F/errors; clear; cat $F/errors\n")
        try session.wait(for: "nutgraf: The pager \"exit 3\" ended with 3 and read nothing: set")
    }

    /// One that has read is taken at its word: whoever interrupts a pager has seen enough.
    @Test func aPagerThatFailsLaterIsNot() throws {
        let session = try shell(["PAGER": "head -n 1; exit 2"])
        try session.type("clear; $P show $F/short.txt; echo status $?\n")
        let screen = try session.wait(for: "status 0")
        #expect(screen.contains("Snow in the wrong month\nstatus 0"))
    }

    @Test func whatCouldNotBeReadIsToldAfterThePager() throws {
        let session = try shell(["PAGER": "cat; echo end"])
        try session.type("clear; $P show $F/short.txt $F/none.txt; echo status $?\n")
        let screen = try session.wait(for: "status 1")
        #expect(screen.contains("end\nnutgraf: "))
    }
}
