import NewsModel
import TextLayout

/// An article's passages wrapped to a width: what each row of the scroll shows.
struct ArticleLayout: Equatable, Sendable {
    /// One row of the scroll.
    struct Row: Equatable, Sendable {
        /// The passage that it belongs to.
        var passage: Int
        /// The part of the passage's text, in UTF-8 offsets; nil for an empty row above the passage.
        var range: Range<Int>?
        /// Whether it is the first row of its passage.
        var isFirst: Bool
    }

    /// The columns that the rows were made for.
    let columns: Int
    /// What the article consists of.
    let passages: [Passage]
    /// All rows.
    private(set) var rows: [Row] = []
    /// The first row with text of each passage.
    private(set) var firstRows: [Int] = []
    /// Minutes it takes to read from the start of each passage to the end of the story.
    private(set) var minutesFrom: [Double] = []

    /// Wraps passages to so many columns.
    init(passages: [Passage], columns: Int) {
        self.passages = passages
        self.columns = max(1, columns)
        for (index, passage) in passages.enumerated() {
            for _ in 0..<passage.spaceAbove { rows.append(Row(passage: index, range: nil, isFirst: false)) }
            firstRows.append(rows.count)
            for (number, range) in wrapped(passage).enumerated() {
                rows.append(Row(passage: index, range: range, isFirst: number == 0))
            }
        }
        var minutes = 0.0
        minutesFrom = passages.reversed().map { passage in
            if passage.isStoryText {
                var amount = ReadingAmount()
                amount.add(passage.text)
                minutes += amount.exactMinutes
            }
            return minutes
        }.reversed()
    }

    private func wrapped(_ passage: Passage) -> [Range<Int>] {
        let width = max(1, columns - PassageIndent(of: passage, columns: columns).columns)
        switch passage.role {
        case .commentHead: return [0..<passage.text.utf8.count]
        case .preformatted: return LineWrapper.preformattedRows(of: passage.text, columns: width).map(\.range)
        default: return LineWrapper.rows(of: passage.text, columns: width).map(\.range)
        }
    }

    /// The first row of a part, nil where the article has no such part.
    func firstRow(of part: ArticlePart) -> Int? {
        passages.firstIndex { $0.part == part }.map { firstRows[$0] }
    }

    /// The row with the head of a comment, nil where it is folded away.
    func row(ofComment index: Int) -> Int? {
        // Heads come in pre-order: the place is found by bisection.
        var low = passages.firstIndex { $0.part == .comments } ?? passages.count
        var high = passages.count
        while low < high {
            let middle = (low + high) / 2
            guard let comment = passages[middle].comment else {
                // The title stands before all comments, the guidelines after them.
                if passages[middle].role == .sectionTitle { low = middle + 1 } else { high = middle }
                continue
            }
            if comment < index { low = middle + 1 } else { high = middle }
        }
        guard low < passages.count, passages[low].comment == index else { return nil }
        return firstRows[low]
    }

    /// The rows that a comment takes, its replies not counted.
    func rows(ofComment index: Int) -> Range<Int>? {
        guard let first = row(ofComment: index) else { return nil }
        var end = first + 1
        while end < rows.count && rows[end].range != nil && passages[rows[end].passage].comment == index { end += 1 }
        return first..<end
    }

    /// The comment that a row belongs to, nil outside the comments.
    func comment(ofRow row: Int) -> Int? { passages[rows[row].passage].comment }

    /// Whether a row is the head of a comment.
    func isCommentHead(row: Int) -> Bool {
        guard rows[row].range != nil, case .commentHead = passages[rows[row].passage].role else { return false }
        return true
    }

    /// The row that shows a byte of a passage.
    func row(ofPassage passage: Int, offset: Int) -> Int {
        var row = firstRows[passage]
        while row + 1 < rows.count, rows[row + 1].passage == passage, let range = rows[row + 1].range,
            range.lowerBound <= offset
        {
            row += 1
        }
        return row
    }

    /// The place of a row, to be found again in another layout; nil in an empty article.
    func anchor(ofRow row: Int) -> PassageAnchor? {
        guard rows.indices.contains(row) else { return nil }
        let passage = rows[row].passage
        return PassageAnchor(
            fingerprint: Fingerprint.of(passages[passage].text), ordinal: passage,
            offset: rows[row].range?.lowerBound ?? 0)
    }

    /// The row that an anchor stands for: in the nearest passage that says the same, else in the one at its place.
    func row(of anchor: PassageAnchor) -> Int {
        guard !passages.isEmpty else { return 0 }
        let ordinal = min(max(0, anchor.ordinal), passages.count - 1)
        // Usually the passage is where it was: looking from there outwards, few have to be compared.
        for distance in passages.indices {
            for passage in [ordinal - distance, ordinal + distance] where passages.indices.contains(passage) {
                if Fingerprint.of(passages[passage].text) == anchor.fingerprint {
                    return row(ofPassage: passage, offset: anchor.offset)
                }
            }
        }
        return firstRows[ordinal]
    }
}
