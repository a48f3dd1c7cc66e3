import NewsModel
import TextLayout

@testable import ReaderView

extension Scene {
    /// The composer over an article.
    static let composer = [
        Scene("composer-empty", everySize) { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram)
            desk.type("c")
            return desk
        },
        Scene("composer-too-short") { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram)
            desk.type("cStrong ties, yes, but")
            desk.press(.control("s"))
            return desk
        },
        Scene("composer-fits", everySize) { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram)
            desk.type("cA quiet street, a fair price, and a bell that one can hear from the market.")
            return desk
        },
        Scene("composer-too-long") { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram)
            desk.type("c" + String(repeating: "More trams, fewer cars. ", count: 14))
            desk.press(.control("s"))
            return desk
        },
        Scene("composer-reply", everySize) { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram)
            desk.press(.named(.backTab))
            desk.type("]rSunday it is, and the coin")
            return desk
        },
        Scene("composer-quote") { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram)
            desk.press(.named(.backTab))
            desk.type("r")
            desk.press(.control("r"))
            return desk
        },
        Scene("composer-name") { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram, isUserNameGuessed: true)
            desk.type("c")
            desk.press(.named(.tab))
            return desk
        },
        Scene("composer-first-use") { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram, isUserNameGuessed: true)
            desk.type("c")
            return desk
        },
        Scene("composer-wide-characters") { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.lighthouse)
            desk.type("c灯台の話をもっと読みたいです。👩‍👩‍👧 夜の海は怖くないのでしょうか。船は毎日来るのですか。")
            return desk
        },
        Scene("composer-problem") { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.storm)
            desk.type("c")
            desk.type(String(repeating: "rain ", count: 12))
            desk.press(.control("s"))
            desk.send(
                .postFailed(
                    DraftKey(article: Samples.id("page"), parent: nil), "The file can't be written: the disk is full."))
            return desk
        },
    ]
}
