import Foundation
import TestSupport
import Testing
import TextLayout

/// The composer of a reader that is killed after a key: what was typed is there when it is opened again.
struct KilledComposerTests {
    /// How many keys a kill follows; NUTGRAF_KILLS sets another number.
    private static let kills = ProcessInfo.processInfo.environment["NUTGRAF_KILLS"].flatMap { Int($0) } ?? 6

    private let folder: TemporaryFolder
    private let home: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
        path = try folder.write(TestArticles.harbour, to: "crane.txt")
        try home.write("name = \"Nadia O\"\n", to: "config/nutgraf/config.toml")
    }

    @Test func whatWasTypedIsThere() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        var text = ""
        for kill in 0..<Self.kills {
            let session = try open()
            let kept = try kept()
            #expect(kept == text, "seed \(seed), kill \(kill)")
            text = kept
            // Some keys come before the one that the kill follows, all of them at once.
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                try press(&text, in: session, using: &random)
            }
            let last = text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
            try session.wait(for: "│ \(last) │, in kill \(kill) of seed \(seed)") { screen in
                let rows = screen.split(separator: "\n").filter { $0.hasPrefix("│ ") }
                let lines = rows.map { $0.dropFirst(2).dropLast().trimmingCharacters(in: .whitespaces) }
                let shown = text.split(separator: "\n", omittingEmptySubsequences: false).suffix(3)
                    .map { $0.trimmingCharacters(in: .whitespaces) }
                return try "\n\(lines.joined(separator: "\n"))\n".contains("\n\(shown.joined(separator: "\n"))\n")
                    // White space at the end is seen by the cursor alone.
                    && session.ask("#{cursor_x}") == "\(2 + DisplayWidth.of(String(last)))"
                    && screen.contains("\(text.trimmingCharacters(in: .whitespacesAndNewlines).count)/")
            }
            try session.signal(SIGKILL)
            #expect(try session.waitForEnd() == 128 + SIGKILL)
            // White space alone is no draft.
            if text.allSatisfy(\.isWhitespace) { text = "" }
        }
        #expect(try folder.text(of: "crane.txt") == TestArticles.harbour)
    }

    private func open() throws -> TmuxSession {
        let session = try TmuxSession(columns: 100, rows: 30, home: home.path, arguments: [path])
        try session.wait(for: "COMMENTS")
        try session.press("c")
        try session.wait(for: "Comment on the article")
        return session
    }

    /// Presses a key, and does to the text what it does.
    private func press(_ text: inout String, in session: TmuxSession, using random: inout SeededGenerator) throws {
        switch Int.random(in: 0..<12, using: &random) {
        case 0:
            try session.press("Enter")
            text.append("\n")
        case 1, 2:
            try session.press("BSpace")
            if !text.isEmpty { text.removeLast() }
        case 3:
            try session.press("C-w")
            while let last = text.last, last.isWhitespace { text.removeLast() }
            while let last = text.last, !last.isWhitespace { text.removeLast() }
        default:
            let piece = ["a", "é", "日", "word ", " ", "👍", "\\"].randomElement(using: &random)!
            try session.type(piece)
            text += piece
        }
        // A row is never so long that it is broken.
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        guard line.utf8.count > 60 else { return }
        try session.press("Enter")
        text.append("\n")
    }

    /// The text of the draft that is kept; empty where there is none.
    private func kept() throws -> String {
        let drafts = home.path + "/state/nutgraf/drafts"
        guard FileManager.default.fileExists(atPath: drafts) else { return "" }
        let names = try FileManager.default.contentsOfDirectory(atPath: drafts).filter {
            $0.hasSuffix(".txt") && !$0.hasPrefix(".")
        }
        guard let name = names.first else { return "" }
        let file = try home.text(of: "state/nutgraf/drafts/\(name)")
        return file.range(of: "\n\n").map { String(file[$0.upperBound...]) } ?? ""
    }
}
