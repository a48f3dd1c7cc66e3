import NewsModel

/// Reads the text of a page as an article.
public enum PageReader {
    /// Reads bytes as text in UTF-8, UTF-16, UTF-32 or the likeliest other encoding; a warning says so where that was no
    /// plain UTF-8. An article without key points gets some out of its story. The time is proportional to their number.
    public static func read(_ bytes: [UInt8]) throws(PageError) -> PageReading {
        read(try PageText(bytes))
    }

    /// Reads a text.
    static func read(_ page: PageText) -> PageReading {
        var roles = Array(repeating: LineRole.blank, count: page.lines.count)
        let header = PageHeader.of(page.lines)
        for index in header.lines { roles[index] = .header }
        var start = DiscussionParser.start(in: page.lines, after: header.lines.upperBound)
        // A title with comments in Nutgraf's own shape right below it leaves nothing to look for.
        let printed =
            DiscussionParser.hasOwnComments(below: start.title, in: page.lines)
            ? nil : PrintedDiscussion.start(in: page.lines, after: header.lines.upperBound)
        start = printed ?? start
        let discussion = DiscussionParser(page, from: start, roles: roles)
        let text = StoryParser(page, in: header.lines.upperBound..<start.line, header: header, roles: discussion.roles)
        var story = text.story
        story.links = links(of: page, roles: text.roles)
        var article = Article(
            digest: text.digest, story: story, discussion: discussion.discussion, tags: header.tags)
        var warnings = [PageWarning(of: page)].compactMap(\.self) + header.warnings + text.warnings
        if article.headline == nil { warnings.append(article.isEmpty ? .empty : .noHeadline) }
        article.extractKeyPoints()
        return PageReading(
            article: article, warnings: warnings, page: page, roles: text.roles, furniture: text.furniture,
            discussionPlace: discussion.place)
    }

    /// The links of the lines that are the article's, each address once: a name above a comment leads to its writer or to
    /// the comment itself.
    private static func links(of page: PageText, roles: [LineRole]) -> [Link] {
        var links: [Link] = []
        var places: [String: Int] = [:]
        for (line, link) in page.links where roles[line] != .furniture && roles[line] != .commentName {
            if let place = places[link.address] {
                links[place].label = links[place].label ?? link.label
            } else {
                places[link.address] = links.count
                links.append(link)
            }
        }
        return links
    }
}

extension Article {
    /// Whether there is nothing to read.
    fileprivate var isEmpty: Bool { digest == nil && story.blocks.isEmpty && discussion.comments.isEmpty }
}
