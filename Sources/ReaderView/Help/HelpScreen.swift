import TextLayout

/// Draws the help: what each key does, from the table of commands.
struct HelpScreen {
    let state: ReaderState
    let help: HelpState

    /// How many rows of help fit on a screen.
    static func visibleRows(_ size: Size) -> Int { max(1, size.rows - (size.rows >= 4 ? 3 : 0)) }

    private var title: String {
        switch help.content {
        case .keys: "Help"
        case .skipped: "Skipped"
        case .changes: "Changes"
        }
    }

    private var subtitle: String {
        if !help.words.isEmpty && help.prompt == nil { return "lines with “\(help.words)”" }
        return switch help.content {
        case .keys: "the keys, screen by screen"
        case .changes(let change): "since you read it: \(change.text)"
        case .skipped(_, let count): "\(counted(count, "file")) that could not be read as an article"
        }
    }

    func draw(in frame: inout Frame) {
        let size = frame.size
        let isFramed = size.rows >= 4
        if isFramed {
            let used = frame.draw(title, column: 1, row: 0, style: .of(.brand))
            frame.draw(
                subtitle, column: used + 3, row: 0, limit: max(0, size.columns - used - 4), style: .of(.faint))
        }
        let text = HelpText(help: help, keys: state.preferences.keys, columns: size.columns)
        let lines = text.lines
        for slot in 0..<Self.visibleRows(size) where lines.indices.contains(help.top + slot) {
            let row = slot + (isFramed ? 2 : 0)
            switch lines[help.top + slot] {
            case .blank: break
            case .text(let text): frame.draw(text, column: 1, row: row)
            case .title(let title): frame.draw(title.uppercased(), column: 1, row: row, style: .of(.label))
            case .command(let keys, let sentence):
                frame.draw(keys, column: 1, row: row, style: .of(.key))
                frame.draw(sentence, column: text.sentenceColumn, row: row)
            }
        }
        if let prompt = help.prompt {
            prompt.draw(label: "/", note: "", row: size.rows - 1, in: &frame)
        } else if isFramed {
            Footer(state: state, note: "", hints: [.back, .search, .lineDown, .pageDown, .bottom])
                .draw(row: size.rows - 1, in: &frame)
        }
    }
}
