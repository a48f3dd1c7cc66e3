import NewsModel
import TextLayout

extension ReaderState {
    /// Shows an article that was loaded.
    mutating func open(_ opened: OpenedArticle) -> [Effect] {
        var effects = closeArticle()
        let isFirstVisit = opened.state.seenComments == nil
        // Whoever goes from article to article comes back to where they were in the list.
        if detour != opened.listing.id {
            trail = []
            frontPage.select(opened.listing.id)
        }
        detour = nil
        scrollFrontPage()
        effects += coverList()
        let layout = ArticleScreenLayout(
            size: size, preferences: preferences, points: opened.content.article.digest?.keyPoints, isComposing: false)
        article = ArticleState(
            opened: opened, columns: layout.textColumns, showsPoints: layout.showsPointsInText, dates: dates)
        reachedPart = nil
        relayoutArticle()
        followSelection()
        effects += markOpened(opened.listing) + searchOpened() + findEvidence()
        if !isSingleArticle { effects.append(.relate(opened.listing.id, isAwaited: false)) }
        tellChange()
        update(opened.listing.id) { $0.marks.isChanged = false }
        if isFirstVisit, let article { effects.append(.saveReadingState(article.id, article.readingState)) }
        return effects
    }

    /// Leaves the open article; its place is kept.
    mutating func closeArticle() -> [Effect] {
        guard let article else { return [] }
        self.article = nil
        composer = nil
        menu = nil
        awaitedRelation = nil
        return [.saveReadingState(article.id, article.readingState)]
    }

    /// Takes over what the file of the open article says now.
    mutating func takeChanged(_ id: ArticleID, _ content: IndexedArticle) -> [Effect] {
        update(id) { $0.commentCount = content.index.count }
        guard let before = article, before.id == id, !before.isSame(as: withPending(content)) else { return [] }
        let effects = take(content)
        if article?.change != before.change { tellChange() }
        let more = (article?.conversation.newCount ?? 0) - before.conversation.newCount
        if more > 0, composer == nil {
            message = StatusMessage(hinted("\(counted(more, "new comment")) · ", .nextNewComment, "goes there"))
        }
        return effects
    }

    /// Shows what the file of the open article says now, and a comment that has just come; selection, search, and what is
    /// answered stay right.
    mutating func take(
        _ written: IndexedArticle, appearing comment: CommentFingerprint? = nil, near place: Int = .max
    ) -> [Effect] {
        let shown = withPending(written)
        let posted = comment.flatMap { shown.index.place(of: $0, near: place) }
        showPending(over: written, shown, posted: posted)
        relayoutArticle()
        if let composer {
            self.composer?.parent = composer.key.comment.flatMap { article?.index(of: $0, near: composer.parent ?? 0) }
        } else {
            followSelection()
        }
        return searchAgain() + (article?.evidence == nil ? findEvidence() : [])
    }

    /// Scrolls to a row, as far as there is text.
    mutating func scrollArticle(to row: RowPlace) {
        guard let layout = articleLayout else { return }
        article?.scroll(to: row, visible: layout.visibleRows)
    }

    /// Does what a key in an article calls.
    mutating func performInArticle(_ command: Command) -> [Effect] {
        guard let layout = articleLayout, let article else { return [] }
        let page = max(1, layout.visibleRows - 2)
        switch command {
        case .lineDown: scrollLine(by: 1)
        case .lineUp: scrollLine(by: -1)
        case .halfPageDown: scroll(by: max(1, layout.visibleRows / 2))
        case .halfPageUp: scroll(by: -max(1, layout.visibleRows / 2))
        case .pageDown: scroll(by: page)
        case .pageUp: scroll(by: -page)
        case .top:
            scrollArticle(to: .start)
            followSelection()
        case .bottom:
            scrollArticle(to: article.layout.end)
            selectLastComment()
        case .back:
            if let search = article.search, !search.isFromList {
                self.article?.search = nil
            } else {
                return isSingleArticle ? quit() : retraceStep() ?? closeArticle()
            }
        case .search: beginSearch()
        case .nextMatch: return goToMatch(step: 1)
        case .previousMatch: return goToMatch(step: -1)
        case .toggleRead: return toggle(.read, of: article.id)
        case .toggleStar: return toggle(.starred, of: article.id)
        case .undo: return undo()
        case .nextArticle: return openNeighbour(step: 1)
        case .previousArticle: return openNeighbour(step: -1)
        case .togglePanel: togglePanel()
        case .nextPart: goToPart(step: 1)
        case .previousPart: goToPart(step: -1)
        case .comment: return commentOnArticle()
        case .reply: replyToSelection()
        case .openLink, .copy, .share, .pipe: return share(command)
        case .related: return chooseRelated()
        case .showChanges: showChanges()
        case .changeOwn: changeOwnComment()
        case .takeBackOwn: return takeBackOwnComment()
        case .nextSibling, .previousSibling, .nextThread, .previousThread, .parentComment: goToComment(command)
        case .nextNewComment: goToNewComment()
        // Outside the comments, the key points are what leads somewhere.
        case .toggleFold where article.selectedComment == nil && article.article.digest?.keyPoints != nil: choosePoint()
        case .toggleFold: return toggleFold()
        case .goToPoint: choosePoint()
        case .foldAll: return toggleAllFolds()
        case .foldLevel: return changeFoldLevel(deeper: false)
        case .unfoldLevel: return changeFoldLevel(deeper: true)
        case .cycleCommentOrder: return cycleCommentOrder()
        case .cycleCommentFilter: return cycleCommentFilter()
        default: break
        }
        return []
    }

    // MARK: Scrolling

    /// Scrolls by so many rows; the selection comes along.
    mutating func scroll(by distance: Int) {
        guard let article else { return }
        scrollArticle(to: article.layout.place(article.top, movedBy: distance))
        followSelection()
        // At the end there is nothing left to scroll: the selection goes the rest of the way.
        if distance > 1, self.article?.top == article.top { selectLastComment() }
    }

    private mutating func scrollLine(by step: Int) {
        guard let before = article else { return }
        scrollArticle(to: before.layout.place(before.top, movedBy: step))
        if article?.top == before.top {
            _ = stepComment(by: step)
        } else {
            followSelection()
        }
    }

    private mutating func goToPart(step: Int) {
        guard let article else { return }
        let current = currentPart(of: article)
        let parts = [ArticlePart.digest, .story, .comments, .related].filter { article.layout.place(of: $0) != nil }
        guard let index = parts.firstIndex(of: current) else { return }
        let target = parts[(index + step).wrapped(around: parts.count)]
        guard let row = article.layout.place(of: target) else { return }
        scrollArticle(to: target == parts[0] ? .start : row)
        self.article?.selectedComment = nil
        if target == .comments, let first = article.firstShownComment {
            selectComment(first)
        } else {
            followSelection()
        }
        reachedPart = target
    }

    /// The part that the reader is in: the one Tab went to last while it is still in sight, else the one at the top.
    private func currentPart(of article: ArticleState) -> ArticlePart {
        let atTop = article.layout.units.passage(article.top.unit).part
        guard let layout = articleLayout, let reached = reachedPart, let row = article.layout.place(of: reached),
            article.isInSight(row, visible: layout.visibleRows), reached >= atTop
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
        let place = frontPage.selection + step
        guard (0..<frontPage.count).contains(place) else {
            message = StatusMessage(step > 0 ? "This is the last article" : "This is the first article")
            return []
        }
        guard let next = frontPage.listing(at: place) else { return rows() }
        return [.open(next.id)]
    }
}
