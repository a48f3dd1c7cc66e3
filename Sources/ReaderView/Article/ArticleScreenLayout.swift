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
    /// Whether the key points are a part of the text, since the box has no room for all of them.
    let showsPointsInText: Bool
    /// Where the text scrolls; a margin of `margin` columns belongs to it on the left.
    let text: Region
    /// The composer, nil where it is not open.
    let composer: Region?

    /// The columns left of the text that marks may use.
    static let margin = 2
    /// The columns between the text and the box beside it.
    static let gutter = 3

    /// The columns that the text is wrapped to.
    var textColumns: Int { max(1, text.size.columns - Self.margin) }
    /// How many rows of text fit.
    var visibleRows: Int { max(1, text.size.rows) }

    /// Lays the screen out for an article with these points, which are nil where there are none or they are hidden.
    init(size: Size, preferences: Preferences, points: KeyPoints?, isComposing: Bool) {
        titleRow = size.rows >= 3 ? 0 : nil
        footerRow = size.rows >= 4 && !isComposing ? size.rows - 1 : nil
        // An empty row under the title and above the footer, where there is plenty.
        let space = size.rows >= 20 ? 2 : 1
        let top = titleRow == nil ? 0 : space
        let rows = Size(columns: 0, rows: size.rows - top - (size.rows >= 4 ? space : 0)).rows
        let composerRows = isComposing ? Self.composerRows(size: size) : 0
        let body = Region(
            column: 0, row: top, columns: size.columns, rows: isComposing ? size.rows - top - composerRows : rows)
        composer =
            isComposing
            ? Region(column: 0, row: size.rows - composerRows, columns: size.columns, rows: composerRows) : nil
        let edge = size.columns >= 60 ? 2 : (size.columns >= 30 ? 1 : 0)
        let isBeside = points != nil && size.columns >= Self.wideColumns && rows >= Self.scrollRows
        let panelColumns = min(44, max(30, size.columns / 3))
        let besideColumns = isBeside ? panelColumns + Self.gutter : 0
        let textColumns = max(1, min(preferences.measure, size.columns - besideColumns - Self.margin - 2 * edge))
        let spare = max(0, size.columns - Self.margin - textColumns - besideColumns)
        let left = preferences.alignment == .center ? spare / 2 : min(spare, edge)
        let column = Region(
            column: left, row: top, columns: Self.margin + textColumns, rows: body.size.rows)
        // How much is shown does not depend on the composer: the text stays the same while something is written.
        let columns = isBeside ? panelColumns : column.size.columns
        let wanted = points.map { KeyPointsPanel.rows(of: $0, columns: columns) } ?? 0
        let panelRows = min(wanted, isBeside ? rows : max(0, min(rows / 2, rows - Self.scrollRows)))
        showsPointsInText = wanted > panelRows
        if panelRows < 3 || (isComposing && !isBeside) {
            panel = nil
            text = column
        } else if isBeside {
            let shown = min(panelRows, body.size.rows)
            panel =
                shown < 3
                ? nil
                : Region(column: column.columns.upperBound + Self.gutter, row: top, columns: panelColumns, rows: shown)
            text = column
        } else {
            panel = Region(column: left, row: top, columns: column.size.columns, rows: panelRows)
            // An empty row under the box, where there is plenty.
            text = column.inset(top: panelRows + (column.size.rows - panelRows > Self.scrollRows ? 1 : 0))
        }
    }

    /// The lower half, but never so little that nothing can be written.
    private static func composerRows(size: Size) -> Int { min(size.rows, max(6, size.rows / 2)) }
}

extension ReaderState {
    /// Where the parts of the screen stand for the article that is open; nil on the front page.
    var articleLayout: ArticleScreenLayout? {
        article.map {
            ArticleScreenLayout(
                size: size, preferences: preferences, points: $0.isPanelShown ? $0.article.digest?.keyPoints : nil,
                isComposing: composer != nil)
        }
    }

    /// Wraps the open article anew where its width has changed, and keeps its place.
    mutating func relayoutArticle() {
        guard let layout = articleLayout, var article else { return }
        if article.layout.columns != layout.textColumns || article.showsPoints != layout.showsPointsInText {
            article.relayout(columns: layout.textColumns, showsPoints: layout.showsPointsInText)
        }
        article.drawIn(visible: layout.visibleRows)
        self.article = article
    }
}
