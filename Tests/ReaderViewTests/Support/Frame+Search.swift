import TextLayout

extension Frame {
    /// The column at which an ASCII text stands in a row, nil where it does not.
    func column(of text: String, row: Int) -> Int? {
        let wanted = text.map { String($0) }
        return (0...max(0, size.columns - wanted.count)).first { start in
            self.row(row).dropFirst(start).prefix(wanted.count).map(\.text) == wanted
        }
    }

    /// The rows that hold an ASCII text.
    func rows(with text: String) -> [Int] { (0..<size.rows).filter { column(of: text, row: $0) != nil } }

    /// The different styles of some columns of a row.
    func styles(_ columns: Range<Int>, row: Int) -> Set<Style> { Set(columns.map { self[$0, row].style }) }
}
