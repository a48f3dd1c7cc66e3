import NewsModel
import TextLayout

@testable import ReaderView

extension Scene {
    private static var linked: Article {
        var article = Samples.tram
        article.story.link = "https://example.org/tram"
        article.story.links = (1...14).map {
            Link(
                label: $0.isMultiple(of: 3) ? nil : "Page \($0) of the city", address: "https://example.org/city/\($0)")
        }
        return article
    }

    /// Menus, over an article and over the front page.
    static let menus = [
        Scene("menu-links") { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: linked)
            desk.type("ojj")
            return desk
        },
        Scene("menu-share") { columns, rows in
            var desk = Desk(columns: columns, rows: rows)
            desk.type("jY")
            return desk
        },
        Scene("menu-save", [80: 24, 40: 10]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: linked)
            desk.type("Y5")
            return desk
        },
    ]
}
