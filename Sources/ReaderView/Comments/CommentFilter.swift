/// Which comments are shown.
enum CommentFilter: Equatable, Sendable {
    case all
    /// Those that were not there at the last visit.
    case new
    /// The reader's own.
    case own
    /// One comment, by its pre-order index, and all below it.
    case thread(Int)

    /// Whether the comments stand by themselves, without those that they answer.
    var isFlat: Bool { self == .new || self == .own }
}
