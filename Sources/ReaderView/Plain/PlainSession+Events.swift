import NewsModel

/// What happens around the reader.
extension PlainSession {
    mutating func takeEvent(_ event: Event) {
        switch event {
        case .listed(let page): take(page)
        case .folder(let news): take(news)
        case .opened(let opened):
            awaited = nil
            begin(opened)
        case .openFailed(_, let problem): finish(problem)
        case .othersMarked, .marked: refresh()
        case .skippedFound(let file, let count):
            tell("\(file.told(count: count)). skipped says which files and why")
        case .allRead(let batch, let count):
            if count > 0 { undoSteps.append(.allRead(batch: batch, count: count)) }
            finish(
                count == 0 ? "All articles here are read already" : "\(counted(count, "article")) marked as read")
            refresh()
        case .allUnread:
            finish("Undone: they are unread again")
            refresh()
        case .skipped(let files, let count):
            finish(count == 0 ? "Every file could be read" : "\(counted(count, "file")) could not be read")
            for file in files { tell("\(file.path): \(file.reason)") }
        case .posted(let key, let content, let index):
            awaited = nil
            finishPosting(key, content, index: index)
        case .postFailed(let key, let problem):
            finish(problem)
            let fate = unkeptDrafts[key] == nil ? "Your draft is kept" : "Your draft is not on the disk either"
            if writing != nil { tell("\(fate). A full stop tries again, ~q stops") }
        case .takenBack(let own, let content):
            awaited = nil
            finishTakingBack(own, content)
        case .restored(let own, let content, let index):
            awaited = nil
            finishRestoring(own, content, index: index)
        case .notRestored(let own, let problem):
            undoSteps.append(.takingBack(own))
            finish(problem)
        case .edited(let text, let problem):
            awaited = nil
            takeEdited(text, problem: problem)
        case .changed(let id, let content): takeChanged(id, content)
        case .draftNotKept(let key, let problem):
            unkeptDrafts[key] = problem
            tell(problem)
        case .draftKept(let key):
            if unkeptDrafts.removeValue(forKey: key) != nil { tell("Your draft is kept again") }
        case .remembered(let name):
            guard isUserNameGuessed else { return }
            userName = name
            isUserNameGuessed = false
        case .notice(let message): tell(message.text)
        case .related(let id, let related): take(related, of: id)
        case .listEnds, .glimpsed, .found, .briefed, .evidence, .fetched, .input: break
        }
    }

    /// Ends the wait for an outcome with what there is to say of it.
    private mutating func finish(_ line: String) {
        awaited = nil
        tell(line)
    }

    // MARK: The list

    private mutating func take(_ page: ListPage) {
        guard let step = pageStep, page.number >= askedFor else {
            // Nobody waits for this list: it is told where it is another one.
            let before = told.map { list.listing(at: $0)?.id }
            list.take(page)
            if told.map({ list.listing(at: $0)?.id }) != before { isListNews = true }
            return
        }
        // A script is to find the same whatever was known before, and why a list is empty is yet to be known.
        if step == .announcement, awaitsCheck || page.totals.all == 0, list.condition == nil { return }
        awaited = nil
        list.take(page)
        if page.isNothingUnread { return tell("No unread articles here") }
        switch step {
        case .announcement: announceList()
        case .page(let start): if start < list.count { tellPage(from: start) }
        case .selection: if list.selected != nil { tellSelection() }
        case .opening(let place): if list.listing(at: place) != nil { open(at: place) }
        case .marking(let mark, let place): if list.listing(at: place) != nil { toggle(mark, at: place) }
        }
    }

    private var pageStep: PlainAwaited.ListStep? {
        if case .list(let step) = awaited { step } else { nil }
    }

    /// How many files are so many that the first of them are told before all are read.
    private static let many = 2000

    private mutating func take(_ news: FolderNews) {
        let wasKnown = list.condition != nil
        if let condition = news.condition { list.condition = condition }
        list.progress = news.progress
        guard pageStep == .announcement else {
            if news.isListChanged || !wasKnown && news.condition != nil { refresh() }
            return
        }
        // Of a folder that was never seen all is told at once, unless that takes too long.
        if news.condition != nil || !awaitsCheck && news.progress?.total ?? 0 > Self.many {
            ask(.list(selected: nil, place: 0))
        }
    }

    /// Asks for the list as it is now, to stay where one is in it.
    private mutating func refresh() {
        guard !isSingleArticle, awaited == nil else { return }
        ask(list.place)
    }

    // MARK: The article

    private mutating func takeChanged(_ id: ArticleID, _ content: IndexedArticle) {
        guard let before = reading, before.listing.id == id, before.article != content.article else { return }
        list.update(id) { $0.commentCount = content.index.count }
        reading?.take(content)
        keepPlace()
        if let key = writing?.key {
            writing?.comment = key.comment.flatMap { content.index.fingerprints.firstIndex(of: $0) }
        }
        let more = (reading?.conversation.newCount ?? 0) - before.conversation.newCount
        if more > 0 {
            tell(PlainWords.count(more, "new comment has come", "new comments have come") + ". new goes there")
        } else {
            tell("The text of this article was changed")
        }
    }
}
