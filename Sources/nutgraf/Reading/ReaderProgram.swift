import Glibc
import NewsLibrary
import NewsModel
import ReaderView
import Terminal
import TextLayout

/// The reader in its terminal: paints, waits for the keyboard and the mailbox together, and updates.
@MainActor struct ReaderProgram {
    private var state: ReaderState
    private let terminal: Terminal
    private let worker: LibraryWorker
    /// Keeps and lists the folder; nil where a single article is read.
    private let keeper: FolderKeeper?
    private let lister: ListWorker?
    private let mailbox: Mailbox
    private let finder: BackgroundFinder
    private let sharing: Sharing
    /// What a folder without articles is offered.
    private let examples: ExampleArticles?
    /// What is to be done next, in order.
    private var effects: [Effect] = []
    /// The draft that is to be made safe from a loss of power, and when: once nothing was typed for a while.
    private var unsettled: (draft: Draft, due: ContinuousClock.Instant)?
    /// When what is to be kept of the open article is kept, where it has changed.
    private var readingStateDue: ContinuousClock.Instant?
    /// What was typed while the screen that it is meant for was still on its way, in order.
    private var typedAhead: [InputEvent] = []
    /// Whether a screen is on its way: the list at the start, or an article that was opened.
    private var isWaiting: Bool { awaitedList != nil || isOpening || awaitedRelation != nil }
    /// The list that is waited for, by the number of the request.
    private var awaitedList: Int?
    /// The article whose related ones are waited for.
    private var awaitedRelation: ArticleID?
    /// Whether an article is waited for.
    private var isOpening = false
    /// Until when the screen stays as it is, for want of the list that it is to show.
    private var paintDue: ContinuousClock.Instant?
    private var paintsFully = false
    private var isDone = false
    /// Why there is nothing to show, and what was not done when the reader was left already.
    private var failures: [String] = []
    /// The drafts that the disk did not take, also not when the reader was left.
    private var unkept: [UnkeptDraft] = []

    /// How long nothing has to be typed before a draft is made safe from a loss of power, and folds are kept.
    private static let pause = Duration.seconds(1)

    /// How long a screen waits for the list that it is to show before it is drawn without it.
    private static let patience = Duration.milliseconds(40)

    /// Runs the reader until it is left; a signal that ends it ends the process.
    static func run(place: ReadingPlace, settings: Settings) throws(TerminalError) {
        guard let mailbox = Mailbox() else { Exit.failed("Too many files are open. Close some, and start again.") }
        let worker = LibraryWorker(folders: settings.folders, mailbox: mailbox)
        let keeper = place.folder.map {
            FolderKeeper(path: $0, cache: settings.folders.cache, worker: worker, mailbox: mailbox)
        }
        let lister = keeper.map {
            ListWorker(folder: $0, foldsCopies: settings.preferences.foldsCopies, mailbox: mailbox)
        }
        // The index is opened while the terminal is prepared.
        lister?.prepare()
        let start = ReaderStart(place: place, settings: settings, worker: worker)
        let ending: Wake.Ending?
        let failures: [String]
        let unkept: [UnkeptDraft]
        do {
            let terminal = try Terminal(options: start.terminalOptions)
            defer { terminal.close() }
            var program = ReaderProgram(
                state: start.state(size: terminal.size), terminal: terminal, worker: worker, keeper: keeper,
                lister: lister, mailbox: mailbox,
                sharing: Sharing(terminal: terminal, settings: settings, mailbox: mailbox), examples: start.examples)
            for event in start.events { program.take(event) }
            if place.folder != nil { program.beginFolder() }
            if let article = start.opening {
                program.isOpening = true
                worker.openWhole(article)
            }
            ending = program.loop()
            failures = program.failures
            unkept = program.unkept
        }
        for failure in failures { StandardStreams.complain(failure) }
        DraftRescue.rescue(unkept)
        if let ending { Terminal.die(of: ending) }
        if !failures.isEmpty || !unkept.isEmpty { exit(1) }
    }

    private init(
        state: ReaderState, terminal: Terminal, worker: LibraryWorker, keeper: FolderKeeper?, lister: ListWorker?,
        mailbox: Mailbox, sharing: Sharing, examples: ExampleArticles?
    ) {
        self.state = state
        self.terminal = terminal
        self.worker = worker
        self.keeper = keeper
        self.lister = lister
        self.mailbox = mailbox
        finder = BackgroundFinder(mailbox: mailbox)
        self.sharing = sharing
        self.examples = examples
    }

    /// Runs until the reader is left or ended, and says what ended it.
    private mutating func loop() -> Wake.Ending? {
        while true {
            // What is typed is kept before it is shown, so that nothing that was seen is lost with the process; of a long
            // text only right after, since that would be felt.
            let hasShortDraft = EffectBatch.haveShortDraft(effects)
            if !EffectBatch.areOnlyLongDrafts(effects) { performUrgentEffects() }
            if isDone { break }
            if paintDue == nil {
                let theme = state.preferences.theme
                let frame = (terminal.hasColors ? theme : theme.withoutColors).applied(to: Reader.render(state))
                if hasShortDraft { worker.drafts.wait() }
                terminal.paint(frame, fully: paintsFully)
                paintsFully = false
            }
            performEffects()
            for wake in terminal.waitForEvents(
                mailbox: mailbox.descriptor,
                until: [unsettled?.due, readingStateDue, paintDue].compactMap(\.self).min())
            {
                switch wake {
                case .input(let input): type(input)
                case .mailbox: for event in mailbox.takeAll() { receive(event) }
                case .ended(let ending):
                    effects += Reader.leave(state)
                    performEffects()
                    finish()
                    return ending
                }
            }
            if let due = paintDue, due <= .now || !isWaiting { paintDue = nil }
            settleDraft()
            if let due = readingStateDue, due <= .now { saveReadingState() }
        }
        finish()
        return nil
    }

    /// Asks for the list, and has the folder looked through.
    private mutating func beginFolder() {
        effects += Reader.begin(&state)
        performEffects()
        keeper?.begin()
    }

    private mutating func take(_ event: Event) {
        state.now = LocalTime.now()
        let open = state.article?.id
        effects += Reader.update(&state, event)
        if let open, state.article?.id != open { worker.closed(open) }
    }

    // MARK: Typing ahead

    /// Takes what was typed, or keeps it until the screen that it is meant for is there.
    private mutating func type(_ input: InputEvent) {
        switch input {
        // A window has its size at once, and whoever does not want to wait can leave.
        case .resize: take(.input(input))
        case .key(.control("c")) where isWaiting:
            typedAhead = []
            awaitedList = nil
            awaitedRelation = nil
            isOpening = false
            take(.input(input))
        case .key, .paste, .mouse:
            guard !isWaiting else {
                typedAhead.append(input)
                return Reader.preview(&state, input)
            }
            // What comes after the key that leaves is meant for the shell.
            if effects.contains(.quit) { return }
            take(.input(input))
            if effects.contains(where: \.isAwaited) { performEffects() }
        }
    }

    /// Takes what happened off the main thread, and then what was typed in the meantime.
    private mutating func receive(_ event: Event) {
        take(event)
        switch event {
        case .listed:
            // One that was asked for since takes the place of the one that is waited for.
            if let awaited = awaitedList, state.frontPage.hasAnswer(to: awaited) { awaitedList = nil }
        case .glimpsed: for input in typedAhead { Reader.preview(&state, input) }
        case .opened: isOpening = false
        case .openFailed(_, let problem):
            isOpening = false
            if state.isSingleArticle, state.article == nil {
                failures.append(problem)
                isDone = true
            }
        case .related(let id, _): if awaitedRelation == id { awaitedRelation = nil }
        default: return
        }
        while !isWaiting, !isDone, !typedAhead.isEmpty { type(typedAhead.removeFirst()) }
    }

    private mutating func finish() {
        keepUnsettledDraft()
        lister?.finish()
        keeper?.finish()
        worker.finish()
        // What was on its way into a file is there now, and its draft goes; or it stays.
        effects = []
        var notPosted: [(key: DraftKey, problem: String)] = []
        for event in mailbox.takeAll() {
            switch event {
            case .posted: take(event)
            case .postFailed(let key, let problem):
                take(event)
                notPosted.append((key, problem))
            default: break
            }
        }
        performEffects()
        worker.finish()
        unkept = worker.drafts.retryAll()
        failures += notPosted.map { key, problem in
            worker.drafts.isKept(key) ? "\(problem) Your text is kept as a draft." : problem
        }
    }

    // MARK: Effects

    /// Does what must not wait for the frame.
    private mutating func performUrgentEffects() {
        let later = effects.filter(\.mayFollowFrame)
        effects.removeAll(where: \.mayFollowFrame)
        performEffects()
        effects = later + effects
    }

    private mutating func performEffects() {
        // An effect may come of another one: the editor's text changes the draft.
        while !effects.isEmpty {
            let batch = EffectBatch.withoutSuperseded(effects)
            effects = []
            for effect in batch { perform(effect) }
        }
    }

    private mutating func perform(_ effect: Effect) {
        switch effect {
        case .redraw: paintsFully = true
        case .suspend: terminal.suspend()
        case .quit: isDone = true
        case .edit(let text): edit(text)
        case .follow(let address): if let message = sharing.follow(address) { take(.notice(message)) }
        case .copy(let text, let what): take(.notice(sharing.copy(text, what: what)))
        case .pipe(let article, let command):
            if let message = sharing.pipe(article, to: command) { take(.notice(message)) }
        case .save(let article, let path): take(.notice(sharing.save(article, path: path)))
        case .saveDraft(let draft):
            worker.perform(effect)
            if unsettled?.draft.key != draft.key { lister?.perform(effect) }
            unsettled = (draft, .now + Self.pause)
        case .moveDraft(let draft, let key):
            worker.perform(effect)
            if [draft.key, key].contains(unsettled?.draft.key) { unsettled = nil }
        case .removeDraft(let key):
            worker.perform(effect)
            lister?.perform(effect)
            if unsettled?.draft.key == key { unsettled = nil }
        case .saveReadingStateSoon: readingStateDue = .now + Self.pause
        case .saveReadingState:
            readingStateDue = nil
            worker.perform(effect)
            lister?.perform(effect)
        case .open:
            isOpening = true
            worker.perform(effect)
        case .fetch: worker.perform(effect)
        case .find(let request): finder.find(request)
        case .findEvidence(let request): finder.findEvidence(request)
        case .list(let request):
            if request.isAwaited {
                awaitedList = request.number
                paintDue = .now + Self.patience
            }
            lister?.perform(effect)
        case .addExamples: if let examples { keeper?.add(examples) }
        case .markAllRead, .unmarkAll, .listSkipped, .brief: lister?.perform(effect)
        case .relate(let id, let isAwaited):
            if isAwaited, lister != nil { awaitedRelation = id }
            lister?.perform(effect)
        case .mark:
            worker.perform(effect)
            lister?.perform(effect)
        case .post, .takeBack, .putBack, .rememberName: worker.perform(effect)
        }
    }

    private mutating func saveReadingState() {
        effects += Reader.leave(state)
        performEffects()
    }

    private mutating func edit(_ text: String) {
        // Whatever happens while the editor has the text, it is on the disk; a comment that is being posted goes on.
        keepUnsettledDraft()
        worker.drafts.finish()
        for event in mailbox.takeAll() { receive(event) }
        let isKept = state.isDraftKept
        let outcome = terminal.runOutside { () -> Result<ExternalEditor.Edited, ExternalEditor.Problem> in
            do throws(ExternalEditor.Problem) {
                return .success(try ExternalEditor.edit(text, isKept: isKept))
            } catch {
                return .failure(error)
            }
        }
        switch outcome {
        case .success(let edited):
            take(.edited(edited.text, problem: nil))
            // The editor's file goes when the draft has what is in it.
            performEffects()
            worker.drafts.finish()
            for event in mailbox.takeAll() { receive(event) }
            edited.file.end(isKept: state.isDraftKept)
        case .failure(let problem): take(.edited(nil, problem: problem.description))
        }
    }

    private mutating func settleDraft() {
        if let due = unsettled?.due, due <= .now { keepUnsettledDraft() }
    }

    private mutating func keepUnsettledDraft() {
        if let draft = unsettled?.draft { worker.drafts.saveDurably(draft) }
        unsettled = nil
    }
}
