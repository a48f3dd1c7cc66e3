import NewsLibrary
import NewsModel

/// The articles of a folder that a query finds, for the commands that print them.
struct FolderListings {
    /// How many articles are looked up at once.
    private static let chunk = 500

    private let index: ArticleIndex
    private let visit: ([(listing: ArticleListing, path: String)]) -> Void
    private var visited: Set<ArticleID> = []

    /// Visits the articles, some at a time, each with its path within the folder; what could not be read is complained about.
    static func visit(
        _ query: ListQuery, of folder: String, settings: Settings,
        _ visit: @escaping ([(listing: ArticleListing, path: String)]) -> Void
    ) {
        let library = Library(folders: settings.folders)
        let place = FolderIndex(
            path: folder, cache: settings.folders.cache, library: { library }, tell: StandardStreams.complain)
        do {
            let indexed = try place.folder()
            var listings = FolderListings(index: indexed.index, visit: visit)
            do {
                try listings.visit(query, of: indexed)
            } catch {
                guard let error = IndexError(in: error) else { throw error }
                try place.beginAnew(after: error)
                try listings.visit(query, of: indexed)
            }
        } catch {
            Exit.failed("\(error)")
        }
    }

    private init(index: ArticleIndex, visit: @escaping ([(listing: ArticleListing, path: String)]) -> Void) {
        self.index = index
        self.visit = visit
    }

    private mutating func visit(_ query: ListQuery, of folder: IndexedFolder) throws {
        _ = try folder.takeMarks(problem: StandardStreams.complain)
        // What a search finds in what is known already is there at once; what has come or changed since follows.
        if query.search != nil { try visit(query, where: folder.isCurrent) }
        try folder.check(problem: StandardStreams.complain)
        try visit(query) { _ in true }
        for file in try index.skipped(limit: .max) {
            StandardStreams.complain("Can't read \(PrintableText.of(file.path)): \(file.reason).")
        }
    }

    /// Visits the articles of a list that were not visited yet.
    private mutating func visit(_ query: ListQuery, where isWanted: (ArticleListing) throws -> Bool) throws {
        let numbers = try index.numbers(of: query, localOffset: LocalTime.now().utcOffset ?? 0)
        for start in stride(from: 0, to: numbers.count, by: Self.chunk) {
            let some = numbers[start..<min(start + Self.chunk, numbers.count)]
            let wanted = try index.listings(of: some).filter { try !visited.contains($0.id) && isWanted($0) }
            visited.formUnion(wanted.map(\.id))
            visit(wanted.map { ($0, path(of: $0)) })
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
