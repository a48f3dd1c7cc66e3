import NewsModel
import TextLayout

/// The parts of an article that Tab goes between.
enum ArticlePart: Int, Comparable, Sendable {
    case digest, story, comments, related

    static func < (a: ArticlePart, b: ArticlePart) -> Bool { a.rawValue < b.rawValue }
}

/// A place in the text of a story's blocks.
struct StoryPlace: Equatable, Sendable {
    /// The block.
    var block: Int
    /// The UTF-8 offset in the block's text.
    var offset: Int
}

/// One piece of an article as it is read from top to bottom: what it says and what it is.
struct Passage: Equatable, Sendable {
    /// What a passage is.
    enum Role: Equatable, Sendable {
        case headline, digestHeadline, facts, standfirst, summary, pointsTitle, paragraph, quote, attribution
        case subheading
        case listItem(marker: String)
        case preformatted
        case sectionTitle
        case guidelines
        /// Something that the program has to say.
        case notice
        /// The headline of a related article, by its place.
        case related(Int)
        /// Where it comes from, and when.
        case relatedFacts(Int)
        /// The head of the comment at a pre-order index.
        case commentHead(Int)
        /// The text of the comment at a pre-order index.
        case commentBody(Int)
    }

    var role: Role
    var part: ArticlePart
    var text: String
    /// How deep a comment hangs; 0 for all else.
    var depth = 0
    /// Empty rows above it.
    var spaceAbove = 1
    /// Where its text begins in the story's blocks; nil for what is not of one.
    var source: StoryPlace?

    /// The comment that it belongs to, nil outside the comments.
    var comment: Int? {
        switch role {
        case .commentHead(let index), .commentBody(let index): index
        default: nil
        }
    }

    /// Whether the words are not the article's own but the program's, or of other articles.
    var isOwnWording: Bool { role == .sectionTitle || role == .notice || part == .related }

    /// The place of the related article that it tells of, nil for all else.
    var relatedPlace: Int? {
        switch role {
        case .related(let place), .relatedFacts(let place): place
        default: nil
        }
    }

    /// Whether a reader reads it in the sense of reading time.
    var isStoryText: Bool { part == .story && role != .headline && role != .facts }
}

/// Takes an article apart into passages.
enum PassageBuilder {
    /// What stands before the title of key points.
    static func pointsLabel(_ points: KeyPoints) -> String { points.label.uppercased() }
    /// The title above the comments.
    static let commentsTitle = "COMMENTS"
    /// The title above the links.
    static let linksTitle = "Links"

    /// The passages before the comments, the title above these the last; with the key points or without.
    static func before(_ article: Article, showsPoints: Bool, dates: DateText, isWhole: Bool) -> [Passage] {
        var passages = digest(of: article)
        if showsPoints, let points = article.digest?.keyPoints { passages += self.passages(of: points) }
        passages += story(of: article, dates: dates, isFirst: passages.isEmpty)
        passages.append(Passage(role: .sectionTitle, part: .comments, text: commentsTitle, spaceAbove: 2))
        if article.discussion.comments.isEmpty, isWhole {
            passages.append(
                Passage(role: .notice, part: .comments, text: "No comments yet. c writes the first.", spaceAbove: 0)
            )
        }
        passages[0].spaceAbove = 0
        return passages
    }

    /// The passages below the comments.
    static func after(_ discussion: Discussion) -> [Passage] {
        discussion.guidelines.map { [Passage(role: .guidelines, part: .comments, text: $0, spaceAbove: 2)] } ?? []
    }

    private static func digest(of article: Article) -> [Passage] {
        guard let digest = article.digest else { return [] }
        var passages: [Passage] = []
        // A digest under the story's own headline needs no second one.
        if let headline = digest.headline, headline != article.story.headline {
            passages.append(Passage(role: .digestHeadline, part: .digest, text: headline))
        }
        passages += digest.summary.map { Passage(role: .summary, part: .digest, text: $0) }
        return passages
    }

    private static func passages(of points: KeyPoints) -> [Passage] {
        let title = [pointsLabel(points), points.title].compactMap(\.self).joined(separator: "  ")
        return [Passage(role: .pointsTitle, part: .digest, text: title)]
            + points.points.enumerated().map { number, point in
                Passage(role: .listItem(marker: "\(number + 1) "), part: .digest, text: point, spaceAbove: 0)
            }
    }

    private static func story(of article: Article, dates: DateText, isFirst: Bool) -> [Passage] {
        let story = article.story
        var passages: [Passage] = []
        if let headline = story.headline {
            passages.append(
                Passage(role: .headline, part: .story, text: headline, spaceAbove: isFirst ? 0 : 2))
        }
        let facts = facts(of: story, dates: dates) + ["\(article.readingMinutes) min read"]
        if article.readingMinutes > 0 || facts.count > 1 {
            passages.append(
                Passage(
                    role: .facts, part: .story, text: FactsText.joined(facts),
                    spaceAbove: story.headline == nil ? 2 : 0))
        }
        if let standfirst = story.standfirst {
            passages.append(Passage(role: .standfirst, part: .story, text: standfirst))
        }
        for (number, block) in story.blocks.enumerated() { passages += self.passages(of: block, number) }
        return passages + self.passages(of: story.links)
    }

    /// Who wrote it, where, when, and for whom, as far as that is known.
    static func facts(of story: Story, dates: DateText) -> [String] {
        // A dateline mostly has the day in it: "Munich, Feb 15".
        let hasDay = story.dateline?.contains(where: \.isNumber) ?? false
        let date = hasDay ? nil : story.published.map { dates.long($0.date) }
        return [story.byline, story.dateline, date, story.source].compactMap(\.self)
    }

    private static func passages(of links: [Link]) -> [Passage] {
        guard !links.isEmpty else { return [] }
        return [Passage(role: .subheading, part: .story, text: linksTitle)]
            + links.enumerated().map { number, link in
                let text = [link.label, link.address].compactMap(\.self).joined(separator: " — ")
                return Passage(
                    role: .listItem(marker: "\(number + 1). "), part: .story, text: text,
                    spaceAbove: number == 0 ? 1 : 0)
            }
    }

    private static func passages(of block: Block, _ number: Int) -> [Passage] {
        let start = StoryPlace(block: number, offset: 0)
        switch block {
        case .paragraph(let text): return [Passage(role: .paragraph, part: .story, text: text, source: start)]
        case .subheading(let text): return [Passage(role: .subheading, part: .story, text: text, source: start)]
        case .preformatted(let text): return [Passage(role: .preformatted, part: .story, text: text, source: start)]
        case .quote(let text, let attribution):
            let speaker = attribution.map {
                Passage(role: .attribution, part: .story, text: "— " + $0, spaceAbove: 0)
            }
            return [Passage(role: .quote, part: .story, text: text, source: start), speaker].compactMap(\.self)
        case .list(let items, let ordered):
            var place = start
            return items.enumerated().map { number, item in
                defer { place.offset += item.utf8.count + 1 }
                return Passage(
                    role: .listItem(marker: ordered ? "\(number + 1). " : "• "), part: .story, text: item,
                    spaceAbove: number == 0 ? 1 : 0, source: place)
            }
        }
    }
}
