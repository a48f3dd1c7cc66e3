import NewsModel

/// What tells whether a file is still the one that was read.
struct FileStamp: Hashable, Sendable {
    /// Bytes.
    let size: Int
    /// Nanoseconds since 1970 (UTC) at which the content was last changed.
    let modified: Int
    /// Nanoseconds since 1970 (UTC) at which content or attributes were last changed.
    let changed: Int

    /// Makes the stamp of a file as the file system knows it.
    init(_ status: FileStatus) {
        self.init(size: status.size, modified: status.modified.sinceEpoch, changed: status.changed.sinceEpoch)
    }

    init(size: Int, modified: Int, changed: Int) {
        self.size = size
        self.modified = modified
        self.changed = changed
    }

    /// When the content was last changed, at the place of the reader.
    var modifiedTimestamp: Timestamp {
        let (seconds, rest) = modified.quotientAndRemainder(dividingBy: 1_000_000_000)
        return LocalTime.timestamp(secondsSinceEpoch: rest < 0 ? seconds - 1 : seconds)
    }
}

extension FileTime {
    /// Nanoseconds since 1970, drawn in to what 64 bits hold.
    fileprivate var sinceEpoch: Int {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? (seconds < 0 ? .min : .max) : product &+ nanoseconds
    }
}

/// An article as it goes into the index.
struct IndexedFile: Sendable {
    /// Which article.
    let id: ArticleID
    /// Its file as it was read.
    let stamp: FileStamp
    /// How it is listed, without marks.
    var listing: ArticleListing
    /// The fingerprint of what it says without its comments.
    let content: UInt64
    /// What tells whether it is a copy of another one.
    let sketch: StorySketch
    /// What is searched of it; nil where that is read later.
    let text: SearchText?

    /// Makes the entry of an article that was only looked at; it is read later.
    init(_ glance: FileGlance) {
        id = glance.listing.id
        stamp = glance.stamp
        listing = glance.listing
        content = 0
        sketch = StorySketch(Story())
        text = nil
    }

    /// Makes the entry of an article that was read whole.
    init(_ loaded: LoadedArticle) {
        id = loaded.id
        stamp = FileStamp(loaded.status)
        listing = loaded.listing(marks: ReadingMarks())
        content = loaded.article.contentFingerprint
        sketch = StorySketch(loaded.article.story)
        text = SearchText(loaded.article)
    }
}
