import Foundation
import Testing

/// What happens around a reader is shown by itself, or it is said that it is not.
struct WatchingSessionTests {
    private let folder: TemporaryFolder
    private let home: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
        for (number, name) in ["Alder", "Birch", "Cedar"].enumerated() { try write(name, day: 10 + number) }
    }

    private func write(_ name: String, day: Int) throws {
        try folder.write("Title: \(name)\nDate: 2026-02-\(day)\n\nA story about trees.\n", to: "\(name).txt")
    }

    private func open(as prefix: [String] = []) throws -> TmuxSession {
        let session = try TmuxSession(
            columns: 140, rows: 30, environment: Program.environment(home: home.path, ["TERM": "tmux-256color"]),
            command: prefix + [Program.path, folder.path])
        try session.wait(for: "of 3")
        return session
    }

    /// Nothing is typed in the reader that is to show what the other one marks.
    @Test func anotherReadersMarksAreShownByThemselves() throws {
        let (one, two) = (try open(), try open())
        for _ in 0..<2 {
            try one.press("m")
            try two.wait(for: "2 unread of 3")
            try two.press("s")
            try one.wait(for: "★")
            try two.press("m", "s")
            try one.wait(forAll: "3 unread of 3")
            try one.waitUntilGone("★")
        }
        // An article that is open knows it, too.
        try one.press("Enter")
        try one.wait(for: "‹ Front page")
        try two.wait(for: "2 unread of 3")
        try two.press("s")
        try two.wait(for: "★")
        try one.press("q")
        try one.wait(for: "★")
    }

    /// Of readers that share the index one writes what has changed, and all of them show it.
    @Test func whatAnotherReaderHasIndexedIsShown() throws {
        let (one, two) = (try open(), try open())
        try one.signalProgram(SIGSTOP)
        try write("Dogwood", day: 20)
        try two.wait(forAll: "4 unread of 4", "Dogwood")
        try one.signalProgram(SIGCONT)
        try one.wait(forAll: "4 unread of 4", "Dogwood")
    }

    /// More happens than the system keeps for a reader that is stopped: it looks through the whole folder then.
    @Test func whatTheSystemForgetsIsFound() throws {
        let limit = try String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
        let events = try #require(Int(limit.trimmingCharacters(in: .newlines)))
        try #require(events <= 65_536, "filling a queue of \(events) events takes too long")
        let session = try open()
        try session.signalProgram(SIGSTOP)
        let names = ["Alder.txt", "Birch.txt"].map { folder.path + "/" + $0 }
        for number in 0...events { close(Glibc.open(names[number % 2], O_WRONLY)) }
        try write("Dogwood", day: 20)
        try session.signalProgram(SIGCONT)
        try session.wait(forAll: "4 unread of 4", "Dogwood")
    }

    /// A reader to whom nothing happens sleeps until something does, also after it has read many files.
    @Test func nothingIsTimedWhileNothingHappens() throws {
        for number in 0..<60 { try folder.write("Title: Page \(number)\n\nText.\n", to: "Many/\(number).txt") }
        let session = try TmuxSession(home: home.path, arguments: [folder.path])
        try session.wait(for: "63 unread of 63")
        try session.press("m")
        try session.wait(for: "62 unread of 63")
        var looks = 0
        try session.wait(for: "no timer for a while") { _ in
            looks = try session.timers().allSatisfy { $0.contains("it_value: (0, 0)") } ? looks + 1 : 0
            return looks == 60
        }
    }

    @Test(.needs(.withoutInotify)) func withoutWatchesTheFolderIsLookedThroughNowAndThen() throws {
        let session = try open(as: OwnNamespace.withoutInotify.prefix)
        try session.wait(for: "New articles are looked for every few seconds: too many programs watch files.")
        try write("Dogwood", day: 20)
        try session.wait(for: "4 unread of 4")
        try session.press("Enter")
        try session.wait(for: "Changes of this file are shown when you open it again")
    }

    @Test(.needsOrdinaryUser) func whatMayNotBeReadIsListed() throws {
        try folder.write("Title: Secret\n\nText.\n", to: "Secret.txt")
        try folder.write("Title: Closed\n\nText.\n", to: "Closed/c.txt")
        for name in ["Secret.txt", "Closed"] { chmod("\(folder.path)/\(name)", 0) }
        chmod(home.path, 0o777)
        defer { chmod("\(folder.path)/Closed", 0o755) }
        let session = try open(as: OrdinaryUser.prefix)
        try session.wait(for: "1 more · ! lists them")
        try session.press("!")
        try session.wait(forAll: "Closed: permission denied", "Secret.txt: permission denied")
        try session.press("q", "q")
        #expect(try session.waitForEnd() == 0)
        let list = try Command.run(
            OrdinaryUser.prefix + [Program.path, "list", folder.path],
            environment: Program.environment(home: home.path))
        #expect(list.status == 0)
        #expect(list.output.split(separator: "\n").count == 3)
        #expect(list.errors.split(separator: "\n").count == 2)
        #expect(list.errors.contains("Closed: permission denied") && list.errors.contains("Secret.txt: permission"))
    }
}
