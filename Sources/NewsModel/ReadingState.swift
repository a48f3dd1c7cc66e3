/// Where the reader was in an article when it was left.
public struct ReadingState: Equatable, Sendable {
    /// The passage at the top of the screen.
    public var position: PassageAnchor?
    /// The order in which the comments were shown.
    public var order: CommentOrder
    /// The comments that were folded, by what they say.
    public var foldedComments: [CommentFingerprint]
    /// The comments that were there at the last visit; nil where the article was never opened.
    public var seenComments: [CommentFingerprint]?
    /// The comments that were posted from here.
    public var ownComments: Set<CommentFingerprint>
    /// The passages of the story at the last visit; nil where they are not known.
    public var seenPassages: [String]?

    /// Makes a state.
    public init(
        position: PassageAnchor? = nil, order: CommentOrder = .page, foldedComments: [CommentFingerprint] = [],
        seenComments: [CommentFingerprint]? = nil, ownComments: Set<CommentFingerprint> = [],
        seenPassages: [String]? = nil
    ) {
        self.position = position
        self.order = order
        self.foldedComments = foldedComments
        self.seenComments = seenComments
        self.ownComments = ownComments
        self.seenPassages = seenPassages
    }
}

/// A place in an article that survives another width and an edit of the file: what a passage says, and how far in.
public struct PassageAnchor: Equatable, Sendable {
    /// The fingerprint of the passage's text.
    public var fingerprint: UInt64
    /// The passage's place in the article, to choose between equals and to fall back on.
    public var ordinal: Int
    /// UTF-8 bytes into the passage.
    public var offset: Int

    /// Makes an anchor.
    public init(fingerprint: UInt64, ordinal: Int, offset: Int) {
        self.fingerprint = fingerprint
        self.ordinal = ordinal
        self.offset = offset
    }
}

/// A comment as its author and text know it, wherever it hangs.
public struct CommentFingerprint: Hashable, Sendable {
    /// The fingerprint of author, time and text.
    public let value: UInt64

    /// Makes the fingerprint with this value.
    public init(value: UInt64) { self.value = value }

    /// Makes the fingerprint of a comment.
    public init(_ comment: Comment) {
        value = Fingerprint.of(comment.author, comment.posted?.description ?? "", comment.text)
    }
}

/// A short name for texts that stays the same from run to run, as Swift's own hash does not.
public enum Fingerprint {
    /// FNV-1a, 64 bits (Fowler, Noll, Vo), of the texts' UTF-8 with a zero byte between them.
    public static func of(_ first: String, _ others: String...) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        add(first, to: &hash)
        for other in others {
            add(0, to: &hash)
            add(other, to: &hash)
        }
        return hash
    }

    private static func add(_ text: String, to hash: inout UInt64) {
        let bytes = text.utf8.span
        for index in bytes.indices { add(bytes[index], to: &hash) }
    }

    private static func add(_ byte: UInt8, to hash: inout UInt64) {
        hash ^= UInt64(byte)
        hash &*= 0x100_0000_01b3
    }
}
