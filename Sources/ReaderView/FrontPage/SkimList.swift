import NewsModel
import TextLayout

/// Draws the list as a briefing: the selected article on top, with its summary and points, and the next ones below it.
struct SkimList {
    let state: ReaderState

    func draw(in frame: inout Frame, region: Region) {
        let page = state.frontPage
        let columns = max(1, min(state.preferences.measure, region.size.columns - 6))
        let spare = region.size.columns - columns - 6
        let left = region.origin.column + 3 + (state.preferences.alignment == .center ? spare / 2 : 0)
        var row = region.origin.row
        var place = page.selection
        while row < region.rows.upperBound, place < page.count, let listing = page.listing(at: place) {
            let card = BriefCard(listing: listing, dates: state.dates).rows(columns: columns)
            for line in card where row < region.rows.upperBound {
                if place == page.selection { frame.draw("▌", column: left - 2, row: row, style: .of(.selection)) }
                let indent = frame.draw(line.marker, column: left, row: row, limit: columns, style: .of(line.role))
                frame.draw(
                    line.range, of: line.text, column: left + indent, row: row, measure: columns - indent,
                    markerColumns: indent, style: .of(line.role))
                row += 1
            }
            row += 1
            place += 1
        }
    }
}
