import NewsModel

/// An article's file as the scan met it.
public struct ScannedArticle: Equatable, Sendable {
    /// Which article.
    public var id: ArticleID
    /// What the file system says of its file, symbolic links followed.
    public var status: FileStatus
}

/// Finds the article files of a folder and of the folders in it.
public struct FolderScanner: Sendable {
    /// How the names of articles end, in lower case; upper case counts as well.
    public static let extensions = ["txt", "text", "md"]

    /// Whether a name is that of an article's file, which is not hidden.
    static func isArticle(_ name: some BidirectionalCollection<UInt8>) -> Bool {
        guard name.first != UInt8(ascii: "."), let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let ending = name[name.index(after: dot)...].lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return extensions.contains { ending.elementsEqual($0.utf8) }
    }

    /// In how many folders some articles are looked for.
    private static let nearby = 32

    private let files: FileSystem

    /// Makes a scanner.
    public init(files: FileSystem = FileSystem()) { self.files = files }

    /// The absolute path of a folder, without symbolic links.
    public func root(of folder: String) throws(FolderError) -> String {
        let root: String
        let status: FileStatus
        do throws(SystemError) {
            root = try files.resolvedPath(of: folder)
            status = try files.status(of: root)
        } catch {
            throw FolderError(folder, error)
        }
        guard status.kind == .folder else { throw .notAFolder(folder) }
        return root
    }

    /// Finds the article files, folder by folder. Hidden files and folders are left out without a word; a folder that can be
    /// come by on several ways is read once, by its own name rather than by that of a symbolic link.
    func walk(_ folder: String) throws(FolderError) -> FolderWalk {
        let root = try root(of: folder)
        do {
            // Whether it can be read shows at its first entry; there may be very many.
            _ = try files.entries(of: root, limit: 1)
        } catch {
            throw FolderError(folder, error)
        }
        return FolderWalk(root: root, files: files)
    }

    /// Some articles of a folder, whichever are come by first: so many, or fewer where they do not lie near. Takes no longer
    /// in a folder of any size; what can't be read is left to the scan.
    func someArticles(of root: String, count: Int) -> [ArticleID] {
        var found: [ArticleID] = []
        var folders = [root]
        for _ in 0..<Self.nearby {
            guard found.count < count, let folder = folders.popLast() else { break }
            let entries: [FolderEntry]
            do { entries = try files.entries(of: folder, limit: max(2 * count, 32)) } catch { continue }
            for entry in entries where entry.nameBytes.first != UInt8(ascii: ".") {
                guard let name = entry.name else { continue }
                if entry.kind == .folder {
                    folders.append(PathName.joined(folder, name))
                } else if entry.kind == .file, FolderScanner.isArticle(entry.nameBytes), found.count < count {
                    found.append(ArticleID(path: PathName.joined(folder, name)))
                }
            }
        }
        return found
    }
}

/// What a scan met in one folder, without the folders in it.
struct VisitedFolder: Sendable {
    /// The folder's absolute path.
    let path: String
    /// The articles.
    var articles: [ScannedArticle] = []
    /// What looked like an article or a folder and can't be read.
    var skipped: [ReadError] = []
}

/// A scan under way.
struct FolderWalk {
    /// The absolute path of the folder that is scanned, without symbolic links.
    let root: String
    private let files: FileSystem
    private var visited: Set<FileIdentity> = []
    /// Folders still to be visited.
    private var folders: [String]
    /// Folders behind symbolic links, to be visited when all others have been.
    private var linkedFolders: [String] = []

    fileprivate init(root: String, files: FileSystem) {
        self.root = root
        self.files = files
        folders = [root]
    }

    /// What is in the next folder, nil at the end.
    mutating func next() -> VisitedFolder? {
        while let folder = nextFolder() {
            if let visited = visit(folder) { return visited }
        }
        return nil
    }

    private mutating func nextFolder() -> String? {
        if let folder = folders.popLast() { return folder }
        // In the order of their names, so that the same way is taken every time.
        linkedFolders.sort(by: >)
        return linkedFolders.popLast()
    }

    private mutating func visit(_ folder: String) -> VisitedFolder? {
        do throws(SystemError) {
            guard visited.insert(try files.status(of: folder).identity).inserted else { return nil }
            return take(try files.entries(of: folder), of: folder)
        } catch {
            // A folder that has just been removed has nothing to be missed.
            return error.isAbsence ? nil : VisitedFolder(path: folder, skipped: [.failed(folder, error)])
        }
    }

    private mutating func take(_ entries: [FolderEntry], of folder: String) -> VisitedFolder {
        var visited = VisitedFolder(path: folder)
        for entry in entries where entry.nameBytes.first != UInt8(ascii: ".") {
            let isArticle = FolderScanner.isArticle(entry.nameBytes)
            let mayBeFolder = entry.kind == .folder || entry.kind == .link || entry.kind == nil
            guard isArticle || mayBeFolder else { continue }
            guard let name = entry.name else {
                if isArticle || entry.kind == .folder {
                    let shown = String(decoding: entry.nameBytes, as: UTF8.self)
                    visited.skipped.append(.nameNotUTF8(PathName.joined(folder, shown)))
                }
                continue
            }
            let path = PathName.joined(folder, name)
            if entry.kind == .folder {
                folders.append(path)
            } else {
                take(path, isArticle: isArticle, isLink: entry.kind == .link, &visited)
            }
        }
        return visited
    }

    private mutating func take(_ path: String, isArticle: Bool, isLink: Bool, _ visited: inout VisitedFolder) {
        do throws(SystemError) {
            let status = try files.status(of: path)
            switch status.kind {
            case .folder where isLink: linkedFolders.append(path)
            case .folder: folders.append(path)
            case .file where isArticle:
                visited.articles.append(ScannedArticle(id: ArticleID(path: path), status: status))
            case let kind where isArticle: visited.skipped.append(.notAFile(path, kind))
            default: break
            }
        } catch {
            // A link that leads nowhere is told; a file that has just been removed is not.
            if isArticle && (isLink || !error.isAbsence) {
                visited.skipped.append(ReadError(path, error))
            }
        }
    }

}
