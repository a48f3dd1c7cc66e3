import NewsModel
import TextLayout

@testable import ReaderView

extension Scene {
    /// Text that runs from right to left, as it is sent to terminals that do not put it in order.
    static let rightToLeft = [
        Scene("right-to-left-front-page", [120: 20, 60: 20, 40: 10]) { columns, rows in
            Desk(columns: columns, rows: rows, folder: Samples.bothDirections)
        },
        Scene("right-to-left-briefing", [80: 24]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows, folder: Samples.bothDirections)
            desk.type("B")
            return desk
        },
        Scene("right-to-left-article", [120: 40, 60: 30, 40: 10]) { columns, rows in
            Desk(columns: columns, rows: rows, reading: Samples.ferry)
        },
        Scene("right-to-left-article-arabic", [100: 20]) { columns, rows in
            Desk(columns: columns, rows: rows, reading: Samples.market)
        },
        Scene("right-to-left-comments", [100: 20, 40: 10]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.ferry)
            desk.press(.named(.backTab))
            return desk
        },
        Scene("right-to-left-composer", [100: 24, 40: 10]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.ferry)
            desk.press(.named(.backTab))
            desk.type("rתודה, Rohit! נפגשים ליד ה-Aurora ב-9:30 (ברציף 2).")
            return desk
        },
    ]
}
