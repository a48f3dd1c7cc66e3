/// Puts characters into rows, each in constant time.
struct RowBuilder {
    /// A place where a row may end and the next may begin; white space may lie between.
    private struct Opportunity {
        var end: Int
        var endColumn: Int
        var resume: Int
        var resumeColumn: Int
        /// What stands before the next row.
        var rules: LineBreakRules

        /// Before everything.
        static let none = Opportunity(end: -1, endColumn: 0, resume: -1, resumeColumn: 0, rules: LineBreakRules())
    }

    /// The rows that are finished.
    private(set) var rows: [TextRow] = []
    /// What stands before each row, from the first on to the one that is not finished.
    private(set) var startRules: [LineBreakRules]
    private let limit: Int
    private var rules: LineBreakRules

    /// Where the row starts. Columns count from the start of the line, which may be some rows above.
    private(set) var rowStart: Int
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

    /// Makes rows of so many columns, 1 or more, from a place on where a row starts, with what stands before it.
    init(columns: Int, start: Int = 0, rules: LineBreakRules = LineBreakRules()) {
        limit = columns
        rowStart = start
        self.rules = rules
        startRules = [rules]
    }

    /// What stands before the row that is not finished.
    var rowRules: LineBreakRules { startRules[startRules.count - 1] }

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
            let before = rules
            switch rules.advance(to: lineBreakClass) {
            case .forbidden: break
            case .last: lastResort = opportunity(before: cluster, after: before)
            case .allowed: best = opportunity(before: cluster, after: before)
            }
            if cluster.isLetterRun { place(letters: cluster, after: before) } else { place(cluster, after: before) }
        }
    }

    /// Ends the last line, at the text's end, and returns all rows.
    @discardableResult mutating func finish(at end: Int) -> [TextRow] {
        finishLine(at: end, next: end)
        startRules.removeLast()
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

    private func opportunity(before cluster: Cluster, after before: LineBreakRules) -> Opportunity {
        guard before.followsSpace else { return forced(before: cluster.offset, after: before) }
        // White space that leads a line is kept as far as it fits.
        let leads = spaceStart == rowStart
        let (end, endColumn) =
            !leads
            ? (spaceStart, spaceStartColumn) : hangs ? (hangStart, hangStartColumn) : (cluster.offset, column)
        return Opportunity(
            end: end, endColumn: endColumn, resume: cluster.offset, resumeColumn: column, rules: before)
    }

    private func forced(before offset: Int, after rules: LineBreakRules) -> Opportunity {
        Opportunity(end: offset, endColumn: column, resume: offset, resumeColumn: column, rules: rules)
    }

    /// Ends rows until the character fits into the one that remains, or stands alone in it.
    private mutating func place(_ cluster: Cluster, after before: LineBreakRules) {
        while column - rowStartColumn + cluster.columns > limit && cluster.offset > rowStart {
            breakRow(before: cluster.offset, after: before)
        }
        column += cluster.columns
    }

    /// Ends rows where letters do not fit.
    private mutating func place(letters: Cluster, after before: LineBreakRules) {
        var offset = letters.offset
        while true {
            let room = limit - (column - rowStartColumn)
            let fitting = min(max(0, room), letters.end - offset)
            offset += fitting
            column += fitting
            if offset == letters.end { return }
            breakRow(before: offset, after: offset == letters.offset ? before : rules)
        }
    }

    private mutating func breakRow(before offset: Int, after rules: LineBreakRules) {
        let place =
            best.resume > rowStart
            ? best
            : lastResort.resume > rowStart
                ? lastResort
                : forced(before: offset, after: rules)
        startRules.append(place.rules)
        rows.append(TextRow(range: rowStart..<place.end, columns: place.endColumn - rowStartColumn))
        (rowStart, rowStartColumn) = (place.resume, place.resumeColumn)
    }

    private mutating func finishLine(at end: Int, next: Int) {
        let cut = rules.followsSpace && hangs
        let (rowEnd, rowEndColumn) = cut ? (hangStart, hangStartColumn) : (end, column)
        rows.append(TextRow(range: rowStart..<rowEnd, columns: rowEndColumn - rowStartColumn))
        (rowStart, rowStartColumn, column) = (next, 0, 0)
        rules.advanceToLine()
        startRules.append(rules)
    }
}
