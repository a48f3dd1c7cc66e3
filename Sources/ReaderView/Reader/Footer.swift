import TextLayout

/// The last row of a screen: what just happened, or what the keys do here, and a note at the right.
struct Footer {
    private let message: StatusMessage?
    private let note: String
    private let hints: [Hint]

    private typealias Hint = (key: String, name: String, command: Command)

    /// Makes the foot of the screen that is shown; commands without a key there are not hinted at.
    init(state: ReaderState, note: String, hints: [Command]) {
        message = state.message
        // Keys that wait for the next one are told of in the place of the note.
        self.note =
            state.pendingKeys.isEmpty ? note : state.pendingKeys.map(\.displayName).joined(separator: " ") + " …"
        let screen = state.screen
        self.hints = hints.compactMap { command in
            guard let entry = CommandTable.entry(of: command, on: screen),
                let key = state.preferences.keys.name(of: command, on: screen)
            else { return nil }
            return (key, entry.name, command)
        }
    }

    func draw(row: Int, in frame: inout Frame) {
        let columns = frame.size.columns
        if hasNote(columns) {
            frame.draw(note, column: columns - DisplayWidth.of(note) - 1, row: row, style: .of(.faint))
        }
        let end = hintsEnd(columns)
        if let message, message.isProblem {
            let room = Region(column: 1, row: 0, columns: columns - 2, rows: row + 1)
            let rows = ProblemText.rows(of: message.text, columns: room.size.columns, limit: room.size.rows)
            frame.clear(Region(column: 0, row: row - rows + 1, columns: columns, rows: rows))
            ProblemText.draw(message.text, in: &frame, region: room)
        } else if let message {
            let room = max(0, end - 1)
            let text = MiddleEllipsis.shortened(message.text, columns: room)
            frame.draw(text, column: 1, row: row, limit: room, style: .of(.text))
        } else {
            drawHints(row: row, end: end, in: &frame)
        }
    }

    private func hasNote(_ columns: Int) -> Bool { !note.isEmpty && DisplayWidth.of(note) + 20 < columns }

    private func hintsEnd(_ columns: Int) -> Int { columns - (hasNote(columns) ? DisplayWidth.of(note) + 3 : 1) }

    /// The command whose hint stands in a column; nil where none does.
    func command(at column: Int, columns: Int) -> Command? {
        guard message == nil else { return nil }
        return placed(to: hintsEnd(columns)).first {
            ($0.column..<($0.column + width(of: $0.hint))).contains(column)
        }?.hint.command
    }

    private func drawHints(row: Int, end: Int, in frame: inout Frame) {
        for (hint, start) in placed(to: end) {
            let column = start + frame.draw(hint.key, column: start, row: row, style: .of(.key)) + 1
            frame.draw(hint.name, column: column, row: row, style: .of(.faint))
        }
    }

    /// Where the hints that fit stand.
    private func placed(to end: Int) -> [(hint: Hint, column: Int)] {
        var column = 1
        return fitting(to: end).compactMap { hint in
            guard column + width(of: hint) <= end else { return nil }
            defer { column += width(of: hint) + 2 }
            return (hint, column)
        }
    }

    /// Where the row is short, help and the way back come first: whoever knows these finds everything else.
    private func fitting(to end: Int) -> [Hint] {
        guard hints.reduce(1, { $0 + width(of: $1) + 2 }) > end else { return hints }
        let first: [Command] = [.help, .back, .quit]
        return first.compactMap { command in hints.first { $0.command == command } }
            + hints.filter { !first.contains($0.command) }
    }

    private func width(of hint: Hint) -> Int {
        DisplayWidth.of(hint.key) + 1 + DisplayWidth.of(hint.name)
    }
}
