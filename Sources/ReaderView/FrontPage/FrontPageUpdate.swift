import NewsModel
import TextLayout

extension ReaderState {
    /// How many articles fit on the screen.
    private var visibleItems: Int { frontPageLayout.visibleItems }

    /// Where the parts of the front page stand.
    var frontPageLayout: FrontPageLayout {
        FrontPageLayout(size: size, preferences: preferences, isSkimming: frontPage.skimming != nil)
    }

    /// Moves the window of the list so that the selected article is in it.
    mutating func scrollFrontPage() { frontPage.scroll(visible: visibleItems) }

    // MARK: The list

    /// Asks for something of the list; where the next key waits for it, for no more than the screen shows.
    private mutating func ask(for goal: ListRequest.Goal, isAwaited: Bool) -> [Effect] {
        let request = frontPage.request(
            goal, kept: article?.id, visible: visibleItems, isAwaited: isAwaited, isScreenOnly: isAwaited)
        return [.list(request)]
    }

    /// Asks for the list anew.
    mutating func list(isAwaited: Bool) -> [Effect] { ask(for: frontPage.place, isAwaited: isAwaited) }

    /// Asks for the articles around the screen where they are about to be missed.
    mutating func coverList() -> [Effect] {
        guard !frontPage.isCovered(visible: visibleItems) else { return [] }
        return ask(for: .rows(around: frontPage.top), isAwaited: !frontPage.isScreenCovered(visible: visibleItems))
    }

    /// Asks for the articles around the screen anew, of the list as it is.
    mutating func rows() -> [Effect] { ask(for: .rows(around: frontPage.top), isAwaited: false) }

    /// Takes the part of the list that was asked for, and asks for what lies around it where that is only a screen.
    mutating func take(_ page: ListPage) -> [Effect] {
        frontPage.take(page)
        // Another reader may have marked what is open here.
        if let id = article?.id, let listing = frontPage.listing(of: id) { article?.listing.marks = listing.marks }
        if page.isNothingUnread { message = StatusMessage("No unread articles here") }
        if message == copyingExamples, page.totals.all >= exampleCount {
            message = StatusMessage("Copied \(counted(exampleCount, "example"))")
        }
        scrollFrontPage()
        guard frontPage.isScreenOnly, !frontPage.isCovered(visible: visibleItems) else { return [] }
        return rows()
    }

    /// Takes what is known of the folder now.
    mutating func take(_ news: FolderNews) -> [Effect] {
        let before = frontPage.condition
        if let condition = news.condition { frontPage.condition = condition }
        frontPage.progress = news.progress
        return news.isListChanged || before == nil && news.condition != nil ? list(isAwaited: false) : []
    }

    /// Tells of a file that could not be read, and which key tells of the others.
    mutating func tellSkipped(_ file: SkippedFileLine, count: Int) {
        message = StatusMessage(
            hinted(file.told(count: count) + " · ", .showSkipped, "lists them", on: .frontPage), isProblem: true)
    }

    // MARK: Keys

    /// Does what a key on the front page calls.
    mutating func performOnFrontPage(_ command: Command) -> [Effect] {
        let effects = changeFrontPage(command)
        scrollFrontPage()
        return effects + coverList()
    }

    /// Takes text pasted on the front page: it is searched for where a search is being typed.
    mutating func pasteOnFrontPage(_ text: String) -> [Effect] {
        guard frontPage.prompt?.paste(text) != nil else { return [] }
        return searchFrontPage(for: frontPage.prompt?.text ?? "")
    }

    private mutating func changeFrontPage(_ command: Command) -> [Effect] {
        let page = visibleItems
        switch command {
        case .lineDown: frontPage.select(frontPage.selection + 1)
        case .lineUp: frontPage.select(frontPage.selection - 1)
        case .halfPageDown: frontPage.select(frontPage.selection + max(1, page / 2))
        case .halfPageUp: frontPage.select(frontPage.selection - max(1, page / 2))
        case .pageDown: turnPage(by: page)
        case .pageUp: turnPage(by: -page)
        case .top: frontPage.select(0)
        case .bottom: frontPage.select(frontPage.count - 1)
        case .open: return frontPage.selected.map { [.open($0.id)] } ?? []
        case .back where frontPage.query.words.isEmpty && frontPage.skimming != nil: return toggleSkimming()
        case .back: return endSearch()
        case .search:
            if frontPage.query.words.isEmpty { frontPage.searchOrigin = frontPage.selected?.id }
            frontPage.hasMoved = true
            frontPage.prompt = LineInput(text: frontPage.query.words)
        case .nextMatch: selectMatch(step: 1)
        case .previousMatch: selectMatch(step: -1)
        case .nextUnread: return selectUnread(step: 1)
        case .previousUnread: return selectUnread(step: -1)
        case .toggleRead: return toggle(.read, of: frontPage.selected?.id)
        case .toggleStar: return toggle(.starred, of: frontPage.selected?.id)
        case .markAllRead: return markAllRead()
        case .undo: return undo()
        case .related: return chooseRelated()
        case .cycleFilter:
            frontPage.query.filter = frontPage.query.filter.next
            message = StatusMessage("Showing: \(frontPage.query.filter.title.lowercased())")
            return list(isAwaited: true)
        case .cycleSection: return cycleSection()
        case .cycleSort:
            frontPage.query.cycleOrder()
            message = StatusMessage("Sorted by: \(frontPage.query.orderTitle.lowercased())")
            return list(isAwaited: true)
        case .showSkipped: return [.listSkipped]
        case .skim: return toggleSkimming()
        case .addExamples: return addExamples()
        case .openLink, .copy, .share, .pipe: return share(command)
        default: break
        }
        return []
    }

    /// Scrolls the list by so many rows of the screen.
    mutating func turnList(by rows: Int) -> [Effect] {
        let distance = rows / frontPageLayout.rowsPerItem
        turnPage(by: distance == 0 ? rows.signum() : distance)
        scrollFrontPage()
        return coverList()
    }

    private mutating func turnPage(by distance: Int) {
        frontPage.top = max(0, frontPage.top + distance)
        frontPage.select(frontPage.selection + distance)
    }

    /// Shows only the section of the selected article, or all of them again.
    private mutating func cycleSection() -> [Effect] {
        if frontPage.query.section != nil {
            frontPage.query.section = nil
            message = StatusMessage("Showing: all sections")
        } else {
            guard let section = frontPage.selected?.section else { return [] }
            frontPage.query.section = section
            message = StatusMessage("Showing: \(section.isEmpty ? "articles in no subfolder" : section)")
        }
        return list(isAwaited: true)
    }

    /// Shows what is unread as a briefing, or the list again as it was.
    private mutating func toggleSkimming() -> [Effect] {
        if let skimming = frontPage.skimming {
            frontPage.skimming = nil
            frontPage.query.filter = skimming.filter
            return list(isAwaited: true)
        }
        frontPage.skimming = Skimming(filter: frontPage.query.filter)
        frontPage.query.filter = .unread
        frontPage.hasMoved = true
        return list(isAwaited: true) + [.brief(frontPage.query)]
    }

    private mutating func addExamples() -> [Effect] {
        guard offersExamples else {
            message = StatusMessage("Examples are only for your own folder while it is empty")
            return []
        }
        message = copyingExamples
        return [.addExamples]
    }

    /// What is said until all examples are on the list.
    private var copyingExamples: StatusMessage { StatusMessage("Copying \(counted(exampleCount, "example")) …") }

    /// Whether there is nothing to read, and examples to be had.
    var offersExamples: Bool {
        guard exampleCount > 0, frontPage.totals.all == 0 else { return false }
        switch frontPage.condition {
        case .missing, .readable: return true
        case .unreadable, nil: return false
        }
    }

    /// Whether the reader has just begun, as far as can be told: there is nothing in the folder of his own.
    var isNew: Bool {
        guard isOwnFolder, frontPage.totals.all == 0 else { return false }
        switch frontPage.condition {
        case .missing, .readable(skipped: 0): return true
        case .unreadable, .readable, nil: return false
        }
    }

    private mutating func selectUnread(step: Int) -> [Effect] {
        guard frontPage.count > 0 else { return [] }
        if let place = frontPage.nextUnread(step: step) {
            frontPage.select(place)
            return []
        }
        return ask(for: .unread(from: frontPage.selection, step: step), isAwaited: true)
    }

    /// Goes to the next article that the search left in the list, and round the end.
    private mutating func selectMatch(step: Int) {
        guard !frontPage.query.words.isEmpty else {
            message = StatusMessage(hinted("No search yet. ", .search, "begins one."))
            return
        }
        frontPage.select((frontPage.selection + step).wrapped(around: max(1, frontPage.count)))
    }

    private mutating func endSearch() -> [Effect] {
        guard !frontPage.query.words.isEmpty else { return [] }
        frontPage.query.words = ""
        return list(isAwaited: true)
    }

    /// Shows all articles again, and the one that was selected before the search was begun.
    private mutating func giveUpSearch() -> [Effect] {
        guard !frontPage.query.words.isEmpty else { return [] }
        frontPage.query.words = ""
        let goal = frontPage.searchOrigin.map { ListRequest.Goal.list(selected: $0, place: 0) } ?? frontPage.place
        return ask(for: goal, isAwaited: true)
    }

    /// Takes a key while a search is being typed.
    mutating func updateFrontPagePrompt(_ key: Key) -> [Effect] {
        // The arrows move in the matches while the search is typed.
        if key == .named(.down) || key == .named(.up) {
            frontPage.select(frontPage.selection + (key == .named(.down) ? 1 : -1))
            scrollFrontPage()
            return coverList()
        }
        switch frontPage.prompt?.handle(key) {
        case .changed: return searchFrontPage(for: frontPage.prompt?.text ?? "")
        case .accepted:
            let words = frontPage.prompt?.text ?? ""
            frontPage.prompt = nil
            return words.isEmpty ? [] : list(isAwaited: true)
        case .cancelled:
            frontPage.prompt = nil
            return giveUpSearch()
        case .ignored, nil: return []
        }
    }

    private mutating func searchFrontPage(for words: String) -> [Effect] {
        if frontPage.query.words.isEmpty { frontPage.query.isRanked = true }
        frontPage.query.words = words
        frontPage.top = 0
        let goal: ListRequest.Goal = words.isEmpty ? frontPage.place : .list(selected: nil, place: 0)
        return ask(for: goal, isAwaited: false)
    }
}
