import Glibc
import NewsLibrary
import NewsModel
import ReaderView

/// The reader without a screen: reads lines of commands and writes lines of text, and nothing else.
struct PlainReader {
    private var session: PlainSession
    private let worker: LibraryWorker
    /// Keeps and lists the folder; nil where a single article is read.
    private let keeper: FolderKeeper?
    private let lister: ListWorker?
    private let mailbox: Mailbox
    private let speaker: Speaker?
    private let signals: EndingSignals
    private var input = InputLines()
    private var isDone = false
    /// Whether marks were changed that a list would not know of yet.
    private var hasMarked = false

    /// How many articles are told at once where no terminal says how many fit.
    private static let usualPage = 10
    /// How many milliseconds nothing may happen while the folder is looked through.
    private static let patience: Int32 = 60_000

    /// Runs the reader until it is left, or standard input ends; what is read is spoken, too, by a command for the shell.
    static func run(place: ReadingPlace, settings: Settings) {
        settings.complain()
        guard let mailbox = Mailbox() else { Exit.failed("Too many files are open. Close some, and start again.") }
        let command = settings.text(.speakCommand)
        let speaker = command.isEmpty ? nil : Speaker(command: command)
        let worker = LibraryWorker(folders: settings.folders, mailbox: mailbox)
        // The position is kept with every step, and the draft with every line: they only have to be finished.
        let signals = EndingSignals {
            speaker?.stop()
            worker.finish()
            DraftRescue.rescue(worker.drafts.retryAll())
        }
        var reader = PlainReader(
            place: place, settings: settings, worker: worker, mailbox: mailbox, speaker: speaker, signals: signals)
        reader.begin(place)
        reader.loop()
        reader.finish()
    }

    private init(
        place: ReadingPlace, settings: Settings, worker: LibraryWorker, mailbox: Mailbox, speaker: Speaker?,
        signals: EndingSignals
    ) {
        self.worker = worker
        self.mailbox = mailbox
        self.speaker = speaker
        self.signals = signals
        keeper = place.folder.map {
            FolderKeeper(path: $0, cache: settings.folders.cache, worker: worker, mailbox: mailbox)
        }
        lister = keeper.map { ListWorker(folder: $0, foldsCopies: false, mailbox: mailbox) }
        // A row is mostly a line and a half, and what is said after the list has to be in sight as well.
        let page = StandardStreams.outputRows.map { max(3, ($0 - 4) / 2) }
        session = PlainSession(
            folder: place.folder.map(HomeFolder.shown) ?? "", isSingleArticle: place.folder == nil,
            userName: settings.name ?? AccountName.current(), isUserNameGuessed: settings.name == nil,
            now: LocalTime.now(), pageSize: page ?? Self.usualPage, dates: settings.preferences.dates,
            awaitsCheck: !StandardStreams.inputIsTerminal)
    }

    private mutating func begin(_ place: ReadingPlace) {
        worker.begin()
        switch place {
        case .folder:
            perform(session.begin())
            keeper?.begin()
        case .article(let path):
            do {
                let file = try worker.openNow(ArticleID(file: path))
                perform(session.receive(.opened(OpenedArticle(file))))
                for problem in file.problems { write(problem) }
            } catch {
                Exit.failed(error.description)
            }
        }
        settle()
    }

    private mutating func loop() {
        while !isDone {
            if let problem = speaker?.problem() { write(problem) }
            perform(session.news())
            if StandardStreams.inputIsTerminal { StandardStreams.write(session.isWriting ? ": " : "> ") }
            guard let line = input.next() else {
                // The shell's prompt is not to follow this one.
                if StandardStreams.inputIsTerminal { StandardStreams.write("\n") }
                return
            }
            session.now = LocalTime.now()
            perform(session.take(line))
            settle()
        }
    }

    private func finish() {
        speaker?.stop()
        lister?.finish()
        keeper?.finish()
        worker.finish()
        let unkept = worker.drafts.retryAll()
        DraftRescue.rescue(unkept)
        if !unkept.isEmpty { exit(1) }
    }

    /// Finishes what was begun, and takes what comes of it, until the next line can be taken.
    private mutating func settle() {
        while true {
            worker.finish()
            if session.isAwaitingOutcome { lister?.finish() }
            let events = mailbox.takeAll()
            for event in events { perform(session.receive(event)) }
            if !events.isEmpty { continue }
            guard session.isWaiting else { return }
            // What did not come by now was told to have failed; only the folder takes its time.
            if session.isAwaitingOutcome || !mailbox.wait(milliseconds: Self.patience) { session.giveUpWaiting() }
        }
    }

    // MARK: Effects

    private mutating func perform(_ effects: [PlainEffect]) {
        var spoken: [String] = []
        for effect in effects {
            switch effect {
            case .tell(let line): write(line)
            case .readOut(let line):
                write(line)
                spoken.append(PrintableText.of(line))
            case .perform(let effect): perform(effect)
            }
        }
        // What a command reads is one text to be heard, to its end; empty lines make pauses.
        if let speaker, !spoken.isEmpty, let problem = speaker.speak(spoken.joined(separator: "\n\n")) {
            write(problem)
        }
    }

    private mutating func perform(_ effect: Effect) {
        switch effect {
        case .quit: isDone = true
        case .edit(let text): edit(text)
        case .saveDraft(let draft):
            // A line is not typed so often that it could not be made safe from a loss of power before it is counted.
            worker.drafts.saveDurably(draft)
            worker.finish()
            lister?.perform(effect)
            hasMarked = true
        case .list, .markAllRead, .unmarkAll, .listSkipped, .relate:
            if hasMarked { lister?.finish() }
            hasMarked = false
            lister?.perform(effect)
        case .mark, .removeDraft:
            worker.perform(effect)
            lister?.perform(effect)
            hasMarked = true
        default: worker.perform(effect)
        }
    }

    private mutating func edit(_ text: String) {
        for event in mailbox.takeAll() { perform(session.receive(event)) }
        signals.isLentOut.store(true, ordering: .relaxed)
        defer { signals.isLentOut.store(false, ordering: .relaxed) }
        do throws(ExternalEditor.Problem) {
            let edited = try ExternalEditor.edit(text, isKept: session.isDraftKept)
            perform(session.receive(.edited(edited.text, problem: nil)))
            // The editor's file goes when the draft has what is in it.
            worker.finish()
            for event in mailbox.takeAll() { perform(session.receive(event)) }
            edited.file.end(isKept: session.isDraftKept)
        } catch {
            perform(session.receive(.edited(nil, problem: error.description)))
        }
    }

    private func write(_ line: String) { StandardStreams.write(PrintableText.of(line) + "\n") }
}
