import NewsModel
import TextLayout

@testable import ReaderView

extension Scene {
    /// The help.
    static let help = [
        Scene("help", everySize) { columns, rows in
            var desk = Desk(columns: columns, rows: rows)
            desk.type("?")
            return desk
        },
        Scene("help-article-scrolled", [100: 30, 60: 20, 40: 10, 20: 5]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.storm)
            desk.type("? ")
            return desk
        },
    ]
}
