import TextLayout

/// The one table of commands: dispatch, footer hints, the help screen and the documentation come from it.
public enum CommandTable {
    /// What there is to know of a command.
    public struct Entry: Sendable {
        /// The command.
        public let command: Command
        /// The keys that call it, the one to show first.
        public let keys: [Key]
        /// The screens it works on.
        public let screens: Set<ScreenKind>
        /// One or two words for the footer.
        public let name: String
        /// What it does, in a sentence.
        public let sentence: String
    }

    private static let reading: Set<ScreenKind> = [.frontPage, .article, .help]
    private static let pages: Set<ScreenKind> = [.frontPage, .article]
    private static let lists: Set<ScreenKind> = [.frontPage, .article, .help, .menu]

    /// All commands, in the order of the help screen.
    public static let entries: [Entry] = moving + general + frontPage + article + comments + composer + editing

    private static let moving: [Entry] = [
        entry(.lineDown, [.character("j"), .named(.down)], lists, "down", "Go one line or article down."),
        entry(.lineUp, [.character("k"), .named(.up)], lists, "up", "Go one line or article up."),
        entry(.halfPageDown, [.control("d")], reading, "half down", "Go half a page down."),
        entry(.halfPageUp, [.control("u")], reading, "half up", "Go half a page up."),
        entry(
            .pageDown, [.character(" "), .named(.pageDown), .control("f")], reading, "page", "Go a page down."),
        entry(.pageUp, [.character("b"), .named(.pageUp), .control("b")], reading, "page up", "Go a page up."),
        entry(.top, [.character("g"), .named(.home)], lists, "top", "Go to the top."),
        entry(.bottom, [.character("G"), .named(.end)], lists, "bottom", "Go to the bottom."),
    ]

    private static let general: [Entry] = [
        entry(
            .open, [.named(.enter), .character("l"), .named(.right)], [.frontPage], "open", "Open the article."),
        entry(
            .open, [.named(.enter), .character("l"), .named(.right)], [.menu], "choose",
            "Choose the selected line; its number does, too."),
        entry(
            .back, [.character("q"), .character("h"), .named(.left), .named(.escape)], [.article, .help, .menu],
            "back",
            "End the search, or go back to where you came from."),
        entry(.quit, [.character("q")], [.frontPage], "quit", "Leave Nutgraf."),
        entry(.quit, [.character("Q"), .control("c")], lists, "quit", "Leave Nutgraf from anywhere."),
        entry(
            .back, [.named(.escape), .character("h"), .named(.left)], [.frontPage], "all articles",
            "End the search and show all articles again."),
        entry(.search, [.character("/")], reading, "search", "Search as you type; Enter keeps the matches."),
        entry(.nextMatch, [.character("n")], pages, "next", "Go to the next match."),
        entry(.previousMatch, [.character("N")], pages, "previous", "Go to the previous match."),
        entry(.undo, [.character("u")], pages, "undo", "Undo the last change of marks, or of a comment of yours."),
        entry(.help, [.character("?"), .named(.function(1))], reading, "help", "Show or leave this help."),
        entry(.redraw, [.control("l")], Set(ScreenKind.allCases), "redraw", "Draw the screen anew."),
        entry(
            .suspend, [.control("z")], Set(ScreenKind.allCases), "suspend", "Stop Nutgraf; `fg` brings it back."),
    ]

    private static let frontPage: [Entry] = [
        entry(.toggleRead, [.character("m")], pages, "read", "Mark the article as read or unread."),
        entry(.toggleStar, [.character("s")], pages, "star", "Star the article, or take the star away."),
        entry(
            .related, [.character("R")], pages, "related", "Choose one of the articles that belong to this one."),
        entry(
            .cycleFilter, [.character("f")], [.frontPage], "filter", "Show all, unread, starred, or begun articles."),
        entry(
            .cycleSort, [.character("S")], [.frontPage], "sort",
            "Sort by newest, oldest, shortest, longest, most comments, or headline."),
        entry(
            .cycleSection, [.character("F")], [.frontPage], "section",
            "Show only the subfolder of the selected article, or all of them again."),
        entry(
            .skim, [.character("B")], [.frontPage], "briefing",
            "Skim what is unread, with summaries and key points, or show the list again."),
        entry(
            .showSkipped, [.character("!")], [.frontPage], "skipped", "Show which files could not be read, and why."),
        entry(.markAllRead, [.character("A")], [.frontPage], "all read", "Mark all listed articles as read."),
        entry(
            .addExamples, [.character("e")], [.frontPage], "examples",
            "Copy the example articles into your folder while it is empty."),
        entry(.nextUnread, [.character("J")], [.frontPage], "next unread", "Go to the next unread article."),
        entry(
            .previousUnread, [.character("K")], [.frontPage], "previous unread", "Go to the previous unread article."),
    ]

    private static let article: [Entry] = [
        entry(.nextArticle, [.character("J")], [.article], "next article", "Open the next article of the list."),
        entry(
            .previousArticle, [.character("K")], [.article], "previous article",
            "Open the previous article of the list."),
        entry(
            .goToPoint, (1...9).map { .character(Character(String($0))) }, [.article], "passage",
            "Go to the passage behind a key point; again to the next one."),
        entry(
            .showChanges, [.character("d")], [.article], "changes",
            "Show what was added to the story and taken out of it since you read it."),
        entry(.togglePanel, [.character("p")], [.article], "key points", "Hide or show the key points."),
        entry(
            .nextPart, [.named(.tab)], [.article], "part",
            "Go to the next part: digest, story, comments, related articles."),
        entry(.previousPart, [.named(.backTab)], [.article], "previous part", "Go to the previous part."),
        entry(.comment, [.character("c")], [.article], "comment", "Write a comment on the article."),
        entry(.openLink, [.character("o")], pages, "open link", "Open a link of the article in the browser."),
        entry(.copy, [.character("y")], pages, "copy", "Copy the link, a citation, or what is being read."),
        entry(
            .share, [.character("Y")], pages, "share",
            "Share the article: copy it, write a mail, or save it as a file."),
        entry(.pipe, [.character("|")], pages, "pipe", "Give the article's text to a command of yours."),
    ]

    private static let comments: [Entry] = [
        entry(.reply, [.character("r")], [.article], "reply", "Answer the selected comment."),
        entry(.changeOwn, [.character("e")], [.article], "change", "Change the selected comment, if it is yours."),
        entry(
            .takeBackOwn, [.character("D")], [.article], "take back",
            "Take the selected comment out of the article, if it is yours."),
        entry(.nextSibling, [.character("]")], [.article], "next", "Go to the next comment of the same level."),
        entry(
            .previousSibling, [.character("[")], [.article], "previous",
            "Go to the previous comment of the same level."),
        entry(.nextThread, [.character("}")], [.article], "next thread", "Go to the next top-level comment."),
        entry(
            .previousThread, [.character("{")], [.article], "previous thread",
            "Go to the previous top-level comment."),
        entry(.parentComment, [.character("P")], [.article], "parent", "Go to the comment that is answered."),
        entry(
            .toggleFold, [.named(.enter), .character("l"), .named(.right)], [.article], "fold",
            "Fold or unfold the selected comment and its replies."),
        entry(.foldAll, [.character("F")], [.article], "fold all", "Fold or unfold all comments."),
        entry(
            .foldLevel, [.character("<")], [.article], "level less", "Fold the deepest level of comments that is shown."
        ),
        entry(.unfoldLevel, [.character(">")], [.article], "level more", "Unfold a level of comments."),
        entry(
            .nextNewComment, [.character(".")], [.article], "new", "Go to the next comment that is new or just posted."),
        entry(
            .cycleCommentOrder, [.character("S")], [.article], "sort",
            "Sort the comments as on the page, newest first, or most replies first."),
        entry(
            .cycleCommentFilter, [.character("f")], [.article], "filter",
            "Show all comments, only new ones, only yours, or only this thread."),
    ]

    private static let composer: [Entry] = [
        entry(.post, [.control("s")], [.composer], "post", "Post the comment into the article's file."),
        entry(.closeComposer, [.named(.escape), .control("c")], [.composer], "keep", "Close; the draft is kept."),
        entry(
            .discardDraft, [.control("x")], [.composer], "discard", "Discard what is written; the first time it asks."),
        entry(
            .externalEditor, [.control("o")], [.composer], "editor", "Go on writing in $VISUAL or $EDITOR."),
        entry(.quote, [.control("r")], [.composer], "quote", "Quote what is answered."),
        entry(.switchField, [.named(.tab), .named(.backTab)], [.composer], "name", "Go to the name and back."),
        entry(
            .scrollContextUp, [.named(.pageUp), .alt("v")], [.composer], "scroll up",
            "Scroll what is answered a page up."),
        entry(
            .scrollContextDown, [.named(.pageDown), .control("v")], [.composer], "scroll",
            "Scroll what is answered a page down."),
    ]

    private static let editing: [Entry] = [
        entry(.newLine, [.named(.enter)], [.composer], "new line", "Begin a new line."),
        // Tab by itself goes to the name, as between the fields of a form.
        entry(.insertTab, [.alt("i"), .altNamed(.tab)], [.composer], "tab", "Insert a tab."),
        entry(.characterBack, [.named(.left), .control("b")], [.composer], "left", "Go a character back."),
        entry(.characterForward, [.named(.right), .control("f")], [.composer], "right", "Go a character on."),
        entry(
            .wordBack, [.alt("b"), .controlNamed(.left), .altNamed(.left)], [.composer], "word back", "Go a word back."),
        entry(
            .wordForward, [.alt("f"), .controlNamed(.right), .altNamed(.right)], [.composer], "word on",
            "Go a word on."),
        entry(.rowUp, [.named(.up), .control("p")], [.composer], "up", "Go a row up."),
        entry(.rowDown, [.named(.down), .control("n")], [.composer], "down", "Go a row down."),
        entry(.lineStart, [.control("a"), .named(.home)], [.composer], "line start", "Go to the start of the line."),
        entry(.lineEnd, [.control("e"), .named(.end)], [.composer], "line end", "Go to the end of the line."),
        entry(
            .textStart, [.alt("<"), .controlNamed(.home)], [.composer], "start", "Go to the start of the text."),
        entry(.textEnd, [.alt(">"), .controlNamed(.end)], [.composer], "end", "Go to the end of the text."),
        entry(
            .deleteBack, [.named(.backspace), .control("h")], [.composer], "delete back",
            "Delete the character before the cursor."),
        entry(
            .deleteForward, [.named(.delete), .control("d")], [.composer], "delete",
            "Delete the character under the cursor."),
        entry(.killRunBack, [.control("w")], [.composer], "kill to space", "Kill back to the last white space."),
        entry(
            .killWordBack, [.altNamed(.backspace)], [.composer], "kill word back", "Kill the word before the cursor."),
        entry(.killWordForward, [.alt("d")], [.composer], "kill word", "Kill the word after the cursor."),
        entry(.killToLineEnd, [.control("k")], [.composer], "kill", "Kill to the end of the line."),
        entry(.killToLineStart, [.control("u")], [.composer], "kill back", "Kill to the start of the line."),
        entry(.yank, [.control("y")], [.composer], "yank", "Put back what was killed last."),
        entry(.yankOlder, [.alt("y")], [.composer], "yank older", "Replace it by what was killed before."),
        entry(.transpose, [.control("t")], [.composer], "transpose", "Exchange the two characters at the cursor."),
        entry(.undoEdit, [.control("_"), .control("/")], [.composer], "undo", "Undo the last change of the text."),
        entry(.redoEdit, [.alt("_"), .alt("/")], [.composer], "redo", "Do again what was undone."),
    ]

    private static func entry(
        _ command: Command, _ keys: [Key], _ screens: Set<ScreenKind>, _ name: String, _ sentence: String
    ) -> Entry {
        Entry(command: command, keys: keys, screens: screens, name: name, sentence: sentence)
    }

    /// The first entry of a command on a screen.
    static func entry(of command: Command, on screen: ScreenKind) -> Entry? {
        entries.first { $0.command == command && $0.screens.contains(screen) }
    }
}
