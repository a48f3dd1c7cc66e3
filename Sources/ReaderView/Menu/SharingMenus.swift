import NewsModel
import TextLayout

/// Opening links, copying, sharing and piping: of the open article, or of the selected one on the front page.
extension ReaderState {
    /// Does what concerns an article as a whole; the selected one of the front page is read first.
    mutating func share(_ command: Command) -> [Effect] {
        if let article { return share(SharedArticle(article), command) }
        return frontPage.selected.map { [.fetch($0.id, for: command)] } ?? []
    }

    /// Does it with an article that was read for it.
    mutating func share(_ shared: SharedArticle, _ command: Command) -> [Effect] {
        switch command {
        case .openLink: return openLink(of: shared)
        case .copy: menu = MenuState(title: "Copy", items: Self.copies(of: shared), shared: shared)
        case .share: menu = MenuState(title: "Share this article", items: Self.ways(of: shared), shared: shared)
        case .pipe:
            let prompt = MenuState.Prompt(label: "| ", line: LineInput(), action: .pipe)
            menu = MenuState(title: "", shared: shared, prompt: prompt)
        default: break
        }
        return []
    }

    /// Opens the article's link; of several, the reader chooses one.
    private mutating func openLink(of shared: SharedArticle) -> [Effect] {
        let links = ShareText.links(of: shared.article, comment: shared.comment)
        guard links.count > 1 else {
            if let link = links.first { return follow(link) }
            message = StatusMessage("This article has no links")
            return []
        }
        menu = MenuState(
            title: "Links",
            items: links.map { link in
                MenuState.Item(
                    label: link.label ?? link.address, detail: link.label == nil ? "" : link.address,
                    action: .follow(link))
            }, shared: shared)
        return []
    }

    /// What can be copied: the link, a citation, and what is being read.
    private static func copies(of shared: SharedArticle) -> [MenuState.Item] {
        let citation = ShareText.citation(of: shared.article, listing: shared.listing)
        let read: MenuState.Item?
        if let comment = shared.comment {
            let text = shared.article.discussion.comments[comment].text
            read = MenuState.Item(label: "Comment", detail: text, action: .copy(text, what: "the comment"))
        } else {
            read = shared.passage.map {
                MenuState.Item(label: "Passage", detail: $0, action: .copy($0, what: "the passage"))
            }
        }
        let link = shared.article.story.link.map {
            MenuState.Item(label: "Link", detail: $0, action: .copy($0, what: "the link"))
        }
        return [
            link, MenuState.Item(label: "Citation", detail: citation, action: .copy(citation, what: "the citation")),
            read,
        ].compactMap(\.self)
    }

    /// How an article can be shared.
    private static func ways(of shared: SharedArticle) -> [MenuState.Item] {
        let citation = ShareText.citation(of: shared.article, listing: shared.listing)
        let mail = ShareText.mail(of: shared.article, listing: shared.listing)
        let link = shared.article.story.link.map {
            MenuState.Item(label: "Copy the link", detail: $0, action: .copy($0, what: "the link"))
        }
        return [
            link,
            MenuState.Item(label: "Copy a citation", detail: citation, action: .copy(citation, what: "the citation")),
            MenuState.Item(label: "Copy the article", action: .copyArticle),
            MenuState.Item(label: "Write a mail", action: .follow(Link(address: mail))),
            MenuState.Item(label: "Save as a file", action: .askForFile),
        ].compactMap(\.self)
    }
}
