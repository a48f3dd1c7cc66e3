import ArgumentParser
import NewsModel

/// Searches articles.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Search the articles of a folder, the best matches first.",
        discussion: """
            All words have to be there, the last one at least as the beginning of a word. "a phrase" stands as it is, word* \
            begins a word, -word must not be there. author: source: section: in:headline in:digest in:story in:comments \
            is:unread is:read is:starred is:draft after:2026-02-01 before:2026-02-28 narrow the search.
            """)

    @Argument(help: "What to search for.")
    var query: String

    @Argument(help: "The folder of articles.", completion: .directory)
    var folder: String?

    @Option(help: ListFormat.help, completion: .list(ListFormat.names), transform: ListFormat.parse)
    var format = ListFormat.text

    func run() throws {
        let list = ListQuery(words: query)
        guard list.search != nil else {
            throw ValidationError("There is nothing to search for in \"\(PrintableText.of(query))\".")
        }
        let settings = Settings.load()
        settings.complain()
        ListPrinter.print(list, of: settings.articleFolder(named: folder), format: format, settings: settings)
    }
}
