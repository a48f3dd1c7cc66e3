import Foundation
import Testing

/// A folder with copies of one text and with articles that belong together.
struct RelatedSessionTests {
    private let folder: TemporaryFolder
    private let home: TemporaryFolder

    private static let text = (0..<8).map { number in
        "Captain Oduya of the Halvard line said on day \(number) that boat number \(number * 7) would cross the harbour of "
            + "Brackwater every \(number + 30) minutes, whatever the council thought of it at its \(number)th meeting."
    }

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
        try write("Night ferries return to Brackwater", "Wire", day: 10, Self.text, to: "a.txt")
        try write("Ferries are back", "Post", day: 11, Array(Self.text.dropLast()), to: "b.txt")
        try write(
            "Halvard line raises Brackwater fares", "Courier", day: 12,
            ["Captain Oduya is not happy with what ferries cost at night in the harbour of Brackwater."], to: "c.txt")
        for number in 0..<20 {
            try write(
                "Story of thing\(number)", "Wire", day: 1, ["Somebody\(number) saw thing\(number) there."],
                to: "x\(number).txt")
        }
    }

    private func write(_ headline: String, _ source: String, day: Int, _ text: [String], to name: String) throws {
        try folder.write(
            "Title: \(headline)\nSource: \(source)\nDate: 2026-02-\(day)\n\n\(text.joined(separator: "\n\n"))\n",
            to: name)
    }

    @Test func copiesAreOneRowAndTheMenuLeadsToThem() throws {
        let session = try TmuxSession(home: home.path, arguments: [folder.path])
        try session.wait(for: "22 unread of 22")
        try session.wait(for: "+1: Post")
        try session.press("j", "R")
        try session.wait(for: "1 Ferries are back  same text · Post")
        try session.wait(for: "2 Halvard line raises Brackwater fares")
        try session.press("1")
        try session.wait(for: "‹ Front page   Ferries are back")
        // What belongs to it is known as soon as the foot of the screen says so.
        try session.wait(for: "R related")
        try session.press("G")
        try session.wait(for: "RELATED")
        try session.press("R", "2")
        try session.wait(for: "‹ Back   Halvard line raises")
        try session.press("q")
        try session.wait(for: "‹ Front page   Ferries are back")
        try session.press("q")
        // Whoever has read one copy has read the text.
        try session.wait(for: "20 unread of 22")
        try session.press("Q")
        try session.waitForEnd()
    }

    @Test func relatedArticlesAreToldWithoutAScreen() throws {
        let input = "filter all\n/Night ferries return\n1\nrelated\nrelated 2\nquit\n"
        let outcome = try Program.run(["--plain", folder.path], home: home.path, input: input)
        #expect(outcome.output.contains("Related 1 of 2, same text, unread, Ferries are back, 1 minute, Post,"))
        #expect(outcome.output.contains("Related 2 of 2, unread, Halvard line raises Brackwater fares, "))
        #expect(outcome.output.contains("\nHeadline: Halvard line raises Brackwater fares\n"))
    }

    @Test func copiesAreRowsOfTheirOwnWhereThatIsSet() throws {
        let session = try TmuxSession(home: home.path, arguments: ["--duplicates", "show", folder.path])
        try session.wait(for: "23 unread of 23")
        #expect(try !session.screen().contains("+1"))
        try session.press("Q")
        try session.waitForEnd()
    }

    @Test func whatIsPrintedIsNotFolded() throws {
        let lines = try Program.run(["list", folder.path], home: home.path).output.split(separator: "\n")
        #expect(lines.count == 23)
    }
}
