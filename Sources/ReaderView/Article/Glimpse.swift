extension ReaderState {
    /// The state in which the beginning of an article that is on its way is open, to be looked at only; nil where none is.
    var withGlimpse: ReaderState? {
        guard var glimpse else { return nil }
        // What has changed only the whole can tell.
        glimpse.state.seenPassages = nil
        var state = self
        state.glimpse = nil
        // Nothing of it is done: all that opening an article entails is for the whole one.
        _ = state.open(glimpse)
        state.article?.isBeginning = true
        return state
    }
}
