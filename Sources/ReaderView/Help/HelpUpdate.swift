import TextLayout

extension ReaderState {
    /// Shows the keys, those that matter now first; or leaves the help.
    mutating func toggleHelp() {
        guard help == nil else { return help = nil }
        help = HelpState(content: .keys(origin: screen, now: hintedCommands))
    }

    /// The commands that the foot of the screen tells of.
    private var hintedCommands: [Command] {
        if composer != nil { return ComposerFoot.hints }
        if let article, let layout = articleLayout {
            return ArticleScreen(state: self, article: article, layout: layout).hints
        }
        return FrontPageScreen(state: self).hints
    }

    /// Does what a key on the help screen calls.
    mutating func performInHelp(_ command: Command) {
        guard let help else { return }
        let page = HelpScreen.visibleRows(size)
        switch command {
        case .lineDown: scrollHelp(to: help.top + 1)
        case .lineUp: scrollHelp(to: help.top - 1)
        case .halfPageDown: scrollHelp(to: help.top + max(1, page / 2))
        case .halfPageUp: scrollHelp(to: help.top - max(1, page / 2))
        case .pageDown: scrollHelp(to: help.top + page)
        case .pageUp: scrollHelp(to: help.top - page)
        case .top: scrollHelp(to: 0)
        case .bottom: scrollHelp(to: .max)
        case .search: self.help?.prompt = LineInput(text: help.words)
        // What the help is searched for is given up first.
        case .back where !help.words.isEmpty:
            self.help?.words = ""
            scrollHelp(to: 0)
        default: self.help = nil
        }
    }

    /// Takes a key while the words to look for are typed.
    mutating func updateHelpPrompt(_ key: Key) {
        guard var prompt = help?.prompt else { return }
        let outcome = prompt.handle(key)
        finishHelpPrompt(prompt, outcome)
    }

    /// Takes text pasted into the help.
    mutating func pasteInHelp(_ text: String) {
        guard var prompt = help?.prompt else { return }
        let outcome = prompt.paste(text)
        finishHelpPrompt(prompt, outcome)
    }

    private mutating func finishHelpPrompt(_ prompt: LineInput, _ outcome: LineInput.Outcome) {
        help?.prompt = outcome == .accepted || outcome == .cancelled ? nil : prompt
        help?.words = outcome == .cancelled ? "" : prompt.text
        if outcome != .ignored { scrollHelp(to: 0) }
    }

    /// Scrolls the help to a row, drawn in to what there is.
    mutating func scrollHelp(to row: Int) {
        guard let help else { return }
        let lines = HelpText(help: help, keys: preferences.keys, columns: size.columns).lines
        self.help?.top = max(0, min(row, lines.count - HelpScreen.visibleRows(size)))
    }
}
