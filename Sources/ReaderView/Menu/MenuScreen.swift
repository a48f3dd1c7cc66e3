import NewsModel
import TextLayout

/// Draws a menu: a box over the lower rows, with numbered lines; or a line to type at the foot.
struct MenuScreen {
    let state: ReaderState
    let menu: MenuState

    /// How many lines of a menu fit on a screen.
    static func visibleItems(_ size: Size) -> Int { max(1, size.rows - 5) }

    func draw(in frame: inout Frame) {
        let size = frame.size
        let foot = size.rows - 1
        if let prompt = menu.prompt {
            frame.clear(Region(column: 0, row: foot, columns: size.columns, rows: 1))
            return prompt.line.draw(label: prompt.label, note: "", row: foot, in: &frame)
        }
        frame.clear(Region(column: 0, row: foot, columns: size.columns, rows: 1))
        footer.draw(row: foot, in: &frame)
        frame.clear(box)
        if isBoxed { frame.drawBox(box, title: menu.title, style: .of(.rule)) }
        let inside = inside
        let numberWidth = String(menu.items.count).count
        for slot in 0..<inside.size.rows where menu.items.indices.contains(menu.top + slot) {
            let index = menu.top + slot
            drawItem(
                menu.items[index], number: index + 1, width: numberWidth, row: inside.origin.row + slot, inside,
                in: &frame)
            if index == menu.selection {
                frame.draw(
                    "▌", column: max(0, inside.origin.column - 1), row: inside.origin.row + slot, style: .of(.selection)
                )
            }
        }
    }

    /// The foot of the screen.
    var footer: Footer { Footer(state: state, note: menu.digits, hints: [.open, .lineDown, .lineUp, .back]) }

    private var isBoxed: Bool { state.size.rows >= 5 && state.size.columns >= 12 }

    private var box: Region {
        let (size, foot) = (state.size, state.size.rows - 1)
        let shown = min(menu.items.count, Self.visibleItems(size))
        return Region(column: 0, row: max(0, foot - shown - 2), columns: size.columns, rows: min(shown + 2, size.rows))
    }

    /// Where the lines stand.
    var inside: Region { isBoxed ? box.inset(left: 2, top: 1, right: 2, bottom: 1) : box }

    private func drawItem(
        _ item: MenuState.Item, number: Int, width: Int, row: Int, _ region: Region, in frame: inout Frame
    ) {
        let digits = String(number)
        var column = region.origin.column + width - digits.count
        column += frame.draw(digits, column: column, row: row, style: .of(.label)) + 1
        let end = region.columns.upperBound
        let start = column
        let isSelected = number - 1 == menu.selection
        column += frame.draw(
            item.label, column: column, row: row, limit: max(0, end - column), style: .of(isSelected ? .strong : .text))
        if case .follow(let link) = item.action, Link.isAddress(link.address), column > start {
            frame.links.append(
                Frame.Link(
                    region: Region(column: start, row: row, columns: column - start, rows: 1), address: link.address))
        }
        guard !item.detail.isEmpty, end - column > 8 else { return }
        frame.draw(item.detail, column: column + 2, row: row, limit: end - column - 2, style: .of(.faint))
    }
}
