import TextLayout

/// The help that is shown.
public struct HelpState: Equatable, Sendable {
    /// The first line on the screen.
    var top = 0
    /// The screen that it was called from: its keys come first.
    let origin: ScreenKind
}

/// One line of the help.
enum HelpLine: Equatable {
    case title(String)
    case command(keys: String, sentence: String)
    case blank
}

/// Draws the help: what each key does, from the table of commands.
struct HelpScreen {
    let help: HelpState
    /// What just happened.
    let message: StatusMessage?

    /// The lines for a screen: its own keys first, then those of the others.
    static func lines(origin: ScreenKind) -> [HelpLine] {
        let screens = [origin] + [.frontPage, .article, .composer].filter { $0 != origin }
        return screens.flatMap { screen in
            [.title(screen.title)]
                + CommandTable.entries.filter { $0.screens.contains(screen) }.map {
                    .command(keys: $0.keys.map(\.displayName).joined(separator: " "), sentence: $0.sentence)
                } + [.blank]
        }.dropLast()
    }

    /// How many rows of help fit on a screen.
    static func visibleRows(_ size: Size) -> Int { max(1, size.rows - (size.rows >= 4 ? 3 : 0)) }

    func draw(in frame: inout Frame) {
        let size = frame.size
        let isFramed = size.rows >= 4
        if isFramed {
            frame.draw("Help", column: 1, row: 0, style: Theme.brand)
            frame.draw(
                "the keys, screen by screen", column: 7, row: 0, limit: max(0, size.columns - 8), style: Theme.faint)
            let hints: [Command] = [.back, .lineDown, .pageDown, .bottom]
            Footer(message: message, note: "", hints: hints, screen: .help).draw(row: size.rows - 1, in: &frame)
        }
        let lines = Self.lines(origin: help.origin)
        let keyColumns = min(size.columns / 3, 20)
        for slot in 0..<Self.visibleRows(size) where lines.indices.contains(help.top + slot) {
            let row = slot + (isFramed ? 2 : 0)
            switch lines[help.top + slot] {
            case .blank: break
            case .title(let title): frame.draw(title.uppercased(), column: 1, row: row, style: Theme.label)
            case .command(let keys, let sentence):
                frame.draw(keys, column: 1, row: row, limit: max(0, keyColumns - 2), style: Theme.key)
                frame.draw(sentence, column: keyColumns, row: row, limit: max(0, size.columns - keyColumns - 1))
            }
        }
    }
}

extension ReaderState {
    /// Takes a key on the help screen.
    mutating func updateHelp(_ key: Key) {
        guard var help, let command = CommandTable.command(for: key, on: .help) else { return }
        let page = HelpScreen.visibleRows(size)
        switch command {
        case .lineDown: help.top += 1
        case .lineUp: help.top -= 1
        case .halfPageDown: help.top += max(1, page / 2)
        case .halfPageUp: help.top -= max(1, page / 2)
        case .pageDown: help.top += page
        case .pageUp: help.top -= page
        case .top: help.top = 0
        case .bottom: help.top = .max / 2
        default:
            self.help = nil
            return
        }
        help.top = max(0, min(help.top, HelpScreen.lines(origin: help.origin).count - page))
        self.help = help
    }
}
