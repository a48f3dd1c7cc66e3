import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct RightToLeftTests {
    @Test func linksAreFollowedWhereTheyAreShown() throws {
        let address = "https://quay.example/aurora"
        var desk = Desk(columns: 90, rows: 50, reading: Samples.ferry)
        let place = try desk.place(of: address)
        #expect(
            desk.frame.links.map(\.region)
                == [Region(column: place.column, row: place.row, columns: address.count, rows: 1)])
        desk.click(Position(column: place.column + address.count - 1, row: place.row))
        #expect(desk.effects == [.follow(address: address)])
        desk.click(Position(column: place.column - 1, row: place.row))
        #expect(desk.effects == [])
    }

    @Test func theCursorStandsWhereTheNextLetterComes() throws {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.ferry)
        desk.type("cשלום")
        let word = try desk.place(of: "םולש")
        #expect(desk.frame.cursor == Position(column: word.column - 1, row: word.row))
        #expect(word.column + 4 == desk.frame.size.columns - 2)
        desk.type(" x")
        #expect(desk.frame.cursor == (try desk.place(of: " x םולש")))
        desk.press(.control("a"))
        #expect(desk.frame.cursor == Position(column: desk.frame.size.columns - 3, row: word.row))
    }

    @Test func aClickPutsTheCursorBeforeTheLetter() throws {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.ferry)
        desk.type("c")
        desk.send(.input(.paste("אבג abc דהו\nabc אבג")))
        // The letter in the third column of a word is its first one.
        let first = try desk.place(of: "והד abc גבא")
        desk.click(Position(column: first.column + 2, row: first.row))
        desk.type("1")
        #expect(desk.state.composer?.editor.buffer.text == "אבג abc 1דהו\nabc אבג")
        let second = try desk.place(of: "abc גבא")
        desk.click(Position(column: second.column + 4, row: second.row))
        desk.type("2")
        #expect(desk.state.composer?.editor.buffer.text == "אבג abc 1דהו\nabc אב2ג")
        // To the left of a row that runs from right to left is its end.
        desk.click(Position(column: 4, row: first.row))
        desk.type("3")
        #expect(desk.state.composer?.editor.buffer.text == "אבג abc 1דהו3\nabc אב2ג")
    }

    @Test func theNameIsTypedFromRightToLeft() throws {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.ferry, isUserNameGuessed: true)
        desk.type("c")
        desk.press(.named(.tab), .control("u"))
        desk.type("גילה")
        let name = try desk.place(of: "הליג")
        #expect(desk.frame.cursor == Position(column: name.column - 1, row: name.row))
    }

    @Test func matchesAreSetOffWhereTheyAreShown() throws {
        var desk = Desk(columns: 90, rows: 50, reading: Samples.ferry)
        desk.type("/המספנה")
        desk.press(.named(.enter))
        let place = try desk.place(of: "הנפסמה")
        for column in 0..<6 {
            #expect(desk.frame[place.column + column, place.row].style.role == Style.of(.currentMatch).role)
        }
        #expect(desk.frame[place.column - 1, place.row].style.role != Style.of(.currentMatch).role)
        #expect(desk.frame[place.column + 6, place.row].style.role != Style.of(.currentMatch).role)
    }

    @Test func theSearchIsTypedFromRightToLeft() throws {
        var desk = Desk(columns: 90, rows: 50, reading: Samples.ferry)
        desk.type("/קטר")
        #expect(desk.frame.cursor == (try desk.place(of: " רטק")))
    }

    @Test func whereTheTerminalPutsItInOrderItIsSentAsItIsWritten() {
        var preferences = Preferences()
        preferences.ordersText = false
        let desk = Desk(columns: 90, rows: 50, reading: Samples.ferry, preferences: preferences)
        #expect(desk.frame.rows(with: "כשנפתחו דלתות המספנה").count == 1)
        #expect(desk.frame.rows(with: "(כ-40 דקות)").count == 1)
    }

    @Test func factsTakeNothingOfEachOtherAlong() {
        #expect(FactsText.joined(["Wire", "3 min"]) == "Wire · 3 min")
        let desk = Desk(columns: 120, rows: 20, folder: Samples.bothDirections)
        #expect(desk.frame.rows(with: "Tuesday 24 Nov · למנה לוק · 1 min read · 2 comments").count == 1)
    }
}
