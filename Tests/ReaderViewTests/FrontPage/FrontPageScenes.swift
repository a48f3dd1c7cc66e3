import NewsModel
import TextLayout

@testable import ReaderView

extension Scene {
    /// The front page in all conditions.
    static let frontPage = [
        Scene("front-page", everySize) { Desk(columns: $0, rows: $1) },
        Scene("front-page-filtered", [120: 20, 60: 20, 40: 10]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows)
            desk.type("ffj")
            return desk
        },
        Scene("front-page-extracted-points", [120: 20, 60: 20, 40: 10]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows)
            desk.type("jj")
            return desk
        },
        Scene("front-page-searching", [120: 20, 60: 20, 40: 10, 20: 5]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows)
            desk.type("/the ri")
            return desk
        },
        Scene("front-page-searched", [120: 20, 60: 20, 40: 10]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows)
            desk.type("/the")
            desk.press(.named(.enter))
            return desk
        },
        Scene("front-page-nothing-found") { columns, rows in
            var desk = Desk(columns: columns, rows: rows)
            desk.type("/zeppelin")
            return desk
        },
        Scene("front-page-reading", [120: 20, 60: 20, 40: 10]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows)
            desk.send(
                .folder(
                    FolderNews(
                        condition: nil, progress: ReadingAhead(done: 12_300, total: 100_000, secondsLeft: 41),
                        isListChanged: false)))
            return desk
        },
        Scene("front-page-section", [120: 20, 60: 20, 40: 10]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows)
            desk.type("F")
            return desk
        },
        Scene("front-page-skipped") { columns, rows in
            var desk = Desk(columns: columns, rows: rows)
            desk.send(
                .skipped(
                    [
                        SkippedFileLine(path: "~/News/photo.txt", reason: "it is not text, as it holds NUL bytes"),
                        SkippedFileLine(path: "~/News/secret.txt", reason: "permission denied"),
                    ], count: 1200))
            return desk
        },
        Scene("front-page-many", [120: 20, 60: 20, 40: 10]) { columns, rows in
            let folder = (1...30).map {
                Samples.opened("page\($0)", Article(story: Story(headline: "Page \($0)")), day: $0)
            }
            var desk = Desk(columns: columns, rows: rows, folder: folder)
            desk.type("jjjjjjjjjjjjjjjjjjj")
            return desk
        },
        Scene("front-page-marked", [120: 20, 60: 20, 40: 10]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows)
            desk.type("A")
            return desk
        },
        Scene("front-page-unread-folder") { columns, rows in
            Desk(columns: columns, rows: rows, folder: [], condition: .readable(skipped: 2))
        },
        Scene("front-page-briefing", [100: 30, 60: 20, 40: 10, 20: 5]) { columns, rows in
            var desk = Desk(columns: columns, rows: rows)
            desk.type("B")
            return desk
        },
        Scene("front-page-welcome") { columns, rows in
            Desk(columns: columns, rows: rows, folder: [], condition: .missing, isOwnFolder: true, exampleCount: 12)
        },
        Scene("front-page-welcome-without-examples", [80: 24, 40: 10]) { columns, rows in
            Desk(columns: columns, rows: rows, folder: [], isOwnFolder: true)
        },
        Scene("front-page-missing-folder") { columns, rows in
            Desk(columns: columns, rows: rows, folder: [], condition: .missing)
        },
        Scene("front-page-unreadable-folder") { columns, rows in
            Desk(
                columns: columns, rows: rows, folder: [],
                condition: .unreadable("You have no permission to list it."))
        },
    ]
}
