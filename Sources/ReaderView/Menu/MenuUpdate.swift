import NewsModel
import TextLayout

extension ReaderState {
    /// Does what a key in a menu calls.
    mutating func performInMenu(_ command: Command) -> [Effect] {
        menu?.digits = ""
        switch command {
        case .lineDown: selectItem(by: 1)
        case .lineUp: selectItem(by: -1)
        case .top: selectItem(by: -(menu?.items.count ?? 0))
        case .bottom: selectItem(by: menu?.items.count ?? 0)
        case .open: return menu.map { choose($0.selection) } ?? []
        default: menu = nil
        }
        return []
    }

    /// Takes a key that calls nothing: the digits of a line's number choose it.
    mutating func pick(_ key: Key) -> [Effect] {
        guard case .character(let digit) = key, digit.isASCII, digit.isNumber, let choice = menu?.pick(digit) else {
            selectItem(by: 0)
            return []
        }
        return choose(choice)
    }

    /// Moves the selection, drawn in to what there is.
    mutating func selectItem(by distance: Int) {
        guard var menu, !menu.items.isEmpty else { return }
        menu.selection = max(0, min(menu.selection + distance, menu.items.count - 1))
        let visible = MenuScreen.visibleItems(size)
        menu.top = max(min(menu.top, menu.selection), menu.selection - visible + 1)
        self.menu = menu
    }

    /// Does what a line does.
    mutating func choose(_ index: Int) -> [Effect] {
        guard let menu, menu.items.indices.contains(index) else { return [] }
        self.menu = nil
        return perform(menu.items[index].action, typed: "")
    }

    // MARK: A line to type

    /// Takes a key while a line is typed.
    mutating func updateMenuPrompt(_ key: Key) -> [Effect] {
        guard var prompt = menu?.prompt else { return [] }
        let outcome = prompt.line.handle(key)
        menu?.prompt = prompt
        switch outcome {
        case .accepted:
            menu = nil
            return prompt.line.text.isEmpty ? [] : perform(prompt.action, typed: prompt.line.text)
        case .cancelled: menu = nil
        case .changed, .ignored: break
        }
        return []
    }

    /// Takes text pasted into a line that is typed.
    mutating func pasteInMenu(_ text: String) { _ = menu?.prompt?.line.paste(text) }

    // MARK: Doing it

    private mutating func perform(_ action: MenuState.Action, typed: String) -> [Effect] {
        guard let article = article?.article else { return [] }
        switch action {
        case .follow(let link): return follow(link)
        case .copy(let text, let what): return [.copy(text, what: what)]
        case .copyArticle:
            let lines = PlainArticle.lines(of: article, columns: preferences.measure, dates: dates)
            return [.copy(lines.joined(separator: "\n") + "\n", what: "the article")]
        case .askForFile:
            let prompt = MenuState.Prompt(
                label: "Save as: ", line: LineInput(text: ShareText.fileName(of: article)), action: .save)
            menu = MenuState(title: "", prompt: prompt)
            return []
        case .save: return [.save(article, path: typed)]
        case .pipe: return [.pipe(article, command: typed)]
        }
    }

    /// Shows where a link leads.
    mutating func follow(_ link: Link) -> [Effect] {
        guard Link.isAddress(link.address) else {
            message = StatusMessage("\(DrawableText.of(link.address)) leads nowhere from a terminal", isProblem: true)
            return []
        }
        message = StatusMessage("Opening \(DrawableText.of(link.address)) …")
        return [.follow(address: link.address)]
    }

    /// Opens the article's link; of several, the reader chooses one.
    mutating func openLink() -> [Effect] {
        guard let article else { return [] }
        let links = ShareText.links(of: article.article, comment: article.selectedComment)
        switch links.count {
        case 0:
            message = StatusMessage("This article has no links")
            return []
        case 1: return follow(links[0])
        default:
            menu = MenuState(
                title: "Links",
                items: links.map { link in
                    MenuState.Item(
                        label: link.label ?? link.address, detail: link.label == nil ? "" : link.address,
                        action: .follow(link))
                })
            return []
        }
    }

    /// Lets the reader choose what to copy.
    mutating func chooseWhatToCopy() {
        guard let article else { return }
        var items: [MenuState.Item] = []
        if let link = article.article.story.link {
            items.append(MenuState.Item(label: "Link", detail: link, action: .copy(link, what: "the link")))
        }
        let citation = ShareText.citation(of: article.article, listing: article.listing)
        items.append(MenuState.Item(label: "Citation", detail: citation, action: .copy(citation, what: "the citation")))
        if let selected = article.selectedComment {
            let text = article.discussion.comments[selected].text
            items.append(MenuState.Item(label: "Comment", detail: text, action: .copy(text, what: "the comment")))
        } else if let passage = article.passageInSight?.text {
            items.append(MenuState.Item(label: "Passage", detail: passage, action: .copy(passage, what: "the passage")))
        }
        menu = MenuState(title: "Copy", items: items)
    }

    /// Lets the reader choose how to share the article.
    mutating func openShareMenu() {
        guard let article else { return }
        let citation = ShareText.citation(of: article.article, listing: article.listing)
        let mail = ShareText.mail(of: article.article, listing: article.listing)
        var items: [MenuState.Item] = []
        if let link = article.article.story.link {
            items.append(MenuState.Item(label: "Copy the link", detail: link, action: .copy(link, what: "the link")))
        }
        items += [
            MenuState.Item(label: "Copy a citation", detail: citation, action: .copy(citation, what: "the citation")),
            MenuState.Item(label: "Copy the article", action: .copyArticle),
            MenuState.Item(label: "Write a mail", action: .follow(Link(address: mail))),
            MenuState.Item(label: "Save as a file", action: .askForFile),
        ]
        menu = MenuState(title: "Share this article", items: items)
    }

    /// Asks for the command that is to get the article's text.
    mutating func askForCommand() {
        guard article != nil else { return }
        menu = MenuState(title: "", prompt: MenuState.Prompt(label: "| ", line: LineInput(), action: .pipe))
    }
}
