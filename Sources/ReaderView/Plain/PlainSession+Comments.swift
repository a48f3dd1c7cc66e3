import NewsModel

/// The comments of the open article: going from one to another, and which of them are read.
extension PlainSession {
    /// Does what a command says in the comments.
    mutating func performInComments(_ command: PlainCommand, _ argument: String) {
        guard let reading else { return }
        switch command {
        case .write: write(answering: nil)
        case .comment:
            guard !argument.isEmpty else { return tell("Say which comment, by its number: comment 3, or comment 2.1") }
            if let comment = comment(argument) { goTo(comment: comment) }
        case .reply: if let comment = comment(argument) { write(answering: comment) }
        case .change: if let comment = ownComment(argument) { write(changing: comment) }
        case .takeBack: if let comment = ownComment(argument) { takeBack(comment) }
        case .nextNew: goToNew()
        case .filter: filterComments(argument)
        case .sort: sortComments(argument)
        case .nextSibling, .previousSibling, .nextThread, .previousThread, .parent:
            guard let from = comment("") else { return }
            let target = target(of: command, from: from, in: reading.conversation)
            if let comment = target.comment { goTo(comment: comment) } else { tell(target.otherwise) }
        default: break
        }
    }

    private func target(
        of command: PlainCommand, from comment: Int, in conversation: Conversation
    ) -> (comment: Int?, otherwise: String) {
        switch command {
        case .nextSibling: (conversation.nextSibling(of: comment), "This is the last comment of its level here")
        case .previousSibling:
            (conversation.previousSibling(of: comment), "This is the first comment of its level here")
        case .nextThread: (conversation.nextThread(of: comment), "This is the last thread")
        case .previousThread: (conversation.previousThread(of: comment), "This is the first thread")
        default: (conversation.index.parent(of: comment), "This comment answers the article")
        }
    }

    /// The comment that a number stands for, without one that which was read last; nil where there is none, which is told.
    private mutating func comment(_ argument: String) -> Int? {
        guard let reading else { return nil }
        if reading.conversation.count == 0 {
            tell("There are no comments yet; write adds the first")
        } else if argument.isEmpty {
            if let comment = reading.comment { return comment }
            tell("No comment was read yet. comments goes there, and comment 1 to the first")
        } else if let comment = reading.comment(named: argument) {
            return comment
        } else {
            tell("There is no comment \(argument); the last is \(reading.conversation.count)")
        }
        return nil
    }

    private mutating func goTo(comment: Int) {
        // One that the filter leaves out is asked for by its number.
        if reading?.conversation.isShown(comment) == false { reading?.rearrange { $0.setFilter(.all) } }
        if let head = reading?.units.head(of: comment) { read(head) }
    }

    private mutating func goToNew() {
        guard let conversation = reading?.conversation else { return }
        let fresh = (0..<conversation.count).map(conversation.comment(atRank:)).filter {
            conversation.isNew[$0] || conversation.isFresh[$0]
        }
        guard !fresh.isEmpty else { return tell("There are no new comments") }
        let rank = reading?.comment.map(conversation.rank(of:)) ?? -1
        let next = fresh.first { conversation.rank(of: $0) > rank }
        if next == nil { tell("Round the end") }
        goTo(comment: next ?? fresh[0])
    }

    // MARK: Order and filter

    private mutating func filterComments(_ word: String) {
        guard let reading, reading.conversation.count > 0 else { return tell("There are no comments yet") }
        let conversation = reading.conversation
        let thread = reading.comment.map { CommentFilter.thread(conversation.root(of: $0)) }
        let filters: [(name: String, filter: CommentFilter?)] = [
            ("all", .all), ("new", .new), ("yours", .own), ("thread", thread),
        ]
        let current = filters.firstIndex { $0.filter == conversation.filter } ?? 0
        let chosen = word.isEmpty ? filters[(current + 1) % filters.count] : filters.named(word, title: \.name)
        guard let chosen else { return tell("The filters are all, new, yours, thread") }
        guard let filter = chosen.filter else { return tell("No comment was read yet, so there is no thread") }
        var filtered = conversation
        filtered.setFilter(filter)
        guard !filtered.shownRanks.isEmpty else { return tell("No comment here is \(chosen.name)") }
        self.reading?.rearrange { $0.setFilter(filter) }
        if let title = reading.commentsTitle { read(title) }
    }

    private mutating func sortComments(_ word: String) {
        guard let reading, reading.conversation.count > 0 else { return tell("There are no comments yet") }
        let orders = CommentOrder.allCases
        func name(_ order: CommentOrder) -> String { order == .page ? "page" : order.title }
        guard let order = word.isEmpty ? reading.conversation.order.next : orders.named(word, title: name) else {
            return tell("The orders are " + orders.map(name).joined(separator: ", "))
        }
        self.reading?.rearrange { $0.setOrder(order) }
        tell("Comments sorted \(order.title)")
        keepPlace()
    }

    // MARK: One's own

    private mutating func ownComment(_ argument: String) -> Int? {
        guard let comment = comment(argument), let reading else { return nil }
        if reading.conversation.isOwn[comment] { return comment }
        let author = reading.discussion.comments[comment].shownName
        tell("This one by \(author) was not posted from here, or is no longer as it was")
        return nil
    }

    private mutating func takeBack(_ comment: Int) {
        guard let reading else { return }
        let replies = reading.conversation.index.replyCount(of: comment)
        guard replies == 0 else {
            return tell("It has \(PlainWords.count(replies, "reply", "replies")), so it stays. change changes it")
        }
        awaited = .outcome
        let fingerprint = reading.conversation.index.fingerprints[comment]
        perform(.takeBack(OwnComment(article: reading.listing.id, fingerprint: fingerprint, index: comment)))
    }
}
