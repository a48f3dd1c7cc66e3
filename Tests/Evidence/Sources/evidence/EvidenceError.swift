/// Why nothing can be measured: the one place where that is put into words.
enum EvidenceError: Error, CustomStringConvertible {
    /// The command line is not understood.
    case usage
    /// A file cannot be read.
    case unreadable(path: String)
    /// A file is no page.
    case notAPage(path: String, reason: String)
    /// A line of the labels is none.
    case notALabel(path: String, line: Int)
    /// A page has no such point any more, or another one in its place.
    case otherPoint(page: String, key: TextKey)
    /// A page has no such block any more.
    case noBlock(page: String, key: TextKey)

    var description: String {
        switch self {
        case .usage: "usage: evidence [--half dev|test|both] CORPUS"
        case .unreadable(let path):
            "Can't read \(path). Run this in the project's folder, and name the folder of the corpus."
        case .notAPage(let path, let reason): "Can't read \(path): \(reason)."
        case .notALabel(let path, let line): "\(path):\(line) is no label: see Tests/Evidence/README.md."
        case .otherPoint(let page, let key): "\(page): the point \(key) is not there any more; label it again."
        case .noBlock(let page, let key): "\(page): the story has no block \(key) any more; label the point again."
        }
    }
}
