import Testing
import TextLayout

@testable import ReaderView

/// The screens in each theme, with their colours, as they are stored.
@Suite struct ThemeScreenTests {
    private static let names = [
        "front-page-searched", "article-searched", "comments", "composer-too-short", "menu-links",
    ]
    private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 10)]

    @Test(arguments: Theme.bundled, names)
    func looksAsStored(theme: Theme, name: String) throws {
        let scene = try #require(Scene.all.first { $0.name == name })
        for size in Self.sizes {
            let picture = Picture(of: scene, size, in: theme)
            let screen = theme.applied(to: scene.frame(size)).textWithLooks + "\n"
            if Picture.isRecording { try picture.record(screen) }
            #expect(screen == picture.text, "\(picture.name)\n--- now\n\(screen)---")
        }
    }
}
