import Dispatch
import NewsLibrary
import NewsModel
import ReaderView
import Synchronization

/// Does what the reader asks of the disk off the main thread, and posts what comes of it: what is read and noted in order, comments
/// in order beside that, and so drafts.
final class LibraryWorker: Sendable {
    private let queue = DispatchQueue(label: "library", qos: .userInitiated)
    /// Where comments are written: whoever reads on does not wait while another program has their folder locked.
    private let writing = DispatchQueue(label: "comments", qos: .userInitiated)
    /// The articles that are written into, once for each comment.
    private let written = Mutex<[ArticleID]>([])
    private let folders: UserFolders
    private let mailbox: Mailbox
    /// What is kept in files; opened with the first thing that is done.
    private let opened = Mutex<Library?>(nil)

    /// Looks after the article that was opened last.
    private let watch: OpenFileWatch

    /// The comments that were taken back, and what it takes to put them back.
    private let taken = Mutex<[OwnComment: TakenBackComment]>([:])

    /// What keeps the drafts, meanwhile.
    let drafts: DraftKeeper

    /// Works on what is kept in these folders.
    init(folders: UserFolders, mailbox: Mailbox) {
        self.folders = folders
        self.mailbox = mailbox
        drafts = DraftKeeper(DraftStore(folders: folders), mailbox: mailbox)
        watch = OpenFileWatch(mailbox: mailbox)
    }

    /// Opens what is kept, and tells what of it concerns the reader from the start.
    func begin() {
        queue.async { [self] in
            if let problem = library.states.problem { report(problem.description) }
            reporting { () throws(StateError) in
                if let name = try library.states.rememberedName() { mailbox.post(.remembered(name: name)) }
            }
        }
    }

    /// Opens an article, and waits for it.
    func openNow(_ id: ArticleID) throws(ReadError) -> OpenedFile {
        let result: Result<OpenedFile, ReadError> = queue.sync {
            do throws(ReadError) {
                return .success(try read(id))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// What is kept, opened with the first use.
    var library: Library {
        opened.withLock { opened in
            let library = opened ?? Library(folders: folders, drafts: drafts.store)
            opened = library
            return library
        }
    }

    /// Begins with an effect; nothing happens for those that do not concern the disk.
    func perform(_ effect: Effect) {
        switch effect {
        case .saveDraft(let draft): drafts.save(draft)
        case .moveDraft(let draft, let key): drafts.move(draft, from: key)
        case .removeDraft(let key): drafts.remove(key)
        case .post(let posting): write(into: posting.key.article) { $0.post(posting) }
        case .takeBack(let own): write(into: own.article) { $0.takeBack(own) }
        case .putBack(let own): write(into: own.article) { $0.putBack(own) }
        default: queue.async { [self] in run(effect) }
        }
    }

    private func write(into id: ArticleID, _ work: @escaping @Sendable (LibraryWorker) -> Void) {
        written.withLock { $0.append(id) }
        writing.async { [self] in
            work(self)
            written.withLock { written in if let place = written.firstIndex(of: id) { written.remove(at: place) } }
        }
    }

    /// Waits until everything that was begun is done.
    func finish() {
        queue.sync {}
        writing.sync {}
        drafts.finish()
    }

    private func run(_ effect: Effect) {
        switch effect {
        case .open(let id): open(id)
        case .fetch(let id, let command): fetch(id, for: command)
        case .mark(let id, let mark, let isSet):
            reporting { () throws(StateError) in
                try library.states.set(mark, to: isSet, of: [(id, nil)])
            }
        case .saveReadingState(let id, let state):
            reporting { () throws(StateError) in try library.states.save(state, of: id) }
        case .rememberName(let name): reporting { () throws(StateError) in try library.states.rememberName(name) }
        case .saveDraft, .moveDraft, .removeDraft, .post, .takeBack, .putBack, .saveReadingStateSoon, .list,
            .markAllRead,
            .unmarkAll, .listSkipped, .relate, .brief, .edit, .find, .findEvidence, .follow, .copy, .pipe, .save,
            .addExamples, .redraw, .suspend, .quit:
            break
        }
    }

    /// The beginning of an article that takes long to read; nil where it does not.
    func glimpse(of id: ArticleID) -> OpenedArticle? {
        queue.sync { library.glimpse(of: id).map(OpenedArticle.init) }
    }

    /// Opens an article whose beginning is shown already.
    func openWhole(_ id: ArticleID) { queue.async { [self] in load(id) } }

    /// Looks no longer after an article that is not open any more.
    func closed(_ id: ArticleID) { watch.end(id) }

    private func open(_ id: ArticleID) {
        if let beginning = library.glimpse(of: id) { mailbox.post(.glimpsed(OpenedArticle(beginning))) }
        load(id)
    }

    /// Reads an article with the drafts on it, and looks after it from now on.
    private func read(_ id: ArticleID) throws(ReadError) -> OpenedFile {
        // A comment that is on its way into it would be shown twice: as a draft, and when it is there.
        if written.withLock({ $0.contains(id) }) { writing.sync {} }
        // Drafts that are on their way belong to it, and so does what the disk did not take.
        let unkept = drafts.retry(id)
        var file = try library.open(id)
        file.drafts = file.drafts.filter { draft in !unkept.contains { $0.key == draft.key } } + unkept
        watch.watch(id, of: library)
        return file
    }

    private func load(_ id: ArticleID) {
        do {
            let file = try read(id)
            mailbox.post(.opened(OpenedArticle(file)))
            file.problems.forEach(report)
        } catch {
            mailbox.post(.openFailed(id, error.description))
        }
    }

    private func fetch(_ id: ArticleID, for command: ReaderView.Command) {
        do throws(ReadError) {
            let (listing, article) = try library.article(id)
            mailbox.post(.fetched(SharedArticle(article: article, listing: listing), for: command))
        } catch {
            mailbox.post(.openFailed(id, error.description))
        }
    }

    private func post(_ posting: CommentPosting) {
        do {
            let result = try outcome(of: posting)
            // Whoever opens the article before it is told is not to find the draft of what is posted.
            if posting.key.edited == nil { drafts.remove(posting.key) }
            mailbox.post(.posted(posting.key, IndexedArticle(result.posted.article), index: result.posted.index))
            if let problem = result.problem { report(problem.description) }
        } catch {
            mailbox.post(.postFailed(posting.key, error.description))
        }
    }

    private func outcome(
        of posting: CommentPosting
    ) throws(PostError) -> (posted: PostedComment, problem: StateError?) {
        let id = posting.key.article
        if let edited = posting.key.edited {
            return try library.edit(edited, near: posting.parentIndex, in: id, to: posting.text)
        }
        let answered = posting.key.parent.map { AnsweredComment.saying($0, near: posting.parentIndex) }
        return try library.post(
            Comment(author: posting.author, posted: posting.posted, text: posting.text), to: id, replyingTo: answered)
    }

    private func takeBack(_ own: OwnComment) {
        do {
            let result = try library.takeBack(own.fingerprint, near: own.index, in: own.article)
            taken.withLock { $0[own] = result }
            mailbox.post(.takenBack(own, IndexedArticle(result.article)))
        } catch {
            report(error.description)
        }
    }

    private func putBack(_ own: OwnComment) {
        guard let comment = taken.withLock({ $0[own] }) else { return }
        do {
            let result = try library.putBack(comment, in: own.article)
            taken.withLock { _ = $0.removeValue(forKey: own) }
            mailbox.post(.restored(own, IndexedArticle(result.posted.article), index: result.posted.index))
            if let problem = result.problem { report(problem.description) }
        } catch {
            mailbox.post(.notRestored(own, error.description))
        }
    }

    /// Does something of which only the failure is worth a word.
    private func reporting<Failure: Error & CustomStringConvertible>(_ work: () throws(Failure) -> Void) {
        do {
            try work()
        } catch {
            report(error.description)
        }
    }

    private func report(_ problem: String) { mailbox.post(.notice(StatusMessage(problem, isProblem: true))) }
}

extension OpenedArticle {
    /// What the reader shows of an opened file.
    init(_ file: OpenedFile) {
        self.init(listing: file.listing, article: file.article, state: file.state, drafts: file.drafts)
    }
}
