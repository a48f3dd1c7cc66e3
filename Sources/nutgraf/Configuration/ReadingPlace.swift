import Glibc

/// What the reader is opened on.
enum ReadingPlace: Equatable, Sendable {
    /// A folder of articles, which may not exist.
    case folder(String)
    /// One article.
    case article(String)

    /// The folder, nil where it is one article.
    var folder: String? {
        if case .folder(let folder) = self { folder } else { nil }
    }

    /// Finds out what a name stands for. What does not exist is a folder to be made, unless it is named like an article.
    init(named name: String?, settings: Settings) {
        guard let name else {
            self = .folder(settings.articleFolder(named: nil))
            return
        }
        var status = stat()
        if stat(name, &status) == 0 {
            self = status.st_mode & S_IFMT == S_IFDIR ? .folder(name) : .article(name)
        } else {
            self = name == "-" || name.hasSuffix(".txt") || name.hasSuffix(".md") ? .article(name) : .folder(name)
        }
    }
}
