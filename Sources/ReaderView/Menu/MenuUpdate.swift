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
        return perform(menu.items[index].action, of: menu.shared, typed: "")
    }

    // MARK: A line to type

    /// Takes a key while a line is typed.
    mutating func updateMenuPrompt(_ key: Key) -> [Effect] {
        guard let shared = menu.map(\.shared), var prompt = menu?.prompt else { return [] }
        let outcome = prompt.line.handle(key)
        menu?.prompt = prompt
        switch outcome {
        case .accepted:
            menu = nil
            return prompt.line.text.isEmpty ? [] : perform(prompt.action, of: shared, typed: prompt.line.text)
        case .cancelled: menu = nil
        case .changed, .ignored: break
        }
        return []
    }

    /// Takes text pasted into a line that is typed.
    mutating func pasteInMenu(_ text: String) { _ = menu?.prompt?.line.paste(text) }

    // MARK: Doing it

    private mutating func perform(_ action: MenuState.Action, of shared: SharedArticle?, typed: String) -> [Effect] {
        switch action {
        case .open(let id): return openRelated(id)
        case .follow(let link): return follow(link)
        case .copy(let text, let what): return [.copy(text, what: what)]
        case .copyArticle:
            guard let article = shared?.article else { return [] }
            let lines = PlainArticle.lines(of: article, columns: preferences.measure, dates: dates)
            return [.copy(lines.joined(separator: "\n") + "\n", what: "the article")]
        case .askForFile:
            let name = shared.map { ShareText.fileName(of: $0.article) } ?? ""
            let prompt = MenuState.Prompt(label: "Save as: ", line: LineInput(text: name), action: .save)
            menu = MenuState(title: "", shared: shared, prompt: prompt)
            return []
        case .goToPoint(let point):
            // That hardly anything supports it stands in the menu.
            article?.doubted = point
            goToPoint(point)
            return []
        case .save: return shared.map { [.save($0.article, path: typed)] } ?? []
        case .pipe: return shared.map { [.pipe($0.article, command: typed)] } ?? []
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
}
