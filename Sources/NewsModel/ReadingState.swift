/// Where the reader was in an article when it was left.
public struct ReadingState: Equatable, Sendable {
    /// The passage at the top of the screen.
    public var position: PassageAnchor?
    /// The comments that were folded, by what they say.
    public var foldedComments: Set<CommentFingerprint>
    /// The comments that were there at the last visit; nil where the article was never opened.
    public var seenComments: Set<CommentFingerprint>?
    /// The comments that were posted from here.
    public var ownComments: Set<CommentFingerprint>

    /// Makes a state.
    public init(
        position: PassageAnchor? = nil, foldedComments: Set<CommentFingerprint> = [],
        seenComments: Set<CommentFingerprint>? = nil, ownComments: Set<CommentFingerprint> = []
    ) {
        self.position = position
        self.foldedComments = foldedComments
        self.seenComments = seenComments
        self.ownComments = ownComments
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
        value = Fingerprint.of(
            comment.author + "\u{0}" + (comment.posted?.description ?? "") + "\u{0}" + comment.text)
    }
}

/// A short name for a text that stays the same from run to run, as Swift's own hash does not.
public enum Fingerprint {
    /// FNV-1a, 64 bits (Fowler, Noll, Vo), of the text's UTF-8.
    public static func of(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 {
            hash ^= UInt64(byte)
            hash &*= 0x100_0000_01b3
        }
        return hash
    }
}
