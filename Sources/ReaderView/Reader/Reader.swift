import NewsModel
import TextLayout

/// The reader as two pure functions: what an event changes, and what the screen shows.
public enum Reader {
    /// Takes an event and gives what is to be done about it, in order.
    public static func update(_ state: inout ReaderState, _ event: Event) -> [Effect] {
        switch event {
        case .input(.resize(let size)):
            return state.resize(to: size)
        case .input(.paste(let text)):
            state.message = nil
            state.pendingKeys = []
            return state.paste(text)
        case .input(.mouse(let mouse)):
            // The wheel turns what is shown, wherever it is.
            let mouse = mouse.action == .press ? mouse.moved(to: placeAsDrawn(mouse.position, state)) : mouse
            state.message = nil
            state.pendingKeys = []
            return state.update(mouse)
        case .input(.key(let key)):
            state.message = nil
            return state.update(key)
        case .listed(let page): return state.take(page)
        case .listEnds(let ends):
            state.frontPage.take(ends)
            return []
        case .folder(let news): return state.take(news)
        case .othersMarked:
            state.frontPage.take(nil)
            return state.isSingleArticle ? [] : state.rows()
        // The ends of the list were marked with it.
        case .marked: return state.rows()
        case .skippedFound(let file, let count):
            state.tellSkipped(file, count: count)
            return []
        case .allRead(let batch, let count): return state.finishMarkingAll(batch, count: count)
        case .allUnread: return state.list(isAwaited: false)
        case .skipped(let files, let count):
            state.help = HelpState(content: .skipped(files, count: count))
            return []
        case .glimpsed(let beginning):
            state.show(beginning)
            return []
        case .opened(let opened):
            state.glimpse = nil
            // One that comes late does not take a comment that was begun in the meantime off the screen.
            return state.composer == nil ? state.open(opened) : []
        // What comes late does not get in the way of what the reader went on to.
        case .fetched(let shared, let command): return state.screen == .frontPage ? state.share(shared, command) : []
        case .related(let id, let related):
            state.take(related, of: id)
            return []
        case .openFailed(let id, let problem):
            state.glimpse = nil
            state.failDetour(to: id)
            state.message = StatusMessage(problem, isProblem: true)
            return []
        case .draftNotKept(let key, let problem):
            // What else went wrong since stays in sight: this is known.
            let isTold = state.unkeptDrafts[key] == problem && state.message?.isProblem == true
            state.unkeptDrafts[key] = problem
            if !isTold { state.message = StatusMessage(problem, isProblem: true) }
            return []
        case .draftKept(let key):
            state.unkeptDrafts[key] = nil
            return []
        case .posted(let key, let article, let index):
            return state.finishPosting(key, article, index: index)
        case .changed(let id, let content): return state.takeChanged(id, content)
        case .briefed(let briefing, let query):
            if state.frontPage.query == query { state.frontPage.skimming?.briefing = briefing }
            return []
        case .evidence(let evidence, let id):
            state.take(evidence, of: id)
            return []
        case .found(let finding):
            state.takeFound(finding)
            return []
        case .postFailed(let key, let problem):
            return state.failPosting(key, problem)
        case .takenBack(let own, let content): return state.finishTakingBack(own, content)
        case .restored(let own, let content, let index): return state.finishRestoring(own, content, index: index)
        case .notRestored(let own, let problem):
            state.undoSteps.append(.takingBack(own))
            state.message = StatusMessage(problem, isProblem: true)
            return []
        case .edited(let text, let problem):
            return state.takeEdited(text, problem: problem)
        case .remembered(let name):
            // One that was typed in the meantime is the newer one.
            guard state.isUserNameGuessed else { return [] }
            state.userName = name
            state.isUserNameGuessed = false
            return []
        case .notice(let message):
            state.message = message
            return []
        }
    }

    /// Takes what was typed for an article that is on its way, and will be taken once more when it is there: what can be, is shown
    /// at once.
    public static func preview(_ state: inout ReaderState, _ input: InputEvent) { state.glance(input) }

    /// What is asked for at the start, on a folder.
    public static func begin(_ state: inout ReaderState) -> [Effect] { state.list(isAwaited: true) }

    /// Draws the screen. The size is a part of the state, since paging depends on it.
    public static func render(_ state: ReaderState) -> Frame {
        let frame = draw(state)
        return state.preferences.ordersText ? frame.inVisualOrder() : frame
    }

    /// The place on the screen as it was drawn, before it was put in order, that is shown in a cell.
    private static func placeAsDrawn(_ shown: Position, _ state: ReaderState) -> Position {
        state.preferences.ordersText ? draw(state).positionAsDrawn(of: shown) : shown
    }

    /// Draws the screen with all text as it is written.
    private static func draw(_ state: ReaderState) -> Frame {
        if let ahead = state.withGlimpse { return draw(ahead) }
        var frame = Frame(size: state.size)
        guard state.size.columns > 0, state.size.rows > 0 else { return frame }
        frame.title = windowTitle(state)
        if let help = state.help {
            HelpScreen(state: state, help: help).draw(in: &frame)
        } else if let article = state.article, let layout = state.articleLayout {
            ArticleScreen(state: state, article: article, layout: layout).draw(in: &frame)
            if let composer = state.composer, let composerLayout = state.composerLayout {
                ComposerScreen(state: state, composer: composer, layout: composerLayout).draw(in: &frame)
            }
        } else {
            FrontPageScreen(state: state).draw(in: &frame)
        }
        if state.help == nil, let menu = state.menu { MenuScreen(state: state, menu: menu).draw(in: &frame) }
        return frame
    }

    /// What is to be kept when the program has to end now.
    public static func leave(_ state: ReaderState) -> [Effect] {
        state.article.map { [.saveReadingState($0.id, $0.readingState)] } ?? []
    }

    private static func windowTitle(_ state: ReaderState) -> String {
        let headline = state.article.flatMap { $0.listing.headline }
        return headline.map { "\(DrawableText.of($0)) – Nutgraf" } ?? "Nutgraf"
    }
}

extension ReaderState {
    fileprivate mutating func resize(to size: Size) -> [Effect] {
        self.size = size
        resizeGlimpse(to: size)
        scrollFrontPage()
        relayoutArticle()
        if composer == nil { followSelection() } else { selectAnswered() }
        scrollComposer()
        if let help { scrollHelp(to: help.top) }
        return coverList()
    }

    fileprivate mutating func paste(_ text: String) -> [Effect] {
        switch screen {
        case .frontPage: return pasteOnFrontPage(text)
        case .article: return pasteInArticle(text)
        case .composer: return pasteInComposer(text)
        case .help: pasteInHelp(text)
        case .menu: pasteInMenu(text)
        }
        return []
    }

    fileprivate mutating func update(_ key: Key) -> [Effect] {
        let wasWarned = isWarnedOfLoss
        let effects = perform(key)
        // Only leaving twice in a row leaves with a draft that is nowhere else.
        if wasWarned { isWarnedOfLoss = false }
        return effects
    }

    private mutating func perform(_ key: Key) -> [Effect] {
        // A line that is being typed gets every key but those that concern the terminal.
        if isTypingLine {
            if case .command(let command) = preferences.keys.match([key], on: screen),
                let effects = performOnTerminal(command)
            {
                return effects
            }
            return updatePrompt(key)
        }
        switch preferences.keys.match(pendingKeys + [key], on: screen) {
        case .command(let command):
            pendingKeys = []
            if command == .goToPoint, case .character(let digit) = key, let number = digit.wholeNumberValue, number > 0
            {
                goToPoint(number - 1)
                return []
            }
            return perform(command)
        case .beginning:
            pendingKeys.append(key)
            return []
        case .nothing:
            let held = pendingKeys
            pendingKeys = []
            if screen == .menu { return pick(key) }
            guard screen == .composer else { return [] }
            // What turns out to be no sequence of keys is text.
            let effects = held.flatMap { type($0) }
            return effects + (held.isEmpty ? type(key) : perform(key))
        }
    }

    /// Does what a command says, on the screen that is shown.
    mutating func perform(_ command: Command) -> [Effect] {
        if let effects = performOnTerminal(command) { return effects }
        switch (screen, command) {
        case (_, .quit): return quit()
        case (_, .help):
            toggleHelp()
            return []
        case (.frontPage, _): return performOnFrontPage(command)
        case (.article, _): return performInArticle(command)
        case (.composer, _): return performInComposer(command)
        case (.menu, _): return performInMenu(command)
        case (.help, _):
            performInHelp(command)
            return []
        }
    }

    /// Whether a line of text is being typed, which gets the keys.
    var isTypingLine: Bool {
        switch screen {
        case .frontPage: frontPage.prompt != nil
        case .article: article?.prompt != nil
        case .composer: false
        case .help: help?.prompt != nil
        case .menu: menu?.prompt != nil
        }
    }

    private mutating func updatePrompt(_ key: Key) -> [Effect] {
        switch screen {
        case .frontPage: return updateFrontPagePrompt(key)
        case .article: return updateSearchPrompt(key)
        case .composer: return []
        case .help:
            updateHelpPrompt(key)
            return []
        case .menu: return updateMenuPrompt(key)
        }
    }

    /// Leaves the program; the first time only with a warning where a draft could not be kept.
    mutating func quit() -> [Effect] {
        guard let problem = unkeptDrafts.values.first, !isWarnedOfLoss else { return Reader.leave(self) + [.quit] }
        isWarnedOfLoss = true
        message = StatusMessage(
            "Your draft is not kept; leaving again puts it into a file elsewhere. \(problem)", isProblem: true)
        return []
    }

    /// Does what concerns the terminal; nil for all else.
    private func performOnTerminal(_ command: Command) -> [Effect]? {
        switch command {
        case .redraw: [.redraw]
        case .suspend: Reader.leave(self) + [.suspend]
        default: nil
        }
    }
}
