import TextLayout

extension Frame {
    /// What is wrong with the frame for a terminal: half characters, what is no text, a cursor outside; nil where
    /// nothing is.
    var problem: String? {
        if let cursor, !(0..<size.columns).contains(cursor.column) || !(0..<size.rows).contains(cursor.row) {
            return "the cursor is at \(cursor)"
        }
        if let title, !title.unicodeScalars.allSatisfy(\.isDrawable) { return "the title is “\(title)”" }
        for row in 0..<size.rows {
            var rest = 0
            for (column, cell) in self.row(row).enumerated() {
                if rest > 0 {
                    guard cell.text.isEmpty else { return "overlap at \(column), \(row)" }
                    rest -= 1
                    continue
                }
                guard let width = cell.text.drawableColumns, width > 0, column + width <= size.columns else {
                    return "“\(cell.text)” at \(column), \(row)"
                }
                rest = width - 1
            }
        }
        return nil
    }
}

extension String {
    /// The columns of the text; nil where a scalar of it must not be sent to a terminal.
    fileprivate var drawableColumns: Int? {
        if utf8.count == 1, let byte = utf8.first { return (0x20..<0x7f).contains(byte) ? 1 : nil }
        var columns = 0
        for scalar in unicodeScalars {
            guard scalar.isDrawable else { return nil }
            columns += DisplayWidth.of(scalar)
        }
        return columns
    }
}

extension Unicode.Scalar {
    /// Whether it is a character, and none that a terminal takes for a command or that turns the direction of text.
    fileprivate var isDrawable: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
        default: !properties.isBidiControl && !properties.isNoncharacterCodePoint
        }
    }
}
