import NewsModel
import TextLayout

@testable import ReaderView

extension Scene {
    /// The story and its key points.
    static let article = [
        Scene("article", everySize) { Desk(columns: $0, rows: $1, reading: Samples.tram) },
        Scene("article-scrolled", everySize) { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram)
            desk.type("  ")
            return desk
        },
        Scene("article-without-panel") { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram)
            desk.type("p")
            return desk
        },
        Scene("article-without-digest") { columns, rows in
            Desk(columns: columns, rows: rows, reading: Samples.mill)
        },
        Scene("article-wide-characters") { columns, rows in
            Desk(columns: columns, rows: rows, reading: Samples.lighthouse)
        },
        Scene("article-searching") { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram)
            desk.type("/bridge")
            return desk
        },
        Scene("article-searched") { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram)
            desk.type("/bridge")
            desk.press(.named(.enter))
            desk.type("nn")
            return desk
        },
        Scene("article-short") { Desk(columns: $0, rows: $1, reading: Samples.note) },
        Scene("article-empty") { Desk(columns: $0, rows: $1, reading: Article()) },
    ]
}
