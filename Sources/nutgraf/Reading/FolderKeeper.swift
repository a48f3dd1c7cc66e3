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

    /// How often the folder is looked through at most where the system does not tell what happens in it, and how many times
    /// as long as that took nothing is done then.
    private static let (interval, patience) = (Duration.seconds(5), 10)

    /// How often it is looked for where there is no such folder.
    private static let absentInterval = Duration.seconds(2)

    /// The index.
    let index: FolderIndex
    private let worker: LibraryWorker
    private let mailbox: Mailbox
    private let problems: ProblemTeller
    private let watch: FolderWatch
    private let queue = DispatchQueue(label: "folder", qos: .utility)
    private let isDone = Atomic(false)
    private let isEnding = Atomic(false)

    /// Keeps the index of a folder, which may not exist.
    init(
        path: String, cache: String, worker: LibraryWorker, mailbox: Mailbox,
        opening: @escaping FolderIndex.Opening = FolderIndex.opening
    ) {
        let problems = ProblemTeller(mailbox: mailbox)
        index = FolderIndex(
            path: path, cache: cache, library: { worker.library }, tell: problems.tell, opening: opening)
        self.worker = worker
        self.mailbox = mailbox
        self.problems = problems
        watch = FolderWatch(tell: problems.tell)
    }

    /// Whether the folder was looked through: what is not in the index then is not in the folder.
    var isChecked: Bool { isDone.load(ordering: .acquiring) }

    /// Begins to look through the folder.
    func begin() { run { $0.checkAll(mayRestart: true) } }

    /// Begins the index anew after an error, and looks through the folder again.
    func restart(after error: IndexError) {
        run { keeper in
            keeper.isDone.store(false, ordering: .releasing)
            do throws(CheckError) {
                try keeper.index.beginAnew(after: error)
            } catch {
                return keeper.giveUp(error)
            }
            keeper.checkAll(mayRestart: false)
        }
    }

    /// Copies examples into the folder, and looks at it again.
    func add(_ examples: ExampleArticles) {
        run { keeper in
            do throws(ExampleError) {
                try examples.copy(to: keeper.index.path)
            } catch {
                keeper.problems.tell(error.description)
            }
            keeper.checkAll(mayRestart: true)
        }
    }

    /// Takes note that a draft of an article is gone; there may be others.
    func draftRemoved(_ article: ArticleID) {
        run { keeper in
            // The draft is removed before this looks.
            keeper.worker.finish()
            keeper.trying(mayRestart: true) { folder throws(CheckError) in try keeper.takeMarks(folder) }
        }
    }

    /// Ends what is under way, without waiting for it: what is not written yet the next reader writes.
    func finish() {
        isEnding.store(true, ordering: .relaxed)
        watch.end()
    }

    // MARK: One after the other

    /// Does something on a thread that gives way to all others, one after the other.
    private func run(after pause: Duration = .zero, _ work: @escaping @Sendable (FolderKeeper) -> Void) {
        let nanoseconds = Int(pause / .nanoseconds(1))
        queue.asyncAfter(deadline: .now() + .nanoseconds(nanoseconds)) { [weak self] in
            guard let self, !isEnding.load(ordering: .relaxed) else { return }
            BackgroundThreads.run { work(self) }
        }
    }

    /// Does something with the folder; an index that fails is begun anew where that was not just done.
    private func trying(mayRestart: Bool, _ work: (IndexedFolder) throws(CheckError) -> Void) {
        do throws(CheckError) {
            try work(try index.folder())
        } catch {
            take(error, mayRestart: mayRestart)
        }
    }

    private func take(_ error: CheckError, mayRestart: Bool) {
        switch error {
        case .index(let error):
            if mayRestart { restart(after: error) } else { giveUp(.index(error)) }
        case .folder(let error):
            isDone.store(true, ordering: .releasing)
            mailbox.post(.folder(FolderNews(condition: FolderCondition(error), isListChanged: true)))
            // Somebody may make it.
            if index.current == nil { run(after: Self.absentInterval) { $0.checkAll(mayRestart: true) } }
        }
    }

    /// Says why there is no list: nothing more is on its way.
    private func giveUp(_ error: CheckError) {
        isDone.store(true, ordering: .releasing)
        mailbox.post(.folder(FolderNews(condition: .unreadable(error.description), isListChanged: true)))
    }

    // MARK: Looking through the folder

    private func checkAll(mayRestart: Bool) {
        trying(mayRestart: mayRestart) { folder throws(CheckError) in
            let start = ContinuousClock.now
            watchMarks()
            try takeMarks(folder)
            // What changes while the folder is looked through must not be missed.
            do throws(IndexError) { _ = watch(try folder.knownFolders()) } catch { throw .index(error) }
            var isWatching = false
            var news = ReadingNews(pause: Self.pause)
            try folder.check(
                isCancelled: { isEnding.load(ordering: .relaxed) }, found: { isWatching = watch($0) },
                problem: problems.tell
            ) { progress in
                // What happens while the files are read is looked at in between.
                let hasChanged = takeChanges(folder)
                if let news = news.take(progress, hasChanged: hasChanged) { mailbox.post(.folder(news)) }
            }
            if isEnding.load(ordering: .relaxed) { return }
            try takeMarks(folder)
            isDone.store(true, ordering: .releasing)
            try tellCondition(folder)
            if !isWatching {
                let interval = max(Self.interval, (ContinuousClock.now - start) * Self.patience)
                run(after: interval) { $0.checkAll(mayRestart: true) }
            }
            if takeChanges(folder) { try tellCondition(folder) }
        }
    }

    private func lookAtChanges() {
        trying(mayRestart: true) { folder throws(CheckError) in
            if takeChanges(folder) { try tellCondition(folder) }
        }
    }

    /// Looks at what the watch tells, if it tells anything; whether the list may be another one now. Where several readers
    /// share the index, one of them writes what has changed, and all have to show it.
    private func takeChanges(_ folder: IndexedFolder) -> Bool {
        guard let change = watch.takeChange() else { return false }
        guard case .files(let files) = change else {
            begin()
            return false
        }
        do throws(CheckError) {
            try folder.check(files, problem: problems.tell)
            try takeMarks(folder)
            return true
        } catch {
            take(error, mayRestart: true)
            return false
        }
    }

    private func takeMarks(_ folder: IndexedFolder) throws(CheckError) {
        do throws(IndexError) {
            _ = try folder.takeMarks(problem: problems.tell)
        } catch {
            throw .index(error)
        }
    }

    private func tellCondition(_ folder: IndexedFolder) throws(CheckError) {
        do throws(IndexError) {
            let count = try folder.index.skippedCount()
            mailbox.post(.folder(FolderNews(condition: .readable(skipped: count), isListChanged: true)))
            guard let first = try folder.index.skipped(limit: 1).first else { return }
            let line = SkippedFileLine(path: HomeFolder.shown(first.path), reason: first.reason)
            problems.tell(.skippedFound(line, count: count), once: "\(first.path) \(first.reason) \(count)")
        } catch {
            throw .index(error)
        }
    }

    // MARK: Watching

    /// Watches folders; false where the system does not tell what happens in all of them.
    private func watch(_ folders: [String]) -> Bool {
        watch.watch(folders) { [weak self] in self?.run { $0.lookAtChanges() } }
    }

    /// Shows from now on what other readers mark. The index may be shared, too, so that only the screen has to be told.
    private func watchMarks() {
        watch.watchMarks(of: worker.library.states) { [weak self] in
            self?.run { keeper in
                keeper.trying(mayRestart: true) { folder throws(CheckError) in try keeper.takeMarks(folder) }
                keeper.mailbox.post(.othersMarked)
            }
        }
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
