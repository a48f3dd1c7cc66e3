import NewsLibrary
import NewsModel

/// Prints lists of a folder's articles.
struct ListPrinter {
    /// How many articles are looked up at once.
    private static let chunk = 500

    private let index: ArticleIndex
    private let format: ListFormat
    private var printed: Set<ArticleID> = []

    /// Prints the articles that a query finds, and complains about what could not be read.
    static func print(_ query: ListQuery, of folder: String, format: ListFormat, settings: Settings) {
        do {
            let library = Library(folders: settings.folders)
            let (index, problem) = try ArticleIndex.open(
                of: FolderScanner().root(of: folder), in: settings.folders.cache)
            if let problem { StandardStreams.complain(problem.description) }
            let indexed = IndexedFolder(index, library: library)
            var printer = ListPrinter(index: index, format: format)
            do {
                try printer.print(query, of: indexed)
            } catch {
                guard let error = IndexError(in: error) else { throw error }
                StandardStreams.complain(error.description)
                try index.restart(after: error)
                try printer.print(query, of: indexed)
            }
        } catch {
            Exit.failed("\(error)")
        }
    }

    private mutating func print(_ query: ListQuery, of folder: IndexedFolder) throws {
        _ = try folder.takeMarks(problem: StandardStreams.complain)
        // What a search finds in what is known already is there at once; what has come or changed since follows.
        if query.search != nil { try print(query, where: folder.isCurrent) }
        try folder.check(problem: StandardStreams.complain)
        try print(query) { _ in true }
        for file in try index.skipped(limit: .max) {
            StandardStreams.complain("Can't read \(PrintableText.of(file.path)): \(file.reason).")
        }
    }

    private init(index: ArticleIndex, format: ListFormat) {
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
        case .text: PrintableText.of(ListingText.line(listing, file: path(of: listing)))
        case .json: ListingText.json(listing)
        case .template(let template): template.text(of: listing, path: path(of: listing))
        }
    }

    /// The path of an article's file within the folder.
    private func path(of listing: ArticleListing) -> String {
        String(listing.id.path.dropFirst(index.root.count).drop { $0 == "/" })
    }
}

extension IndexError {
    /// The error of the index that another one speaks of; nil where it is of something else.
    fileprivate init?(in error: any Error) {
        switch error {
        case let error as IndexError: self = error
        case CheckError.index(let error): self = error
        default: return nil
        }
    }
}
