import NewsModel
import Testing

@testable import NewsModel

@Suite struct EvidenceFinderTests {
    private static let story: [Block] = [
        .paragraph(
            "The council met on Monday. After four hours, 66 of its 99 members voted to let the ferries sail at night."),
        .subheading("What it costs"),
        .paragraph(
            "A ticket stays at 4.50, as in the day. Prime Minister Ann Loke said that the state pays 1.2 million for it."
        ),
        .list(["Three boats, one every forty minutes", "None on New Year's Eve"], ordered: false),
        .quote("A harbour that closes at ten is only a view.", attribution: "Marta Oyelund"),
        .paragraph(
            "Marta Oyelund runs the bakery on the quay. Her bakers used to walk home over the bridge in winter."),
    ]

    @Test(arguments: [
        ("Council votes for night ferries", 0), ("Two thirds of members vote yes", 0),
        ("The PM promises state money", 2), ("Fares are not raised: tickets cost 4.50", 2),
        ("No boats on New Year's Eve", 3), ("Bakers walked over the bridge", 5), ("The state pays 1,200,000", 2),
    ])
    func findsTheParagraph(point: String, block: Int) throws {
        let best = try #require(EvidenceFinder(Self.story).passages(nearest: point).passages.first)
        #expect(best.block == block)
    }

    @Test func pointsAtTheSentence() throws {
        let best = try #require(
            EvidenceFinder(Self.story).passages(nearest: "State pays for night boats").support.first)
        let text = Array(Self.story[best.block].text.utf8)[best.sentence]
        #expect(String(decoding: text, as: UTF8.self).hasPrefix("Prime Minister Ann Loke"))
    }

    @Test(arguments: ["Interest rates fall in Peru", "", "   ", "…", "Scientists discover a moon of Saturn"])
    func nothingSupportsWhatIsNotThere(point: String) {
        #expect(EvidenceFinder(Self.story).passages(nearest: point).support.isEmpty)
    }

    /// Sharing a few words with a story on something else is not enough, but the nearest passage is still told.
    @Test(arguments: [
        "The museum in Lima shows the letters of a queen until its centenary on Sunday",
        "Astronomers see a comet with two tails through the telescope in Chile",
    ])
    func aPointOfAnotherStoryIsNotSupported(point: String) {
        let nearest = EvidenceFinder(Self.story).passages(nearest: point)
        #expect(nearest.support.isEmpty)
        #expect(!nearest.passages.isEmpty)
    }

    @Test(arguments: [
        ("大使が外務大臣と会談した", "昨日、駐日大使は東京で外務大臣と一時間会談した。", "町の図書館は来年の春に建て替えられる。"),
        ("मंत्री ने पुल का उद्घाटन किया", "मंत्री ने सोमवार को नए पुल का उद्घाटन किया।", "बारिश से फसल को नुकसान हुआ है।"),
        (
            "Fähren fahren wieder nachts", "Die Nachtfähren fahren von Freitag an wieder.",
            "Der Bürgermeister lobte die Feuerwehr."
        ),
        (
            "Rentner bekommen mehr", "Die Betriebsrentner erhalten drei Prozent.",
            "Der Bürgermeister lobte die Feuerwehr."
        ),
        ("정부는 다리를 고친다", "시 정부가 낡은 다리 수리에 나섰다.", "도서관은 내년 봄에 문을 연다."),
        ("İstanbul'da köprüler onarılıyor", "Köprünün onarımı Mart'ta bitecek.", "Kütüphane yarın açılacak."),
    ])
    func otherLanguages(point: String, yes: String, no: String) {
        let finder = EvidenceFinder([.paragraph(no), .paragraph(yes), .paragraph(no)])
        #expect(finder.passages(nearest: point).passages.first?.block == 1)
    }

    @Test(
        arguments: [
            ("two thirds", 66.67), ("66%", 66), ("66 per cent", 66), ("half", 50), ("1,200", 1200),
            ("1.5 million", 1_500_000),
            ("twenty five", 25), ("3.000", 3000), ("0.125", 0.125), ("7.5", 7.5), ("dreißig", nil),
        ] as [(String, Double?)])
    func numbers(text: String, number: Double?) {
        let found = StoryWords(text).words.compactMap(\.number).first
        #expect(found.map { ($0 * 100).rounded() } == number.map { ($0 * 100).rounded() })
    }

    /// Where each word is in every sentence, none is rare; still a point that is there word for word is supported.
    @Test func aStoryOfOneSentenceSupportsIt() {
        let sentence = "The trams come back to the quay in spring."
        let finder = EvidenceFinder([.paragraph(sentence)])
        #expect(finder.passages(nearest: sentence).support.map(\.block) == [0])
        #expect(finder.passages(nearest: "Interest rates fall in Peru").support.isEmpty)
    }

    @Test(arguments: [
        ("ferries", 6), ("of", 1), ("aaaaaaaa", 3), ("会談", 3), ("でも", 1), ("", 0),
    ])
    func grams(word: String, count: Int) {
        let grams = CharacterGrams.of(word)
        #expect(grams.count == count)
        #expect(Set(grams).count == count)
    }

    @Test(
        arguments: [
            ("nine times in ten", 90), ("one in five", 20), ("71 of 214", 33), ("3 out of 4", 75),
            ("neun von zehn", 90),
            ("neuf fois sur dix", 90), ("3 in 2024", nil), ("ten of two", nil), ("five of them", nil),
        ] as [(String, Int?)])
    func shares(text: String, share: Int?) {
        let shares = StoryWords(text).words.filter { $0.text.hasSuffix("%") }
        #expect(shares.map(\.text) == (share.map { ["\($0)%"] } ?? []))
    }

    @Test func everySentenceIsInItsBlock() {
        for point in ["boats", "Marta", "ticket 4.50", "harbour view"] {
            for evidence in EvidenceFinder(Self.story).passages(nearest: point, limit: .max).passages {
                #expect((0...Self.story[evidence.block].text.utf8.count).contains(evidence.sentence.upperBound))
            }
        }
    }
}
