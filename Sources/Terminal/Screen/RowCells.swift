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

    /// Makes the cells of the first columns of a row, which has so many cells; columns that it does not have are blank.
    init(
        count: Int, columns: Int, palette: inout Palette,
        cell: (Int) -> (content: Frame.Content, style: Style)
    ) {
        cells.reserveCapacity(columns)
        let end = min(columns, count)
        var style = Style.plain
        var template = palette.template(for: style)
        var index = 0
        var next = end > 0 ? cell(0) : (.rest, .plain)
        while index < end {
            let (first, current) = (index, next)
            repeat {
                index += 1
                if index < end { next = cell(index) }
            } while index < end && next.content == .rest
            if current.style != style {
                style = current.style
                template = palette.template(for: style)
            }
            switch current.content {
            case .rest: add(EmptyCollection(), columns: index - first, template: template)
            case .scalar(let scalar): add(scalar, columns: index - first, template: template)
            case .text(let text): add(text.unicodeScalars, columns: index - first, template: template)
            }
        }
        let blank = palette.template(for: .plain)
        cells.append(contentsOf: repeatElement(blank, count: columns - end))
    }

    /// Adds the cell for a character of one scalar.
    private mutating func add(_ scalar: Unicode.Scalar, columns: Int, template: cchar_t) {
        guard columns == 1, (0x20..<0x7f).contains(scalar.value) else {
            return add(CollectionOfOne(scalar), columns: columns, template: template)
        }
        var cell = template
        cell.chars.0 = wchar_t(scalar.value)
        cells.append(cell)
    }

    /// Adds the cells for one cluster.
    private mutating func add(_ scalars: some Sequence<Unicode.Scalar>, columns: Int, template: cchar_t) {
        let start = cells.count
        var width = 0
        var scalarsInCell = 0
        for scalar in scalars {
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
