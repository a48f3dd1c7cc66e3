/// What nutgraf(5) says besides the settings.
enum FormatSections {
    /// What nutgraf(5) says of articles.
    static let articles = [
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
