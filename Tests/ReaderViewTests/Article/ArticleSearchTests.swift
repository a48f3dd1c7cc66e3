import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct ArticleSearchTests {
    @Test func findsAsYouType() {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.tram)
        desk.type("/hospital")
        #expect(desk.state.article?.search?.count == 1)
        #expect(desk.frame.rows(with: "hospital").first.map { $0 < 23 } == true)
        #expect(desk.frame.column(of: "1 of 1", row: 23) != nil)
        // Another search starts from where this one did.
        desk.press(.control("u"))
        #expect(desk.rowAtTop == 0)
        desk.type("zeppelin")
        #expect(desk.frame.column(of: "no match", row: 23) != nil)
        desk.press(.named(.enter))
        #expect(desk.message == "No match for “zeppelin”")
    }

    @Test func keysOfOtherCommandsAreText() {
        var desk = Desk(reading: Samples.tram)
        #expect(desk.type("/q?Qc") == [])
        #expect(desk.state.article?.prompt?.line.text == "q?Qc")
    }

    @Test func goesRoundTheMatches() {
        var desk = Desk(reading: Samples.tram)
        desk.type("/bridge")
        desk.press(.named(.enter))
        let count = desk.state.article?.search?.count ?? 0
        #expect(count == 6)
        for expected in [1, 2, 3, 4, 5, 0, 1] {
            desk.type("n")
            #expect(desk.state.article?.search?.current == expected)
        }
        desk.type("NN")
        #expect(desk.state.article?.search?.current == count - 1)
    }

    @Test(arguments: [Key.named(.escape), .control("c")])
    func isGivenUp(key: Key) {
        var desk = Desk(reading: Samples.mill)
        desk.type("jj/family")
        desk.press(.named(.enter))
        desk.type("j/Paragraph 12")
        desk.press(key)
        #expect(desk.state.article?.prompt == nil)
        #expect(desk.rowAtTop == 3)
        #expect(desk.state.article?.search?.words == "family")
        #expect(desk.state.article?.search?.count == 12)
    }

    @Test func anEmptyLineRepeatsTheSearchBefore() {
        var desk = Desk(reading: Samples.mill)
        desk.type("/family")
        desk.press(.named(.enter), .character("/"), .named(.enter))
        #expect(desk.state.article?.search?.words == "family")
    }

    @Test func backEndsItFirst() {
        var desk = Desk(reading: Samples.mill)
        desk.type("/family")
        desk.press(.named(.enter))
        #expect(desk.type("q") == [])
        #expect(desk.state.article?.search == nil)
        desk.type("q")
        #expect(desk.state.article == nil)
    }

    @Test func takesPastedText() {
        var desk = Desk(reading: Samples.mill)
        desk.type("/")
        desk.send(.input(.paste("the pub")))
        #expect(desk.state.article?.search?.count == 12)
    }

    @Test func goesNowhereWithoutASearch() {
        var desk = Desk(reading: Samples.mill)
        desk.type("n")
        #expect(desk.message == "No search yet. / begins one.")
    }

    @Test func stylesTheMatches() throws {
        var desk = Desk(columns: 80, rows: 40, reading: Samples.mill)
        desk.type("/family")
        let frame = desk.frame
        let rows = frame.rows(with: "family").filter { $0 < 39 }
        #expect(rows.count > 2)
        for (number, row) in rows.enumerated() {
            let column = try #require(frame.column(of: "family", row: row))
            #expect(
                frame.styles(column..<(column + 6), row: row) == [
                    number == 0 ? Style.of(.currentMatch) : Style.of(.match)
                ])
            #expect(frame.styles((column - 4)..<column, row: row) == [Style.of(.text)])
        }
    }

    @Test func aMatchMayGoOverRows() {
        var desk = Desk(columns: 60, rows: 20, reading: Samples.mill)
        desk.type("/turbines upstream")
        let frame = desk.frame
        let marked = (0..<19).filter { row in frame.row(row).contains { $0.style == Style.of(.currentMatch) } }
        #expect(marked.count == 2)
    }

    @Test(arguments: [(1, 1), (20, 2), (20, 3), (0, 0)])
    func worksOnATinyScreen(columns: Int, rows: Int) {
        var desk = Desk(columns: columns, rows: rows, reading: Samples.mill)
        desk.type("/family")
        #expect(desk.state.article?.search?.current == 0)
        #expect(desk.passageAtTop?.contains("family") == true)
    }

    @Test func survivesAResizeWhileItIsTyped() {
        var desk = Desk(columns: 40, rows: 10, reading: Samples.tram)
        desk.type("/bridge")
        desk.press(.named(.enter), .character("/"))
        desk.resize(200, 60)
        desk.type("tram")
        desk.press(.named(.escape))
        #expect(desk.state.article?.search?.count == 6)
        desk.resize(40, 10)
        #expect(desk.state.article?.search?.count == 7)
    }
}
