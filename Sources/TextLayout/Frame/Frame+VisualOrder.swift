/// Text that runs from right to left is drawn as it is written, so that whatever is done to a frame (highlights, links, the
/// cursor) finds it so; the last thing is to put it in order.
extension Frame {
    /// Notes how cells are put in order: those of a text that was drawn from a column on, and what is left of its columns.
    mutating func order(
        _ drawn: (columns: Int, end: Int), of text: String, _ bidi: BidiRow, column: Int, row: Int, columns: Int
    ) {
        guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return }
        let number = order.beginText(cells: size.columns * size.rows)
        let start = row * size.columns + column
        for place in 0..<min(columns, size.columns - column) {
            order[start + place] = CellOrder(text: number, level: bidi.paragraphLevel)
        }
        var place = 0
        ClusterScanner.scan(text) { cluster in
            guard cluster.offset < drawn.end else { return false }
            for index in place..<(place + cluster.columns) {
                order[start + index].level = bidi.level(at: cluster.offset)
            }
            place += cluster.columns
            return true
        }
    }

    /// Lets the marker before a row that runs from right to left go with it; its digits stay as they are.
    mutating func orderMarker(columns: Int, before column: Int, row: Int) {
        guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return }
        let start = row * size.columns
        for place in max(0, column - columns)..<column {
            let isDigit = self[place, row].text.unicodeScalars.first.map(BidiClass.of) == .europeanNumber
            order[start + place] = CellOrder(text: order[start + column].text, level: isDigit ? 2 : 1)
        }
    }

    /// Leaves cells where they are, since something else was drawn there.
    mutating func leaveInOrder(column: Int, width: Int, row: Int) {
        let start = row * size.columns + column
        for index in start..<(start + width) { order[index] = CellOrder() }
    }

    /// The same frame as it is sent to a terminal that draws one cell after the other, from left to right: each text in the
    /// order in which it is read (UAX #9), within the columns that it was drawn in.
    ///
    /// Links and the cursor go with their characters. Letters are not shaped: that is the terminal's.
    public func inVisualOrder() -> Frame {
        guard !order.isEmpty else { return self }
        var frame = self
        frame.order = CellOrders()
        for row in 0..<size.rows where isReordered(row) {
            for (column, target) in visualColumns(ofRow: row).enumerated() {
                frame.take(column, of: self, to: target, row: row)
                guard order[row * size.columns + column].level % 2 == 1 else { continue }
                if let image = Self.mirrored(self[column, row].text) { frame.replace(image, column: target, row: row) }
            }
        }
        frame.cursor = cursor.map(visualPosition)
        frame.links = links.flatMap(visualLinks)
        return frame
    }

    /// The cell as it was drawn that is shown in a cell of the frame in visual order.
    public func positionAsDrawn(of shown: Position) -> Position {
        guard isReordered(shown.row), (0..<size.columns).contains(shown.column),
            let column = visualColumns(ofRow: shown.row).firstIndex(of: shown.column)
        else { return shown }
        return Position(column: column, row: shown.row)
    }

    private func visualPosition(of drawn: Position) -> Position {
        guard isReordered(drawn.row), (0..<size.columns).contains(drawn.column) else { return drawn }
        return Position(column: visualColumns(ofRow: drawn.row)[drawn.column], row: drawn.row)
    }

    /// The parts that a link falls into.
    private func visualLinks(of link: Link) -> [Link] {
        let row = link.region.origin.row
        guard isReordered(row) else { return [link] }
        let columns = visualColumns(ofRow: row)
        let shown = link.region.columns.clamped(to: 0..<size.columns).map { columns[$0] }.sorted()
        var parts: [Link] = []
        for column in shown {
            if let last = parts.last, last.region.columns.upperBound == column {
                parts[parts.count - 1].region.size.columns += 1
            } else {
                let region = Region(column: column, row: row, columns: 1, rows: 1)
                parts.append(Link(region: region, address: link.address))
            }
        }
        return parts
    }

    private func isReordered(_ row: Int) -> Bool {
        (0..<size.rows).contains(row) && order.hasText(in: (row * size.columns)..<((row + 1) * size.columns))
    }

    /// The column in which each cell of a row is shown.
    private func visualColumns(ofRow row: Int) -> [Int] {
        var columns = Array(0..<size.columns)
        let start = row * size.columns
        var column = 0
        while column < size.columns {
            let first = column
            let text = order[start + first].text
            while column < size.columns, order[start + column].text == text { column += 1 }
            if text > 0 { arrange(first..<column, row: row, &columns) }
        }
        return columns
    }

    /// Puts the cells of one text in order; a wide character stays whole.
    private func arrange(_ range: Range<Int>, row: Int, _ columns: inout [Int]) {
        let leads = range.filter { $0 == range.lowerBound || !self[$0, row].text.isEmpty }
        let visual = VisualOrder.of(leads.map { order[row * size.columns + $0].level })
        var target = range.lowerBound
        for index in visual {
            let end = index + 1 < leads.count ? leads[index + 1] : range.upperBound
            for column in leads[index]..<end {
                columns[column] = target
                target += 1
            }
        }
    }

    /// A cluster as it is drawn where text runs from right to left (UAX #9, L4); nil where that is no other.
    private static func mirrored(_ cluster: String) -> String? {
        guard let first = cluster.unicodeScalars.first, let image = BidiMirroring.image(of: first) else { return nil }
        var mirrored = String.UnicodeScalarView([image])
        mirrored.append(contentsOf: cluster.unicodeScalars.dropFirst())
        return String(mirrored)
    }
}
