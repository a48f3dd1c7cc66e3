import NewsModel

/// Prints lists of a folder's articles.
enum ListPrinter {
    /// Prints the articles that a query finds, and complains about what could not be read.
    static func print(_ query: ListQuery, of folder: String, format: ListFormat, settings: Settings) {
        FolderListings.visit(query, of: folder, settings: settings) { some in
            StandardStreams.write(some.map { line($0.listing, path: $0.path, format) + "\n" }.joined())
        }
    }

    private static func line(_ listing: ArticleListing, path: String, _ format: ListFormat) -> String {
        switch format {
        case .text: PrintableText.of(ListingText.line(listing, file: path))
        case .json: ListingText.json(listing)
        case .template(let template): template.text(of: listing, path: path)
        }
    }
}
