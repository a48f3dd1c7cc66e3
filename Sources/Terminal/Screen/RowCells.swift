import CNcurses
import TextLayout

/// The cells of ncurses for a row of a frame.
///
/// ncurses counts columns by `wcwidth`; where that does not agree with the frame, or knows nothing of a scalar,
/// question marks stand in, so that whatever comes after is where it belongs.
struct RowCells {
    private static let questionMark = wchar_t(0x3f)
    /// The scalars that a cell of ncurses can hold.
    private static let mostScalars = Int(CCHARW_MAX)

    /// What to paint, from the first column on; a wide character is one cell.
    private(set) var cells: [cchar_t] = []

    /// Makes the cells of the first columns of a row; columns that it does not have are blank.
    init(_ row: [Frame.Cell], columns: Int, palette: inout Palette) {
        cells.reserveCapacity(columns)
        let end = min(columns, row.count)
        var style = Style.plain
        var template = palette.template(for: style)
        var index = 0
        while index < end {
            let first = index
            index += 1
            while index < end && row[index].text.isEmpty { index += 1 }
            if row[first].style != style {
                style = row[first].style
                template = palette.template(for: style)
            }
            add(row[first].text, columns: index - first, template: template)
        }
        let blank = palette.template(for: .plain)
        cells.append(contentsOf: repeatElement(blank, count: columns - end))
    }

    /// Adds the cells for one cluster.
    private mutating func add(_ text: String, columns: Int, template: cchar_t) {
        if columns == 1, text.utf8.count == 1, let byte = text.utf8.first, byte >= 0x20, byte < 0x7f {
            var cell = template
            cell.chars.0 = wchar_t(byte)
            cells.append(cell)
            return
        }
        let start = cells.count
        var width = 0
        var scalarsInCell = 0
        for scalar in text.unicodeScalars {
            var character = wchar_t(bitPattern: scalar.value)
            var scalarWidth = Int(nutgraf_wcwidth(character))
            if scalarWidth < 0 || scalar.value < 0x20 {
                character = Self.questionMark
                scalarWidth = 1
            }
            if scalarWidth == 0 {
                // A mark with nothing below it, or one too many, has no place.
                guard scalarsInCell > 0, scalarsInCell < Self.mostScalars else { continue }
                cells[cells.count - 1].add(mark: character, at: scalarsInCell)
                scalarsInCell += 1
            } else {
                var cell = template
                cell.chars.0 = character
                cells.append(cell)
                scalarsInCell = 1
            }
            width += scalarWidth
        }
        if width != columns {
            var cell = template
            cell.chars.0 = Self.questionMark
            cells.removeSubrange(start...)
            cells.append(contentsOf: repeatElement(cell, count: columns))
        }
    }
}

extension cchar_t {
    /// Puts a mark behind the scalars of the cell.
    fileprivate mutating func add(mark: wchar_t, at index: Int) {
        switch index {
        case 1: chars.1 = mark
        case 2: chars.2 = mark
        case 3: chars.3 = mark
        default: chars.4 = mark
        }
    }
}
