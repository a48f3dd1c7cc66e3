import NewsLibrary
import ReaderView

/// What there is to tell while the files of a folder are read: the first articles at once, the others when a look at them is
/// worth it.
struct ReadingNews {
    /// The least time between two news.
    let pause: Duration
    private var last: ContinuousClock.Instant?
    private var isStale = false

    /// Makes the news of a reading that begins.
    init(pause: Duration) { self.pause = pause }

    /// Takes how far the reading is, and whether something else has changed; gives what is to be told now, if anything.
    mutating func take(_ progress: FolderCheck.Progress, hasChanged: Bool) -> FolderNews? {
        isStale = isStale || progress.hasChanged || hasChanged
        let isDue = last.map { .now - $0 >= pause + .microseconds(progress.total ?? 0) } ?? true
        guard isDue || progress.isListComplete else { return nil }
        if isStale { last = .now }
        defer { isStale = false }
        let ahead = ReadingAhead(done: progress.done, total: progress.total, secondsLeft: progress.secondsLeft)
        return FolderNews(
            condition: nil, progress: progress.total == progress.done ? nil : ahead, isListChanged: isStale)
    }
}
