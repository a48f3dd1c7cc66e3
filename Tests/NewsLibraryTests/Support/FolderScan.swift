import NewsModel

@testable import NewsLibrary

/// Everything that a walk through a folder finds.
struct FolderScan: Equatable {
    /// The folder's absolute path, without symbolic links.
    var folder: String
    /// The articles, by path.
    var articles: [ScannedArticle] = []
    /// What looked like an article or a folder and can't be read, by path.
    var skipped: [ReadError] = []
}

extension FolderScanner {
    /// Walks through a folder to the end.
    func scan(_ folder: String) throws(FolderError) -> FolderScan {
        var walk = try walk(folder)
        var scan = FolderScan(folder: walk.root)
        while let visited = walk.next() {
            scan.articles += visited.articles
            scan.skipped += visited.skipped
        }
        scan.articles.sort { $0.id < $1.id }
        scan.skipped.sort { $0.path < $1.path }
        return scan
    }
}
