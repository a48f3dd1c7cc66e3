import NewsModel

/// A folder of articles with its index, and with what the reader did with the articles.
public struct IndexedFolder: Sendable {
    /// The index.
    public let index: ArticleIndex
    private let states: ReadingStateStore
    private let drafts: DraftStore
    private let files: FileSystem

    /// Puts an index together with what is kept of its articles.
    public init(_ index: ArticleIndex, library: Library) {
        self.index = index
        (states, drafts, files) = (library.states, library.drafts, library.files)
    }

    /// Brings the index to what the folder holds. Articles that the index does not know yet get the marks that the reader
    /// gave them, under whatever path. `found` is told the absolute paths of all folders
    /// before their files are read.
    public func check(
        isCancelled: @Sendable () -> Bool = { false }, found: ([String]) -> Void = { _ in },
        problem: @escaping @Sendable (String) -> Void = { _ in }, report: (FolderCheck.Progress) -> Void = { _ in }
    ) throws(CheckError) {
        try folderCheck(problem).run(isCancelled: isCancelled, found: found, report: report)
    }

    /// Looks after files and folders that may be others, given by their absolute paths; tells whether something is.
    @discardableResult
    public func check(
        _ paths: Set<String>, problem: @escaping @Sendable (String) -> Void = { _ in }
    ) throws(CheckError) -> Bool {
        try folderCheck(problem).run(on: paths)
    }

    /// The absolute paths of the folders that the index knows, the root among them.
    public func knownFolders() throws(IndexError) -> [String] {
        let root = index.root
        return [root] + (try index.knownFolders()).filter { !$0.isEmpty }.map { PathName.joined(root, $0) }
    }

    private func folderCheck(_ problem: @escaping @Sendable (String) -> Void) -> FolderCheck {
        let (states, drafts, files) = (states, drafts, files)
        return FolderCheck(index, files: files, localOffset: LocalTime.now().utcOffset ?? 0) { entries in
            do {
                return try IndexedFolder.marks(of: entries, states: states, drafts: drafts, files: files)
            } catch {
                problem("\(error)")
                return nil
            }
        }
    }

    /// What the reader did with articles, under whatever path: what is known of one that is gone and said the same is taken over.
    private static func marks(
        of entries: [IndexedFile], states: ReadingStateStore, drafts: DraftStore, files: FileSystem
    ) throws -> [ReadingMarks] {
        var marks = try states.marks(of: entries.map { (id: $0.id, content: $0.content) })
        // What was only looked at is recognised when it is read.
        let moved = try states.moved(entries.filter { $0.text != nil }.map { (id: $0.id, content: $0.content) })
        guard !moved.isEmpty else { return marks }
        for (place, entry) in entries.enumerated() where moved.contains(entry.id) {
            guard let taken = try states.adopt(content: entry.content, as: entry.id, isGone: { isGone($0, files) })
            else { continue }
            try drafts.moveAll(of: taken.old, to: entry.id)
            marks[place] = taken.marks
        }
        return marks
    }

    /// Whether an article's file is still the one that the index knows.
    public func isCurrent(_ listing: ArticleListing) throws(IndexError) -> Bool {
        guard let folder = PathName.relative(PathName.folder(of: listing.id.path), to: index.root) else { return false }
        let status: FileStatus
        do throws(SystemError) { status = try files.status(of: listing.id.path) } catch { return false }
        return try index.known(PathName.last(of: listing.id.path), in: folder) == FileStamp(status)
    }

    /// How many bytes a file may have for its related articles to be looked for.
    private static let relatedLimit = 1 << 20

    /// The articles that belong to one, the nearest first; none where its file can't be read.
    public func related(to id: ArticleID, limit: Int = 5) throws(IndexError) -> RelatedArticles {
        let article: Article
        do {
            article = try ArticleFileReader(reader: FileReader(files: files, limit: Self.relatedLimit)).load(id).article
        } catch {
            // Who opens it is told so.
            return RelatedArticles()
        }
        let others = try index.related(to: id, saying: TellingWords(article), limit: limit)
        let copies = try index.number(of: id).map { number throws(IndexError) in try index.copies(of: [number]) } ?? []
        return RelatedArticles(copies: try index.listings(of: copies), others: try index.listings(of: others))
    }

    /// Sets a mark of articles for good, by their numbers: of all or of none.
    public func set(_ mark: ReadingMark, to isSet: Bool, of numbers: [Int32]) throws {
        let marked = try numbers.compactMap { number in
            try index.file(of: number).map { (id: $0.id, content: Optional($0.content)) }
        }
        try states.set(mark, to: isSet, of: marked)
        try index.set(mark, to: isSet, of: numbers)
    }

    /// Takes over what was marked or begun since, here or by other readers; tells whether anything is another now.
    public func takeMarks(problem: (String) -> Void) throws(IndexError) -> Bool {
        let revision = try index.markRevision()
        let changes: MarkChanges?
        let begun: Set<ArticleID>?
        do { changes = try states.changes(since: revision) } catch {
            changes = nil
            problem(error.description)
        }
        do { begun = try drafts.articlesWithDrafts() } catch {
            begun = nil
            problem(error.description)
        }
        let haveMarksChanged = try changes.map { changes throws(IndexError) in try index.apply(changes) } ?? false
        let haveDraftsChanged = try begun.map { begun throws(IndexError) in try index.setDrafts(of: begun) } ?? false
        return haveMarksChanged || haveDraftsChanged
    }
}

/// Whether an article's file is no longer there.
private func isGone(_ id: ArticleID, _ files: FileSystem) -> Bool {
    do throws(SystemError) {
        _ = try files.status(of: id.path)
        return false
    } catch {
        return error.isAbsence
    }
}
