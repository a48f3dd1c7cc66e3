import NewsLibrary
import NewsModel

/// Prints lists of a folder's articles.
struct ListPrinter {
    /// How many articles are looked up at once.
    private static let chunk = 500

    private let index: ArticleIndex
    private let format: ListCommand.Format
    private var printed: Set<ArticleID> = []

    /// Prints the articles that a query finds, and complains about what could not be read.
    static func print(_ query: ListQuery, of folder: String, format: ListCommand.Format, settings: Settings) {
        do {
            try print(query, of: folder, format: format, settings: settings, isSearch: query.search != nil)
        } catch {
            Exit.failed("\(error)")
        }
    }

    private static func print(
        _ query: ListQuery, of folder: String, format: ListCommand.Format, settings: Settings, isSearch: Bool
    ) throws {
        let library = Library(folders: settings.folders)
        let (index, problem) = try ArticleIndex.open(of: IndexedFolder.root(of: folder), in: settings.folders.cache)
        if let problem { StandardStreams.complain(problem.description) }
        let indexed = IndexedFolder(index, library: library)
        var printer = ListPrinter(index: index, format: format)
        _ = try indexed.takeMarks(problem: StandardStreams.complain)
        // What is known already is found at once; what has come or changed since follows.
        if isSearch { try printer.print(query, where: indexed.isCurrent) }
        try indexed.check()
        try printer.print(query) { _ in true }
        for file in try index.skipped(limit: .max) {
            StandardStreams.complain("Can't read \(file.path): \(file.reason).")
        }
    }

    private init(index: ArticleIndex, format: ListCommand.Format) {
        self.index = index
        self.format = format
    }

    /// Prints the articles of a list that were not printed yet.
    private mutating func print(
        _ query: ListQuery, where isWanted: (ArticleListing) throws -> Bool
    ) throws {
        let numbers = try index.numbers(of: query, localOffset: LocalTime.now().utcOffset ?? 0)
        for start in stride(from: 0, to: numbers.count, by: Self.chunk) {
            let some = numbers[start..<min(start + Self.chunk, numbers.count)]
            var text = ""
            for listing in try index.listings(of: some) where try !printed.contains(listing.id) && isWanted(listing) {
                printed.insert(listing.id)
                text += line(listing) + "\n"
            }
            StandardStreams.write(text)
        }
    }

    private func line(_ listing: ArticleListing) -> String {
        switch format {
        case .text:
            let file = listing.id.path.dropFirst(index.root.count).drop { $0 == "/" }
            return PrintableText.of(ListingText.line(listing, file: String(file)))
        case .json: return ListingText.json(listing)
        }
    }
}
