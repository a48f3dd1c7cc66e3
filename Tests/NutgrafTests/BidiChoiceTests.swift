import Testing

@testable import nutgraf

@Suite struct BidiChoiceTests {
    @Test(
        arguments: [
            (["TERM": "xterm-256color"], true), (["TERM": "alacritty"], true), (["TERM": "xterm-kitty"], true),
            (["TERM": "linux"], true), ([:], true),
            // These do what they are told.
            (["TERM": "xterm-256color", "VTE_VERSION": "7600"], true),
            (["TERM": "xterm-256color", "TERM_PROGRAM": "mintty"], true),
            // These can't be told.
            (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], false),
            (["TERM": "xterm-256color", "KONSOLE_VERSION": "230804"], false), (["TERM": "konsole-256color"], false),
            (["TERM": "xterm", "MLTERM": "3.9.3"], false), (["TERM": "mlterm-256color"], false),
            (["TERM": "putty-256color"], false),
            // Started in one of these, but another one.
            (["TERM": "alacritty", "KONSOLE_VERSION": "230804"], true),
            // Nothing gets through to it.
            (["TERM": "tmux-256color", "TMUX": "/tmp/x,1,0", "VTE_VERSION": "7600"], false),
            (["TERM": "tmux-256color", "TMUX": "/tmp/x,1,0", "VTE_VERSION": "5202"], true),
            (["TERM": "screen", "STY": "1.x", "KONSOLE_VERSION": "230804"], false),
            (["TERM": "tmux-256color", "TMUX": "/tmp/x,1,0"], true),
        ] as [([String: String], Bool)])
    func whatIsKnownOfTheTerminalDecides(environment: [String: String], isReaders: Bool) {
        #expect(BidiChoice.auto.isReaders { environment[$0] } == isReaders)
        #expect(BidiChoice.reader.isReaders { environment[$0] })
        #expect(!BidiChoice.terminal.isReaders { environment[$0] })
    }

    /// What goes to a file or a pipe is as it is written, whatever is set.
    @Test(arguments: [["list"], ["show"], ["show", "--format", "json"], ["brief"]])
    func pipesGetWhatIsWritten(command: [String]) throws {
        let home = try TemporaryFolder()
        try home.write(TestArticles.hebrew, to: "News/ferry.txt")
        let place = command[0] == "show" ? home.path + "/News/ferry.txt" : home.path + "/News"
        let outcome = try Command.run(
            [Program.path] + command + [place],
            environment: Program.environment(home: home.path, ["NUTGRAF_BIDI": "reader"]))
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains(TestArticles.hebrewHeadline), "\(outcome.output)")
    }
}
