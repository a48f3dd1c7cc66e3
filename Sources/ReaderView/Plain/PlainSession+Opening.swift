import NewsModel

/// Opening an article, and leaving it.
extension PlainSession {
    /// Opens the next article of the list, or the previous one.
    mutating func openNeighbour(step: Int) {
        guard !isSingleArticle else { return tell("Only this article is open") }
        let place = list.selection + step
        guard (0..<list.count).contains(place) else {
            return tell(step > 0 ? "This is the last article" : "This is the first article")
        }
        open(at: place)
    }

    /// Leaves the article for the list; its place is kept already.
    mutating func closeArticle() {
        guard !isSingleArticle else { return quit() }
        // The list may have changed around it.
        if let open = reading { list.select(open.listing.id) }
        reading = nil
        told = list.selection..<min(list.selection + 1, list.count)
        tell("In the list, at article \(list.selection + 1) of \(list.count)")
    }

    /// Begins with an article that was opened: headline and facts, what else there is, and where it was left.
    mutating func begin(_ opened: OpenedArticle) {
        var open = PlainReading(opened, dates: dates)
        let place = open.cursor
        list.select(open.listing.id)
        open.search = list.query.search?.sought.first
        // The headline is read now, so the first piece is what comes after it.
        let headline = open.units.before.firstIndex { $0.role == .headline }
        open.cursor = place ?? (headline == 0 ? 0 : nil)
        reading = open
        readOut(headline.map(open.lines(from:)) ?? ["Headline: \(open.listing.headline)"])
        let overview = self.overview(open)
        tell(overview)
        if !hasExplained { tell("Enter reads on, all reads everything") }
        hasExplained = true
        for draft in opened.drafts { tell(draftWords(draft)) }
        if let place, place > 0 {
            tell("You were here")
            readOut(open.lines(from: place))
        }
        if !opened.listing.marks.isRead { set(.read, to: true, of: opened.listing) }
        keepPlace()
    }

    /// "Article 3 of 12, 5 key points, 12 comments, 2 new".
    private func overview(_ open: PlainReading) -> String {
        let points = open.article.digest?.keyPoints
        let comments = open.conversation.count
        let new = open.conversation.newCount
        return [
            // A related one may not be on the list.
            list.selected?.id == open.listing.id ? "Article \(list.selection + 1) of \(list.count)" : nil,
            points.map(PlainWords.points),
            counted(comments, "comment"),
            new > 0 ? "\(new) new" : nil, open.search.map { "search for \($0), n goes there" },
        ].compactMap(\.self).joined(separator: ", ")
    }
}
