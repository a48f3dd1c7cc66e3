/// A page as it is looked at for its headline.
struct HeadlinePage {
    let lines: MeasuredLines
    /// Which entry is the first of the running text.
    let textStart: Int
    /// Which entries are looked at, in their order.
    let reach: [Int]
    /// The words of the story's beginning.
    let storyWords: HeadlineWords
    /// How many paragraphs stand above each entry, and above the end.
    private let paragraphsBefore: [Int]
    /// The next paragraph below each entry, nil where there is none.
    private let nextParagraph: [Int?]
    /// Those entries that are looked at, and their neighbours.
    private let near: [Int: HeadlineLine]

    /// How far above the text a headline may stand, how far within, and how far from the top of the page, in lines that are
    /// not blank.
    private static let reachAbove = 100
    private static let reachWithin = 30
    private static let reachFromTop = 24
    /// How far the neighbours of a line are.
    private static let neighbours = 6
    /// The longest line that may name another one, in bytes.
    private static let longestNaming = 1_000
    /// How much of the story is compared with, in lines.
    private static let compared = 12

    /// Takes a page of which the running text starts at an entry, or at its end where there is none.
    init(_ lines: MeasuredLines, textStart: Int) {
        self.lines = lines
        self.textStart = textStart
        let count = lines.entries.count
        reach = (0..<count).filter { number in
            number < Self.reachFromTop
                || (textStart - Self.reachAbove..<textStart + Self.reachWithin).contains(number)
        }
        var near: [Int: HeadlineLine] = [:]
        for number in reach {
            for other in max(0, number - Self.neighbours)...min(count - 1, number + Self.neighbours)
            where near[other] == nil { near[other] = HeadlineLine(lines.entries[other]) }
        }
        self.near = near
        storyWords = lines.entries[textStart...].prefix(Self.compared).reduce(into: HeadlineWords("")) {
            $0.formUnion(HeadlineWords($1.text))
        }
        paragraphsBefore = lines.entries.reduce(into: [0]) {
            $0.append($0[$0.count - 1] + ($1.measure.isParagraph ? 1 : 0))
        }
        var next: Int?
        nextParagraph = lines.entries.indices.reversed().map { number in
            defer { if lines.entries[number].measure.isParagraph { next = number } }
            return next
        }.reversed()
    }

    /// A line that is looked at, or one beside it; nil where there is none.
    func line(_ number: Int) -> HeadlineLine? { near[number] }

    /// How many paragraphs stand above an entry.
    func paragraphs(above number: Int) -> Int { paragraphsBefore[number] }

    /// How many lines below an entry the next paragraph stands, nil where there is none.
    func linesToParagraph(from number: Int) -> Int? { nextParagraph[number].map { $0 - number } }

    /// How many of the lines right above an entry could be headlines.
    func headlines(above number: Int) -> Int {
        (max(0, number - Self.neighbours)..<number).count { line($0)?.isLikeHeadline ?? false }
    }

    /// Whether the item before an entry, or the one behind it, stands right above or below it.
    func isInList(_ number: Int) -> Bool {
        let bullets = [number - 1, number, number + 1].map { other in
            lines.entries.indices.contains(other) ? Bullet.split(lines.entries[other].text)?.bullet : nil
        }
        return switch bullets[1] {
        case nil: false
        case .sign: bullets[0] == .sign || bullets[2] == .sign
        case .number(let count): bullets[0] == .number(count - 1) || bullets[2] == .number(count + 1)
        }
    }

    /// Whether one of some entries has a text and more, paragraphs aside, which have all that is quoted from them.
    func hasMore(than text: String, in numbers: Range<Int>) -> Bool {
        numbers.clamped(to: 0..<lines.entries.count).contains { number in
            let entry = lines.entries[number]
            let length = entry.text.utf8.count
            return length > text.utf8.count && length <= Self.longestNaming && !entry.measure.isParagraph
                && entry.text.firstPlace(of: text) != nil
        }
    }
}
