import TextLayout

/// The beginning of an article that is on its way, shown until all of it is there.
indirect enum Glimpse: Equatable, Sendable {
    /// The state in which the beginning is open, to be looked at only; keys change what is shown of it until one needs more than
    /// there is.
    case opened(ReaderState, takesKeys: Bool)
}

extension ReaderState {
    /// Shows the beginning of an article that is on its way.
    mutating func show(_ beginning: OpenedArticle) {
        guard composer == nil else { return }
        var (ahead, beginning) = (self, beginning)
        ahead.glimpse = nil
        beginning.isBeginning = true
        // What has changed only the whole can tell.
        beginning.state.seenPassages = nil
        // Nothing of it is done: all that opening an article entails is for the whole one.
        _ = ahead.open(beginning)
        glimpse = .opened(ahead, takesKeys: true)
    }

    /// Shows what comes of a key where all that it does is to move or to fold what is there. It has yet to be taken by the whole
    /// article, which does the rest: so nothing depends on what was only shown.
    mutating func glance(_ input: InputEvent) {
        guard case .opened(let ahead, takesKeys: true) = glimpse else { return }
        var next = ahead
        let effects = Reader.update(&next, .input(input))
        let isLookedAt = effects.allSatisfy { $0 == .saveReadingStateSoon } && next.isWithinBeginning
        glimpse = .opened(isLookedAt ? next : ahead, takesKeys: isLookedAt)
    }

    /// Lets the beginning have the size of the terminal, too.
    mutating func resizeGlimpse(to size: Size) {
        guard case .opened(var ahead, let takesKeys) = glimpse else { return }
        _ = Reader.update(&ahead, .input(.resize(size)))
        glimpse = .opened(ahead, takesKeys: takesKeys)
    }

    /// The state in which the beginning of an article is open; nil where none is on its way.
    var withGlimpse: ReaderState? {
        guard case .opened(var ahead, _) = glimpse else { return nil }
        ahead.message = message ?? ahead.message
        return ahead
    }

    /// Whether what is shown is what the whole article will show: nothing of where the beginning breaks off is in sight.
    private var isWithinBeginning: Bool {
        guard screen == .article, message == nil, let article, article.prompt == nil, let layout = articleLayout else {
            return false
        }
        let units = article.layout.units
        let end: RowPlace? =
            article.conversation.count > 0
            ? article.layout.head(of: article.conversation.count - 1)
            : units.first(of: .comments).map { article.layout.place(of: max(0, $0 - 1)) }
        return end.map { !article.isInSight($0, visible: layout.visibleRows) && article.top < $0 } ?? false
    }
}
