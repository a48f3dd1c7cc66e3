import NewsModel

/// The drafts, one plain-text file each, so that a person finds them without the program too.
///
/// A draft is written beside the old one and takes its place in one step: the process may be killed at any moment and
/// the old or the new draft is there, whole. A file that is no draft, or a damaged one, is never touched.
public struct DraftStore: Sendable {
    /// How many files may have names of the same fingerprints.
    private static let namesPerKey = 4

    /// The folder that the drafts are in.
    public let folder: String
    private let files: FileSystem
    private let reader: FileReader

    /// Makes a store in a folder, which is made when there is something to keep.
    public init(folder: String, files: FileSystem = FileSystem()) {
        self.folder = folder
        self.files = files
        reader = FileReader(files: files)
    }

    /// Keeps a draft in place of the one with the same key. `durably` waits until it is on the disk, so that it survives
    /// a power cut as well.
    public func save(_ draft: Draft, durably: Bool = false) throws(DraftError) {
        guard let path = path(of: draft.key) else { throw .namesTaken(folder: folder) }
        do throws(SystemError) {
            try file(holding: DraftText.bytes(of: draft), durably: durably).replace(path)
        } catch {
            throw .notSaved(folder: folder, error)
        }
        if durably { synchronizeFolder() }
    }

    /// Forgets a draft, if there is one.
    public func remove(_ key: DraftKey) throws(DraftError) {
        for name in names(of: key) where draft(named: name)?.key == key {
            do {
                try files.remove(PathName.joined(folder, name))
            } catch {
                if !error.isAbsence { throw .notRemoved(folder: folder, error) }
            }
        }
    }

    /// The drafts on an article, one for each key; those that can't be read are left out.
    public func drafts(of article: ArticleID) throws(DraftError) -> [Draft] {
        let start = DraftStore.start(of: article)
        var drafts: [Draft] = []
        for name in try fileNames() where name.hasPrefix(start) {
            guard let draft = draft(named: name), draft.key.article == article else { continue }
            // A later name was taken when the earlier file could not be read: it has the later text.
            drafts.removeAll { $0.key == draft.key }
            drafts.append(draft)
        }
        return drafts
    }

    /// The articles with a draft on them or on one of their comments.
    public func articlesWithDrafts() throws(DraftError) -> Set<ArticleID> {
        Set(
            try fileNames().compactMap { name in
                do {
                    let start = try reader.readStart(
                        of: PathName.joined(folder, name), count: DraftText.startLength)
                    return DraftText.article(of: start)
                } catch {
                    return nil
                }
            })
    }

    /// The names of what may be drafts, the second name of a key after the first.
    private func fileNames() throws(DraftError) -> [String] {
        do {
            return try files.entries(of: folder).compactMap(\.name)
                .filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") }
                .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
        } catch {
            // The folder is made with the first draft.
            if error.isAbsence { return [] }
            throw .unreadable(folder: folder, error)
        }
    }

    private func draft(named name: String) -> Draft? {
        do {
            return DraftText.draft(of: try reader.read(PathName.joined(folder, name)).bytes)
        } catch {
            return nil
        }
    }

    /// The file that has the draft, else the first free name; nil where all names are taken by other things.
    private func path(of key: DraftKey) -> String? {
        var free: String?
        for name in names(of: key) {
            let path = PathName.joined(folder, name)
            do {
                if DraftText.draft(of: try reader.read(path).bytes)?.key == key { return path }
            } catch {
                if case .missing = error { free = free ?? path }
            }
        }
        return free
    }

    /// Writes the temporary file, making the folder where it is missing.
    private func file(holding bytes: [UInt8], durably: Bool) throws(SystemError) -> TemporaryFile {
        do {
            return try TemporaryFile(holding: bytes, in: folder, durably: durably, files: files)
        } catch {
            guard error.isAbsence else { throw error }
            try files.makeFolders(folder)
            return try TemporaryFile(holding: bytes, in: folder, durably: durably, files: files)
        }
    }

    /// Brings the folder's names to the disk, as far as the disk goes along: the draft is in its place already.
    private func synchronizeFolder() {
        do {
            let descriptor = try files.openFolder(folder)
            defer { files.abandon(descriptor) }
            try files.synchronize(descriptor)
        } catch {}
    }

    /// The names that a draft's file can have: two keys may share their fingerprints, so the header decides.
    private func names(of key: DraftKey) -> [String] {
        let parent = key.parent.map { DraftText.hexadecimal($0.value) } ?? "article"
        return (1...DraftStore.namesPerKey).map { number in
            DraftStore.start(of: key.article) + parent + (number == 1 ? "" : "-\(number)") + ".txt"
        }
    }

    private static func start(of article: ArticleID) -> String {
        DraftText.hexadecimal(Fingerprint.of(article.path)) + "-"
    }
}
