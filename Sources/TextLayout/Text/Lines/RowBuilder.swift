/// Puts characters into rows, each in constant time.
struct RowBuilder {
    /// A place where a row may end and the next may begin; white space may lie between.
    private struct Opportunity {
        var end: Int
        var endColumn: Int
        var resume: Int
        var resumeColumn: Int

        /// Before everything.
        static let none = Opportunity(end: -1, endColumn: 0, resume: -1, resumeColumn: 0)
    }

    /// The rows that are finished.
    private(set) var rows: [TextRow] = []
    private let limit: Int
    private var rules = LineBreakRules()

    /// Where the row starts. Columns count from the start of the line, which may be some rows above.
    private var rowStart = 0
    private var rowStartColumn = 0
    /// The columns of the line so far, white space that hangs off included.
    private var column = 0

    private var best = Opportunity.none
    private var lastResort = Opportunity.none
    /// Where the white space just before starts.
    private var spaceStart = 0
    private var spaceStartColumn = 0
    /// Where the part of the white space just before starts that does not fit; as `spaceEnd` if all fits.
    private var hangStart = 0
    private var hangStartColumn = 0
    private var hangs = false

    /// Makes rows of so many columns, 1 or more.
    init(columns: Int) { limit = columns }

    /// Adds a character, or a run of letters.
    mutating func add(_ cluster: Cluster) {
        let lineBreakClass = LineBreakClass.of(cluster)
        switch lineBreakClass {
        case .newline:
            finishLine(at: cluster.offset, next: cluster.end)
            return
        case .space:
            addSpace(cluster)
            return
        default:
            let followsSpace = rules.followsSpace
            switch rules.advance(to: lineBreakClass) {
            case .forbidden: break
            case .last: lastResort = opportunity(before: cluster, afterSpace: followsSpace)
            case .allowed: best = opportunity(before: cluster, afterSpace: followsSpace)
            }
            if cluster.isLetterRun { place(letters: cluster) } else { place(cluster) }
        }
    }

    /// Ends the last line, at the text's end, and returns all rows.
    mutating func finish(at end: Int) -> [TextRow] {
        finishLine(at: end, next: end)
        return rows
    }

    private mutating func addSpace(_ cluster: Cluster) {
        if !rules.followsSpace {
            (spaceStart, spaceStartColumn) = (cluster.offset, column)
            hangs = false
            rules.advanceToSpace()
        }
        if !hangs && column + cluster.columns - rowStartColumn > limit {
            (hangStart, hangStartColumn) = (cluster.offset, column)
            hangs = cluster.offset > rowStart
        }
        column += cluster.columns
    }

    private func opportunity(before cluster: Cluster, afterSpace: Bool) -> Opportunity {
        guard afterSpace else {
            return Opportunity(end: cluster.offset, endColumn: column, resume: cluster.offset, resumeColumn: column)
        }
        // White space that leads a line is kept as far as it fits.
        let leads = spaceStart == rowStart
        let (end, endColumn) =
            !leads
            ? (spaceStart, spaceStartColumn) : hangs ? (hangStart, hangStartColumn) : (cluster.offset, column)
        return Opportunity(end: end, endColumn: endColumn, resume: cluster.offset, resumeColumn: column)
    }

    /// Ends rows until the character fits into the one that remains, or stands alone in it.
    private mutating func place(_ cluster: Cluster) {
        while column - rowStartColumn + cluster.columns > limit && cluster.offset > rowStart {
            breakRow(before: cluster.offset)
        }
        column += cluster.columns
    }

    /// Ends rows where letters do not fit.
    private mutating func place(letters: Cluster) {
        var offset = letters.offset
        while true {
            let room = limit - (column - rowStartColumn)
            let fitting = min(max(0, room), letters.end - offset)
            offset += fitting
            column += fitting
            if offset == letters.end { return }
            breakRow(before: offset)
        }
    }

    private mutating func breakRow(before offset: Int) {
        let place =
            best.resume > rowStart
            ? best
            : lastResort.resume > rowStart
                ? lastResort
                : Opportunity(end: offset, endColumn: column, resume: offset, resumeColumn: column)
        rows.append(TextRow(range: rowStart..<place.end, columns: place.endColumn - rowStartColumn))
        (rowStart, rowStartColumn) = (place.resume, place.resumeColumn)
    }

    private mutating func finishLine(at end: Int, next: Int) {
        let cut = rules.followsSpace && hangs
        let (rowEnd, rowEndColumn) = cut ? (hangStart, hangStartColumn) : (end, column)
        rows.append(TextRow(range: rowStart..<rowEnd, columns: rowEndColumn - rowStartColumn))
        (rowStart, rowStartColumn, column) = (next, 0, 0)
        rules.advanceToLine()
    }
}
