import NewsModel

/// Going to the articles that belong to one, and back.
extension ReaderState {
    /// Lets the reader choose one of the articles that belong to the open or the selected one.
    mutating func chooseRelated() -> [Effect] {
        guard !isSingleArticle else {
            message = StatusMessage("Related articles are those of a folder; this is a single file")
            return []
        }
        if let related = article?.related {
            showMenu(of: related)
            return []
        }
        guard let id = article?.id ?? frontPage.selected?.id else { return [] }
        awaitedRelation = id
        return [.relate(id, isAwaited: true)]
    }

    /// Takes what belongs to an article: it is shown below its comments, and to choose from where that was asked for.
    mutating func take(_ related: RelatedArticles, of id: ArticleID) {
        if article?.id == id { article?.setRelated(related) }
        guard awaitedRelation == id else { return }
        awaitedRelation = nil
        guard id == article?.id ?? frontPage.selected?.id, composer == nil, help == nil, !isTypingLine else { return }
        showMenu(of: related)
    }

    private mutating func showMenu(of related: RelatedArticles) {
        guard !related.all.isEmpty else {
            message = StatusMessage("No other article here belongs to this one")
            return
        }
        menu = MenuState(title: "Related", items: RelatedText.items(of: related, dates: dates))
    }

    /// Opens an article that belongs to the one on the screen; going back comes back here.
    mutating func openRelated(_ id: ArticleID) -> [Effect] {
        if let article { trail.append(article.id) }
        detour = id
        return [.open(id)]
    }

    /// Goes back to the article that the open one was reached from; nil where it was reached from the front page.
    mutating func retraceStep() -> [Effect]? {
        guard let id = trail.popLast() else { return nil }
        detour = id
        return [.open(id)]
    }

    /// Takes note that an article could not be opened: whoever wanted to go there is where they were.
    mutating func failDetour(to id: ArticleID) {
        guard detour == id else { return }
        detour = nil
        if trail.last == article?.id { trail.removeLast() }
    }
}
