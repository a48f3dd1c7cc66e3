import Testing

/// All that opens a terminal: ncurses has one at a time.
@Suite(.serialized) @MainActor struct TerminalSuite {}
