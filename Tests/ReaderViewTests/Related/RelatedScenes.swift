import NewsModel
import TextLayout

@testable import ReaderView

extension Scene {
    /// What belongs to an article, below it and to choose from.
    static let related = [
        Scene("related-section") { columns, rows in
            var desk = Desk.withRelated(columns: columns, rows: rows)
            desk.press(.named(.enter))
            desk.type("G")
            return desk
        },
        Scene("related-menu") { columns, rows in
            var desk = Desk.withRelated(columns: columns, rows: rows)
            desk.press(.named(.enter))
            desk.type("R")
            return desk
        },
        Scene("related-menu-front-page") { columns, rows in
            var desk = Desk.withRelated(columns: columns, rows: rows)
            desk.type("R")
            return desk
        },
    ]
}

extension Desk {
    /// A reader on the sample folder, in which a copy of the first article and two others belong to it.
    static func withRelated(columns: Int = 100, rows: Int = 30) -> Desk {
        var desk = Desk(columns: columns, rows: rows)
        let listings = Samples.folder.map(\.listing)
        var copy = listings[3]
        copy.headline = "The river line has its trams again"
        copy.source = "Harbour Wire"
        desk.relations[listings[0].id] = RelatedArticles(copies: [copy], others: [listings[1], listings[4]])
        desk.relations[listings[1].id] = RelatedArticles(others: [listings[0]])
        return desk
    }
}
