import Dispatch
import NewsLibrary
import NewsModel
import ReaderView
import Synchronization

/// Keeps the index of a folder as the folder is, off the way of everything else: looks through it once, and then wherever
/// something happens.
final class FolderKeeper: Sendable {
    /// The least time between two changes of the list while files are read; a microsecond more for each of them, since a longer
    /// list takes longer.
    private static let pause = Duration.milliseconds(400)

    /// How often the folder is looked through where the system does not tell what happens in it.
    private static let interval = DispatchTimeInterval.seconds(60)

    /// How often it is looked for where there is no such folder.
    private static let absentInterval = DispatchTimeInterval.seconds(2)

    private let path: String
    private let cache: String
    private let worker: LibraryWorker
    private let mailbox: Mailbox
    private let queue = DispatchQueue(label: "folder", qos: .utility)
    private let state = Mutex(State())
    private let watcher = Mutex<FolderWatcher?>(nil)
    private let isEnding = Atomic(false)

    private struct State {
        var index: ArticleIndex?
        var isOpened = false
        var isChecked = false
        var condition: FolderCondition?
        var problems: Set<String> = []
    }

    /// Keeps the index of a folder, which may not exist.
    init(path: String, cache: String, worker: LibraryWorker, mailbox: Mailbox) {
        self.path = path
        self.cache = cache
        self.worker = worker
        self.mailbox = mailbox
    }

    // MARK: The index

    /// The index, nil where it is not open.
    var index: ArticleIndex? { state.withLock { $0.index } }

    /// Whether the folder was looked through: what is not in the index then is not in the folder.
    var isChecked: Bool { state.withLock { $0.isChecked } }

    /// The index, opened with the first use; nil where there is no such folder.
    func openedIndex() -> ArticleIndex? {
        state.withLock { state in
            if state.isOpened { return state.index }
            do throws(FolderError) {
                let root = try FolderScanner().root(of: path)
                state.isOpened = true
                do throws(IndexError) {
                    let (index, problem) = try ArticleIndex.open(of: root, in: cache)
                    state.index = index
                    if let problem { report(problem.description, &state) }
                } catch {
                    report(error.description, &state)
                }
            } catch {
                state.condition = FolderCondition(error)
            }
            return state.index
        }
    }

    /// Begins the index anew after an error, and looks through the folder again.
    func restart(after error: IndexError) {
        queue.async { [self] in
            guard let index = openedIndex() else { return }
            state.withLock { state in
                state.isChecked = false
                report(error.description, &state)
            }
            do throws(IndexError) {
                try index.restart(after: error)
            } catch {
                return report(error.description)
            }
            BackgroundThreads.run { [self] in checkAll(mayRestart: false) }
        }
    }

    // MARK: Looking through the folder

    /// Begins to look through the folder.
    func begin() {
        queue.async { [self] in
            BackgroundThreads.run { [self] in checkAll(mayRestart: true) }
        }
    }

    /// Ends what is under way, without waiting for it: what is not written yet the next reader writes.
    func finish() {
        isEnding.store(true, ordering: .relaxed)
        watcher.withLock { $0 = nil }
    }

    private func indexedFolder() -> IndexedFolder? {
        openedIndex().map { IndexedFolder($0, library: worker.library) }
    }

    private func checkAll(mayRestart: Bool) {
        guard !isEnding.load(ordering: .relaxed) else { return }
        guard let folder = indexedFolder() else {
            let condition = state.withLock { state in
                state.isChecked = true
                return state.condition
            }
            mailbox.post(.folder(FolderNews(condition: condition ?? .missing, isListChanged: true)))
            // Somebody may make it.
            if !state.withLock({ $0.isOpened }) { lookAgain(after: Self.absentInterval) }
            return
        }
        do throws(CheckError) {
            try takeMarks(folder)
            // What changes while the folder is looked through must not be missed.
            watchKnown(folder)
            var isStale = false
            var isWatching = false
            var last: ContinuousClock.Instant?
            try folder.check(
                isCancelled: { isEnding.load(ordering: .relaxed) }, found: { isWatching = watch($0) },
                problem: report
            ) { progress in
                // What happens while the files are read is looked at in between.
                let isNews = takeChanges(folder)
                isStale = isStale || progress.hasChanged || isNews
                // The first articles are shown at once, the others when a look at them is worth it.
                guard last.map({ .now - $0 >= Self.pause + .microseconds(progress.total ?? 0) }) ?? true else { return }
                if isStale { last = .now }
                let left = progress.total.map { $0 - progress.done }
                mailbox.post(
                    .folder(
                        FolderNews(
                            condition: nil,
                            progress: left == 0
                                ? nil
                                : ReadingAhead(
                                    done: progress.done, total: progress.total, secondsLeft: progress.secondsLeft),
                            isListChanged: isStale)))
                isStale = false
            }
            if isEnding.load(ordering: .relaxed) { return }
            try takeMarks(folder)
            state.withLock { $0.isChecked = true }
            tellCondition(folder, isListChanged: true)
            if !isWatching { lookAgain(after: Self.interval) }
            if takeChanges(folder) { tellCondition(folder, isListChanged: true) }
        } catch {
            take(error, mayRestart: mayRestart)
        }
    }

    private func lookAgain(after interval: DispatchTimeInterval) {
        queue.asyncAfter(deadline: .now() + interval) { [weak self] in self?.checkAll(mayRestart: true) }
    }

    private func lookAtChanges() {
        guard !isEnding.load(ordering: .relaxed), let folder = indexedFolder() else { return }
        if takeChanges(folder) { tellCondition(folder, isListChanged: true) }
    }

    /// Looks at what the watcher told, if it told anything; whether the list is another one now.
    private func takeChanges(_ folder: IndexedFolder) -> Bool {
        guard let change = watcher.withLock({ $0?.takeChange() }) else { return false }
        guard case .files(let files) = change else {
            queue.async { BackgroundThreads.run { [self] in checkAll(mayRestart: true) } }
            return false
        }
        do throws(CheckError) {
            let hasChanged = try folder.check(files, problem: report)
            let isMarked = try takeMarks(folder)
            return hasChanged || isMarked
        } catch {
            take(error, mayRestart: true)
            return false
        }
    }

    @discardableResult
    private func takeMarks(_ folder: IndexedFolder) throws(CheckError) -> Bool {
        do throws(IndexError) {
            return try folder.takeMarks(problem: report)
        } catch {
            throw .index(error)
        }
    }

    private func tellCondition(_ folder: IndexedFolder, isListChanged: Bool) {
        do throws(IndexError) {
            let skipped = try folder.index.skippedCount()
            mailbox.post(.folder(FolderNews(condition: .readable(skipped: skipped), isListChanged: isListChanged)))
            let first = try folder.index.skipped(limit: 1).first
            if let first {
                let others = skipped == 1 ? "" : " (\(skipped - 1) more; ! lists them)"
                report("Can't read \(HomeFolder.shown(first.path)): \(first.reason)" + others)
            }
        } catch {
            take(.index(error), mayRestart: true)
        }
    }

    private func take(_ error: CheckError, mayRestart: Bool) {
        switch error {
        case .folder(let error):
            state.withLock { $0.isChecked = true }
            mailbox.post(.folder(FolderNews(condition: FolderCondition(error), isListChanged: true)))
        case .index(let error):
            if mayRestart { restart(after: error) } else { report(error.description) }
        }
    }

    /// Watches the folders that the index knows.
    private func watchKnown(_ folder: IndexedFolder) {
        do throws(IndexError) {
            _ = watch(try folder.knownFolders())
        } catch {
            take(.index(error), mayRestart: false)
        }
    }

    /// Watches folders; false where the system does not.
    private func watch(_ folders: [String]) -> Bool {
        watcher.withLock { watcher in
            do throws(SystemError) {
                if watcher == nil {
                    watcher = try FolderWatcher { [weak self] in
                        guard let self else { return }
                        queue.async { BackgroundThreads.run { self.lookAtChanges() } }
                    }
                }
                try watcher?.watch(folders)
                return true
            } catch {
                report("New articles are looked for once a minute: \(error). \(error.remedy)")
                return false
            }
        }
    }

    // MARK: Examples

    /// Copies examples into the folder, and looks at it again.
    func add(_ examples: ExampleArticles) {
        queue.async { [self] in
            do throws(ExampleError) {
                try examples.copy(to: path)
            } catch {
                report(error.description)
            }
            BackgroundThreads.run { [self] in checkAll(mayRestart: true) }
        }
    }

    // MARK: Marks, drafts, passages

    /// Sets a mark of articles for good; false where that did not work, which is told.
    func set(_ mark: ReadingMark, to isSet: Bool, of numbers: [Int32]) -> Bool {
        guard let folder = indexedFolder() else { return false }
        do {
            try folder.set(mark, to: isSet, of: numbers)
            return true
        } catch {
            report("\(error)")
            return false
        }
    }

    /// Notes what a marked article says, so that it is recognised wherever its file goes.
    func note(content: UInt64, of article: ArticleID) {
        do throws(StateError) {
            try worker.library.states.note(content: content, of: article)
        } catch {
            report(error.description)
        }
    }

    /// Takes note that a draft of an article is gone; there may be others.
    func draftRemoved(_ article: ArticleID) {
        queue.async { [self] in
            // The draft is removed before this looks.
            worker.finish()
            guard let folder = indexedFolder() else { return }
            do throws(CheckError) { try takeMarks(folder) } catch { take(error, mayRestart: true) }
        }
    }

    /// What belongs to an article.
    func related(to id: ArticleID) throws(IndexError) -> RelatedArticles {
        try indexedFolder()?.related(to: id) ?? RelatedArticles()
    }

    /// The passage of an article that a search is about; nil where there is none, or the article can't be read.
    func passage(of id: ArticleID, _ search: SearchQuery, limit: Int) -> String? {
        worker.library.passage(of: id, search, limit: limit)
    }

    /// Tells a problem once.
    private func report(_ problem: String) { state.withLock { report(problem, &$0) } }

    private func report(_ problem: String, _ state: inout State) {
        guard state.problems.insert(problem).inserted else { return }
        mailbox.post(.notice(StatusMessage(problem, isProblem: true)))
    }
}

extension FolderCondition {
    /// The condition of a folder that can't be read.
    init(_ error: FolderError) {
        switch error {
        case .missing: self = .missing
        default: self = .unreadable(error.description)
        }
    }
}
