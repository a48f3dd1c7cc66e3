import NewsModel
import TextLayout

extension ReaderState {
    /// Shows an article that was loaded.
    mutating func open(_ opened: OpenedArticle) -> [Effect] {
        var effects = closeArticle()
        let isFirstVisit = opened.state.seenComments == nil
        if frontPage.listings[opened.listing.id] == nil { frontPage.listings[opened.listing.id] = opened.listing }
        frontPage.select(opened.listing.id)
        scrollFrontPage()
        let layout = ArticleScreenLayout(
            size: size, measure: measure, points: opened.article.digest?.keyPoints, isComposing: false)
        article = ArticleState(
            opened: opened, columns: layout.textColumns, showsPoints: layout.showsPointsInText, today: now.date)
        reachedPart = nil
        relayoutArticle()
        followSelection()
        effects += markOpened(opened.listing.id)
        if isFirstVisit, let article { effects.append(.saveReadingState(article.id, article.readingState)) }
        return effects
    }

    /// Leaves the open article; its place is kept.
    mutating func closeArticle() -> [Effect] {
        guard let article else { return [] }
        self.article = nil
        composer = nil
        return [.saveReadingState(article.id, article.readingState)]
    }

    /// Scrolls to a row, as far as there is text.
    mutating func scrollArticle(to row: Int) {
        guard let layout = articleLayout else { return }
        article?.scroll(to: row, visible: layout.visibleRows)
    }

    /// Takes a key in an article.
    mutating func updateArticle(_ key: Key) -> [Effect] {
        if article?.prompt != nil {
            updateSearchPrompt(key)
            return []
        }
        guard let command = CommandTable.command(for: key, on: .article) else { return [] }
        return performInArticle(command)
    }

    private mutating func performInArticle(_ command: Command) -> [Effect] {
        guard let layout = articleLayout, let article else { return [] }
        let page = max(1, layout.visibleRows - 2)
        switch command {
        case .lineDown: scrollLine(by: 1)
        case .lineUp: scrollLine(by: -1)
        case .halfPageDown: scroll(by: max(1, layout.visibleRows / 2))
        case .halfPageUp: scroll(by: -max(1, layout.visibleRows / 2))
        case .pageDown: scroll(by: page)
        case .pageUp: scroll(by: -page)
        case .top: scroll(by: -article.layout.rows.count)
        case .bottom:
            scroll(by: article.layout.rows.count)
            selectLastComment()
        case .back:
            if article.search != nil {
                self.article?.search = nil
            } else {
                return isSingleArticle ? quit() : closeArticle()
            }
        case .search: beginSearch()
        case .nextMatch: goToMatch(step: 1)
        case .previousMatch: goToMatch(step: -1)
        case .toggleRead: return toggle(.read, of: article.id)
        case .toggleStar: return toggle(.star, of: article.id)
        case .undo: return undoMarks()
        case .nextArticle: return openNeighbour(step: 1)
        case .previousArticle: return openNeighbour(step: -1)
        case .togglePanel: togglePanel()
        case .nextPart: goToPart(step: 1)
        case .previousPart: goToPart(step: -1)
        case .comment: openComposer(answering: nil)
        case .reply: replyToSelection()
        case .nextSibling, .previousSibling, .nextThread, .previousThread, .parentComment: goToComment(command)
        case .toggleFold: return toggleFold()
        case .foldAll: return toggleAllFolds()
        default: break
        }
        return []
    }

    // MARK: Scrolling

    private mutating func scroll(by distance: Int) {
        guard let article else { return }
        scrollArticle(to: article.top + distance)
        followSelection()
        // At the end there is nothing left to scroll: the selection goes the rest of the way.
        if distance > 1, self.article?.top == article.top { selectLastComment() }
    }

    private mutating func scrollLine(by step: Int) {
        guard let before = article else { return }
        scrollArticle(to: before.top + step)
        if article?.top == before.top {
            _ = stepComment(by: step)
        } else {
            followSelection()
        }
    }

    private mutating func goToPart(step: Int) {
        guard let article, let current = article.layout.rows.isEmpty ? nil : currentPart(of: article) else { return }
        let parts = [ArticlePart.digest, .story, .comments].filter { article.layout.firstRow(of: $0) != nil }
        guard let index = parts.firstIndex(of: current) else { return }
        let target = parts[((index + step) % parts.count + parts.count) % parts.count]
        guard let row = article.layout.firstRow(of: target) else { return }
        scrollArticle(to: target == parts[0] ? 0 : row)
        self.article?.selectedComment = nil
        if target == .comments, !article.discussion.comments.isEmpty {
            selectComment(0)
        } else {
            followSelection()
        }
        reachedPart = target
    }

    /// The part that the reader is in: the one Tab went to last while it is still in sight, else the one at the top.
    private func currentPart(of article: ArticleState) -> ArticlePart {
        let atTop = article.layout.passages[article.layout.rows[article.top].passage].part
        guard let layout = articleLayout, let reached = reachedPart,
            let row = article.layout.firstRow(of: reached),
            (article.top..<(article.top + layout.visibleRows)).contains(row), reached >= atTop
        else { return atTop }
        return reached
    }

    // MARK: Panel and neighbours

    private mutating func togglePanel() {
        guard article?.article.digest?.keyPoints != nil else {
            message = StatusMessage("This article has no key points")
            return
        }
        article?.isPanelShown.toggle()
        relayoutArticle()
        followSelection()
    }

    private mutating func openNeighbour(step: Int) -> [Effect] {
        let index = frontPage.selection + step
        guard frontPage.shown.indices.contains(index) else {
            message = StatusMessage(step > 0 ? "This is the last article" : "This is the first article")
            return []
        }
        return [.open(frontPage.shown[index])]
    }

    // MARK: Search

    private mutating func beginSearch() {
        guard let article else { return }
        self.article?.prompt = ArticleState.SearchPrompt(
            line: LineInput(), origin: article.top, before: article.search)
    }

    private mutating func updateSearchPrompt(_ key: Key) {
        guard var prompt = article?.prompt else { return }
        let outcome = prompt.line.handle(key)
        article?.prompt = prompt
        finishSearchStep(outcome)
    }

    /// Takes text pasted into an article: it is searched for where a search is being typed.
    mutating func pasteInArticle(_ text: String) {
        guard var prompt = article?.prompt else { return }
        let outcome = prompt.line.paste(text)
        article?.prompt = prompt
        finishSearchStep(outcome)
    }

    private mutating func finishSearchStep(_ outcome: LineInput.Outcome) {
        guard let article, let prompt = article.prompt else { return }
        switch outcome {
        case .changed:
            scrollArticle(to: prompt.origin)
            var search = ArticleSearch(words: prompt.line.text, passages: article.layout.passages)
            if let top = self.article?.top, article.layout.rows.indices.contains(top) {
                search.goTo(passage: article.layout.rows[top].passage)
            }
            self.article?.search = prompt.line.text.isEmpty ? nil : search
            showMatch()
        case .accepted:
            self.article?.prompt = nil
            // An empty line repeats the search before it, as in less.
            if prompt.line.text.isEmpty { restoreSearch(before: prompt) }
            if self.article?.search?.current == nil, self.article?.search != nil {
                message = StatusMessage("No match for “\(self.article?.search?.words ?? "")”")
            }
        case .cancelled:
            self.article?.prompt = nil
            restoreSearch(before: prompt)
            scrollArticle(to: prompt.origin)
        case .ignored: break
        }
        followSelection()
    }

    /// Puts the search before the one that was typed back; the passages may be others than they were then.
    private mutating func restoreSearch(before prompt: ArticleState.SearchPrompt) {
        guard let article else { return }
        self.article?.search = prompt.before.map {
            ArticleSearch(words: $0.words, passages: article.layout.passages, near: $0.current)
        }
    }

    private mutating func goToMatch(step: Int) {
        guard article?.search != nil else {
            message = StatusMessage("No search yet. / begins one.")
            return
        }
        article?.search?.advance(by: step)
        showMatch()
        followSelection()
    }

    /// Scrolls so that the current match is in sight, with some text around it.
    private mutating func showMatch() {
        guard let article, let layout = articleLayout, let search = article.search, let current = search.current else {
            return
        }
        let match = search.matches[current]
        let row = article.layout.row(ofPassage: match.passage, offset: match.range.lowerBound)
        if row <= article.top || row >= article.top + layout.visibleRows - 1 {
            scrollArticle(to: row - layout.visibleRows / 3)
        }
    }
}
