/// The one table of the plain reader's commands: what is typed is looked up in it, and the help and the documentation are
/// made of it.
public enum PlainCommandTable {
    /// What there is to know of a command.
    struct Entry: Sendable {
        /// The command.
        let command: PlainCommand
        /// What is typed, the word to show first; letters are those of the full reader's keys.
        let words: [String]
        /// What may or has to follow, as the help shows it; nil for nothing.
        let argument: String?
        /// Where it works.
        let places: Set<PlainPlace>
        /// What it does, in a sentence.
        let sentence: String
    }

    /// All commands, in the order of the help.
    static let entries: [Entry] = list + article + comments + everywhere + writing

    private static let pages: Set<PlainPlace> = [.list, .article]

    private static let list: [Entry] = [
        entry(.more, ["more", ""], in: [.list], "Read the next articles of the list."),
        entry(.less, ["less", "b"], in: [.list], "Read the articles before."),
        entry(
            .open, ["open", "read", "l"], "NUMBER", in: [.list], "Open an article; its number alone does, too."),
        entry(.next, ["next", "j"], in: [.list], "Go to the next article."),
        entry(.previous, ["previous", "k"], in: [.list], "Go to the previous article."),
        entry(.nextUnread, ["next unread", "J"], in: [.list], "Go to the next unread article."),
        entry(.previousUnread, ["previous unread", "K"], in: [.list], "Go to the previous unread article."),
        entry(.top, ["top", "g"], in: [.list], "Read the list from its beginning, as it is now."),
        entry(.bottom, ["bottom", "G"], in: [.list], "Read the end of the list."),
        entry(
            .search, ["search", "/"], "WORDS", in: [.list],
            "List what has these words, the best matches first; without words all articles again."),
        entry(
            .filter, ["filter", "f"], "WHICH", in: [.list],
            "List all, unread, starred, or begun articles: those with a draft."),
        entry(
            .sort, ["sort", "S"], "HOW", in: [.list],
            "Sort by newest, oldest, shortest, longest, most comments, or headline."),
        entry(
            .section, ["section", "F"], "NAME", in: [.list],
            "List a subfolder, without a name that of the article; again for all."),
        entry(.toggleRead, ["mark", "m"], "NUMBER", in: [.list], "Mark an article as read or unread."),
        entry(.toggleStar, ["star", "s"], "NUMBER", in: [.list], "Star an article, or take the star away."),
        entry(.markAllRead, ["all read", "A"], in: [.list], "Mark all listed articles as read."),
        entry(.skipped, ["skipped", "!"], in: [.list], "Say which files could not be read, and why."),
        entry(.quit, ["quit", "exit", "q", "Q"], in: [.list], "Leave Nutgraf."),
    ]

    private static let article: [Entry] = [
        entry(.next, ["next", "read", "j", ""], in: [.article], "Read the next paragraph or comment."),
        entry(.previous, ["back", "previous", "k", "b"], in: [.article], "Read the one before."),
        entry(.readAll, ["all", "a"], in: [.article], "Read on to the end of the story, or of the comments."),
        entry(.top, ["top", "g"], in: [.article], "Go to the beginning."),
        entry(.bottom, ["bottom", "G"], in: [.article], "Go to the end."),
        entry(.points, ["points", "p"], in: [.article], "Read the key points, and stay where you are."),
        entry(.comments, ["comments", "C"], in: [.article], "Go to the comments."),
        entry(
            .search, ["search", "/"], "WORDS", in: [.article], "Go to the next paragraph or comment with these words."),
        entry(.nextMatch, ["next match", "n"], in: [.article], "Go to the next one with them."),
        entry(.previousMatch, ["previous match", "N"], in: [.article], "Go to the previous one with them."),
        entry(.toggleRead, ["mark", "m"], in: [.article], "Mark the article as read or unread."),
        entry(.toggleStar, ["star", "s"], in: [.article], "Star the article, or take the star away."),
        entry(.nextArticle, ["next article", "J"], in: [.article], "Open the next article of the list."),
        entry(.previousArticle, ["previous article", "K"], in: [.article], "Open the previous article of the list."),
        entry(
            .related, ["related", "R"], "NUMBER", in: [.article],
            "Read which articles belong to this one, or open one of them by its number."),
        entry(.backToList, ["list", "q", "h"], in: [.article], "Go back to the list."),
    ]

    private static let comments: [Entry] = [
        entry(
            .comment, ["comment", "i"], "NUMBER", in: [.article],
            "Go to a comment by the number that was said, such as 3 or 2.1; the number alone does, too."),
        entry(.nextSibling, ["next sibling", "]"], in: [.article], "Go to the next comment of the same level."),
        entry(
            .previousSibling, ["previous sibling", "["], in: [.article], "Go to the previous comment of the same level."
        ),
        entry(.nextThread, ["next thread", "}"], in: [.article], "Go to the next top-level comment."),
        entry(.previousThread, ["previous thread", "{"], in: [.article], "Go to the previous top-level comment."),
        entry(.parent, ["parent", "P"], in: [.article], "Go to the comment that is answered."),
        entry(.nextNew, ["new", "."], in: [.article], "Go to the next comment that is new or just posted."),
        entry(
            .filter, ["filter", "f"], "WHICH", in: [.article],
            "Read all comments, only new ones, only yours, or only this thread."),
        entry(
            .sort, ["sort", "S"], "HOW", in: [.article],
            "Sort the comments as on the page, newest first, or most replies first."),
        entry(.write, ["write", "c"], in: [.article], "Write a comment on the article."),
        entry(.reply, ["reply", "r"], "NUMBER", in: [.article], "Answer the comment that was read, or another one."),
        entry(.change, ["change", "e"], "NUMBER", in: [.article], "Change a comment of yours."),
        entry(
            .takeBack, ["take back", "delete", "D"], "NUMBER", in: [.article],
            "Take a comment of yours out of the article."),
    ]

    private static let everywhere: [Entry] = [
        entry(.again, ["again", "="], in: pages, "Read the last lines once more."),
        entry(.whereAmI, ["where", "w"], in: pages, "Say where you are."),
        entry(.undo, ["undo", "u"], in: pages, "Undo the last change of marks, or of a comment or draft of yours."),
        entry(.name, ["name"], "NAME", in: pages, "Sign your comments with another name."),
        entry(.help, ["help", "?"], "COMMAND", in: pages, "Say which commands there are here, or what one does."),
        entry(.quit, ["quit", "exit", "Q"], in: [.article], "Leave Nutgraf; your place is kept."),
    ]

    private static let writing: [Entry] = [
        entry(.post, ["."], in: [.writing], "Post the comment; a line that is to be a full stop alone is typed `..`."),
        entry(.review, ["~p"], in: [.writing], "Read what is written so far."),
        entry(.answered, ["~a"], in: [.writing], "Read the comment that is answered."),
        entry(.removeLine, ["~u"], in: [.writing], "Take the last line away."),
        entry(.editor, ["~e", "~v"], in: [.writing], "Go on writing in $VISUAL or $EDITOR."),
        entry(.sign, ["~n"], "NAME", in: [.writing], "Sign with another name."),
        entry(.keep, ["~q"], in: [.writing], "Stop writing, and keep the draft."),
        entry(.discard, ["~x"], in: [.writing], "Stop writing, and throw it away; undo brings it back."),
        entry(
            .writingHelp, ["~h", "~?"], in: [.writing],
            "Say what can be done here; a line that is to begin with `~` is typed with two."),
    ]

    private static func entry(
        _ command: PlainCommand, _ words: [String], _ argument: String? = nil, in places: Set<PlainPlace>,
        _ sentence: String
    ) -> Entry {
        Entry(command: command, words: words, argument: argument, places: places, sentence: sentence)
    }
}
