import NewsModel

/// An open article: going through it.
extension PlainSession {
    /// Does what a command says in an article.
    mutating func performInArticle(_ command: PlainCommand, _ argument: String) {
        guard let reading else { return }
        switch command {
        case .next: if let next = reading.next { read(next) } else { tellEnd() }
        case .previous: if let previous = reading.previous { read(previous) } else { tell("This is the beginning") }
        case .readAll: readAll()
        case .top: read(0)
        case .bottom: if let last = reading.last { read(last) }
        case .points: readPoints()
        case .comments: if let title = reading.commentsTitle { read(title) }
        case .search: search(inArticle: argument)
        case .nextMatch: goToMatch(step: 1)
        case .previousMatch: goToMatch(step: -1)
        case .toggleRead: toggle(.read, of: reading.listing)
        case .toggleStar: toggle(.starred, of: reading.listing)
        case .nextArticle: openNeighbour(step: 1)
        case .previousArticle: openNeighbour(step: -1)
        case .related: performRelated(argument)
        case .backToList: closeArticle()
        default: performInComments(command, argument)
        }
    }

    /// Reads a piece, and keeps the place.
    mutating func read(_ piece: Int) {
        guard let lines = reading?.lines(from: piece) else { return }
        reading?.cursor = piece
        readOut(lines)
        keepPlace()
    }

    /// Keeps where the reader is, so that nothing has to be done when the program is ended.
    mutating func keepPlace() {
        if let reading { perform(.saveReadingState(reading.listing.id, reading.readingState)) }
    }

    private mutating func tellEnd() {
        tell(
            "This is the end. " + (isSingleArticle ? "quit leaves" : "list goes back to the list, next article goes on")
        )
    }

    /// Reads on to the end of the story, or of the comments.
    private mutating func readAll() {
        guard var open = reading, let first = open.next else { return tellEnd() }
        var lines: [String] = []
        let inComments = open.units.passage(first).part == .comments
        while let next = open.next, inComments || open.units.passage(next).part != .comments {
            open.cursor = next
            lines += open.lines(from: next)
        }
        reading = open
        readOut(lines)
        keepPlace()
        if inComments {
            tellEnd()
        } else if open.conversation.count == 0 {
            tell("The end of the story. No comments yet; write adds the first")
        } else {
            tell("The end of the story. Enter goes on to the comments")
        }
    }

    /// Reads the key points; the place in the story stays.
    private mutating func readPoints() {
        guard let reading, reading.article.digest?.keyPoints != nil else {
            return tell("This article has no key points")
        }
        let points = reading.units.before.indices.filter { unit in
            switch reading.units.before[unit].role {
            case .pointsTitle: true
            case .listItem: reading.units.before[unit].part == .digest
            default: false
            }
        }
        readOut(points.flatMap(reading.lines(from:)))
    }

    // MARK: Searching

    private mutating func search(inArticle words: String) {
        guard !words.isEmpty else { return tell("Say what to search for, such as search bridge") }
        reading?.search = words
        goToMatch(step: 1)
    }

    private mutating func goToMatch(step: Int) {
        guard let reading, let words = reading.search else {
            return tell("Nothing is searched for yet. search and a word does")
        }
        let found = reading.pieces(with: words)
        guard !found.isEmpty else { return tell("“\(words)” is not in this article") }
        let cursor = reading.cursor ?? -1
        let ahead = step > 0 ? found.firstIndex { $0 > cursor } : found.lastIndex { $0 < cursor }
        let match = ahead ?? (step > 0 ? 0 : found.count - 1)
        tell("Match \(match + 1) of \(found.count)" + (ahead == nil ? ", round the end" : ""))
        read(found[match])
    }
}
