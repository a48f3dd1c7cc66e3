import NewsModel
import TextLayout

extension ReaderState {
    /// The offset of the reader's own clock, in minutes east of UTC.
    var localOffset: Int { now.utcOffset ?? 0 }

    /// Moves the window of the list so that the selected article is in it.
    mutating func scrollFrontPage() { frontPage.scroll(visible: FrontPageLayout(size: size).visibleItems) }

    /// Takes a key on the front page.
    mutating func updateFrontPage(_ key: Key) -> [Effect] {
        if frontPage.prompt != nil {
            updateFrontPagePrompt(key)
            return []
        }
        guard let command = CommandTable.command(for: key, on: .frontPage) else { return [] }
        return perform(command)
    }

    /// Takes text pasted on the front page: it is searched for where a search is being typed.
    mutating func pasteOnFrontPage(_ text: String) {
        guard frontPage.prompt?.paste(text) != nil else { return }
        searchFrontPage(for: frontPage.prompt?.text ?? "")
    }

    private mutating func perform(_ command: Command) -> [Effect] {
        let page = FrontPageLayout(size: size).visibleItems
        defer { scrollFrontPage() }
        switch command {
        case .lineDown: frontPage.select(frontPage.selection + 1)
        case .lineUp: frontPage.select(frontPage.selection - 1)
        case .halfPageDown: frontPage.select(frontPage.selection + max(1, page / 2))
        case .halfPageUp: frontPage.select(frontPage.selection - max(1, page / 2))
        case .pageDown: turnPage(by: page)
        case .pageUp: turnPage(by: -page)
        case .top: frontPage.select(0)
        case .bottom: frontPage.select(frontPage.shown.count - 1)
        case .open: return frontPage.selected.map { [.open($0.id)] } ?? []
        case .back: endSearch()
        case .search: frontPage.prompt = LineInput(text: frontPage.query.words)
        case .nextMatch: selectMatch(step: 1)
        case .previousMatch: selectMatch(step: -1)
        case .nextUnread: selectUnread(step: 1)
        case .previousUnread: selectUnread(step: -1)
        case .toggleRead: return toggle(.read, of: frontPage.selected?.id)
        case .toggleStar: return toggle(.star, of: frontPage.selected?.id)
        case .markAllRead: return markAllRead()
        case .undo: return undo()
        case .cycleFilter: cycleFilter()
        case .cycleSort:
            frontPage.change(localOffset: localOffset) { $0.sort = $0.sort.next }
            message = StatusMessage("Sorted by: \(frontPage.query.sort.title.lowercased())")
        default: break
        }
        return []
    }

    private mutating func turnPage(by distance: Int) {
        frontPage.top = max(0, frontPage.top + distance)
        frontPage.select(frontPage.selection + distance)
    }

    private mutating func cycleFilter() {
        frontPage.change(localOffset: localOffset) { $0.filter = $0.filter.next }
        message = StatusMessage("Showing: \(frontPage.query.filter.title.lowercased())")
    }

    private mutating func selectUnread(step: Int) {
        if let index = frontPage.find(step: step, where: { !$0.marks.isRead }) {
            frontPage.select(index)
        } else {
            message = StatusMessage("No unread articles here")
        }
    }

    /// Goes to the next article that the search left in the list, and round the end.
    private mutating func selectMatch(step: Int) {
        guard !frontPage.query.words.isEmpty else {
            message = StatusMessage("No search yet. / begins one.")
            return
        }
        if let index = frontPage.find(step: step, where: { _ in true }) { frontPage.select(index) }
    }

    private mutating func endSearch() {
        guard !frontPage.query.words.isEmpty else { return }
        frontPage.change(localOffset: localOffset) { $0.words = "" }
    }

    private mutating func updateFrontPagePrompt(_ key: Key) {
        // The arrows move in the matches while the search is typed.
        if key == .named(.down) || key == .named(.up) {
            frontPage.select(frontPage.selection + (key == .named(.down) ? 1 : -1))
            return scrollFrontPage()
        }
        switch frontPage.prompt?.handle(key) {
        case .changed: searchFrontPage(for: frontPage.prompt?.text ?? "")
        case .accepted: frontPage.prompt = nil
        case .cancelled:
            frontPage.prompt = nil
            endSearch()
            scrollFrontPage()
        case .ignored, nil: break
        }
    }

    private mutating func searchFrontPage(for words: String) {
        frontPage.change(localOffset: localOffset) { $0.words = words }
        frontPage.top = 0
        scrollFrontPage()
    }
}
