import NewsModel

/// The articles that belong to the open one.
extension PlainSession {
    /// Tells them, or opens one by its number, as soon as they are known.
    mutating func performRelated(_ argument: String) {
        guard !isSingleArticle else { return tell("Related articles are those of a folder; this is a single file") }
        guard let reading else { return }
        let number = Int(argument)
        guard argument.isEmpty || number != nil else {
            return tell("Say which one by its number: related 1; related alone reads them")
        }
        guard let related = reading.related else {
            awaited = .related(number: number)
            return perform(.relate(reading.listing.id, isAwaited: true))
        }
        go(to: number, of: related)
    }

    /// Takes what belongs to an article, and does what it was asked for.
    mutating func take(_ related: RelatedArticles, of id: ArticleID) {
        guard reading?.listing.id == id else { return }
        reading?.related = related
        guard case .related(let number) = awaited else { return }
        awaited = nil
        go(to: number, of: related)
    }

    private mutating func go(to number: Int?, of related: RelatedArticles) {
        let all = related.all
        guard !all.isEmpty else { return tell("No other article here belongs to this one") }
        guard let number else {
            readOut(
                all.indices.map {
                    PlainWords.related(
                        all[$0], number: $0 + 1, of: all.count, isCopy: $0 < related.copies.count, dates: dates)
                })
            return tell("related and a number opens one")
        }
        guard (1...all.count).contains(number) else {
            return tell("There is no related article \(number); they are numbered from 1 to \(all.count)")
        }
        awaited = .article
        perform(.open(all[number - 1].id))
    }
}
