import NewsModel

/// A reader without a screen, as a value: lines of commands and events go in, lines of text and effects come out.
///
/// It is for screen readers, braille lines and terminals that can do nothing but print, so what was written stays as it is.
public struct PlainSession: Equatable, Sendable {
    /// The list of articles, and where the reader is in it.
    var list: FrontPageState
    /// The articles of the list that were told last, by their places.
    var told = 0..<0
    /// The article that is open, nil in the list.
    var reading: PlainReading?
    /// The comment that is being written, nil while none is.
    var writing: PlainWriting?
    /// The time now, at the place of the reader.
    public var now: Timestamp
    /// The name to sign comments with.
    var userName: String
    /// Whether the reader has yet to confirm that name.
    var isUserNameGuessed: Bool
    /// Whether the reader was started on one file: leaving it leaves the program.
    let isSingleArticle: Bool
    /// How many articles are told at once, 1 or more.
    let pageSize: Int
    /// Whether the list is told for the first time only when the folder was looked through.
    var awaitsCheck: Bool
    /// What is waited for, nil where nothing is.
    var awaited: PlainAwaited?
    /// What `undo` takes back, the last change last.
    var undoSteps: [UndoStep] = []
    /// The drafts that are not on the disk, and why.
    var unkeptDrafts: [DraftKey: String] = [:]
    /// Whether the reader was told that leaving now loses a draft.
    var isWarnedOfLoss = false
    /// The lines that were read out last, for `again`.
    var lastLines: [String] = []
    /// Whether a list was told, with what can be done with it.
    var hasAnnounced = false
    /// Whether an article was opened, and it was told how to go on.
    var hasExplained = false
    /// Whether it was told how a comment is written.
    var isWritingExplained = false
    /// Whether the list is told to be another one before the next command.
    var isListNews = false
    /// The number of the last request for a part of the list that was waited for.
    private(set) var askedFor = 0
    private var effects: [PlainEffect] = []

    private let dateStyle: DateStyle

    /// Makes a session in a folder, by its name, or on one article, which has to be opened. `awaitsCheck` makes the first
    /// list wait until the folder was looked through, so that a script finds always the same.
    public init(
        folder: String, isSingleArticle: Bool = false, userName: String, isUserNameGuessed: Bool, now: Timestamp,
        pageSize: Int, dates: DateStyle = .words, awaitsCheck: Bool = false
    ) {
        list = FrontPageState(folder: folder)
        self.isSingleArticle = isSingleArticle
        self.userName = userName
        self.isUserNameGuessed = isUserNameGuessed
        self.now = now
        dateStyle = dates
        self.pageSize = max(1, pageSize)
        self.awaitsCheck = awaitsCheck
    }

    /// How dates are written today.
    var dates: DateText { DateText(dateStyle, today: now.date) }

    /// Whether the next line is meant for what is yet to come.
    public var isWaiting: Bool { awaited != nil }

    /// Whether the next line belongs to a comment.
    public var isWriting: Bool { writing != nil }

    /// Where commands are taken.
    var place: PlainPlace { writing != nil ? .writing : reading != nil ? .article : .list }

    // MARK: What goes in

    /// Begins with the list of a folder.
    public mutating func begin() -> [PlainEffect] {
        awaited = .list(.announcement)
        ask(.list(selected: nil, place: 0))
        return takeEffects()
    }

    /// Takes a line that was typed.
    public mutating func take(_ line: String) -> [PlainEffect] {
        let wasWarned = isWarnedOfLoss
        if writing != nil { takeWriting(line) } else { takeCommand(line) }
        // Only leaving twice in a row leaves with a draft that is nowhere else.
        if wasWarned { isWarnedOfLoss = false }
        return takeEffects()
    }

    /// Takes what happened meanwhile.
    public mutating func receive(_ event: Event) -> [PlainEffect] {
        takeEvent(event)
        return takeEffects()
    }

    /// Says before the next command what has changed in the list meanwhile.
    public mutating func news() -> [PlainEffect] {
        if isListNews, place == .list {
            isListNews = false
            told = min(told.lowerBound, list.count)..<min(told.upperBound, list.count)
            tell("The list has changed: \(listWords). top reads it")
        }
        return takeEffects()
    }

    /// Waits no longer: what was waited for does not come, and why was told.
    public mutating func giveUpWaiting() { awaited = nil }

    /// Whether what is waited for comes of what was to be done, and not of the folder that is being looked through.
    public var isAwaitingOutcome: Bool { awaited?.isOutcome == true }

    // MARK: What comes out

    private mutating func takeEffects() -> [PlainEffect] {
        defer { effects = [] }
        return effects
    }

    /// Says what happened, or what can be done.
    mutating func tell(_ line: String) { effects.append(.tell(PlainWords.sentence(line))) }

    /// Reads lines of an article or the list.
    mutating func readOut(_ lines: [String]) {
        lastLines = lines
        effects += lines.map(PlainEffect.readOut)
    }

    /// Has something done.
    mutating func perform(_ effect: Effect) { effects.append(.perform(effect)) }

    /// Asks for a part of the list.
    mutating func ask(_ goal: ListRequest.Goal) {
        let isAwaited = awaited != nil
        let request = list.request(goal, kept: reading?.listing.id, visible: pageSize, isAwaited: isAwaited)
        if isAwaited { askedFor = request.number }
        perform(.list(request))
    }
}
