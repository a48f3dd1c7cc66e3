import Testing
import TextLayout

@testable import ReaderView

@Suite struct KeyMapTests {
    @Test(arguments: KeyPreset.allCases)
    func everyKeyCanBeWritten(preset: KeyPreset) {
        for screen in ScreenKind.allCases {
            for row in KeyTable.rows(of: preset.keys, on: screen) {
                for keys in row.keys { #expect(KeySequence(keys.configurationText) == keys) }
            }
        }
    }

    @Test(arguments: [
        ("C-x C-s", "^X ^S"), ("Ctrl-a", "^A"), ("Alt-f", "M-f"), ("g g", "gg"), ("pagedown", "PgDn"), ("^I", "Tab"),
        ("Shift-Tab", "S-Tab"), ("f12", "F12"), ("^Right", "^→"), ("M-Backspace", "M-Backspace"), ("space", "Space"),
    ])
    func otherSpellings(text: String, name: String) {
        #expect(KeySequence(text)?.displayName == name)
    }

    @Test(arguments: ["", " ", "gg", "^Ä", "F25", "Hyper-x", "^", "M-", "g nothing"])
    func noKeys(text: String) {
        // "^" alone is a character that can be typed.
        #expect((KeySequence(text) == nil) == (text != "^"))
    }

    /// No sequence begins with another one, or it could never be typed; and each screen can be left.
    @Test(arguments: KeyPreset.allCases)
    func presetsAreSound(preset: KeyPreset) {
        for screen in ScreenKind.allCases {
            let all = KeyTable.rows(of: preset.keys, on: screen).flatMap(\.keys)
            for (index, keys) in all.enumerated() {
                #expect(
                    !all.enumerated().contains { $0 != index && $1.overlaps(keys) }, "\(keys.displayName), \(screen)")
            }
            #expect(!preset.keys.sequences(for: screen.wayOut, on: screen).isEmpty)
        }
    }

    /// With a preset, a command that loses its key has another one.
    @Test(arguments: KeyPreset.allCases)
    func presetsLoseNoCommand(preset: KeyPreset) {
        for screen in ScreenKind.allCases {
            for row in KeyTable.rows(of: preset.keys, on: screen) {
                #expect(
                    !preset.keys.sequences(for: row.entry.command, on: screen).isEmpty,
                    "\(row.entry.command.name), \(screen)")
            }
        }
    }

    @Test(arguments: KeyPreset.allCases)
    func aPresetMovesInMenusAsInTheHelp(preset: KeyPreset) {
        for command in [Command.lineDown, .lineUp, .top, .bottom] {
            let help = preset.keys.sequences(for: command, on: .help)
            #expect(preset.keys.sequences(for: command, on: .menu) == help, "\(command)")
        }
        for sequence in preset.keys.sequences(for: .back, on: .help) {
            #expect(preset.keys.match(sequence.keys, on: .menu) == .command(.back), "\(sequence.displayName)")
        }
    }

    @Test func aSequenceTakesThePlaceOfItsBeginning() throws {
        var keys = KeyMap.vim
        try keys.bind(#require(KeySequence("g g")), to: .top, on: .frontPage)
        #expect(keys.match([.character("g")], on: .frontPage) == .beginning)
        #expect(keys.match([.character("g"), .character("g")], on: .frontPage) == .command(.top))
        #expect(keys.match([.character("g")], on: .article) == .command(.top))
    }

    @Test func theLastWayOutStays() throws {
        var keys = KeyMap.vim
        for text in ["Q", "^C"] { try keys.bind(#require(KeySequence(text)), to: nil, on: .frontPage) }
        let last = KeySequence(.character("q"))
        #expect(throws: KeyMap.Problem.isNeeded(last, .frontPage)) { try keys.bind(last, to: nil, on: .frontPage) }
        #expect(throws: KeyMap.Problem.isNotThere(.post, .frontPage)) { try keys.bind(last, to: .post, on: .frontPage) }
        #expect(keys.match([.character("q")], on: .frontPage) == .command(.quit))
    }

    // MARK: In the reader

    private func desk(_ bindings: [(String, Command?, ScreenKind)], reading: Bool = false) throws -> Desk {
        var preferences = Preferences()
        for (text, command, screen) in bindings {
            try preferences.keys.bind(#require(KeySequence(text)), to: command, on: screen)
        }
        return reading ? Desk(reading: Samples.tram, preferences: preferences) : Desk(preferences: preferences)
    }

    @Test func sequencesWaitForTheirEnd() throws {
        var desk = try desk([("g g", .top, .frontPage), ("g e", .bottom, .frontPage)])
        desk.type("jjg")
        #expect(desk.frame.rows(with: "g …") == [desk.frame.size.rows - 1])
        #expect(desk.state.frontPage.selection == 2)
        desk.type("g")
        #expect(desk.state.frontPage.selection == 0)
        // A key that goes on with no sequence ends it, and does nothing itself.
        desk.type("gj")
        #expect(desk.state.frontPage.selection == 0)
        desk.type("jg")
        desk.press(.named(.escape))
        desk.type("j")
        #expect(desk.state.frontPage.selection == 2)
    }

    @Test func inTheComposerABrokenSequenceIsText() throws {
        var desk = try desk([("j k", .closeComposer, .composer)], reading: true)
        desk.type("cjajjk")
        #expect(desk.state.composer == nil)
        desk.type("c")
        #expect(desk.state.composer?.editor.buffer.text == "jaj")
    }

    @Test func hintsAndHelpFollow() throws {
        var desk = try desk([("x", .toggleStar, .frontPage), ("s", nil, .frontPage), ("m", nil, .frontPage)])
        let foot = desk.frame.size.rows - 1
        #expect(desk.frame.rows(with: "x star") == [foot])
        #expect(desk.frame.rows(with: "m read").isEmpty)
        desk.type("s")
        #expect(desk.effects.isEmpty)
        desk.type("x")
        #expect(desk.frame.rows(with: "u undoes it") == [foot])
        desk.type("?/take the star")
        #expect(desk.frame.rows(with: "x         Star").count == 0)
        #expect(desk.frame.rows(with: "x ").count == 2)
    }

    @Test func whatHasNoKeyIsNotToldOf() throws {
        var desk = try desk([("u", nil, .frontPage)])
        desk.type("s")
        #expect(desk.frame.rows(with: "u undoes").isEmpty)
        #expect(desk.state.message?.text == "Starred")
    }

    @Test func theSearchLineGetsEveryKey() throws {
        var desk = try desk([("a b", .top, .frontPage)])
        desk.type("/ab")
        #expect(desk.state.frontPage.prompt?.text == "ab")
    }
}
