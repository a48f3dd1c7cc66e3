import TestSupport
import Testing

@testable import NewsModel

@Suite struct KeyPointExtractorTests {
    /// A story of ten paragraphs with something to tell apart from what is told around it.
    static let harbour = Story(
        headline: "Night ferries return to the harbour",
        blocks: [
            "The night ferries return to Brackwater harbour on Friday, a year after the council cut them to save money.",
            "\"I never thought that I would see the lights of a boat out there again,\" said a baker on the quay. \"It is good.\"",
            "But there was a price to it. It was not a small one, and nobody who had to pay it was asked beforehand.",
            "Three boats will cross every forty minutes between ten past midnight and ten to three, the council decided.",
            "On Friday, a year after the council cut them to save money, the night ferries return to Brackwater harbour.",
            "She had come by bicycle on most evenings, as others did. What did the winter cost them? Nobody has counted.",
            "Nurses of the harbour hospital paid for taxis out of their own pockets for a whole winter, a survey found.",
            "Fares on the night ferries stay at the day rate until the trial ends in April, whatever the fuel costs by then.",
            "He would not say more about it. They went home by the bridge, which takes an hour when the wind is against you.",
            "Councillors will count the passengers of every boat in spring and vote on the ferries once more in summer.",
        ].map(Block.paragraph))

    @Test func pointsAreSentencesThatStandAlone() throws {
        let points = try #require(KeyPointExtractor.points(of: Self.harbour))
        #expect(points.origin == .extracted && points.title == nil)
        #expect(points.label == "Key points · extracted")
        for point in points.points {
            #expect(
                !point.hasPrefix("\"") && !point.hasPrefix("But") && !point.hasPrefix("She") && !point.hasSuffix("?"))
        }
        // The paragraph that says the same once more is no point of its own.
        #expect(points.points.count { $0.contains("night ferries return") } == 1)
    }

    @Test func whatIsShortOrNoProseHasNone() {
        let harbour = Self.harbour.blocks
        func points(_ blocks: [Block]) -> KeyPoints? { KeyPointExtractor.points(of: Story(blocks: blocks)) }
        #expect(points([]) == nil)
        #expect(points(Array(harbour.prefix(4))) == nil)
        #expect(points([.preformatted(harbour.map(\.text).joined(separator: "\n"))]) == nil)
        #expect(points([.list(harbour.map(\.text), ordered: false)]) == nil)
        #expect(points(harbour + [.list((harbour + harbour).map(\.text), ordered: true)]) == nil)
        #expect(points(harbour.map { .quote($0.text, attribution: "A poet") }) == nil)
        // Verse ends its lines without full stops.
        let verse = (0..<60).map { Block.paragraph("The boats go out on evenings such as number \($0)") }
        #expect(points(verse) == nil)
    }

    @Test func publishedPointsStay() {
        let published = KeyPoints(points: ["One", "Two"])
        var article = Article(digest: Digest(keyPoints: published), story: Self.harbour)
        article.extractKeyPoints()
        #expect(article.digest?.keyPoints == published)
        article.digest = Digest(summary: ["A summary."])
        article.extractKeyPoints()
        #expect(article.digest?.keyPoints?.origin == .extracted)
        #expect(article.digest?.summary == ["A summary."] && article.digest?.publishedPoints == nil)
    }

    @Test(arguments: [
        "今日の会議で町は夜の渡し船を再開すると決めた。三隻の船が四十分ごとに港を横切る予定だ。運賃は四月まで昼間と同じ額に据え置かれる。",
        "नगर परिषद ने शुक्रवार से रात की नावें फिर चलाने का फैसला किया। तीन नावें हर चालीस मिनट में बंदरगाह पार करेंगी। किराया अप्रैल तक दिन के बराबर रहेगा।",
        "قرر مجلس المدينة يوم الجمعة إعادة العبّارات الليلية إلى الميناء. ستعبر ثلاثة قوارب الميناء كل أربعين دقيقة ليلا. تبقى الأجرة حتى أبريل كما في النهار.",
    ])
    func scriptsOfManyLanguages(_ paragraph: String) throws {
        let blocks = (1...12).map {
            Block.paragraph(paragraph.replacing("四十", with: "\($0)").replacing("قوارب", with: "\($0)"))
        }
        let story = Story(blocks: blocks)
        let points = try #require(KeyPointExtractor.points(of: story))
        expectPoints(points, of: story)
    }

    // MARK: Whatever the story

    /// What holds for the points of every story: three to five, each word for word of one paragraph, in order, none twice.
    private func expectPoints(_ points: KeyPoints, of story: Story) {
        #expect((3...5).contains(points.points.count))
        #expect(Set(points.points).count == points.points.count)
        var blocks = story.blocks[...]
        for point in points.points {
            // The next point is in the same paragraph, or in a later one.
            let index = blocks.firstIndex { if case .paragraph(let text) = $0 { text.contains(point) } else { false } }
            #expect(index != nil, "\(point)")
            blocks = blocks[(index ?? blocks.startIndex)...]
        }
        #expect(KeyPointExtractor.points(of: story) == points)
    }

    @Test func anyPointsAreOfTheStory() {
        let sentences =
            Self.harbour.blocks.flatMap { $0.text.split(separator: ". ").map { $0 + "." } } + [
                "日本語の文はここにあります。", "No end", "", "\u{0}\u{1b}[31m Red\u{7}.", "Mr. Smith", "؟", "🙂🙂🙂.", "A.", "\n",
                "\u{202e}desrever si siht dna gniog no.",
            ]
        var random = SeededGenerator(seed: 7)
        var found = 0
        for _ in 0..<200 {
            let blocks = (0..<Int.random(in: 0...16, using: &random)).map { _ -> Block in
                let text = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                    sentences.randomElement(using: &random)!
                }
                .joined(separator: [" ", "", "\n"].randomElement(using: &random)!)
                return Int.random(in: 0..<5, using: &random) == 0 ? .quote(text, attribution: nil) : .paragraph(text)
            }
            let story = Story(headline: "Ferries", blocks: blocks)
            guard let points = KeyPointExtractor.points(of: story) else { continue }
            found += 1
            expectPoints(points, of: story)
        }
        #expect(found > 50)
    }

    @Test func hugeStoriesAreLookedAtAsFarAsTheirBeginning() throws {
        let short = Self.harbour.blocks
        let long = Story(blocks: (0..<2000).flatMap { _ in short })
        expectPoints(try #require(KeyPointExtractor.points(of: long)), of: long)
        for text in ["word ", "word. ", "word", "。", ". ", "\"", "a.b.", "語", "\u{301}"] {
            let sentence = String(repeating: text, count: (1 << 20) / text.utf8.count)
            #expect(KeyPointExtractor.points(of: Story(blocks: [.paragraph(sentence)])) == nil)
            let within = Story(blocks: short + [.paragraph(sentence)])
            expectPoints(try #require(KeyPointExtractor.points(of: within)), of: within)
        }
    }
}
