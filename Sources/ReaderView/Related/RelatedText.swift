import NewsModel

/// What is told of related articles.
enum RelatedText {
    /// The title above them.
    static let title = "RELATED"
    /// What is said of a copy of the same text.
    static let copy = "same text"

    /// Where an article comes from and when: "Harbour Wire · Thu 19 Nov".
    static func facts(of listing: ArticleListing, isCopy: Bool, dates: DateText) -> String {
        FactsText.joined([isCopy ? copy : nil, listing.source, dates.short(listing.date.date)].compactMap(\.self))
    }

    /// How many other articles say the same as one, and whose they are: "+2: Wire, Post"; nil where none does.
    static func others(of listing: ArticleListing, named: Bool) -> String? {
        guard !listing.copies.isEmpty else { return nil }
        var known = Set([listing.source].compactMap(\.self))
        let sources = named ? listing.copies.compactMap(\.source).filter { known.insert($0).inserted } : []
        return "+\(listing.copies.count)" + (sources.isEmpty ? "" : ": " + sources.joined(separator: ", "))
    }

    /// The section at the end of an article; empty where nothing is related.
    static func passages(of related: RelatedArticles, dates: DateText) -> [Passage] {
        guard !related.all.isEmpty else { return [] }
        return [Passage(role: .sectionTitle, part: .related, text: title, spaceAbove: 2)]
            + related.all.enumerated().flatMap { number, listing in
                let facts = facts(of: listing, isCopy: number < related.copies.count, dates: dates)
                return [
                    Passage(role: .related(number), part: .related, text: listing.headline, spaceAbove: 1),
                    Passage(role: .relatedFacts(number), part: .related, text: facts, spaceAbove: 0),
                ]
            }
    }

    /// The lines of the menu.
    static func items(of related: RelatedArticles, dates: DateText) -> [MenuState.Item] {
        related.all.enumerated().map { number, listing in
            MenuState.Item(
                label: listing.headline,
                detail: facts(of: listing, isCopy: number < related.copies.count, dates: dates),
                action: .open(listing.id))
        }
    }
}
