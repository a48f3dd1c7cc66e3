import Testing
import TextLayout

extension Desk {
    /// The first cell of a text as it is shown.
    func place(of text: String) throws -> Position {
        let row = try #require(frame.rows(with: text).first, "\(text) in\n\(frame.text)")
        let column = try #require(
            (0..<frame.size.columns).first { column in
                frame.row(row).dropFirst(column).map(\.text).joined().hasPrefix(text)
            })
        return Position(column: column, row: row)
    }

    /// Presses the button over a cell.
    mutating func click(_ place: Position) {
        send(.input(.mouse(Mouse(.press, column: place.column, row: place.row))))
    }
}
