import NewsModel
import TextLayout

/// The help that is shown.
public struct HelpState: Equatable, Sendable {
    /// What the help tells of.
    enum Content: Equatable, Sendable {
        /// The keys: those that matter now, then those of the screen that it was called from, then all others.
        case keys(origin: ScreenKind, now: [Command])
        /// What has changed in a story.
        case changes(StoryChange)
        /// Files that could not be read, the first ones of so many.
        case skipped([SkippedFileLine], count: Int)
    }

    /// What is shown.
    let content: Content
    /// The first line on the screen.
    var top = 0
    /// Only lines with these words are shown; empty for all.
    var words = ""
    /// The words while they are typed.
    var prompt: LineInput?

    init(content: Content) { self.content = content }
}
