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

    /// The lower border; nil where there is no room for a box.
    var foot: ComposerFoot? {
        layout.text == layout.region ? nil : ComposerFoot(state: state, composer: composer, layout: layout)
    }

    func draw(in frame: inout Frame) {
        let region = layout.region
        frame.clear(region)
        if let foot {
            frame.drawBox(region, title: composer.title, style: .of(.rule))
            foot.draw(in: &frame)
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
            let (text, range) = editor.row(row)
            frame.draw(
                range, of: text, column: layout.text.origin.column, row: layout.text.origin.row + slot,
                measure: layout.text.size.columns, truncation: .clip)
        }
        guard !composer.isNaming else { return }
        frame.cursor = Position(
            column: layout.text.origin.column + min(editor.cursorColumn, max(0, layout.text.size.columns - 1)),
            row: layout.text.origin.row + min(editor.cursorRow - composer.topRow, max(0, layout.text.size.rows - 1)))
    }
}
