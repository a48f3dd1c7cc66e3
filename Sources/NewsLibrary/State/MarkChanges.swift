import NewsModel

/// A state of the marks: which database, and how many changes it has seen.
struct MarkRevision: Equatable, Sendable {
    let identity: Int64
    var number: Int64
}

/// The marks that were changed since a revision.
struct MarkChanges: Equatable, Sendable {
    /// The revision that they lead to.
    var revision: MarkRevision
    /// Whether these are all marks that there are, instead of those that were changed.
    let areAll: Bool
    /// The marks; whether there are drafts is for others to say.
    var marks: [ArticleID: ReadingMarks]
    /// What they said when they were seen last, as fingerprints.
    var seen: [ArticleID: UInt64] = [:]
}

extension ReadingMark {
    /// The column of the mark, of the state and of the index.
    var column: String { self == .read ? "isRead" : "isStarred" }
}
