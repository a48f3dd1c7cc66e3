import NewsModel
import Testing

@testable import ArticleLoader

/// Pages in other encodings than UTF-8, short as they may be.
@Suite struct EncodingTests {
    static let german = """
        Brücke über die Au gesperrt

        Die Brücke über die Au bleibt bis Mai gesperrt. Grund dafür sind Risse, die Prüfer im Frühjahr entdeckt haben.
        """
    static let french = """
        Le marché a rouvert

        Le marché couvert a rouvert lundi après un été de travaux, raconte une maraîchère, ravie d’être revenue à sa place.
        """
    static let prices = """
        Preise steigen

        Das Brot kostet jetzt 4 €, die Wurst 6 €, und für Käse muss man über 9 € zahlen.
        """
    static let russian = """
        Мост через реку закрыт

        Мост через реку закрыт до мая. Трещины нашли весной во время проверки, и теперь пешеходы ходят по временной переправе.
        """
    static let japanese = """
        港の橋が通行止めに

        港の橋は五月まで通行止めになる。春の点検でひびが見つかったためで、歩行者は仮の橋を渡ることになる。
        """
    static let simplified = """
        河上的桥关闭到五月

        河上的桥将关闭到五月。春天检查的时候发现了裂缝，行人可以走临时的桥，汽车要绕路。
        """
    static let traditional = """
        河上的橋關閉到五月

        河上的橋將關閉到五月。春天檢查的時候發現了裂縫，行人可以走臨時的橋，汽車要繞路。
        """
    static let korean = """
        강 위의 다리 통행 금지

        강 위의 다리는 오월까지 통행이 금지된다. 봄 점검에서 균열이 발견되었기 때문이다.
        """

    @Test(arguments: [
        (german, TextEncoding.windows1252), (french, .windows1252), (prices, .iso8859Part15), (russian, .windows1251),
        (russian, .koi8R), (japanese, .shiftJIS), (japanese, .eucJP), (simplified, .gbk), (traditional, .big5),
        (korean, .eucKR),
    ])
    func likeliestEncoding(text: String, encoding: TextEncoding) throws {
        let reading = try PageReader.read(try #require(encoding.encode(text)))
        #expect(reading.article == (try PageReader.read(Array(text.utf8)).article))
        #expect(reading.warnings == [.legacyEncoding(encoding, isRepaired: false)])
    }

    /// The encoder's bytes are not only what its decoder takes: these are written down by hand.
    @Test func bytesAreThoseOfTheStandards() {
        #expect(TextEncoding.windows1252.encode("é€") == [0xe9, 0x80])
        #expect(TextEncoding.iso8859Part15.encode("é€") == [0xe9, 0xa4])
        #expect(TextEncoding.koi8R.encode("Мир") == [0xed, 0xc9, 0xd2])
        #expect(TextEncoding.windows1251.encode("Мир") == [0xcc, 0xe8, 0xf0])
        #expect(TextEncoding.shiftJIS.encode("日本") == [0x93, 0xfa, 0x96, 0x7b])
        #expect(TextEncoding.eucJP.encode("日本") == [0xc6, 0xfc, 0xcb, 0xdc])
        #expect(TextEncoding.gbk.encode("中文") == [0xd6, 0xd0, 0xce, 0xc4])
        #expect(TextEncoding.big5.encode("中文") == [0xa4, 0xa4, 0xa4, 0xe5])
        #expect(TextEncoding.eucKR.encode("한글") == [0xc7, 0xd1, 0xb1, 0xdb])
    }

    @Test(arguments: [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian])
    func byteOrderMarkDecides(encoding: TextEncoding) throws {
        let bytes = encoding.byteOrderMark + (try #require(encoding.encode(Self.german)))
        let reading = try PageReader.read(bytes)
        #expect(reading.article.story.headline == "Brücke über die Au gesperrt")
        #expect(reading.warnings.isEmpty)
    }

    @Test func aCommentIsWrittenInThePagesEncoding() throws {
        let page = try #require(TextEncoding.koi8R.encode(Self.russian + "\n"))
        let date = try #require(CalendarDate(year: 2026, month: 11, day: 24))
        var comment = NewsModel.Comment(
            author: "Анна", posted: Timestamp(date: date, minuteOfDay: 600, utcOffset: 0), text: "Наконец-то!")
        let insertion = try CommentInsertion(of: comment, replyingTo: nil, in: page)
        let reading = try PageReader.read(insertion.page)
        #expect(reading.article.discussion.comments.nodes.map(\.comment.text) == ["Наконец-то!"])
        #expect(reading.article.story == (try PageReader.read(page).article.story))
        comment.text = "橋"
        #expect(throws: WritingError.missing("橋", .koi8R)) {
            try CommentInsertion(of: comment, replyingTo: nil, in: page)
        }
    }

    @Test(arguments: [
        ("%PDF-1.4\n", FileFormat.pdf), ("\u{7f}ELF", .elf),
    ])
    func otherFormatsAreRefused(start: String, format: FileFormat) {
        #expect(throws: PageError.otherFormat(format)) { try PageReader.read(Array(start.utf8) + [1, 2, 3]) }
    }

    @Test func gzipIsRefused() {
        #expect(throws: PageError.otherFormat(.gzip)) { try PageReader.read([0x1f, 0x8b, 8, 0, 1, 2, 3]) }
    }

    @Test func whatIsNotSeenIsNotInTheText() throws {
        let page =
            "Hidden\n\nA re\u{ad}pub\u{200b}lic\u{e001} has\u{a0}many zero\u{feff}es, says no\u{2060}body. نمی\u{200c}خواهم"
        let blocks = try PageReader.read(Array(page.utf8)).article.story.blocks
        #expect(blocks == [.paragraph("A republic has many zeroes, says nobody. نمی\u{200c}خواهم")])
    }
}
