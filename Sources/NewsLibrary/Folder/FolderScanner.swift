import NewsModel

/// The article files of a folder, not yet read.
public struct FolderScan: Equatable, Sendable {
    /// The folder's absolute path, without symbolic links.
    public var folder: String
    /// The articles, by path.
    public var articles: [ScannedArticle]
    /// What looked like an article or a folder and can't be read, by path.
    public var skipped: [ReadError]
}

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

    private let files: FileSystem

    /// Makes a scanner.
    public init(files: FileSystem = FileSystem()) { self.files = files }

    /// Finds the article files. Hidden files and folders are left out without a word; a folder that can be come by on
    /// several ways is read once, by its own name rather than by that of a symbolic link.
    public func scan(_ folder: String) throws(FolderError) -> FolderScan {
        let root: String
        let entries: [FolderEntry]
        let status: FileStatus
        do throws(SystemError) {
            root = try files.resolvedPath(of: folder)
            status = try files.status(of: root)
            entries = status.kind == .folder ? try files.entries(of: root) : []
        } catch {
            throw FolderError(folder, error)
        }
        guard status.kind == .folder else { throw .notAFolder(folder) }

        var walk = FolderWalk(files: files)
        walk.visited.insert(status.identity)
        walk.take(entries, of: root)
        while let next = walk.nextFolder() { walk.visit(next) }
        return FolderScan(
            folder: root, articles: walk.articles.sorted { $0.id < $1.id },
            skipped: walk.skipped.sorted { $0.path < $1.path })
    }
}

/// A scan under way.
private struct FolderWalk {
    let files: FileSystem
    var visited: Set<FileIdentity> = []
    var articles: [ScannedArticle] = []
    var skipped: [ReadError] = []
    /// Folders still to be visited.
    private var folders: [String] = []
    /// Folders behind symbolic links, to be visited when all others have been.
    private var linkedFolders: [String] = []

    init(files: FileSystem) { self.files = files }

    mutating func nextFolder() -> String? {
        if let folder = folders.popLast() { return folder }
        // In the order of their names, so that the same way is taken every time.
        linkedFolders.sort(by: >)
        return linkedFolders.popLast()
    }

    mutating func visit(_ folder: String) {
        do throws(SystemError) {
            guard visited.insert(try files.status(of: folder).identity).inserted else { return }
            take(try files.entries(of: folder), of: folder)
        } catch {
            // A folder that has just been removed has nothing to be missed.
            if !error.isAbsence { skipped.append(.failed(folder, error)) }
        }
    }

    mutating func take(_ entries: [FolderEntry], of folder: String) {
        for entry in entries where entry.nameBytes.first != UInt8(ascii: ".") {
            let isArticle = hasArticleExtension(entry.nameBytes)
            let mayBeFolder = entry.kind == .folder || entry.kind == .link || entry.kind == nil
            guard isArticle || mayBeFolder else { continue }
            guard let name = entry.name else {
                if isArticle || entry.kind == .folder {
                    let shown = String(decoding: entry.nameBytes, as: UTF8.self)
                    skipped.append(.nameNotUTF8(PathName.joined(folder, shown)))
                }
                continue
            }
            let path = PathName.joined(folder, name)
            if entry.kind == .folder {
                folders.append(path)
            } else {
                take(path, isArticle: isArticle, isLink: entry.kind == .link)
            }
        }
    }

    private mutating func take(_ path: String, isArticle: Bool, isLink: Bool) {
        do throws(SystemError) {
            let status = try files.status(of: path)
            switch status.kind {
            case .folder where isLink: linkedFolders.append(path)
            case .folder: folders.append(path)
            case .file where isArticle: articles.append(ScannedArticle(id: ArticleID(path: path), status: status))
            case let kind where isArticle: skipped.append(.notAFile(path, kind))
            default: break
            }
        } catch {
            // A link that leads nowhere is told; a file that has just been removed is not.
            if isArticle && (isLink || !error.isAbsence) { skipped.append(ReadError(path, error)) }
        }
    }

    private func hasArticleExtension(_ name: [UInt8]) -> Bool {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let ending = name[(dot + 1)...].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return FolderScanner.extensions.contains { ending.elementsEqual($0.utf8) }
    }
}
