import NewsModel

/// An article's pieces in words: what each is comes first.
extension PlainReading {
    /// The lines of the piece that begins with a passage.
    func lines(from unit: Int) -> [String] {
        let passage = units.passage(unit)
        let text = passage.text
        switch passage.role {
        case .headline: return headline(from: unit)
        case .digestHeadline: return ["Digest: \(text)"]
        case .summary: return ["Summary: \(text)"]
        case .standfirst: return ["Standfirst: \(text)"]
        case .subheading: return ["Heading: \(text)"]
        case .guidelines: return ["Rules for comments: \(text)"]
        case .pointsTitle: return [pointsTitle]
        case .listItem: return [item(unit)]
        case .quote: return [quote(from: unit)]
        case .preformatted:
            let lines = PlainReading.lines(of: text)
            return ["Text as it stands, \(counted(lines.count, "line")):"] + lines
        case .sectionTitle: return [commentsWords]
        case .commentHead(let index), .commentBody(let index):
            return [head(of: index)] + PlainReading.lines(of: discussion.comments[index].text)
        case .facts: return [factsWords]
        case .paragraph, .attribution, .notice, .related, .relatedFacts: return [text]
        }
    }

    /// A text's lines, without those that are empty.
    static func lines(of text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    // MARK: The story

    private func headline(from unit: Int) -> [String] {
        let hasFacts = piece(from: unit).count > 1
        return ["Headline: \(units.passage(unit).text)"] + (hasFacts ? [factsWords] : [])
    }

    /// Where the article comes from, and how long it takes.
    private var factsWords: String {
        var facts = PassageBuilder.facts(of: article.story, dates: dates)
        if article.story.byline != nil { facts[0] = "By " + facts[0] }
        let minutes = article.readingMinutes
        let length = minutes > 0 ? [PlainWords.count(minutes, "minute", "minutes")] : []
        return PlainWords.sentence((facts + length).joined(separator: ", "))
    }

    private var pointsTitle: String {
        let points = article.digest?.keyPoints
        guard let points else { return "" }
        return PlainWords.points(points) + (points.title.map { ": \($0)" } ?? ".")
    }

    private func quote(from unit: Int) -> String {
        let text = units.passage(unit).text
        // The attribution's passage has a dash before the name.
        let name = piece(from: unit).count > 1 ? units.passage(unit + 1).text.dropFirst("— ".count) : ""
        return (name.isEmpty ? "Quote: " : "Quote, by \(name): ") + text
    }

    /// "Item 2 of 4", or "Key point 1 of 5": a list begins with the item that has space above it, or follows something else.
    private func item(_ unit: Int) -> String {
        func goesOn(_ unit: Int) -> Bool {
            let passage = units.before[unit]
            return isItem(unit) && isItem(unit - 1) && passage.spaceAbove == 0
        }
        var first = unit
        while first > 0, goesOn(first) { first -= 1 }
        var end = unit + 1
        while end < units.before.count, goesOn(end) { end += 1 }
        let isLink = first > 0 && units.before[first - 1].text == PassageBuilder.linksTitle
        let kind = units.before[unit].part == .digest ? "Key point" : isLink ? "Link" : "Item"
        return "\(kind) \(unit - first + 1) of \(end - first): \(units.before[unit].text)"
    }

    private func isItem(_ unit: Int) -> Bool {
        if case .listItem = units.before[unit].role { true } else { false }
    }

    // MARK: Comments

    /// The title above the comments.
    private var commentsWords: String {
        guard conversation.count > 0 else { return "No comments yet; write adds the first." }
        guard conversation.filter == .all else {
            return "\(conversation.shownRanks.count) of \(conversation.count) comments, \(conversation.filter.title)."
        }
        let new = conversation.newCount > 0 ? ", \(conversation.newCount) new" : ""
        return counted(conversation.count, "comment") + new + "."
    }

    /// "Comment 3 of 5, by Vikram M, today 10:15, reply to Rohit P, 2 replies, new, id 2.1:".
    func head(of index: Int) -> String {
        let comment = discussion.comments[index]
        let replies = conversation.index.replyCount(of: index)
        let isReply = conversation.index.depth(of: index) > 0
        return
            ([number(of: index), "by \(comment.shownName)"]
            + [
                comment.posted.map { PlainWords.time($0, dates: dates) },
                conversation.index.parent(of: index).map { "reply to \(discussion.comments[$0].shownName)" },
                replies > 0 ? PlainWords.count(replies, "reply", "replies") : nil,
                conversation.isOwn[index] ? "yours" : nil, conversation.isNew[index] ? "new" : nil,
                isReply ? id(of: index) : nil,
            ].compactMap(\.self)).joined(separator: ", ") + ":"
    }

    /// "Comment 3 of 5", in the order in which they are read.
    func number(of index: Int) -> String { "Comment \(conversation.rank(of: index) + 1) of \(conversation.count)" }

    /// "id 2.1", the place in the tree, by which the other commands of the program know it.
    func id(of index: Int) -> String { "id \(discussion.comments.id(of: index))" }

    /// The comment that a number, as it was said, or an id such as "2.1" or "id 2" stands for; nil where there is none.
    func comment(named name: String) -> Int? {
        let id = name.hasPrefix("id ") ? String(name.dropFirst("id ".count)) : name.contains(".") ? name : nil
        if let id { return CommentID(id).flatMap(discussion.comments.index(of:)) }
        guard let number = Int(name), (1...max(1, conversation.count)).contains(number), conversation.count > 0 else {
            return nil
        }
        return conversation.comment(atRank: number - 1)
    }

    /// "Paragraph 7 of 14", "Comment 3 of 5", or what else was read last.
    var placeWords: String {
        guard let cursor else { return "At the beginning" }
        if let comment { return "\(number(of: comment)), by \(discussion.comments[comment].shownName)" }
        let pieces = units.before.indices.filter { units.before[$0].isStoryText && start(of: $0) == $0 }
        if let place = pieces.firstIndex(of: cursor) { return "Paragraph \(place + 1) of \(pieces.count)" }
        return units.passage(cursor).part == .comments ? "At the comments" : "Above the story"
    }
}
