import Dispatch
import NewsLibrary
import NewsModel
import ReaderView
import Synchronization

/// Keeps drafts on the disk, in order, off the main thread; what could not be kept it holds until it is, or is forgotten.
final class DraftKeeper: Sendable {
    /// What is typed does not wait for an article that is read, or a comment that is posted.
    private let queue = DispatchQueue(label: "drafts", qos: .userInitiated)
    /// Where they are kept.
    let store: DraftStore
    private let mailbox: Mailbox

    /// The drafts that are on their way.
    private let keeping = DispatchGroup()

    /// How long a key waits at most for its draft: a disk that takes longer would be felt.
    private static let patience = DispatchTimeInterval.milliseconds(20)

    /// How often each draft was to be kept.
    private let saves = Mutex<[DraftKey: Int]>([:])

    /// The drafts that could not be kept when it was last tried, and why: nothing else has all of their text.
    private let unkept = Mutex<[DraftKey: UnkeptDraft]>([:])

    /// Keeps drafts in a store, and posts which of them could not be kept.
    init(_ store: DraftStore, mailbox: Mailbox) {
        self.store = store
        self.mailbox = mailbox
    }

    /// Begins to keep a draft in place of an earlier one.
    func save(_ draft: Draft) {
        let number = saves.withLock { saves in
            saves[draft.key, default: 0] += 1
            return saves[draft.key]
        }
        queue.async(group: keeping) { [self] in
            // One that was typed since then has all of it, and is waiting behind this one.
            if saves.withLock({ $0[draft.key] }) == number { keep(draft, durably: false) }
        }
    }

    /// Begins to keep a draft so that it survives a loss of power, too.
    func saveDurably(_ draft: Draft) {
        queue.async { [self] in keep(draft, durably: true) }
    }

    /// Begins to keep a draft that had another key; what is on the disk under that one goes when this one is there.
    func move(_ draft: Draft, from key: DraftKey) {
        queue.async { [self] in
            keep(draft, durably: true)
            if isKeptSoFar(draft.key) { forget(key) } else { unkept.withLock { _ = $0.removeValue(forKey: key) } }
        }
    }

    /// Begins to forget a draft.
    func remove(_ key: DraftKey) {
        queue.async { [self] in forget(key) }
    }

    /// Waits until the drafts that were handed over are kept, but not so long that it is felt.
    func wait() { _ = keeping.wait(timeout: .now() + Self.patience) }

    /// Waits until everything that was begun is done.
    func finish() { queue.sync {} }

    /// Tries once more to keep what could not be kept of an article, and gives what still can't be.
    func retry(_ article: ArticleID) -> [Draft] {
        retry { $0.article == article }.map(\.draft)
    }

    /// Tries once more to keep what could not be kept, for the last time, and gives what still can't be.
    func retryAll() -> [UnkeptDraft] { retry { _ in true } }

    private func retry(_ isMeant: (DraftKey) -> Bool) -> [UnkeptDraft] {
        queue.sync {
            for draft in unkept.withLock({ $0.values.map(\.draft) }) where isMeant(draft.key) {
                keep(draft, durably: true)
            }
            return unkept.withLock { $0.values.filter { isMeant($0.draft.key) } }
        }
    }

    /// Whether a draft is on the disk, as far as it was begun to be kept.
    func isKept(_ key: DraftKey) -> Bool { queue.sync { isKeptSoFar(key) } }

    private func isKeptSoFar(_ key: DraftKey) -> Bool { unkept.withLock { $0[key] == nil } }

    /// Keeps a draft; whether it worked is told where it did not, or did not before.
    private func keep(_ draft: Draft, durably: Bool) {
        do {
            try store.save(draft, durably: durably)
            if unkept.withLock({ $0.removeValue(forKey: draft.key) }) != nil { mailbox.post(.draftKept(draft.key)) }
        } catch {
            unkept.withLock { $0[draft.key] = UnkeptDraft(draft: draft, error: error) }
            mailbox.post(.draftNotKept(draft.key, error.description))
        }
    }

    private func forget(_ key: DraftKey) {
        if unkept.withLock({ $0.removeValue(forKey: key) }) != nil { mailbox.post(.draftKept(key)) }
        do throws(DraftError) {
            try store.remove(key)
        } catch {
            mailbox.post(.notice(StatusMessage(error.description, isProblem: true)))
        }
    }
}

/// A draft that is not on the disk.
struct UnkeptDraft {
    let draft: Draft
    /// Why it is not.
    let error: DraftError
}
