import ArgumentParser
import NewsLibrary
import NewsModel

/// Lists articles.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the articles of a folder, the newest first.")

    @Argument(help: "The folder of articles.", completion: .directory)
    var folder: String?

    @Flag(help: "Only articles that are not read yet.")
    var unread = false

    @Flag(help: "Only articles with a star.")
    var starred = false

    @Option(help: ListFormat.help, completion: .list(ListFormat.names), transform: ListFormat.parse)
    var format = ListFormat.text

    func run() throws {
        let settings = Settings.load()
        settings.complain()
        let words = (unread ? ["is:unread"] : []) + (starred ? ["is:starred"] : [])
        ListPrinter.print(
            ListQuery(words: words.joined(separator: " ")), of: settings.articleFolder(named: folder), format: format,
            settings: settings)
    }
}
