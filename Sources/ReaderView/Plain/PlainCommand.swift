/// What the plain reader can be told to do.
enum PlainCommand: CaseIterable, Sendable {
    // Everywhere.
    case help, whereAmI, again, undo, name, quit
    // The list.
    case open, more, less, nextUnread, previousUnread, markAllRead, section, skipped
    // The list and an article.
    case next, previous, top, bottom, search, nextMatch, previousMatch, toggleRead, toggleStar, filter, sort
    // An article.
    case readAll, points, comments, comment, nextArticle, previousArticle, related, backToList
    // Comments.
    case nextSibling, previousSibling, nextThread, previousThread, parent, nextNew, write, reply, change, takeBack
    // While a comment is written.
    case post, review, answered, removeLine, editor, sign, keep, discard, writingHelp
}
