import TextLayout

/// Where the parts of the front page stand on a screen of a given size.
struct FrontPageLayout: Equatable {
    /// The columns from which the preview stands beside the list.
    static let wideColumns = 110
    /// The rows from which there is room for a preview below the list.
    static let previewRows = 22

    let size: Size
    /// The list.
    let list: Region
    /// The preview, nil where there is no room.
    let preview: Region?
    /// Whether the preview stands beside the list.
    let isWide: Bool
    /// The rows that an article takes.
    let rowsPerItem: Int
    /// The row of the footer, nil where there is no room.
    let footerRow: Int?
    /// The rows of the header and its rule.
    let headerRows: Int

    /// The rows of an article in a briefing, about.
    static let cardRows = 8

    init(size: Size, preferences: Preferences, isSkimming: Bool = false) {
        self.size = size
        // On a tiny screen the list is all there is.
        let hasFooter = size.rows >= 4
        headerRows = size.rows >= 8 ? 2 : (size.rows >= 3 ? 1 : 0)
        footerRow = hasFooter ? size.rows - 1 : nil
        let footerRows = hasFooter ? (size.rows >= 8 ? 2 : 1) : 0
        let body = Region(
            column: 0, row: headerRows, columns: size.columns, rows: size.rows - headerRows - footerRows)
        let showsPreview = preferences.showsPreview && !isSkimming
        isWide = showsPreview && size.columns >= Self.wideColumns && size.rows >= 10
        if isWide {
            let listColumns = min(size.columns * 48 / 100, 96)
            list = Region(column: 0, row: body.origin.row, columns: listColumns, rows: body.size.rows)
            preview = Region(
                column: listColumns + 1, row: body.origin.row, columns: size.columns - listColumns - 1,
                rows: body.size.rows)
        } else if showsPreview && size.rows >= Self.previewRows && size.columns >= 40 {
            let listRows = body.size.rows / 2
            list = Region(column: 0, row: body.origin.row, columns: size.columns, rows: listRows)
            preview = Region(
                column: 0, row: body.origin.row + listRows + 1, columns: size.columns,
                rows: body.size.rows - listRows - 1)
        } else {
            list = body
            preview = nil
        }
        rowsPerItem =
            isSkimming
            ? min(Self.cardRows, max(1, list.size.rows))
            : preferences.density == .comfortable && list.size.rows >= 8 && size.columns >= 50 ? 2 : 1
    }

    /// How many articles fit.
    var visibleItems: Int { max(1, list.size.rows / rowsPerItem) }
}
