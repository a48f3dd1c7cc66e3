import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct CommandTableTests {
    @Test(arguments: ScreenKind.allCases)
    func noKeyIsBoundTwice(screen: ScreenKind) {
        let keys = CommandTable.entries.filter { $0.screens.contains(screen) }.flatMap(\.keys)
        let twice = Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys
        #expect(twice.isEmpty)
    }

    @Test func everyCommandIsBound() {
        #expect(Set(CommandTable.entries.map(\.command)) == Set(Command.allCases))
        for entry in CommandTable.entries { #expect(!entry.keys.isEmpty && !entry.screens.isEmpty) }
    }

    /// States in which, among them, each command has something to do.
    private static func desks(_ screen: ScreenKind) -> [Desk] {
        switch screen {
        case .frontPage:
            var middle = Desk(columns: 100, rows: 8)
            middle.type("jjs")
            var searched = middle
            searched.type("/the")
            searched.press(.named(.enter))
            return [middle, searched, Desk(folder: [], condition: .missing, exampleCount: 3)]
        case .article:
            var middle = Desk(columns: 80, rows: 12)
            middle.type("j")
            middle.press(.named(.enter))
            middle.type(" ")
            var story = Desk(columns: 80, rows: 24, reading: Samples.tram)
            story.type("s/bridge")
            story.press(.named(.enter), .character("n"))
            var comments = Desk(columns: 80, rows: 12, reading: Samples.tram)
            comments.type("GG{")
            var answer = Desk(columns: 80, rows: 12, reading: Samples.thread(depth: 3))
            answer.type("GG")
            var visited = Desk(columns: 80, rows: 24, reading: Samples.tram, state: Scene.visited)
            visited.type("GFP")
            var own = Desk(columns: 90, rows: 40, reading: Samples.tram, state: Scene.visited)
            own.press(.named(.backTab))
            own.type("jj")
            let sentence = "The trams come back to the quay in spring."
            let pointed = Article(
                digest: Digest(keyPoints: KeyPoints(points: Array(repeating: sentence, count: 9))),
                story: Story(headline: "Trams", blocks: [.paragraph(sentence)]))
            let changed = Desk(reading: pointed, state: ReadingState(seenComments: [], seenPassages: ["Buses"]))
            return [middle, story, comments, answer, visited, own, Desk(reading: pointed), changed]
        case .composer:
            var text = Desk(columns: 80, rows: 24, reading: Samples.tram)
            text.press(.named(.backTab))
            text.type("r")
            text.send(.input(.paste("one two three\nfour five six\n" + String(repeating: "seven ", count: 10))))
            text.press(.control("w"), .character("x"), .control("w"), .control("_"))
            text.press(.named(.up), .named(.up), .named(.up), .control("f"), .control("f"))
            var undone = text
            undone.type("y")
            undone.press(.control("_"))
            var yanked = text
            yanked.press(.control("k"), .control("b"), .control("k"), .control("y"))
            return [text, undone, yanked]
        case .help:
            var middle = Desk(columns: 80, rows: 12)
            middle.type("?  ")
            return [middle]
        case .menu:
            var middle = Desk(reading: Article(story: Story(headline: "X", link: "https://example.org/")))
            middle.type("Yjj")
            return [middle]
        }
    }

    @Test(arguments: ScreenKind.allCases)
    func everyEntryDoesSomething(screen: ScreenKind) {
        let desks = Self.desks(screen)
        for entry in CommandTable.entries where entry.screens.contains(screen) {
            for key in entry.keys {
                let isHandled = desks.contains { before in
                    var after = before
                    let effects = after.press(key)
                    var unchanged = before.state
                    unchanged.message = after.state.message
                    return !effects.isEmpty || after.state != unchanged
                }
                #expect(isHandled, "\(key.displayName): \(entry.sentence)")
            }
        }
    }
}
