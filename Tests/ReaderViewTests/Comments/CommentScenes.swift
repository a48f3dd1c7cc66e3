import NewsModel
import TextLayout

@testable import ReaderView

extension Scene {
    /// The conversation under a story.
    static let comments = [
        Scene("comments", everySize) { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram, state: visited)
            desk.press(.named(.backTab))
            return desk
        },
        Scene("comments-folded") { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram, state: visited)
            desk.press(.named(.backTab), .named(.enter))
            return desk
        },
        Scene("comments-all-folded") { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram, state: visited)
            desk.press(.named(.backTab))
            desk.type("F")
            return desk
        },
        Scene("comments-deep", [100: 30, 60: 20, 40: 10, 20: 5]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.thread(depth: 24))
            desk.type("GG")
            return desk
        },
        Scene("comments-bottom", [120: 20, 60: 20, 40: 10]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram, state: visited)
            desk.type("G")
            return desk
        },
    ]

    /// One comment is the reader's own, and two are new.
    static let visited = ReadingState(
        seenComments: [0, 1, 2, 3].map { Samples.fingerprint(Samples.tram, $0) },
        ownComments: [Samples.fingerprint(Samples.tram, 2)])
}
