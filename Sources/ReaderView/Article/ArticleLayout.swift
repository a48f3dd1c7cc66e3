import NewsModel
import TextLayout

/// An article's passages wrapped to a width: what each row of the scroll shows.
///
/// Of the comments only what is asked for is wrapped, so that no key has work with those that are not on the screen.
struct ArticleLayout: Equatable, Sendable {
    /// One row of the scroll.
    struct Row: Equatable, Sendable {
        /// The passage that it belongs to.
        var unit: Int
        /// The part of the passage's text, in UTF-8 offsets; nil for an empty row above the passage.
        var range: Range<Int>?
        /// Whether it is the first row of its passage.
        var isFirst: Bool
    }

    /// The columns that the rows were made for.
    let columns: Int
    /// What the article consists of.
    var units: ArticleUnits
    /// The rows of the passages before the comments.
    private let wrapped: [[Range<Int>]]
    /// How many rows stand above each passage before the comments, and above the comments.
    private let rowsAbove: [Int]
    /// Minutes it takes to read from the start of each passage before the comments to the end of the story.
    let minutesFrom: [Double]
    private let memo = RowMemo()

    /// Wraps passages to so many columns.
    init(units: ArticleUnits, columns: Int) {
        let columns = max(1, columns)
        self.units = units
        self.columns = columns
        wrapped = units.before.map { Self.wrapped($0.text, of: $0, columns: columns) }
        var above = 0
        rowsAbove =
            [0]
            + zip(units.before, wrapped).map { passage, rows in
                above += passage.spaceAbove + rows.count
                return above
            }
        var minutes = 0.0
        minutesFrom = units.before.reversed().map { passage in
            if passage.isStoryText {
                var amount = ReadingAmount()
                amount.add(passage.text)
                minutes += amount.exactMinutes
            }
            return minutes
        }.reversed()
    }

    private static func wrapped(_ text: String, of passage: Passage, columns: Int) -> [Range<Int>] {
        let width = max(1, columns - PassageIndent(of: passage, columns: columns).columns)
        switch passage.role {
        case .commentHead: return [0..<text.utf8.count]
        case .preformatted: return LineWrapper.preformattedRows(of: text, columns: width).map(\.range)
        default: return LineWrapper.rows(of: text, columns: width).map(\.range)
        }
    }

    // MARK: Passages and their rows

    /// The rows of a passage's text.
    private func textRows(of unit: Int, _ passage: Passage) -> [Range<Int>] {
        if unit < wrapped.count { return wrapped[unit] }
        guard let comment = passage.comment, case .commentBody = passage.role else {
            return Self.wrapped(passage.text, of: passage, columns: columns)
        }
        return memo.rows(of: comment, text: passage.text) { Self.wrapped($0, of: passage, columns: columns) }
    }

    /// The rows that a passage takes when it is shown, with the empty ones above it.
    private func rowCount(of unit: Int) -> Int {
        if unit < wrapped.count { return wrapped[unit].count + units.before[unit].spaceAbove }
        let passage = units.passage(unit)
        return passage.spaceAbove + textRows(of: unit, passage).count
    }

    /// So many rows from a place on, fewer at the end.
    func rows(from place: RowPlace, count: Int) -> [Row] {
        var rows: [Row] = []
        var skipped = place.row
        var next = units.firstShown(from: place.unit)
        while rows.count < count, let unit = next {
            let passage = units.passage(unit)
            let space = passage.spaceAbove
            let text = textRows(of: unit, passage)
            for row in min(skipped, space + text.count)..<(space + text.count) where rows.count < count {
                rows.append(Row(unit: unit, range: row < space ? nil : text[row - space], isFirst: row == space))
            }
            skipped = 0
            next = units.next(after: unit)
        }
        return rows
    }

    /// All rows, for an article that is printed whole.
    var allRows: [Row] { rows(from: .start, count: .max) }

    // MARK: Places

    /// The last row; the first where there is none.
    var end: RowPlace {
        guard let last = units.lastShown(before: units.count) else { return .start }
        return RowPlace(unit: last, row: rowCount(of: last) - 1)
    }

    /// The place so many rows further down, or up where it is negative, as far as there are rows.
    func place(_ place: RowPlace, movedBy distance: Int) -> RowPlace {
        guard units.count > 0 else { return .start }
        return distance < 0 ? self.place(place, up: -distance) : self.place(place, down: distance)
    }

    private func place(_ place: RowPlace, down distance: Int) -> RowPlace {
        var place = place
        var left = distance
        while true {
            let count = rowCount(of: place.unit)
            if place.row + left < count { return RowPlace(unit: place.unit, row: place.row + left) }
            guard let next = units.next(after: place.unit) else { return RowPlace(unit: place.unit, row: count - 1) }
            left -= count - place.row
            place = RowPlace(unit: next, row: 0)
        }
    }

    private func place(_ place: RowPlace, up distance: Int) -> RowPlace {
        var place = place
        var left = distance
        while left > place.row {
            guard let previous = units.lastShown(before: place.unit) else { return RowPlace(unit: place.unit, row: 0) }
            left -= place.row + 1
            place = RowPlace(unit: previous, row: rowCount(of: previous) - 1)
        }
        return RowPlace(unit: place.unit, row: place.row - left)
    }

    /// How many rows further down `other` is, at most `limit`; `limit` where it is further or above.
    func distance(from place: RowPlace, to other: RowPlace, limit: Int) -> Int {
        guard place <= other else { return limit }
        var distance = -place.row
        var unit = place.unit
        while unit < other.unit, distance < limit {
            distance += rowCount(of: unit)
            guard let next = units.next(after: unit) else { return limit }
            unit = next
        }
        return unit == other.unit ? min(limit, distance + other.row) : limit
    }

    /// The furthest place that can be at the top when so many rows are shown.
    func lastTop(visible: Int) -> RowPlace { place(end, movedBy: 1 - visible) }

    /// The first row with text of a passage that is shown.
    func place(of unit: Int) -> RowPlace { RowPlace(unit: unit, row: units.passage(unit).spaceAbove) }

    /// The row that shows a byte of a passage that is shown.
    func place(of unit: Int, offset: Int) -> RowPlace {
        let passage = units.passage(unit)
        let row = textRows(of: unit, passage).lastIndex { $0.lowerBound <= offset } ?? 0
        return RowPlace(unit: unit, row: passage.spaceAbove + row)
    }

    /// The first row of a part, nil where the article has no such part.
    func place(of part: ArticlePart) -> RowPlace? { units.first(of: part).map { place(of: $0) } }

    /// The row with the head of a comment, nil where it is folded away.
    func head(of comment: Int) -> RowPlace? {
        units.conversation.isShown(comment) ? place(of: units.head(of: comment)) : nil
    }

    /// How many rows a comment that is shown takes, its replies not counted.
    func rowCount(ofComment comment: Int) -> Int {
        units.conversation.isTextShown(comment) ? 1 + rowCount(of: units.head(of: comment) + 1) : 1
    }

    /// The rows above a place, when it stands before the comments.
    func rowsAbove(_ place: RowPlace) -> Int? {
        place.unit < wrapped.count ? rowsAbove[place.unit] + place.row : nil
    }

    /// The rows of the digest and the story.
    var storyRowCount: Int { rowsAbove[units.first(of: .comments) ?? wrapped.count] }

    // MARK: Anchors

    /// The place of a row, to be found again in another layout; nil in an empty article.
    func anchor(of place: RowPlace) -> PassageAnchor? {
        guard let row = rows(from: place, count: 1).first else { return nil }
        return PassageAnchor(
            fingerprint: units.fingerprint(row.unit), ordinal: row.unit, offset: row.range?.lowerBound ?? 0)
    }

    /// The row that an anchor stands for: in the nearest passage that says the same, else in the one at its place.
    func place(of anchor: PassageAnchor) -> RowPlace {
        guard units.count > 0 else { return .start }
        let found = units.unit(of: anchor)
        if let found, units.isShown(found) { return place(of: found, offset: anchor.offset) }
        let unit = found ?? min(max(0, anchor.ordinal), units.count - 1)
        return units.shown(for: unit).map { place(of: $0) } ?? .start
    }
}
