import TextLayout

/// Links as terminals know them (OSC 8, "Hyperlinks in Terminal Emulators"): ncurses has no word for them, so the cells are
/// sent once more, with their addresses, after it has painted.
struct Hyperlinks {
    /// The links that the terminal shows, their addresses as it got them, with the cells that they are on.
    private var shown: [Frame.Link: [Frame.Cell]] = [:]

    /// What makes the terminal show the links of a frame, and forget those that are gone; empty where nothing has changed.
    ///
    /// A cell that ncurses has painted anew has lost its link, so a link whose cells have changed is sent again.
    mutating func update(to frame: Frame, palette: Palette) -> String {
        var wanted: [Frame.Link: [Frame.Cell]] = [:]
        for link in frame.links {
            guard let address = LinkTarget.ascii(link.address) else { continue }
            wanted[Frame.Link(region: link.region, address: address)] = Self.cells(of: link.region, in: frame)
        }
        guard wanted != shown else { return "" }
        var text = ""
        for (link, _) in shown.sorted(by: Self.isBefore) where wanted[link] == nil {
            text += Self.sequence(
                for: link.region, address: "", cells: Self.cells(of: link.region, in: frame), palette: palette)
        }
        for (link, cells) in wanted.sorted(by: Self.isBefore) {
            text += Self.sequence(for: link.region, address: link.address, cells: cells, palette: palette)
        }
        shown = wanted
        // The cursor and its attributes come back to where ncurses left them (DECSC, DECRC).
        return text.isEmpty ? "" : "\u{1b}7" + text + "\u{1b}8"
    }

    /// Forgets what the terminal shows: the screen was left.
    mutating func forget() { shown = [:] }

    private static func isBefore(
        _ first: (key: Frame.Link, value: [Frame.Cell]), _ second: (key: Frame.Link, value: [Frame.Cell])
    ) -> Bool {
        let (one, other) = (first.key.region.origin, second.key.region.origin)
        return (one.row, one.column) < (other.row, other.column)
    }

    private static func cells(of region: Region, in frame: Frame) -> [Frame.Cell] {
        guard (0..<frame.size.rows).contains(region.origin.row) else { return [] }
        return region.columns.clamped(to: 0..<frame.size.columns).map { frame[$0, region.origin.row] }
    }

    private static func sequence(
        for region: Region, address: String, cells: [Frame.Cell], palette: Palette
    ) -> String {
        guard !cells.isEmpty else { return "" }
        var text = "\u{1b}[\(region.origin.row + 1);\(region.origin.column + 1)H\u{1b}]8;;\(address)\u{1b}\\"
        var style: Style?
        for cell in cells where !cell.text.isEmpty {
            if cell.style != style { text += palette.rendition(of: cell.style) }
            style = cell.style
            text += cell.text
        }
        return text + (address.isEmpty ? "" : "\u{1b}]8;;\u{1b}\\")
    }
}
