import ArgumentParser

/// Prints articles.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print articles, as text, JSON, Markdown or HTML.",
        discussion: """
            On a terminal they are shown in $NUTGRAF_PAGER, else $PAGER, else less; an empty one, or cat, is none.
            """)

    /// How an article is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown, html }

    @Argument(help: "The files of the articles; - is standard input.", completion: .file())
    var files: [String]

    @Option(help: "text, json: an object a line, markdown, or html: one document for all files.")
    var format = Format.text

    @Option(help: "The columns to wrap text to, with --format text.")
    var width: Int?

    @Flag(name: .long, help: "Print to a terminal without a pager.")
    var noPager = false

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Name the files to show; - is standard input.") }
        if let width, width < 1 { throw ValidationError("--width has to be 1 or more.") }
    }

    func run() throws {
        try PlainOutput.show(files, format: format, width: width, isPaged: !noPager)
    }
}
