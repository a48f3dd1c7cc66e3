import NewsModel
import TextLayout

/// Where the parts of the composer stand in its region.
struct ComposerLayout: Equatable {
    let region: Region
    /// The page's rules, nil where there are none or there is no room.
    let guidelines: Region?
    /// The text.
    let text: Region

    init(region: Region, guidelines: String?) {
        self.region = region
        let isBoxed = region.size.rows >= 3 && region.size.columns >= 12
        var inside = isBoxed ? region.inset(left: 2, top: 1, right: 2, bottom: 1) : region
        var rules: Region?
        if let guidelines, inside.size.rows >= 4 {
            let wanted = LineWrapper.rows(of: guidelines, columns: max(1, inside.size.columns)).count
            let rows = min(wanted, inside.size.rows / 3, 3)
            rules = Region(
                column: inside.origin.column, row: inside.origin.row, columns: inside.size.columns, rows: rows)
            // An empty row sets them apart from the text, where there is plenty.
            inside = inside.inset(top: inside.size.rows - rows >= 6 ? rows + 1 : rows)
        }
        self.guidelines = rules
        text = inside
    }

    /// The columns to wrap to: the cursor needs one behind the last character.
    var textColumns: Int { max(1, text.size.columns - 1) }
    /// The rows of text that fit.
    var textRows: Int { max(1, text.size.rows) }
}

/// Draws the composer.
struct ComposerScreen {
    let state: ReaderState
    let composer: ComposerState
    let layout: ComposerLayout

    /// The commands that the border tells of, the most important first.
    static let hints: [Command] = [.post, .externalEditor, .closeComposer, .switchField, .quote]

    func draw(in frame: inout Frame) {
        let region = layout.region
        frame.clear(region)
        if layout.text != region {
            frame.drawBox(region, title: composer.title, style: .of(.rule))
            drawFoot(in: &frame)
        }
        if let rules = layout.guidelines, let guidelines = composer.guidelines {
            var flow = TextFlow(region: rules)
            flow.add(guidelines, style: .of(.faint), in: &frame)
        }
        drawText(in: &frame)
    }

    private func drawText(in frame: inout Frame) {
        let editor = composer.editor
        let rows = composer.topRow..<max(composer.topRow, editor.rows?.count ?? 0)
        for (slot, row) in rows.prefix(layout.text.size.rows).enumerated() {
            frame.draw(
                editor.text(ofRow: row), column: layout.text.origin.column, row: layout.text.origin.row + slot,
                limit: layout.text.size.columns, truncation: .clip)
        }
        guard !composer.isNaming else { return }
        frame.cursor = Position(
            column: layout.text.origin.column + min(editor.cursorColumn, max(0, layout.text.size.columns - 1)),
            row: layout.text.origin.row + min(editor.cursorRow - composer.topRow, max(0, layout.text.size.rows - 1)))
    }

    /// The lower border: the name, the keys or what just happened, and the counter, which never gives way.
    private func drawFoot(in frame: inout Frame) {
        let row = layout.region.rows.upperBound - 1
        let counter = CharacterCounter(count: composer.editor.buffer.trimmedCount, limits: composer.limits)
        let left = layout.region.origin.column + 2
        let right = layout.region.columns.upperBound - 2
        let counterStart = max(left, right - DisplayWidth.of(counter.text) - 1)
        let column = drawName(from: left, to: counterStart - 1, row: row, in: &frame)
        frame.draw(
            " \(counter.text) ", column: counterStart - 1, row: row, limit: right + 1 - counterStart + 1,
            style: counter.style, truncation: .clip)
        guard let message = state.message else {
            return drawHints(from: column, to: counterStart - 2, row: row, in: &frame)
        }
        let width = DisplayWidth.of(message.text)
        // A problem that does not fit into the border stands above it, in full.
        if message.isProblem, left + width + 5 > counterStart {
            drawHints(from: column, to: counterStart - 2, row: row, in: &frame)
            return ProblemText.draw(message.text, in: &frame, region: layout.text)
        }
        // What else does not fit beside the name goes over it.
        let start = column + width + 5 <= counterStart ? column + 2 : left
        let style = message.isProblem ? Style.of(.problem) : Style.of(.text)
        let used = frame.draw(message.text, column: start, row: row, limit: counterStart - start - 3, style: style)
        guard used > 0 else { return }
        frame.draw(" ", column: start - 1, row: row)
        frame.draw(" ", column: start + used, row: row)
    }

    private func drawName(from left: Int, to end: Int, row: Int, in frame: inout Frame) -> Int {
        let name = composer.name.buffer
        let label = composer.isNaming ? " name: " : " as "
        guard end - left > DisplayWidth.of(label) + 4 else { return left }
        var column = left - 1
        column += frame.draw(label, column: column, row: row, style: .of(.faint))
        let room = min(end - column - 2, 40)
        let used = frame.draw(
            name.text.isEmpty ? "…" : name.text, column: column, row: row, limit: room,
            style: composer.isNaming ? Style.of(.strong).with(.underline) : Style.of(.text))
        if composer.isNaming {
            let offset = DisplayWidth.of(name.content.slice(0..<name.cursor))
            frame.cursor = Position(column: column + min(offset, room), row: row)
            frame.draw(" ", column: column + used, row: row, style: .of(.strong).with(.underline))
        }
        column += max(used, composer.isNaming ? used + 1 : used)
        return column + frame.draw(" ", column: column, row: row)
    }

    private func drawHints(from start: Int, to end: Int, row: Int, in frame: inout Frame) {
        let commands: [Command] =
            composer.isNaming
            ? [.switchField]
            : Self.hints.filter { $0 != .switchField || composer.original == nil }
        let words = commands.compactMap { command -> String? in
            guard let entry = CommandTable.entry(of: command, on: .composer),
                let key = state.preferences.keys.name(of: command, on: .composer)
            else { return nil }
            let name = command == .switchField && composer.isNaming ? "back to the text" : entry.name
            return "\(key) \(name)"
        }
        // The keys stand at the right; the last ones go first when there is no room.
        for count in stride(from: words.count, through: 1, by: -1) {
            let text = " " + words.prefix(count).joined(separator: " · ") + " "
            let width = DisplayWidth.of(text)
            if width <= end - start {
                frame.draw(text, column: end - width, row: row, style: .of(.faint))
                return
            }
        }
    }
}
