import Dispatch
import NewsModel
import Synchronization

/// Brings the index to what a folder holds: a status for each file, and only those that are others are read.
public struct FolderCheck: Sendable {
    /// How far it is.
    public struct Progress: Equatable, Sendable {
        /// The files that were read.
        public var done: Int
        /// All that have to be read; nil where it is not known yet.
        public var total: Int?
        /// Seconds until the end; nil where it is not known.
        public var secondsLeft: Int?
        /// Whether articles have come, changed or gone since the last report.
        public var hasChanged: Bool
        /// Whether this is when all articles are listed, many of them without having been read: that is worth telling at once.
        public var isListComplete = false
    }

    /// A file that has to be read.
    private struct PendingFile {
        /// The place of its folder among those visited.
        let folder: Int32
        let name: String
        /// Its file as the scan met it.
        let stamp: FileStamp
        /// Whether it was looked at before.
        let isListed: Bool
    }

    /// How many files are read at once: few at first, so that they are soon there, then more, since every batch leaves a part
    /// of the search index that has to be merged with the others.
    private static let batches = 128...2048
    /// How many bytes are read at once, unless a single file has more.
    private static let batchBytes = 32 << 20
    /// How many of a folder that was never seen are read before the others are looked for: about a screen.
    private static let firstBatch = 24
    /// From how many on they are only looked at first.
    private static let fewForGlances = 4096
    /// How many are looked at at once.
    private static let glances = 4096...16_384

    private let index: ArticleIndex
    private let scanner: FolderScanner
    private let reader: FileReader
    private let loader: ArticleFileReader
    private let files: FileSystem
    private let marks: @Sendable ([IndexedFile]) -> [ReadingMarks]?
    private let localOffset: Int

    /// Makes the check of an index; `marks` says what the reader did with articles that the index does not know yet, nil
    /// where that can't be found out now.
    init(
        _ index: ArticleIndex, files: FileSystem, localOffset: Int,
        marks: @escaping @Sendable ([IndexedFile]) -> [ReadingMarks]?
    ) {
        self.index = index
        self.files = files
        scanner = FolderScanner(files: files)
        reader = FileReader(files: files)
        loader = ArticleFileReader(reader: reader)
        self.localOffset = localOffset
        self.marks = marks
    }

    /// Checks the whole folder, and reports after each step; given up where `isCancelled` says so: the next check goes on.
    /// `found` is told the absolute paths of all folders before their files are read.
    public func run(
        isCancelled: @Sendable () -> Bool = { false }, found: ([String]) -> Void = { _ in },
        report: (Progress) -> Void = { _ in }
    ) throws(CheckError) {
        var walk: FolderWalk
        do { walk = try scanner.walk(index.root) } catch { throw .folder(error) }
        do throws(IndexError) {
            var unseen = try index.knownFolders()
            let isNew = unseen.isEmpty
            var folders: [String] = []
            var pending: [PendingFile] = []
            var skipped: [ReadError] = []
            var hasChanged = false
            // Of a folder that was never seen a screenful is shown before all else is known.
            if isNew {
                let first = read(scanner.someArticles(of: walk.root, count: Self.firstBatch))
                try write(first)
                if !first.isEmpty { report(Progress(done: first.count, hasChanged: true)) }
            }
            while let visited = walk.next() {
                if isCancelled() { return }
                let path = PathName.relative(visited.path, to: walk.root) ?? ""
                unseen.remove(path)
                skipped += visited.skipped
                hasChanged = try compare(visited, path, folder: Int32(folders.count), &pending) || hasChanged
                folders.append(visited.path)
            }
            if !unseen.isEmpty {
                try index.removeFolders(unseen)
                hasChanged = true
            }
            try index.setSkipped(skipped)
            found(folders)
            pending.sort { $0.stamp.modified > $1.stamp.modified }
            report(Progress(done: 0, total: pending.count, hasChanged: hasChanged))
            let isLarge = pending.count > Self.fewForGlances
            if isLarge { try index.setWritingMemory(kilobytes: 32_000) }
            try glanceAtAll(pending, folders, isNew: isNew, isCancelled, report)
            // They may be missing since an earlier check was ended.
            try index.setOtherOrders(areIndexed: true)
            try readAll(pending, folders, isCancelled, report)
            if isLarge { try index.setWritingMemory(kilobytes: IndexDatabase.memory) }
        } catch {
            throw .index(error)
        }
    }

    /// Checks single files of the folder, given by their absolute paths; tells whether any of them has come, changed or gone.
    func run(on paths: Set<String>) throws(CheckError) -> Bool {
        do throws(IndexError) {
            var changed: [ArticleID] = []
            var gone: [String: [String]] = [:]
            for path in paths.sorted() where FolderScanner.isArticle(PathName.last(of: path).utf8) {
                guard let folder = PathName.relative(PathName.folder(of: path), to: index.root) else { continue }
                let known = try index.known(PathName.last(of: path), in: folder)
                switch stamp(of: path) {
                case known where known != nil: break
                case nil: if known != nil { gone[folder, default: []].append(PathName.last(of: path)) }
                default: changed.append(ArticleID(path: path))
                }
            }
            try write(read(changed))
            for (folder, names) in gone { try index.remove(names, in: folder) }
            return !changed.isEmpty || !gone.isEmpty
        } catch {
            throw .index(error)
        }
    }

    /// The stamp of a regular file; nil where there is none.
    private func stamp(of path: String) -> FileStamp? {
        do throws(SystemError) {
            let status = try files.status(of: path)
            return status.kind == .file ? FileStamp(status) : nil
        } catch {
            return nil
        }
    }

    /// Looks up what is new in a folder, and takes out what is gone; tells whether something is.
    private func compare(
        _ visited: VisitedFolder, _ path: String, folder: Int32, _ pending: inout [PendingFile]
    ) throws(IndexError) -> Bool {
        var known = try index.known(in: path)
        for article in visited.articles {
            let name = PathName.last(of: article.id.path)
            let stamp = FileStamp(article.status)
            let file = known.removeValue(forKey: name)
            guard file != ArticleIndex.KnownFile(stamp: stamp, isRead: true) else { continue }
            pending.append(
                PendingFile(folder: folder, name: name, stamp: stamp, isListed: file?.stamp == stamp))
        }
        try index.remove(Array(known.keys), in: path)
        return !known.isEmpty
    }

    /// Looks at files where there are many, and lists them until they are read.
    private func glanceAtAll(
        _ pending: [PendingFile], _ folders: [String], isNew: Bool,
        _ isCancelled: @Sendable () -> Bool, _ report: (Progress) -> Void
    ) throws(IndexError) {
        let unlisted = pending.filter { !$0.isListed }
        guard unlisted.count > Self.fewForGlances else { return }
        if isNew { try index.setOtherOrders(areIndexed: false) }
        try inTurn(unlisted, Self.glances, isCancelled) { some in
            // What can't be read is told when it is to be read.
            BackgroundThreads.map(Array(zip(ids(some, folders), some.map(\.stamp)))) {
                [reader] id, stamp -> IndexedFile? in
                do { return IndexedFile(try FileGlance(at: id, stamp: stamp, with: reader)) } catch { return nil }
            }
        } write: { glances throws(IndexError) in
            try index.write(glances.compactMap(\.self), localOffset: localOffset, marks: marks)
        } report: { _ in
            report(Progress(done: 0, total: pending.count, hasChanged: true))
        }
        report(Progress(done: 0, total: pending.count, hasChanged: true, isListComplete: true))
    }

    /// Reads files and writes them into the index.
    private func readAll(
        _ pending: [PendingFile], _ folders: [String], _ isCancelled: @Sendable () -> Bool,
        _ report: (Progress) -> Void
    ) throws(IndexError) {
        let start = ContinuousClock.now
        try inTurn(pending, Self.batches, isCancelled) { some in
            read(some, folders)
        } write: { loaded throws(IndexError) in
            try write(loaded)
        } report: { written in
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            let left = Double(pending.count - written) * seconds / Double(written)
            report(
                Progress(
                    done: written, total: pending.count,
                    secondsLeft: seconds < 1 ? nil : Int(left.rounded(.up)), hasChanged: true))
        }
    }

    /// Reads files in batches that grow within a range, each while the one before is written; reports how many are written.
    private func inTurn<Read: Sendable>(
        _ pending: [PendingFile], _ sizes: ClosedRange<Int>, _ isCancelled: @Sendable () -> Bool,
        read: (ArraySlice<PendingFile>) -> Read, write: @escaping @Sendable (Read) throws(IndexError) -> Void,
        report: (Int) -> Void
    ) throws(IndexError) {
        // Of the global queues the system's library looks after the threads from then on, once a second for ever.
        let writing = DispatchQueue(label: "index")
        var size = sizes.lowerBound
        var written = 0
        var batch = Self.batch(of: pending[...], size)
        var result = read(batch)
        while !batch.isEmpty {
            if isCancelled() { return }
            let done = result
            let outcome = Mutex<IndexError?>(nil)
            let group = DispatchGroup()
            writing.async(group: group) {
                BackgroundThreads.run {
                    do throws(IndexError) {
                        try write(done)
                    } catch {
                        outcome.withLock { $0 = error }
                    }
                }
            }
            size = min(2 * size, sizes.upperBound)
            let next = Self.batch(of: pending[batch.endIndex...], size)
            result = read(next)
            group.wait()
            if let error = outcome.withLock({ $0 }) { throw error }
            written += batch.count
            report(written)
            batch = next
        }
    }

    /// The first files, at most so many and not too many bytes.
    private static func batch(of files: ArraySlice<PendingFile>, _ count: Int) -> ArraySlice<PendingFile> {
        var bytes = 0
        let end = files.prefix(count).firstIndex { file in
            bytes += file.stamp.size
            return bytes > batchBytes
        }
        guard let end else { return files.prefix(count) }
        return files[..<max(end, files.startIndex + 1)]
    }

    private func read(_ files: some Sequence<PendingFile>, _ folders: [String]) -> [Result<IndexedFile, ReadError>] {
        read(ids(files, folders))
    }

    private func ids(_ files: some Sequence<PendingFile>, _ folders: [String]) -> [ArticleID] {
        files.map { ArticleID(path: PathName.joined(folders[Int($0.folder)], $0.name)) }
    }

    private func read(_ ids: [ArticleID]) -> [Result<IndexedFile, ReadError>] {
        BackgroundThreads.map(ids) { [loader] id in
            do throws(ReadError) {
                return .success(IndexedFile(try loader.load(id)))
            } catch {
                return .failure(error)
            }
        }
    }

    private func write(_ loaded: [Result<IndexedFile, ReadError>]) throws(IndexError) {
        var entries: [IndexedFile] = []
        var skipped: [ReadError] = []
        for result in loaded {
            switch result {
            case .success(let entry): entries.append(entry)
            // A file that was removed meanwhile has nothing to be missed.
            case .failure(.missing): break
            case .failure(let error): skipped.append(error)
            }
        }
        try index.write(entries, localOffset: localOffset, marks: marks)
        try index.addSkipped(skipped)
    }
}

/// Why a folder could not be checked.
public enum CheckError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The folder can't be read.
    case folder(FolderError)
    /// The index can't be written.
    case index(IndexError)

    /// One line that says what, where and what to do.
    public var description: String {
        switch self {
        case .folder(let error): error.description
        case .index(let error): error.description
        }
    }
}
