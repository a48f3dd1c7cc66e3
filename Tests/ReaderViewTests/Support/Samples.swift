import NewsModel

@testable import ReaderView

/// The articles that the tests read.
enum Samples {
    static let today = CalendarDate(daysSinceEpoch: 20_781)
    static let now = time(day: 0, minute: 14 * 60)

    /// A moment so many days before today, as a clock in Kolkata shows it.
    static func time(day: Int, minute: Int? = nil) -> Timestamp {
        Timestamp(
            date: CalendarDate(daysSinceEpoch: today.daysSinceEpoch - day), minuteOfDay: minute,
            utcOffset: minute == nil ? nil : 330)
    }

    static func id(_ name: String) -> ArticleID { ArticleID(path: "/news/\(name).txt") }

    /// An article opened for the first time, under the name of its file.
    static func opened(
        _ name: String, _ article: Article, day: Int = 0, marks: ReadingMarks = ReadingMarks(),
        state: ReadingState = ReadingState(), drafts: [Draft] = []
    ) -> OpenedArticle {
        OpenedArticle(
            listing: ArticleListing(id: id(name), article: article, fileDate: time(day: day), marks: marks),
            article: article, state: state, drafts: drafts)
    }

    /// The folder of most tests, the newest first: tram, mill, 灯台, storm, note.
    static let folder: [OpenedArticle] = [
        opened("tram", tram, day: 0),
        opened("mill", mill, day: 1, marks: ReadingMarks(isStarred: true)),
        opened("lighthouse", lighthouse, day: 5, marks: ReadingMarks(isRead: true)),
        opened("storm", storm, day: 20, marks: ReadingMarks(isRead: true, isStarred: true)),
        opened("note", note, day: 400, marks: ReadingMarks(hasDraft: true)),
    ]

    /// Every part that an article can have.
    static let tram = Article(
        digest: Digest(
            headline: "Trams Come Back to the River Line After Nine Years",
            summary: [
                "The city will run trams along the river again from April. Three cars, bought second-hand and rebuilt "
                    + "in the depot, start with a short stretch between the market and the old customs house.",
                "The council split over the cost of the bridge, which has to be strengthened first.",
            ],
            keyPoints: KeyPoints(
                title: "What the River Line Will Do",
                points: [
                    "Three rebuilt cars run every twelve minutes from April",
                    "The bridge at Weir Street is strengthened over the winter",
                    "A ride costs the same as a bus ticket, and changing is free",
                    "Shops on the quay lose eleven parking spaces",
                    "A second stretch is decided on after a year of counting passengers",
                ]),
            readingMinutes: 3),
        story: Story(
            headline: "Trams return to the river line",
            standfirst: "Nine years after the last car went into the shed, the rails on the quay get their trams back.",
            byline: "Ines Duarte", dateline: "Weirbridge, Nov 24", published: time(day: 0), source: "Quay Courier",
            link: "https://courier.example/trams",
            blocks: [
                .paragraph(
                    "When the shutters of the depot went up on Monday, the smell of fresh paint reached the street. "
                        + "Inside stood three trams, older than most of the people who had come to look at them."),
                .quote(
                    "We did not want new trams. We wanted trams that can be mended with the tools we have.",
                    attribution: "Tomas Rehak, head of the depot"),
                .paragraph(
                    "The cars were found in a field outside Lodz, where they had served as holiday huts. Each took a "
                        + "year to rebuild; the brakes and the wiring are new, the seats are not."),
                .subheading("The bridge comes first"),
                .paragraph(
                    "Before a single tram can cross, the bridge at Weir Street needs new bearings. The work is to be "
                        + "done at night, so that buses and bicycles can use it by day."),
                .list(
                    [
                        "December: the eastern half of the bridge",
                        "January and February: the western half, if the frost allows",
                        "March: trial runs without passengers",
                    ], ordered: false),
                .preformatted("Market    0 min\nWeir St   4 min\nCustoms   9 min"),
                .paragraph(
                    "Whether the line will ever reach the hospital, as it did until the flood, is a question for the "
                        + "next council. This one has bought three trams and a year to think about it."),
            ]),
        discussion: Discussion(
            comments: forest(
                (0, "Sarah B", "I rode the last tram in the flood year, and I will ride the first one in April.", 0),
                (1, "Rohit P", "See you there. Bring a coin, the driver used to put one on the rail.", 0),
                (2, "Nadia O", "They don't do that any more.\nBut the depot gives tours on Sundays.", 0),
                (1, "Vikram M", "And who pays for the bridge?", nil),
                (0, "Karthik V", "Eleven parking spaces are a fair price for a street one can hear again.", 1),
                (0, "Lin", "安い切符と静かな通り、それだけで十分です。", nil)),
            guidelines: "Please be kind, and stay with the subject of the article.", minimumCharacters: 50,
            maximumCharacters: 300))

    /// No digest, no comments.
    static let mill = Article(
        story: Story(
            headline: "The mill that grinds at night, when power is cheap and the whole valley is asleep",
            byline: "Jo Abbott", published: time(day: 1), source: "Valley Post",
            blocks: (1...12).map { number in
                .paragraph(
                    "Paragraph \(number). The stones turn when the turbines upstream have nothing else to do, which "
                        + "is between two and five in the morning. Flour made at that hour costs a third less, and "
                        + "the miller says that it keeps him out of the pub. Nobody has asked the miller's family.")
            }))

    /// Wide characters throughout.
    static let lighthouse = Article(
        digest: Digest(
            headline: "灯台に人が戻る", summary: ["無人になって三十年の灯台に、若い夫婦が移り住んだ。"],
            keyPoints: KeyPoints(points: ["夫婦は週末に見学者を迎える", "灯りはまだ消えていない"], origin: .extracted)),
        story: Story(
            headline: "灯台に人が戻る", dateline: "岬町", published: time(day: 5), source: "岬新聞",
            blocks: [.paragraph("港から船で四十分、岩の上に白い塔が立つ。夜になると、いまも十五秒に一度、海を照らす。")]))

    /// A headline and one paragraph.
    static let storm = Article(
        story: Story(
            headline: "A storm that took its time",
            blocks: [.paragraph("It rained for nine days, and on the tenth the river was back where it belongs.")]))

    /// Not even a headline.
    static let note = Article(story: Story(blocks: [.paragraph("Remember the milk.")]))

    /// A thread of so many answers, each to the one before.
    static func thread(depth: Int) -> Article {
        let comments = (0...depth).map { level in
            CommentForest.Node(
                comment: Comment(author: "Reader \(level)", text: "An answer at level \(level + 1) of this thread."),
                depth: level)
        }
        return Article(
            story: Story(headline: "A long argument", blocks: [.paragraph("It began with a comma.")]),
            discussion: Discussion(comments: CommentForest(preorder: comments)))
    }

    /// A forest of (depth, author, text, days ago) in pre-order.
    private static func forest(_ comments: (Int, String, String, Int?)...) -> CommentForest {
        CommentForest(
            preorder: comments.map { depth, author, text, day in
                CommentForest.Node(
                    comment: Comment(
                        author: author, posted: day.map { time(day: $0, minute: 615) }, text: text),
                    depth: depth)
            })
    }

    /// What tells a comment of an article from the others.
    static func fingerprint(_ article: Article, _ index: Int) -> CommentFingerprint {
        CommentFingerprint(article.discussion.comments[index])
    }
}
