import Foundation
import Testing

/// A folder in which things happen while it is read.
struct FolderSessionTests {
    private let folder: TemporaryFolder
    private let home: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
        for (number, name) in ["Alder", "Birch", "Cedar"].enumerated() {
            try write(
                name, day: 10 + number, "A story about \(name.lowercased()) trees and ferries.", to: "\(name).txt")
        }
    }

    private func write(_ headline: String, day: Int, _ text: String, to name: String) throws {
        try folder.write("Title: \(headline)\nDate: 2026-02-\(day)\n\n\(text)\n", to: name)
    }

    private func open() throws -> TmuxSession {
        let session = try TmuxSession(home: home.path, arguments: [folder.path])
        try session.wait(for: "3 unread of 3")
        return session
    }

    /// Waits until the selected article is this one.
    private func expectSelected(_ headline: String, in session: TmuxSession) throws {
        try session.wait(for: "\(headline) selected") { screen in
            screen.split(separator: "\n").first { $0.hasPrefix("▌") }?.contains(headline) == true
        }
    }

    @Test func whatHappensIsShownAndTheSelectionStays() throws {
        let session = try open()
        try session.press("j")
        try expectSelected("Birch", in: session)
        try write("Dogwood", day: 20, "New today.", to: "d.txt")
        try session.wait(for: "4 unread of 4")
        try session.wait(for: "Dogwood")
        try expectSelected("Birch", in: session)
        try write("Elm", day: 21, "In a new folder.", to: "Deep/Deeper/e.txt")
        try session.wait(for: "5 unread of 5")
        try expectSelected("Birch", in: session)
        try write("Fir", day: 22, "In the folder that was new.", to: "Deep/Deeper/f.txt")
        try session.wait(for: "6 unread of 6")
        try write("Dogwood again", day: 20, "Changed.", to: "d.txt")
        try session.wait(for: "Dogwood again")
        try FileManager.default.removeItem(atPath: folder.path + "/Deep")
        try session.wait(for: "4 unread of 4")
        try FileManager.default.removeItem(atPath: folder.path + "/Birch.txt")
        try session.wait(for: "3 unread of 3")
        try expectSelected("Alder", in: session)
    }

    @Test func aSearchFindsOpensAndComesBack() throws {
        try write(
            "Harbour", day: 9, "Nothing of the kind.\n\nBut one word about zeppelins at the end.", to: "World/h.txt")
        let session = try TmuxSession(home: home.path, arguments: [folder.path])
        try session.wait(for: "4 unread of 4")
        try session.type("/zepp")
        try session.wait(for: "1 article")
        try session.wait(for: "one word about zeppelins")
        try session.press("Enter", "Enter")
        try session.wait(for: "‹ Front page")
        try session.wait(for: "1 of 1")
        // The search of the list is no search of the article that would have to be ended first.
        try session.press("q")
        try session.wait(for: "search: zepp")
        try session.press("Escape")
        try session.wait(for: "Cedar")
        try session.press("G")
        try expectSelected("Harbour", in: session)
        try session.press("F")
        try session.wait(for: "World ▾")
        try session.wait(for: "1/1")
        try session.press("F")
        try session.wait(for: "4/4")
    }

    @Test func anotherReadersMarksAreShown() throws {
        let (one, two) = (try open(), try open())
        try one.press("m")
        try one.wait(for: "2 unread of 3")
        try two.press("A")
        try two.wait(for: "marked as read")
        try two.press("u")
        try two.wait(for: "Undone")
        try two.press("q")
        #expect(try two.waitForEnd() == 0)
        try one.press("q")
        #expect(try one.waitForEnd() == 0)
        let list = try Program.run(["list", "--unread", folder.path], home: home.path)
        #expect(list.status == 0 && list.errors == "")
        #expect(!list.output.contains("Cedar") && list.output.contains("Birch") && list.output.contains("Alder"))
    }

    @Test func killedWhileIndexingItGoesOn() throws {
        for number in 0..<700 {
            try folder.write("Title: Page \(number)\n\nText of number\(number).\n", to: "Many/\(number).txt")
        }
        for _ in 0..<3 {
            let session = try TmuxSession(home: home.path, arguments: [folder.path])
            try session.wait(for: "an article") { $0.contains("unread of") || $0.contains("Reading ") }
            try session.signal(SIGKILL)
            #expect(try session.waitForEnd() == 128 + SIGKILL)
        }
        let list = try Program.run(["list", folder.path], home: home.path)
        #expect(list.status == 0 && list.errors == "")
        #expect(list.output.split(separator: "\n").count == 703)
        let found = try Program.run(["search", "number699 ", folder.path], home: home.path)
        #expect(found.output.contains("Page 699") && found.output.split(separator: "\n").count == 1)
    }

    @Test func killedWhileMarkingNothingIsDamaged() throws {
        for kill in 0..<5 {
            let session = try TmuxSession(home: home.path, arguments: [folder.path])
            try session.wait(for: "of 3")
            for _ in 0..<(2 * kill) { try session.press("m", "s", "j", "A", "u") }
            try session.press("m")
            try session.signal(SIGKILL)
            #expect(try session.waitForEnd() == 128 + SIGKILL)
            let list = try Program.run(["list", folder.path], home: home.path)
            #expect(list.status == 0 && list.errors == "", "kill \(kill)")
            #expect(list.output.split(separator: "\n").count == 3)
        }
    }

    @Test func searchPrintsWhatTheReaderFinds() throws {
        try write("Ferries", day: 2, "About something else.", to: "World/f.txt")
        func search(_ query: String) throws -> [String] {
            let found = try Program.run(["search", query, folder.path], home: home.path)
            #expect(found.status == 0 && found.errors == "")
            return found.output.split(separator: "\n").compactMap {
                $0.split(separator: "  ").dropLast().last.map(String.init)
            }
        }
        #expect(try search("ferries") == ["Ferries", "Cedar", "Birch", "Alder"])
        // What has changed since is found as well, and what has gone is not.
        try write("Zeppelins", day: 3, "And ferries.", to: "z.txt")
        try FileManager.default.removeItem(atPath: folder.path + "/Cedar.txt")
        #expect(try Set(search("ferries")) == ["Ferries", "Zeppelins", "Birch", "Alder"])
        #expect(try search("section:World") == ["Ferries"])
        #expect(try search("ferries -trees in:story") == ["Zeppelins"])
        let json = try Program.run(["search", "zeppelins", folder.path, "--format", "json"], home: home.path)
        #expect(json.output.hasPrefix("{\"file\":"))
        #expect(try Program.run(["search", "\"\"", folder.path], home: home.path).status == 64)
    }
}
