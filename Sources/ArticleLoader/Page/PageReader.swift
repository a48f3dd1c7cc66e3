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
        story.links = links(of: page.lines, roles: text.roles)
        var article = Article(
            digest: text.digest, story: story, discussion: discussion.discussion, tags: header.tags)
        var warnings = [PageWarning(of: page)].compactMap(\.self) + header.warnings + text.warnings
        if article.headline == nil { warnings.append(article.isEmpty ? .empty : .noHeadline) }
        article.extractKeyPoints()
        var lines: [LineReading] = []
        lines.reserveCapacity(page.rowCount)
        for (index, line) in page.lines.enumerated() {
            let role = line.form.role ?? text.roles[index]
            let reason = text.furniture[index].map(LineReason.furniture) ?? .role(role)
            page.forEachRow(of: line) { lines.append(LineReading(text: $0, role: role, reason: reason)) }
        }
        return PageReading(
            article: article, warnings: warnings, lines: lines, discussionPlace: discussion.place)
    }

    /// The links of the lines that are the article's, each address once: a name above a comment leads to its writer or to
    /// the comment itself.
    private static func links(of lines: [SourceLine], roles: [LineRole]) -> [Link] {
        var links: [Link] = []
        var places: [String: Int] = [:]
        for (line, role) in zip(lines, roles) where role != .furniture && role != .commentName {
            for link in line.links {
                if let place = places[link.address] {
                    links[place].label = links[place].label ?? link.label
                } else {
                    places[link.address] = links.count
                    links.append(link)
                }
            }
        }
        return links
    }
}

extension Article {
    /// Whether there is nothing to read.
    fileprivate var isEmpty: Bool { digest == nil && story.blocks.isEmpty && discussion.comments.isEmpty }
}
