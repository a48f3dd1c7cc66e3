import NewsModel
import TextLayout

/// One article in the list: marks, headline, minutes and comments, and where there is room a second row.
struct ArticleRow {
    let listing: ArticleListing
    let isSelected: Bool
    /// The words that are searched for, to be highlighted.
    let words: [String]
    let dates: DateText

    func draw(in frame: inout Frame, region: Region) {
        drawFirstRow(in: &frame, region: region)
        if region.size.rows > 1 { drawSecondRow(in: &frame, region: region) }
        highlight(in: &frame, region: region)
    }

    private func drawFirstRow(in frame: inout Frame, region: Region) {
        let row = region.origin.row
        let left = region.origin.column
        let columns = region.size.columns
        let marks = listing.marks
        if isSelected { drawBar(in: &frame, region: region) }
        frame.draw(
            marks.isRead ? "○" : "●", column: left + 1, row: row,
            style: marks.isRead ? Style.of(.faint) : Style.of(.unread))
        if marks.isStarred { frame.draw("★", column: left + 2, row: row, style: .of(.star)) }
        let isNarrow = columns < 34
        let minutes = "\(listing.readingMinutes) min"
        let comments = listing.commentCount == 0 ? "" : "\(listing.commentCount)✎"
        var right = isNarrow ? "" : pad(minutes, to: 6) + " " + pad(comments, to: 4)
        if region.size.rows == 1, !listing.copies.isEmpty, !isNarrow { right = "+\(listing.copies.count) " + right }
        if region.size.rows == 1 && marks.isChanged && !isNarrow { right = "changed " + right }
        if region.size.rows == 1 && marks.hasDraft && !isNarrow { right = "draft " + right }
        let rightWidth = DisplayWidth.of(right)
        let style = marks.isRead ? (isSelected ? Style.of(.strong) : Style.of(.text)) : Style.of(.headline)
        frame.draw(
            listing.headline.wholeRange, of: listing.headline, column: left + 4, row: row,
            measure: max(0, columns - 4 - rightWidth - 2), style: style)
        if !right.isEmpty {
            frame.draw(right, column: left + columns - rightWidth - 1, row: row, style: .of(.faint))
        }
    }

    private func drawSecondRow(in frame: inout Frame, region: Region) {
        let row = region.origin.row + 1
        let date = dates.short(listing.date.date)
        let dateWidth = DisplayWidth.of(date)
        let right = region.columns.upperBound - 1
        frame.draw(date, column: right - dateWidth, row: row, style: .of(.faint))
        var column = region.origin.column + 4
        let end = right - dateWidth - 2
        let words = (listing.marks.isChanged ? ["changed"] : []) + (listing.marks.hasDraft ? ["draft"] : [])
        for word in words {
            column += frame.draw(word, column: column, row: row, limit: max(0, end - column), style: .of(.new)) + 1
            column += frame.draw("·", column: column, row: row, style: .of(.faint)) + 1
        }
        if let others = RelatedText.others(of: listing, named: listing.passage == nil) {
            column +=
                frame.draw(others, column: column, row: row, limit: max(0, (end - column) / 2), style: .of(.label)) + 1
            column += frame.draw("·", column: column, row: row, limit: max(0, end - column), style: .of(.faint)) + 1
        }
        // The passage that was found needs all the room for what was found in it.
        let teaser =
            listing.passage
            ?? ([listing.source].compactMap(\.self) + listing.summary.prefix(1)).joined(separator: " · ")
        frame.draw(
            teaser.wholeRange, of: teaser, column: column, row: row, measure: max(0, end - column), style: .of(.faint))
    }

    private func drawBar(in frame: inout Frame, region: Region) {
        for row in region.rows {
            frame.draw("▌", column: region.origin.column, row: row, style: .of(.selection))
        }
    }

    private func highlight(in frame: inout Frame, region: Region) {
        for word in words {
            Highlighter.highlight(word, in: &frame, region: region.inset(left: 4), style: .of(.match))
        }
    }

    private func pad(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(0, width - DisplayWidth.of(text))) + text
    }
}
