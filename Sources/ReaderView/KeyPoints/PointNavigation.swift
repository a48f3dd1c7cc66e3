import NewsModel
import TextLayout

/// Going from key points to the passages behind them.
extension ReaderState {
    /// Asks for the passages behind the key points of the open article.
    func findEvidence() -> [Effect] {
        guard let article, let request = EvidenceRequest(article.id, article.article) else { return [] }
        return [.findEvidence(request)]
    }

    /// Takes the passages that were found, unless the article is another by now.
    mutating func take(_ evidence: PointEvidence, of id: ArticleID) {
        guard let article, article.id == id, article.article.story.blocks == evidence.blocks,
            article.article.digest?.keyPoints?.points == evidence.points
        else { return }
        self.article?.evidence = evidence
    }

    /// Goes to the passage behind a point, by its number from 0; once more to the next passage that supports it.
    mutating func goToPoint(_ point: Int) {
        guard let article, let points = article.article.digest?.keyPoints?.points, points.indices.contains(point) else {
            message = StatusMessage("There is no key point \(point + 1) here")
            return
        }
        guard let evidence = article.evidence else {
            message = StatusMessage("The passages are still being looked for …")
            return
        }
        let nearest = evidence.passages[point]
        guard !nearest.passages.isEmpty else {
            message = StatusMessage("Nothing in the story supports point \(point + 1)")
            return
        }
        // Where nothing supports it, that is said first, and going to what is nearest takes asking again.
        guard !nearest.support.isEmpty || article.doubted == point else {
            self.article?.doubted = point
            message = StatusMessage(
                "Hardly anything in the story supports point \(point + 1) · once more goes to what is nearest")
            return
        }
        let rank = article.reached.flatMap { $0.point == point ? ($0.rank + 1) % nearest.passages.count : nil } ?? 0
        show(ReachedPassage(point: point, rank: rank, evidence: nearest.passages[rank]), among: nearest)
    }

    private mutating func show(_ reached: ReachedPassage, among nearest: NearestPassages) {
        guard let article, let layout = articleLayout,
            let (unit, range) = article.layout.units.place(of: reached.evidence)
        else { return }
        let row = article.layout.place(of: unit, offset: range.lowerBound)
        self.article?.reached = reached
        if !nearest.support.isEmpty { self.article?.doubted = nil }
        // A third of the screen above it says what it belongs to.
        if !article.isInSight(row, visible: layout.visibleRows * 2 / 3) || row < article.top {
            scrollArticle(to: article.layout.place(row, movedBy: -(layout.visibleRows / 3)))
        }
        followSelection()
        let count = nearest.passages.count
        let others = count > 1 ? " · passage \(reached.rank + 1) of \(count)" : ""
        let doubt = reached.rank < nearest.supporting ? "" : " · hardly supports it"
        message = StatusMessage("Point \(reached.point + 1)\(others)\(doubt)")
    }

    /// Lets the reader choose a key point to go to.
    mutating func choosePoint() {
        guard let points = article?.article.digest?.keyPoints, !points.points.isEmpty else {
            message = StatusMessage("This article has no key points")
            return
        }
        let unsupported = article?.evidence?.unsupported ?? []
        menu = MenuState(
            title: points.label,
            items: points.points.enumerated().map { number, point in
                MenuState.Item(
                    label: point, detail: unsupported.contains(number) ? "hardly in the story" : "",
                    action: .goToPoint(number))
            })
        menu?.selection = article?.reached?.point ?? 0
    }
}
