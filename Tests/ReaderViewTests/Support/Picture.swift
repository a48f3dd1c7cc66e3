import Foundation
import TextLayout

@testable import ReaderView

/// The stored text of a screen, or of a session without one.
struct Picture {
    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// The folder that the pictures are kept in.
    static let folder = tests.appendingPathComponent("Screens")

    /// The folder that what is said without a screen is kept in.
    static let transcripts = tests.appendingPathComponent("Transcripts")

    /// Whether the screens are stored as they are now, instead of being compared: `NUTGRAF_RECORD_SCREENS=1 swift test
    /// --filter ReaderViewTests` does so. Look at what it changes before you commit it.
    static let isRecording = ProcessInfo.processInfo.environment["NUTGRAF_RECORD_SCREENS"] == "1"

    private let url: URL

    init(of scene: Scene, _ size: Size) {
        url = Self.folder.appendingPathComponent("\(scene.name)-\(size.columns)x\(size.rows).txt")
    }

    /// The picture of a screen in the colours of a theme.
    init(of scene: Scene, _ size: Size, in theme: Theme) {
        let name = "\(theme.name)-\(scene.name)-\(size.columns)x\(size.rows).txt"
        url = Self.folder.appendingPathComponent("Themes").appendingPathComponent(name)
    }

    init(transcript name: String) { url = Self.transcripts.appendingPathComponent("\(name).txt") }

    /// The name of the file.
    var name: String { url.lastPathComponent }

    /// The stored text; empty where there is none.
    var text: String { (try? String(contentsOf: url, encoding: .utf8)) ?? "" }

    /// Stores a screen.
    func record(_ text: String) throws { try text.write(to: url, atomically: true, encoding: .utf8) }
}
