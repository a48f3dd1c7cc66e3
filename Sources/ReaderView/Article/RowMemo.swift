import Synchronization

/// The rows of long comments that were wrapped last.
///
/// A reference, since what it holds follows from the text and the width: whether a row is found here or wrapped anew is
/// seen by nobody, and a comment of a megabyte is wrapped once and not with every key.
final class RowMemo: Sendable, Equatable {
    /// Bytes from which wrapping a text takes longer than looking it up.
    private static let longText = 2000
    /// How many comments are remembered: more than a screen shows.
    private static let capacity = 64

    private let known = Mutex<[Int: [Range<Int>]]>([:])

    /// The rows of a comment's text, which are wrapped where they are not known.
    func rows(of comment: Int, text: String, wrap: (String) -> [Range<Int>]) -> [Range<Int>] {
        guard text.utf8.count >= Self.longText else { return wrap(text) }
        if let rows = known.withLock({ $0[comment] }) { return rows }
        let rows = wrap(text)
        known.withLock { known in
            if known.count == Self.capacity { known = [:] }
            known[comment] = rows
        }
        return rows
    }

    static func == (a: RowMemo, b: RowMemo) -> Bool { true }
}
