/// A section of a manual page that is worded by hand.
struct ManualSection {
    /// A piece of it.
    enum Part {
        case paragraph(String)
        case item(String, String)
        case lines(String)
    }

    let title: String
    let parts: [Part]
}

extension Roff {
    /// Writes a section that is worded by hand.
    mutating func append(_ section: ManualSection) {
        self.section(section.title)
        for part in section.parts {
            switch part {
            case .paragraph(let prose): paragraph(prose)
            case .item(let tag, let meaning): item(tag, meaning)
            case .lines(let text): lines(text)
            }
        }
    }
}

/// What the pages say besides the program's own tables.
enum ManualSections {
    /// What follows the keys in nutgraf(1).
    static let ofProgram = [
        ManualSection(
            title: "ENVIRONMENT",
            parts: [
                .item(
                    "`NUTGRAF_PAGER`, `PAGER`",
                    "What `nutgraf show` prints through on a terminal; empty or cat is none."),
                .item("`LESS`, `LV`", "Set to FRX and -c for the pager where they are not set."),
                .item("`VISUAL`, `EDITOR`", "The editor that a comment can be written in; else it is vi."),
                .item("`NO_COLOR`", "Where it is set and not empty, the reader uses no colours."),
                .item("`TERM`", "The terminal, as terminfo knows it."),
                .item("`TMPDIR`", "Where the file for the editor is made; else it is /tmp."),
                .item(
                    "`XDG_CONFIG_HOME`, `XDG_STATE_HOME`, `XDG_CACHE_HOME`, `XDG_DATA_HOME`",
                    "The folders below, where they are absolute paths."),
            ]),
        ManualSection(
            title: "FILES",
            parts: [
                .item("~/.config/nutgraf/config.toml", "The configuration; see `nutgraf`(5)."),
                .item("~/.local/state/nutgraf/state.sqlite", "What was read and starred, places and folds."),
                .item("~/.local/state/nutgraf/drafts/", "Comments that are not posted yet, a text file each."),
                .item("~/.local/state/nutgraf/nutgraf.log", "What went wrong where no screen could say so."),
                .item(
                    "~/.cache/nutgraf/",
                    "The index, a database for each folder of articles; made again when it is lost."),
                .item("~/.local/share/nutgraf/", "The articles, where no other folder is named or configured."),
            ]),
        ManualSection(
            title: "EXIT STATUS",
            parts: [
                .item("0", "All went well."),
                .item(
                    "1", "Something could not be done, which a line on standard error says; or a check found something."
                ),
                .item("64", "The command line is not understood."),
                .item("141", "Whoever read the output has seen enough (SIGPIPE)."),
            ]),
        ManualSection(
            title: "EXAMPLES",
            parts: [
                .lines("nutgraf ~/News"),
                .lines("nutgraf list --unread --format '{minutes}\\t{headline}' | sort -n | head -5"),
                .lines("lynx -dump https://news.example/ferries > ~/News/ferries.txt"),
                .lines("echo 'It has been a long winter without the late boat.' | nutgraf comment ferries.txt"),
            ]),
        ManualSection(title: "SEE ALSO", parts: [.paragraph("`nutgraf`(5), `less`(1)")]),
    ]

    /// What nutgraf(5) says of articles.
    static let ofArticles = [
        ManualSection(
            title: "ARTICLES",
            parts: [
                .paragraph(
                    """
                    An article is a text file with a name that ends in .txt, .text or .md, in the folder of articles or in a \
                    folder within it. Any text with a headline and paragraphs will do. A page has up to three parts, each of \
                    which may be missing: the digest, the story and the discussion. They are known by how they are set.
                    """),
                .lines(
                    """
                    A Digest Headline That Says It All

                    A summary of a few sentences.

                    Key Points: And a title for them

                      * The first point
                      * The second one
                    2 min read

                    The story's headline

                    A sentence that sells it, the standfirst.

                    "A quotation that is set apart. - Its Speaker"

                    Tokyo, Feb 17

                    Paragraphs, with an empty line between them.

                    - IANS

                    Reader Comments

                    S
                    Sarah B
                    What Sarah has to say.
                        R
                        Rohit P · 2026-11-24 10:15 +0530
                        An answer to Sarah, four spaces further in.

                    Leave a Comment

                    Minimum 50 characters 0/50
                    """),
                .paragraph("`nutgraf check` shows what each line of a file was taken for."),
            ]),
        ManualSection(
            title: "HEADER LINES",
            parts: [
                .paragraph(
                    """
                    Lines such as `Title: Harbour news` before the first empty line, or YAML front matter with the same names, \
                    win over what the text suggests. Without a date, the file's own counts.
                    """),
                .item("`Title`", "The headline."),
                .item("`Date`", "When it was published, such as 2026-11-24 or 2026-11-24 10:15 +0530."),
                .item("`Author`", "Who wrote it."),
                .item("`Source`", "Who published it."),
                .item("`Link`", "Where it is on the web."),
                .item("`Tags`", "What it is about."),
            ]),
        ManualSection(
            title: "COMMENTS",
            parts: [
                .paragraph(
                    """
                    A comment is written into the article's own file: an initial, the name with the time, and the text; an \
                    answer four spaces further in than what it answers. A line of the text that would mean something else gets \
                    a backslash before it, which is taken off when it is read. Every other byte of the file stays, and the new \
                    file takes the old one's place in one step.
                    """),
                .paragraph(
                    """
                    Comments are counted in characters as people see them, without white space at the ends. The page says how \
                    many there have to be; one that says nothing asks for 50.
                    """),
            ]),
        ManualSection(
            title: "ENCODINGS",
            parts: [
                .paragraph(
                    """
                    A file may be in UTF-8, or in UTF-16 with a byte order mark. What is neither is read in the encoding in which \
                    it is likeliest to be text, with a warning that names it, and comments are written in it, too.
                    """)
            ]),
    ]
}
