/// How far the reader is in a story: the share that was seen, and the minutes that are left.
struct ReadingProgress: Equatable {
    /// The share of the digest's and story's rows above the foot of the screen, 0...100.
    let percent: Int
    /// The minutes it takes to read what is below the top of the screen, rounded up; 0 at the end of the story.
    let minutesLeft: Int

    /// Measures a layout of which the rows from `top` on are on the screen, when all of it takes so many minutes.
    init(layout: ArticleLayout, minutes: Int, top: RowPlace, visible: Int) {
        // The space above the comments' title is not a part of the story.
        let last = layout.storyRowCount
        let above = layout.rowsAbove(top)
        percent = above.map { last == 0 ? 100 : min(100, min($0 + visible, last) * 100 / last) } ?? 100
        guard percent < 100 else {
            minutesLeft = 0
            return
        }
        // The page's own figure is shared out, so that what is left never contradicts it.
        let share = layout.minutesFrom[top.unit] / max(layout.minutesFrom[0], .leastNonzeroMagnitude)
        minutesLeft = Int((Double(minutes) * share).rounded(.up))
    }
}
