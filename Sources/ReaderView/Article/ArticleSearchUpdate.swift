import NewsModel
import TextLayout

/// Searching in an article.
extension ReaderState {
    /// The bytes that are searched before the screen shows a key; a longer article is searched off the way of the keys.
    private static let bytesPerKey = 1 << 17

    mutating func beginSearch() {
        guard let article else { return }
        self.article?.prompt = ArticleState.SearchPrompt(
            line: LineInput(), origin: article.top, before: article.search)
    }

    /// Takes a key while a search is being typed.
    mutating func updateSearchPrompt(_ key: Key) -> [Effect] {
        guard var prompt = article?.prompt else { return [] }
        let outcome = prompt.line.handle(key)
        article?.prompt = prompt
        return finishSearchStep(outcome)
    }

    /// Takes text pasted into an article: it is searched for where a search is being typed.
    mutating func pasteInArticle(_ text: String) -> [Effect] {
        guard var prompt = article?.prompt else { return [] }
        let outcome = prompt.line.paste(text)
        article?.prompt = prompt
        return finishSearchStep(outcome)
    }

    private mutating func finishSearchStep(_ outcome: LineInput.Outcome) -> [Effect] {
        guard let article, let prompt = article.prompt else { return [] }
        var effects: [Effect] = []
        switch outcome {
        case .changed:
            scrollArticle(to: prompt.origin)
            effects = search(for: prompt.line.text)
            showMatch()
        case .accepted:
            self.article?.prompt = nil
            // An empty line repeats the search before it, as in less.
            if prompt.line.text.isEmpty { effects = restoreSearch(before: prompt) }
            if let search = self.article?.search, search.current == nil, search.isComplete {
                message = StatusMessage("No match for “\(search.words)”")
            }
        case .cancelled:
            self.article?.prompt = nil
            effects = restoreSearch(before: prompt)
            scrollArticle(to: prompt.origin)
        case .ignored: break
        }
        followSelection()
        return effects
    }

    /// Searches from the row at the top on: to the end of the article where that takes no time, else as far as that.
    private mutating func search(for words: String) -> [Effect] {
        guard let article else { return [] }
        self.article?.search = nil
        guard !words.isEmpty else { return [] }
        let units = article.layout.units
        searchCount += 1
        let isShort = units.textBytes <= Self.bytesPerKey
        var finder = TextFinder(words: words, units: units, from: isShort ? 0 : article.top.unit)
        finder.search(bytes: isShort ? .max : Self.bytesPerKey)
        var search = ArticleSearch(words: words, number: searchCount, hits: finder.hits, isComplete: isShort)
        search.goTo(unit: article.top.unit)
        self.article?.search = search
        return isShort ? [] : [.find(TextRequest(number: searchCount, words: words, units: units))]
    }

    /// Looks for what the list was searched for in an article that was just opened, and goes to the first match unless the
    /// article was left somewhere before.
    mutating func searchOpened() -> [Effect] {
        guard let words = frontPage.query.search?.sought.first else { return [] }
        let effects = search(for: words)
        self.article?.search?.isFromList = true
        if article?.search?.current == nil, article?.search?.isComplete == true { article?.search = nil }
        if article?.anchor == nil || article?.top == .start { showMatch() }
        followSelection()
        return effects
    }

    /// Searches for the same words again, since the passages have other numbers now.
    mutating func searchAgain() -> [Effect] {
        guard let words = article?.search?.words else { return [] }
        return search(for: words)
    }

    /// Takes all matches of the search that is under way.
    mutating func takeFound(_ finding: TextFinding) {
        guard let search = article?.search, search.number == finding.number else { return }
        let wasAtMatch = search.current != nil
        article?.search?.complete(with: finding.hits)
        if wasAtMatch { return }
        if let article { self.article?.search?.goTo(unit: (article.prompt?.origin ?? article.top).unit) }
        if article?.search?.current == nil, article?.prompt == nil {
            message = StatusMessage("No match for “\(search.words)”")
        }
        showMatch()
        followSelection()
    }

    /// Puts the search before the one that was typed back; the passages may be others than they were then.
    private mutating func restoreSearch(before prompt: ArticleState.SearchPrompt) -> [Effect] {
        guard let before = prompt.before else {
            article?.search = nil
            return []
        }
        let effects = search(for: before.words)
        if let place = before.place { article?.search?.goTo(unit: place.unit) }
        return effects
    }

    mutating func goToMatch(step: Int) -> [Effect] {
        guard article?.search != nil else {
            message = StatusMessage(hinted("No search yet. ", .search, "begins one."))
            return []
        }
        if article?.search?.advance(by: step) == false { message = StatusMessage("Still searching …") }
        let effects = showMatch()
        followSelection()
        return effects
    }

    /// Scrolls so that the current match is in sight, with some text around it; what folds it away is unfolded.
    @discardableResult
    private mutating func showMatch() -> [Effect] {
        guard let layout = articleLayout, let place = article?.search?.place else { return [] }
        var effects: [Effect] = []
        if let article, !article.layout.units.isShown(place.unit),
            let comment = article.layout.units.comment(of: place.unit)
        {
            self.article?.rearrange(visible: layout.visibleRows) { $0.unfold(comment) }
            effects = [.saveReadingStateSoon]
        }
        guard let article else { return effects }
        var search = TextSearch(for: article.search?.words ?? "")
        let matches = search.matches(in: article.layout.units.passage(place.unit).text)
        guard matches.indices.contains(place.ordinal) else { return effects }
        let row = article.layout.place(of: place.unit, offset: matches[place.ordinal].lowerBound)
        if row <= article.top || !article.isInSight(row, visible: layout.visibleRows - 1) {
            scrollArticle(to: article.layout.place(row, movedBy: -(layout.visibleRows / 3)))
        }
        return effects
    }
}
