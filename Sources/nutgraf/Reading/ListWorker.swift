import Dispatch
import NewsLibrary
import NewsModel
import ReaderView
import Synchronization
import TextLayout

/// Answers what the reader asks of the list, off the main thread. Of the list only the numbers of its articles are kept.
final class ListWorker: Sendable {
    /// How long a list has to be shown before the rest of it is looked up.
    private static let pause = DispatchTimeInterval.milliseconds(150)

    /// How many bytes of a found article are looked through for the passage to show with it.
    private static let passageLimit = 1 << 20

    private let queue = DispatchQueue(label: "list", qos: .userInitiated)
    /// What is written waits for others that write, and no list waits for it.
    private let writing = DispatchQueue(label: "marks", qos: .userInitiated)
    /// What belongs to an article is looked for while the list goes on.
    private let relating = DispatchQueue(label: "related", qos: .userInitiated)
    private let latestRelation = Mutex<ArticleID?>(nil)
    private let mailbox: Mailbox
    private let keeper: FolderKeeper
    private let folder: FolderIndex
    /// Whether what is done with one copy of a text is done with all.
    private let foldsCopies: Bool
    private let list = Mutex<KnownList?>(nil)
    private let latest = Atomic(0)
    /// Whether the rest of a list is being looked up, which no key is to wait for.
    private let isCompleting = Atomic(false)
    /// How many marks were set or taken away so far.
    private let latestMark = Atomic(0)
    private let batches = Mutex<[[Int32]]>([])

    /// Lists a folder.
    init(folder keeper: FolderKeeper, foldsCopies: Bool, mailbox: Mailbox) {
        self.foldsCopies = foldsCopies
        self.keeper = keeper
        folder = keeper.index
        self.mailbox = mailbox
    }

    /// Opens the index.
    func prepare() {
        // What keeps it from being opened is told when the folder is looked through.
        queue.async { [self] in do { _ = try folder.open() } catch {} }
    }

    /// Answers an effect that concerns the list; of several lists the last one counts.
    func perform(_ effect: Effect) {
        switch effect {
        case .list(let request):
            var isInTheWay = isCompleting.load(ordering: .acquiring)
            if case .list = request.goal {
                latest.store(request.number, ordering: .relaxed)
                isInTheWay = true
            }
            if isInTheWay { folder.current?.interruptReading() }
            queue.async { [self] in answer(request) }
        case .brief(let query):
            // It takes a while where there is much, and is of less use than any list.
            inTurn(writing) { [self] index throws(IndexError) in
                var briefing = Briefing()
                let numbers = try index.numbers(of: query, localOffset: LocalTime.now().utcOffset ?? 0)
                for start in stride(from: 0, to: numbers.count, by: 500) {
                    for listing in try index.listings(of: numbers[start..<min(start + 500, numbers.count)]) {
                        briefing.add(listing)
                    }
                }
                mailbox.post(.briefed(briefing, query))
            }
        case .listSkipped:
            inTurn(queue) { [self] index throws(IndexError) in
                let skipped = try index.skipped(limit: 1000)
                mailbox.post(
                    .skipped(
                        skipped.map { SkippedFileLine(path: HomeFolder.shown($0.path), reason: $0.reason) },
                        count: try index.skippedCount()))
            }
        case .relate(let id, _):
            latestRelation.withLock { $0 = id }
            relating.async { [self] in relate(id) }
        case .mark(let id, let mark, let isSet):
            let order = latestMark.add(1, ordering: .relaxed).newValue
            inTurn(writing) { [self] index throws(IndexError) in
                try index.set(mark, to: isSet, of: [id])
                guard let number = try index.number(of: id) else { return }
                // Whoever has read one copy of a text has read it.
                if mark == .read, foldsCopies {
                    let copies = try index.copies(of: [number])
                    if !copies.isEmpty { _ = folder.set(.read, to: isSet, of: copies) }
                }
                if let file = try index.file(of: number), file.content != 0 {
                    folder.note(content: file.content, of: id)
                }
                // A list that was read before this and is shown after it does not know of the mark.
                if latestMark.load(ordering: .relaxed) == order { mailbox.post(.marked) }
            }
        case .saveReadingState(let id, _): inTurn(writing) { index throws(IndexError) in try index.setSeen(id) }
        case .saveDraft(let draft):
            inTurn(writing) { index throws(IndexError) in try index.setDraft(true, of: draft.key.article) }
        case .removeDraft(let key): keeper.draftRemoved(key.article)
        case .markAllRead(let query, let kept):
            inTurn(writing) { [self] index throws(IndexError) in try markAllRead(query, kept, index) }
        case .unmarkAll(let batch):
            inTurn(writing) { [self] _ throws(IndexError) in
                let numbers = batches.withLock { $0[batch] }
                if folder.set(.read, to: false, of: numbers) { mailbox.post(.allUnread(batch: batch)) }
            }
        default: break
        }
    }

    /// Waits until everything that was begun is done.
    func finish() {
        queue.sync {}
        relating.sync {}
        writing.sync {}
    }

    private func answer(_ request: ListRequest) {
        // What belongs to a list before the latest one is of no use any more. The rest is asked again where it was given up:
        // that was meant for what was in its way.
        while latest.load(ordering: .relaxed) <= request.number {
            let outcome = working { [self] index throws(IndexError) in
                if let page = try page(for: request, index) { mailbox.post(.listed(page)) }
            }
            switch outcome {
            case .done: return
            case .interrupted: continue
            case .noIndex:
                return mailbox.post(
                    .listed(ListPage(number: request.number, count: 0, start: 0, listings: [], totals: ListTotals())))
            }
        }
    }

    /// Does something that no other list takes the place of: again, where it was given up with one.
    private func inTurn(_ queue: DispatchQueue, _ work: @escaping @Sendable (ArticleIndex) throws(IndexError) -> Void) {
        queue.async { [self] in while working(work) == .interrupted {} }
    }

    /// What came of working on the index.
    private enum Outcome {
        case done, interrupted, noIndex
    }

    /// Works on the index, and begins it anew where that fails.
    private func working(_ work: (ArticleIndex) throws(IndexError) -> Void) -> Outcome {
        let index: ArticleIndex
        do throws(CheckError) { index = try folder.open() } catch { return .noIndex }
        do throws(IndexError) {
            try work(index)
        } catch .interrupted {
            return .interrupted
        } catch {
            list.withLock { $0 = nil }
            keeper.restart(after: error)
        }
        return .done
    }

    /// Finds what belongs to an article, unless another one was asked for since.
    private func relate(_ id: ArticleID) {
        guard latestRelation.withLock({ $0 }) == id else { return }
        var related = RelatedArticles()
        _ = working { [self] index throws(IndexError) in
            related = try IndexedFolder(index, library: folder.library).related(to: id)
        }
        mailbox.post(.related(id, related))
    }

    // MARK: Pages of the list

    /// The page that a request asks for; nil where there is nothing to show yet.
    private func page(for request: ListRequest, _ index: ArticleIndex) throws(IndexError) -> ListPage? {
        // Of a folder that was never seen the first articles are on their way. Asked in this order: an index that was empty
        // before the folder was looked through may not be any more.
        let isChecked = keeper.isChecked
        let totals = try index.totals(foldingCopies: request.query.isFolded)
        if totals.all == 0, !isChecked { return nil }
        var selection: Int?
        let place: Int
        switch request.goal {
        case .rows(let around): place = around
        case .list(let selected, let at):
            selection = try begin(request, index, totals, selected: selected) ?? at
            place = selection ?? at
            complete(request)
        case .unread(let from, let step):
            try makeWhole(index)
            selection = try nextUnread(from: from, step: step, of: totals, index)
            place = selection ?? from
        }
        if list.withLock({ $0 }) == nil { _ = try begin(request, index, totals, selected: nil) }
        if let begun = list.withLock({ $0 }) {
            try lookUp(request.places(around: place, of: begun.count), of: begun, index)
        }
        guard let list = list.withLock({ $0 }) else { return nil }
        let clamped = selection.map { min(max(0, $0), max(0, list.count - 1)) }
        let places = request.places(around: min(place, max(0, list.count - 1)), of: list.count).clamped(to: list.known)
        let numbers = list.numbers[(places.lowerBound - list.start)..<(places.upperBound - list.start)]
        var listings = try listings(of: numbers, request, index)
        if let search = search(request) { addPassages(to: &listings, search, isWanted: request.number) }
        var isNothingUnread = false
        if case .unread = request.goal { isNothingUnread = selection == nil }
        return ListPage(
            number: request.number, count: list.count, start: places.lowerBound, listings: listings, selection: clamped,
            totals: totals, isNothingUnread: isNothingUnread)
    }

    /// What has to be in the articles of the list, nil where nothing has.
    private func search(_ request: ListRequest) -> SearchQuery? {
        guard let search = request.query.search, !search.sought.isEmpty else { return nil }
        return search
    }

    /// Begins a list, with as much of it as is needed around an article, and gives the place of that; nil where it is not in
    /// the list.
    private func begin(
        _ request: ListRequest, _ index: ArticleIndex, _ totals: ListTotals, selected: ArticleID?
    ) throws(IndexError) -> Int? {
        let query = request.query
        let offset = LocalTime.now().utcOffset ?? 0
        var number: Int32?
        if let selected { number = try index.number(of: selected) }
        // Of how many articles such a list is, is known without counting them.
        var count: Int?
        if query.section == nil, query.search == nil, request.kept == nil {
            count = query.filter == .all ? totals.all : query.filter == .unread ? totals.unread : nil
        }
        let numbers = try index.numbers(
            of: query, keeping: request.kept, limit: count.map { _ in KnownList.part }, localOffset: offset)
        guard let count, numbers.count == KnownList.part else {
            let new = KnownList(query: query, kept: request.kept, numbers: numbers, count: numbers.count)
            list.withLock { $0 = new }
            return number.flatMap(new.place)
        }
        var new = KnownList(query: query, kept: request.kept, numbers: numbers, count: count)
        var place = number.flatMap(new.place)
        if place == nil, let number {
            place = try index.place(of: number, in: query, count: count)
            if let place {
                try new.move(to: place, index)
            }
        }
        list.withLock { [new] in $0 = new }
        return place
    }

    /// Looks up the rest of a list when it has been shown for a while, so that the end is as near as the beginning; later,
    /// where something is asked for meanwhile.
    private func complete(_ request: ListRequest) {
        queue.asyncAfter(deadline: .now() + Self.pause) { [self] in
            guard latest.load(ordering: .relaxed) == request.number else { return }
            isCompleting.store(true, ordering: .releasing)
            let outcome = working { [self] index throws(IndexError) in
                try makeWhole(index)
                try postEnds(of: request, index)
            }
            isCompleting.store(false, ordering: .releasing)
            if case .interrupted = outcome { complete(request) }
        }
    }

    /// Gives the ends of a list, unless files would have to be read for it.
    private func postEnds(of request: ListRequest, _ index: ArticleIndex) throws(IndexError) {
        guard search(request) == nil, let numbers = list.withLock({ $0 })?.numbers else { return }
        let first = try listings(of: numbers.prefix(request.visible), request, index)
        let last = try listings(of: numbers.suffix(request.visible), request, index)
        // Where one is gone a new list is on its way.
        guard min(first.count, last.count) == min(numbers.count, request.visible) else { return }
        mailbox.post(.listEnds(ListEnds(number: request.number, first: first, last: last)))
    }

    private func listings(
        of numbers: ArraySlice<Int32>, _ request: ListRequest, _ index: ArticleIndex
    ) throws(IndexError) -> [ArticleListing] {
        request.query.foldsCopies ? try index.listingsWithCopies(of: numbers) : try index.listings(of: numbers)
    }

    /// Looks up the places of a list where they are not known: a part of it around them, which is all of a screen's.
    private func lookUp(_ places: Range<Int>, of begun: KnownList, _ index: ArticleIndex) throws(IndexError) {
        guard !begun.known.covers(places) else { return }
        var moved = begun
        try moved.move(to: (places.lowerBound + places.upperBound) / 2, index)
        guard moved.known.covers(places) else { return try makeWhole(index) }
        list.withLock { [moved] in $0 = moved }
    }

    /// Looks up what of the list was not looked up yet.
    private func makeWhole(_ index: ArticleIndex) throws(IndexError) {
        guard let known = list.withLock({ $0 }), !known.isWhole else { return }
        let numbers = try index.numbers(
            of: known.query, keeping: known.kept, localOffset: LocalTime.now().utcOffset ?? 0)
        list.withLock {
            $0 = KnownList(query: known.query, kept: known.kept, numbers: numbers, count: numbers.count)
        }
    }

    private func nextUnread(
        from place: Int, step: Int, of totals: ListTotals, _ index: ArticleIndex
    ) throws(IndexError) -> Int? {
        guard let numbers = list.withLock({ $0 })?.numbers, !numbers.isEmpty else { return nil }
        let places = (1...numbers.count).lazy.map { (place + step * $0).wrapped(around: numbers.count) }
        // Where many are unread the next one is near, and where few are these are soon looked up.
        if totals.unread > numbers.count / 100 {
            return try index.firstUnread(in: places.map { numbers[$0] }).map {
                places[places.index(places.startIndex, offsetBy: $0)]
            }
        }
        let unread = try index.unread()
        return places.first { unread.contains(sorted: numbers[$0]) }
    }

    /// Adds to the articles that a search found the passage that it is about.
    private func addPassages(to listings: inout [ArticleListing], _ search: SearchQuery, isWanted number: Int) {
        for place in listings.indices {
            guard latest.load(ordering: .relaxed) <= number else { return }
            listings[place].passage = folder.library.passage(of: listings[place].id, search, limit: Self.passageLimit)
        }
    }

    // MARK: Marks

    private func markAllRead(_ query: ListQuery, _ kept: ArticleID?, _ index: ArticleIndex) throws(IndexError) {
        let offset = LocalTime.now().utcOffset ?? 0
        let unread = try index.unread()
        // The articles of the list as it is shown, which may have been filtered before some of them were read.
        let known = list.withLock { $0.flatMap { $0.query == query && $0.isWhole ? $0.numbers : nil } }
        let listed: [Int32]
        if let known {
            listed = known
        } else {
            listed = try index.numbers(of: query, keeping: kept, localOffset: offset)
        }
        let numbers = listed.filter(unread.contains(sorted:))
        var marked = numbers
        if foldsCopies { marked += try index.copies(of: numbers).filter(unread.contains(sorted:)) }
        if !marked.isEmpty, !folder.set(.read, to: true, of: marked) { return }
        let batch = batches.withLock { [marked] batches in
            batches.append(marked)
            return batches.count - 1
        }
        mailbox.post(.allRead(batch: batch, count: numbers.count))
    }
}
