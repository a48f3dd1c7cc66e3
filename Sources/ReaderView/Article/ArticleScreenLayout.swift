import NewsModel
import TextLayout

/// Where the parts of the article screen stand on a screen of a given size.
struct ArticleScreenLayout: Equatable {
    /// The columns from which the key points stand beside the story.
    static let wideColumns = 100
    /// The rows of the scroll that a box of key points on top has to leave.
    static let scrollRows = 10

    /// The row of the title, nil where there is no room.
    let titleRow: Int?
    /// The row of the footer, nil where there is no room or the composer takes it.
    let footerRow: Int?
    /// The box of key points, nil where there is none.
    let panel: Region?
    /// Whether the box stands beside the story.
    let isPanelBeside: Bool
    /// Where the text scrolls; a margin of `margin` columns belongs to it on the left.
    let text: Region
    /// The composer, nil where it is not open.
    let composer: Region?

    /// The columns left of the text that marks may use.
    static let margin = 2

    /// The columns that the text is wrapped to.
    var textColumns: Int { max(1, text.size.columns - Self.margin) }
    /// How many rows of text fit.
    var visibleRows: Int { max(1, text.size.rows) }

    /// Lays the screen out for an article with these points, which are nil where there are none or they are hidden.
    init(size: Size, measure: Int, points: KeyPoints?, isComposing: Bool) {
        titleRow = size.rows >= 3 ? 0 : nil
        let composerRows = isComposing ? Self.composerRows(size: size) : 0
        footerRow = size.rows >= 4 && !isComposing ? size.rows - 1 : nil
        // An empty row under the title, where there is plenty.
        let top = titleRow == nil ? 0 : (size.rows >= 20 ? 2 : 1)
        let bottom = composerRows + (footerRow == nil ? 0 : (size.rows >= 20 ? 2 : 1))
        var body = Region(column: 0, row: top, columns: size.columns, rows: size.rows - top - bottom)
        composer =
            isComposing
            ? Region(column: 0, row: size.rows - composerRows, columns: size.columns, rows: composerRows) : nil
        let edge = size.columns >= 60 ? 2 : (size.columns >= 30 ? 1 : 0)
        var panel: Region?
        isPanelBeside = points != nil && size.columns >= Self.wideColumns
        if let points, isPanelBeside {
            let panelColumns = min(44, max(30, size.columns / 3))
            let textColumns = min(measure, size.columns - panelColumns - Self.margin - 3 - 2 * edge)
            let left = (size.columns - (Self.margin + textColumns + 3 + panelColumns)) / 2
            let rows = KeyPointsPanel.rows(of: points, columns: panelColumns)
            panel = Region(
                column: left + Self.margin + textColumns + 3, row: body.origin.row, columns: panelColumns,
                rows: min(rows, body.size.rows))
            text = Region(
                column: left, row: body.origin.row, columns: Self.margin + textColumns, rows: body.size.rows)
        } else {
            let textColumns = max(1, min(measure, size.columns - Self.margin - 2 * edge))
            let left = max(0, (size.columns - Self.margin - textColumns) / 2)
            if let points, !isComposing {
                let wanted = KeyPointsPanel.rows(of: points, columns: textColumns + Self.margin)
                let rows = min(wanted, body.size.rows / 2, body.size.rows - Self.scrollRows)
                if rows >= 3 {
                    panel = Region(
                        column: left, row: body.origin.row, columns: textColumns + Self.margin, rows: rows)
                    body = body.inset(top: rows)
                }
            }
            text = Region(
                column: left, row: body.origin.row, columns: Self.margin + textColumns, rows: body.size.rows)
        }
        self.panel = panel?.size.rows ?? 0 >= 3 ? panel : nil
    }

    /// The lower half, but never so little that nothing can be written.
    private static func composerRows(size: Size) -> Int { min(size.rows, max(6, size.rows / 2)) }
}

extension ReaderState {
    /// Where the parts of the screen stand for the article that is open; nil on the front page.
    var articleLayout: ArticleScreenLayout? {
        article.map {
            ArticleScreenLayout(
                size: size, measure: measure, points: $0.isPanelShown ? $0.article.digest?.keyPoints : nil,
                isComposing: composer != nil)
        }
    }

    /// Wraps the open article anew where its width has changed, and keeps its place.
    mutating func relayoutArticle() {
        guard let layout = articleLayout, var article else { return }
        if article.layout.columns != layout.textColumns { article.relayout(columns: layout.textColumns) }
        article.scroll(to: article.top, visible: layout.visibleRows)
        self.article = article
    }
}
