import TextLayout

/// The last row of a screen: what just happened, or what the keys do here, and a note at the right.
struct Footer {
    let message: StatusMessage?
    let note: String
    let hints: [Command]
    let screen: ScreenKind

    func draw(row: Int, in frame: inout Frame) {
        let columns = frame.size.columns
        let noteWidth = DisplayWidth.of(note)
        let hasNote = !note.isEmpty && noteWidth + 20 < columns
        if hasNote { frame.draw(note, column: columns - noteWidth - 1, row: row, style: Theme.faint) }
        let end = columns - (hasNote ? noteWidth + 3 : 1)
        if let message, message.isProblem {
            let room = Region(column: 1, row: 0, columns: columns - 2, rows: row + 1)
            let rows = ProblemText.rows(of: message.text, columns: room.size.columns, limit: room.size.rows)
            frame.clear(Region(column: 0, row: row - rows + 1, columns: columns, rows: rows))
            ProblemText.draw(message.text, in: &frame, region: room)
        } else if let message {
            frame.draw(message.text, column: 1, row: row, limit: max(0, end - 1), style: Theme.text)
        } else {
            drawHints(row: row, end: end, in: &frame)
        }
    }

    private func drawHints(row: Int, end: Int, in frame: inout Frame) {
        var column = 1
        // Where the row is short, help and the way back come first: whoever knows these finds everything else.
        let first = [Command.help, .back, .quit].filter(hints.contains)
        let fitting = columns(of: hints) <= end ? hints : first + hints.filter { !first.contains($0) }
        for command in fitting {
            guard let entry = CommandTable.entry(of: command, on: screen), let key = entry.keys.first else { continue }
            let width = DisplayWidth.of(key.displayName) + 1 + DisplayWidth.of(entry.name)
            guard column + width <= end else { continue }
            column += frame.draw(key.displayName, column: column, row: row, style: Theme.key) + 1
            column += frame.draw(entry.name, column: column, row: row, style: Theme.faint) + 2
        }
    }

    private func columns(of hints: [Command]) -> Int {
        hints.reduce(1) { total, command in
            guard let entry = CommandTable.entry(of: command, on: screen), let key = entry.keys.first else {
                return total
            }
            return total + DisplayWidth.of(key.displayName) + 1 + DisplayWidth.of(entry.name) + 2
        }
    }
}
