import NewsModel

/// Reads the part of a page above the discussion: the digest, if there is one, and the story.
struct StoryParser {
    private(set) var roles: [LineRole]
    /// The lines that are no part of the article by their look and place, with what spoke most for that.
    private(set) var furniture: [Int: FurnitureReason]
    private(set) var digest: Digest?
    private(set) var story = Story()
    private(set) var warnings: [PageWarning] = []
    private let header: PageHeader
    /// The line of the headline that was looked for.
    private let foundHeadline: Int?
    /// The lines right above the time that reading takes, which is told in the opening.
    private var linesAboveReadingTime: Range<Int>?
    /// Whether the page has buttons, so that not all of it is the story.
    private let hasButtons: Bool

    /// The most pieces of text that a digest has above its key points.
    private static let mostSummaryPieces = 5
    /// The words that an entry of a menu has on average at most.
    private static let mostWordsInMenu = 2.5
    /// The longest standfirst, in scalars.
    private static let longestStandfirst = 400

    /// Reads some lines; `roles` has a place for every line of the page.
    init(_ page: PageText, in lines: Range<Int>, header: PageHeader, roles: [LineRole]) {
        self.roles = roles
        self.header = header
        let sorted = FurnitureFinder(
            page.lines[lines], needsHeadline: header.title == nil, keeping: KeyPointsList.lines(in: page.lines[lines]))
        furniture = sorted.furniture
        for index in sorted.furniture.keys { self.roles[index] = .furniture }
        foundHeadline = sorted.headline
        hasButtons = sorted.hasButtons
        var pieces = PieceBuilder.pieces(
            of: page.lines(lines, clearedOf: sorted.furniture.keys, headline: sorted.headline))
        let minutes = takeReadingTime(from: &pieces)
        takeFurniture(from: &pieces, in: page)
        takeMenu(from: &pieces)
        let points = takeKeyPoints(from: &pieces, in: page)
        readParts(pieces, points: points?.points, place: points?.place ?? 0)
        if minutes != nil || points != nil {
            digest = digest ?? Digest()
            digest?.readingMinutes = minutes
            digest?.keyPoints = points?.points
        }
        takeHeader()
    }

    private mutating func mark(_ lines: Range<Int>, _ role: LineRole) {
        for index in lines { roles[index] = role }
    }

    // MARK: What stands by itself

    private mutating func takeReadingTime(from pieces: inout [Piece]) -> Int? {
        for index in pieces.indices {
            guard let text = pieces[index].text, let minutes = ReadingTimeText.minutes(text) else { continue }
            mark(pieces[index].lines, .readingTime)
            for fact in ReadingTimeText.facts(beside: text) {
                story.published = story.published ?? StoryFacts.published(fact)
                story.byline = story.byline ?? StoryFacts.byline(fact)
            }
            if index > 0 { linesAboveReadingTime = pieces[index - 1].lines }
            pieces.remove(at: index)
            return minutes
        }
        return nil
    }

    private mutating func takeFurniture(from pieces: inout [Piece], in page: PageText) {
        pieces.removeAll { piece in
            guard piece.text != nil, piece.lines.count == 1, page.lines[piece.lines.lowerBound].marker == .furniture
            else {
                return false
            }
            mark(piece.lines, .furniture)
            return true
        }
    }

    /// Takes a list of a word or two each that the page begins with, above what may be the headline: hardly a story does.
    private mutating func takeMenu(from pieces: inout [Piece]) {
        guard pieces.count > 2, case .list(let items, ordered: false) = pieces[0].form,
            KeyPointsList.words(of: items) <= Self.mostWordsInMenu, let text = pieces[1].text,
            pieces[1].isTitle || Headline.isLike(text)
        else { return }
        mark(pieces[0].lines, .furniture)
        for line in pieces[0].lines { furniture[line] = .outside }
        pieces.removeFirst()
    }

    /// Takes the first label that has a list right below it, with the list, and tells where they stood.
    private mutating func takeKeyPoints(from pieces: inout [Piece], in page: PageText) -> (
        points: KeyPoints, place: Int
    )? {
        let labels = pieces.indices.compactMap { index in
            pieces[index].text.flatMap(KeyPointsLabel.init).map { (index: index, label: $0) }
        }
        var textAbove: [Double]?
        for (index, label) in labels {
            if let points = takePlainPoints(below: index, from: &pieces, in: page) {
                return (KeyPoints(title: label.title, points: points), index)
            }
            guard index + 1 < pieces.count, case .list(let points, _) = pieces[index + 1].form,
                KeyPointsList.arePoints(points, textAbove: Self.share(above: index, of: pieces, known: &textAbove))
            else {
                warnings.append(
                    .labelWithoutPoints(line: page.lines[pieces[index].lines.lowerBound].rows.lowerBound + 1))
                continue
            }
            mark(pieces[index].lines, .keyPointsLabel)
            mark(pieces[index + 1].lines, .keyPoint)
            pieces.removeSubrange(index...(index + 1))
            return (KeyPoints(title: label.title, points: points), index)
        }
        return nil
    }

    /// The share of running text that stands above a piece, 0…1; the shares of all pieces are told once.
    private static func share(above index: Int, of pieces: [Piece], known: inout [Double]?) -> Double {
        let shares = known ?? sharesOfText(above: pieces)
        known = shares
        return shares[index]
    }

    /// The share of running text that stands above each piece, 0…1.
    private static func sharesOfText(above pieces: [Piece]) -> [Double] {
        var above: [Int] = []
        var sum = 0
        for piece in pieces {
            above.append(sum)
            if let text = piece.text, ProseLine.isProse(text) { sum += text.utf8.count }
        }
        let total = Double(max(1, sum))
        return above.map { Double($0) / total }
    }

    /// Takes points without bullets below a label, and the label.
    private mutating func takePlainPoints(
        below index: Int, from pieces: inout [Piece], in page: PageText
    ) -> [String]? {
        guard let lines = KeyPointsList.points(below: pieces[index].lines.upperBound - 1, in: page.lines[...]) else {
            return nil
        }
        let end = pieces[(index + 1)...].firstIndex { $0.lines.lowerBound >= lines.upperBound } ?? pieces.count
        let points = pieces[(index + 1)..<end].compactMap(\.text)
        guard points.count == lines.count else { return nil }
        mark(pieces[index].lines, .keyPointsLabel)
        mark(lines, .keyPoint)
        pieces.removeSubrange(index..<end)
        return points
    }

    // MARK: Digest and story

    /// Tells the digest, which stands above the key points and has the story's headline below them, from the story.
    private mutating func readParts(_ pieces: [Piece], points: KeyPoints?, place: Int) {
        let above = pieces[..<place]
        let below = pieces[place...]
        guard points != nil, above.count <= Self.mostSummaryPieces, above.allSatisfy({ $0.text != nil }) else {
            return readStory(pieces[...])
        }
        if let first = below.first, let text = first.text, !above.isEmpty {
            // Without a second headline, the one above the points is the story's.
            let isTitle = above.contains(where: \.isTitle) ? first.isTitle : Headline.isLike(text)
            guard isTitle, !StoryFacts.isDateline(text), below.count > 1 else { return readStory(pieces[...]) }
        }
        readDigest(above)
        readStory(below)
    }

    private mutating func readDigest(_ pieces: ArraySlice<Piece>) {
        var digest = Digest()
        for piece in pieces {
            guard let text = piece.text else { continue }
            if piece.lines == pieces.first?.lines, Headline.isLike(text) {
                digest.headline = text
                mark(piece.lines, .digestHeadline)
            } else {
                digest.summary.append(text)
                mark(piece.lines, .summary)
            }
        }
        self.digest = digest
    }

    private mutating func readStory(_ pieces: ArraySlice<Piece>) {
        var rest = pieces
        readHeadline(from: &rest)
        readCredit(from: &rest)
        readOpening(from: &rest)
        takePullQuotes(from: &rest)
        for index in rest.indices { add(rest[index], next: index + 1 < rest.endIndex ? rest[index + 1] : nil) }
        readLead()
    }

    /// Leaves out what only repeats a sentence of a paragraph.
    private mutating func takePullQuotes(from pieces: inout ArraySlice<Piece>) {
        let quotes = PullQuotes.find(in: pieces.map(\.running))
        guard !quotes.isEmpty else { return }
        let all = Array(pieces)
        for number in quotes {
            mark(all[number].lines, .furniture)
            for line in all[number].lines { furniture[line] = .pullQuote }
        }
        pieces = all.indices.filter { !quotes.contains($0) }.map { all[$0] }[...]
    }

    /// Takes the place and the agency from the beginning of the first paragraph.
    private mutating func readLead() {
        guard
            let index = story.blocks.firstIndex(where: { if case .paragraph = $0 { true } else { false } }),
            let lead = LeadDateline(story.blocks[index].text)
        else { return }
        story.blocks[index] = .paragraph(lead.text)
        story.dateline = story.dateline ?? lead.place
        story.source = story.source ?? lead.agency
    }

    private mutating func readHeadline(from pieces: inout ArraySlice<Piece>) {
        if let foundHeadline, let index = pieces.firstIndex(where: { $0.lines.lowerBound == foundHeadline }),
            let text = pieces[index].text
        {
            story.headline = Kicker.removed(from: text)
            mark(pieces[index].lines, .headline)
            // With nothing above it, it goes without a copy of the others.
            if index == pieces.startIndex {
                pieces.removeFirst()
            } else {
                pieces.remove(at: index)
                if hasButtons || !furniture.isEmpty { takeLines(above: index, from: &pieces) }
            }
            return
        }
        takeKicker(from: &pieces)
        // Where the header has the headline, a single short line is all the text there is.
        guard let first = pieces.first, let text = first.text, first.isTitle || Headline.isLike(text),
            !StoryFacts.isFact(text),
            Quotation(text) == nil, header.title == nil || header.title == text || pieces.count > 1
        else { return }
        story.headline = text
        mark(first.lines, .headline)
        pieces.removeFirst()
    }

    /// Takes a few words with a colon, or a trail, above what may be the headline.
    private mutating func takeKicker(from pieces: inout ArraySlice<Piece>) {
        guard let first = pieces.first, let text = first.text, Kicker.isAlone(text) || HeadlineShape.isPath(text),
            pieces.count > 2,
            let next = pieces.dropFirst().first?.text, Headline.isLike(next)
        else { return }
        mark(first.lines, .furniture)
        for line in first.lines { furniture[line] = .aboveHeadline }
        pieces.removeFirst()
    }

    /// Takes what stands above a headline, but for who, where and when, if it is no part of the story.
    private mutating func takeLines(above headline: Int, from pieces: inout ArraySlice<Piece>) {
        let above = pieces[..<headline]
        guard LinesAboveHeadline.areFurniture(above) else { return }
        let facts = above.filter { $0.text.map(StoryFacts.isFact) ?? false }
        for piece in above where !facts.contains(piece) {
            mark(piece.lines, .furniture)
            for line in piece.lines { furniture[line] = .aboveHeadline }
        }
        pieces.replaceSubrange(..<headline, with: facts)
    }

    /// Takes "- IANS" from the end of the story.
    private mutating func readCredit(from pieces: inout ArraySlice<Piece>) {
        guard pieces.count > 1, let last = pieces.last, let text = last.text, let credit = StoryFacts.credit(text)
        else {
            return
        }
        story.source = credit
        mark(last.lines, .source)
        pieces = pieces.dropLast()
    }

    // MARK: The opening

    /// Takes what stands between the headline and the first paragraph: standfirst, quotations, and who, where and when.
    private mutating func readOpening(from pieces: inout ArraySlice<Piece>) {
        var mayBeStandfirst = story.headline != nil || header.title != nil
        while let piece = pieces.first, let text = piece.text {
            if readFact(text, of: piece) || readQuotation(text, of: piece) {
                pieces.removeFirst()
            } else if mayBeStandfirst, text.scalarCount <= Self.longestStandfirst,
                opensStory(pieces.dropFirst()) || piece.lines == linesAboveReadingTime
            {
                mayBeStandfirst = false
                story.standfirst = text
                mark(piece.lines, .standfirst)
                pieces.removeFirst()
            } else {
                return
            }
        }
    }

    /// Whether a piece of the opening comes next: what is above it stands in the opening, too.
    private func opensStory(_ pieces: ArraySlice<Piece>) -> Bool {
        guard let text = pieces.first?.text else { return false }
        return Quotation(text) != nil || StoryFacts.isFact(text)
    }

    private mutating func readFact(_ text: String, of piece: Piece) -> Bool {
        if story.byline == nil, story.published == nil, let both = BylineWithDay(text) {
            story.byline = both.author
            story.published = both.published
            mark(piece.lines, .byline)
        } else if story.published == nil, let published = StoryFacts.published(text) {
            story.published = published
            mark(piece.lines, .published)
        } else if StoryFacts.isUpdated(text) {
            mark(piece.lines, .published)
        } else if story.byline == nil, let byline = StoryFacts.byline(text) {
            story.byline = byline
            mark(piece.lines, .byline)
        } else if story.dateline == nil, StoryFacts.isDateline(text) {
            story.dateline = text
            mark(piece.lines, .dateline)
        } else {
            return false
        }
        return true
    }

    private mutating func readQuotation(_ text: String, of piece: Piece) -> Bool {
        guard let quotation = Quotation(text) else { return false }
        story.blocks.append(.quote(quotation.text, attribution: quotation.attribution))
        mark(piece.lines, .quote)
        return true
    }

    // MARK: The text

    private mutating func add(_ piece: Piece, next: Piece?) {
        switch piece.form {
        case .title(let text):
            story.blocks.append(.subheading(text))
            mark(piece.lines, .subheading)
        case .text(let text):
            if readQuotation(text, of: piece) { return }
            if Headline.isLikeSubheading(text), let next, isBody(next) {
                story.blocks.append(.subheading(text))
                mark(piece.lines, .subheading)
            } else {
                story.blocks.append(.paragraph(text))
                mark(piece.lines, .paragraph)
            }
        case .list(let items, let ordered):
            story.blocks.append(.list(items, ordered: ordered))
            mark(piece.lines, .listItem)
        case .quoted(let text):
            story.blocks.append(.quote(text, attribution: nil))
            mark(piece.lines, .quote)
        case .preformatted(let text):
            story.blocks.append(.preformatted(text))
            mark(piece.lines, .preformatted)
        }
    }

    /// Whether a piece may stand under a subheading.
    private func isBody(_ piece: Piece) -> Bool { piece.text.map { !Headline.isLikeSubheading($0) } ?? true }

    // MARK: The header

    /// Lets the header win over what the text suggests; a headline of the text that is another one stays in the story.
    private mutating func takeHeader() {
        if let title = header.title {
            if let own = story.headline, own != title { story.blocks.insert(.subheading(own), at: 0) }
            story.headline = title
        }
        story.published = header.date ?? story.published
        story.byline = header.author ?? story.byline
        story.source = header.source ?? story.source
        story.link = header.link
    }
}
