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
        Scene("front-page-folded", [120: 20, 100: 30, 60: 20, 40: 10]) { columns, rows in
            Desk(columns: columns, rows: rows, folder: Samples.folderWithCopies)
        },
        Scene("front-page-folded-searched") { columns, rows in
            var desk = Desk(columns: columns, rows: rows, folder: Samples.folderWithCopies)
            desk.type("/river")
            desk.press(.named(.enter))
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

extension Samples {
    /// The sample folder, with two copies of the first article that it stands for and one of the third.
    static let folderWithCopies: [OpenedArticle] = {
        var folder = Samples.folder
        folder[0].listing.copies = [
            ArticleCopy(id: ArticleID(path: "/news/wire.txt"), source: "Harbour Wire"),
            ArticleCopy(id: ArticleID(path: "/news/post.txt"), source: "Valley Post"),
        ]
        folder[2].listing.copies = [ArticleCopy(id: ArticleID(path: "/news/none.txt"), source: nil)]
        return folder
    }()
}
