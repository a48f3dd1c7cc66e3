import NewsModel
import Synchronization

/// The drafts, one plain-text file each, so that a person finds them without the program too.
///
/// A draft is written beside the old one and takes its place in one step: the process may be killed at any moment and
/// the old or the new draft is there, whole. A file that is no draft, or a damaged one, is never touched.
///
/// Several processes may have drafts of one key, each in a file of its own: a store overwrites and removes only what it
/// wrote or loaded itself, as long as nobody else has written there since.
public final class DraftStore: Sendable {
    /// How many files may have names of the same fingerprints.
    static let namesPerKey = 16
    /// How many milliseconds a save or a removal waits for another process's: it goes on without the lock then.
    private static let patience = 200

    /// A file of this store's own.
    private struct Own {
        var name: String
        /// What the file system said of it when it was last written or loaded: as long as it says the same, nobody else has
        /// written to it.
        var status: FileStatus
    }

    /// A draft as it was found.
    private struct Found {
        var draft: Draft
        var own: Own
        /// When it was written, in nanoseconds; of two as new, the one with the later name was written later.
        var written: Int
    }

    /// The folder that the drafts are in.
    public let folder: String
    private let files: FileSystem
    private let reader: FileReader
    private let owned = Mutex<[DraftKey: Own]>([:])

    /// Makes a store in a folder, which is made when there is something to keep.
    public init(folder: String, files: FileSystem = FileSystem()) {
        self.folder = folder
        self.files = files
        reader = FileReader(files: files)
    }

    /// Makes a store in the state folder.
    public convenience init(folders: UserFolders, files: FileSystem = FileSystem()) {
        self.init(folder: PathName.joined(folders.state, "drafts"), files: files)
    }

    /// Keeps a draft in place of the one with the same key that this store saved or loaded; beside all others. `durably`
    /// waits until it is on the disk, so that it survives a power cut as well.
    public func save(_ draft: Draft, durably: Bool = false) throws(DraftError) {
        let bytes = DraftText.bytes(of: draft)
        let file: TemporaryFile
        do throws(SystemError) {
            file = try self.file(holding: bytes, durably: durably)
        } catch {
            throw .notSaved(folder: folder, error)
        }
        let lock = lock()
        defer { lock?.release() }
        guard let name = name(for: draft.key) else {
            file.discard()
            throw .namesTaken(folder: folder)
        }
        let path = PathName.joined(folder, name)
        do throws(SystemError) {
            try file.replace(path)
        } catch {
            throw .notSaved(folder: folder, error)
        }
        let status = status(of: path)
        owned.withLock { $0[draft.key] = status.map { Own(name: name, status: $0) } }
        if durably { synchronizeFolder() }
    }

    /// Forgets a draft that this store saved or loaded, if there is one; what another process wrote stays.
    public func remove(_ key: DraftKey) throws(DraftError) {
        guard let own = own(key) else { return }
        let lock = lock()
        defer { lock?.release() }
        let path = PathName.joined(folder, own.name)
        do throws(SystemError) {
            if try files.status(of: path) == own.status { try files.remove(path) }
        } catch {
            if !error.isAbsence { throw .notRemoved(folder: folder, error) }
        }
        owned.withLock { _ = $0.removeValue(forKey: key) }
    }

    /// Gives a draft of this store's another key; the file of the old key goes when the new one is there.
    func move(_ draft: Draft, to key: DraftKey) throws(DraftError) -> Draft {
        var moved = draft
        moved.key = key
        try save(moved, durably: true)
        try remove(draft.key)
        return moved
    }

    /// Gives the drafts of an article to the same article under another path.
    func moveAll(of old: ArticleID, to new: ArticleID) throws(DraftError) {
        for draft in try drafts(of: old) {
            var key = draft.key
            key.article = new
            _ = try move(draft, to: key)
        }
    }

    /// The drafts on an article, the newest first; those that can't be read are left out.
    ///
    /// There is one for each key: this store's own, else the newest, which is then its own. The others come to light when
    /// that one has been removed. Where another process took the file of this store's own, its draft is given, but stays
    /// that process's.
    public func drafts(of article: ArticleID) throws(DraftError) -> [Draft] {
        let start = DraftStore.start(of: article)
        var best: [DraftKey: Found] = [:]
        for name in try fileNames() where name.hasPrefix(start) {
            guard let found = found(named: name), found.draft.key.article == article else { continue }
            let key = found.draft.key
            if let other = best[key], isOwn(other) || !isOwn(found) && found.written < other.written { continue }
            best[key] = found
        }
        for (key, found) in best where own(key) == nil { owned.withLock { $0[key] = found.own } }
        return best.values.sorted { ($1.written, $1.own.name) < ($0.written, $0.own.name) }.map(\.draft)
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

    private func found(named name: String) -> Found? {
        do {
            let content = try reader.read(PathName.joined(folder, name))
            guard let draft = DraftText.draft(of: content.bytes) else { return nil }
            let time = content.status.modified
            return Found(
                draft: draft, own: Own(name: name, status: content.status),
                written: time.seconds * 1_000_000_000 + time.nanoseconds)
        } catch {
            return nil
        }
    }

    /// The file that this store wrote or loaded last for a key.
    private func own(_ key: DraftKey) -> Own? {
        // Two paths that differ in bytes can be one string, but never have the same names.
        owned.withLock { $0[key] }.flatMap { names(of: key).contains($0.name) ? $0 : nil }
    }

    /// Whether a file still is as this store left it.
    private func isOwn(_ found: Found) -> Bool {
        own(found.draft.key).map { $0.name == found.own.name && $0.status == found.own.status } ?? false
    }

    /// The name of the file that is this store's own, else the first free name; nil where all names are taken.
    private func name(for key: DraftKey) -> String? {
        if let own = own(key) {
            do throws(SystemError) {
                if try files.status(of: PathName.joined(folder, own.name)) == own.status { return own.name }
            } catch {
                if error.isAbsence { return own.name }
            }
        }
        return names(of: key).first(where: isFree)
    }

    private func isFree(_ name: String) -> Bool {
        do {
            _ = try files.status(of: PathName.joined(folder, name))
            return false
        } catch {
            return error.isAbsence
        }
    }

    /// What the file system says of a file that was just written; nil where it says nothing, and the file counts as another
    /// process's.
    private func status(of path: String) -> FileStatus? {
        do {
            return try files.status(of: path)
        } catch {
            return nil
        }
    }

    /// Keeps other processes from choosing names meanwhile; nil where there is no lock to be had: a draft is kept even
    /// so.
    private func lock() -> FolderLock? {
        do {
            return try FolderLock(of: folder, patience: DraftStore.patience, files: files)
        } catch {
            return nil
        }
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
        let edited = key.edited.map { "edit-" + DraftText.hexadecimal($0.value) }
        let subject = edited ?? key.parent.map { DraftText.hexadecimal($0.value) } ?? "article"
        return (1...DraftStore.namesPerKey).map { number in
            DraftStore.start(of: key.article) + subject + (number == 1 ? "" : "-\(number)") + ".txt"
        }
    }

    private static func start(of article: ArticleID) -> String {
        DraftText.hexadecimal(Fingerprint.of(article.path)) + "-"
    }
}
