/// Everything that a key can ask the reader to do.
public enum Command: Hashable, Sendable, CaseIterable {
    // Moving
    case lineDown, lineUp, halfPageDown, halfPageUp, pageDown, pageUp, top, bottom
    // Everywhere
    case open, back, quit, search, nextMatch, previousMatch, help, redraw, suspend, undo
    // Front page
    case toggleRead, toggleStar, cycleFilter, cycleSection, cycleSort, showSkipped, skim, markAllRead, addExamples,
        nextUnread,
        previousUnread
    // Article
    case related
    case nextArticle, previousArticle, togglePanel, nextPart, previousPart, comment, reply
    case changeOwn, takeBackOwn
    case openLink, copy, share, pipe, goToPoint, showChanges
    // Comments
    case nextSibling, previousSibling, nextThread, previousThread, parentComment, nextNewComment
    case toggleFold, foldAll, foldLevel, unfoldLevel, cycleCommentOrder, cycleCommentFilter
    // Composer
    case post, closeComposer, discardDraft, externalEditor, quote, switchField, scrollContextUp, scrollContextDown
    case characterBack, characterForward, wordBack, wordForward, rowUp, rowDown, lineStart, lineEnd, textStart, textEnd
    case deleteBack, deleteForward, killRunBack, killWordBack, killWordForward, killToLineEnd, killToLineStart
    case yank, yankOlder, transpose, undoEdit, redoEdit, newLine, insertTab

    /// What the configuration calls it: "next-unread".
    public var name: String { KebabCase.of("\(self)") }

    /// The command of a name in the configuration.
    public init?(named name: String) {
        guard let command = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = command
    }
}

/// The screens that have keys of their own.
public enum ScreenKind: Hashable, Sendable, CaseIterable {
    case frontPage, article, composer, help, menu

    /// What the configuration calls it: "front-page".
    public var name: String { KebabCase.of("\(self)") }

    /// What the help screen and the documentation call it.
    public var title: String {
        switch self {
        case .frontPage: "Front page"
        case .article: "Article and comments"
        case .composer: "Composer"
        case .help: "Help"
        case .menu: "Menus"
        }
    }
}
