import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct RightToLeftTests {
    /// The first cell of a text as it is shown.
    private static func place(of shown: String, in desk: Desk) throws -> Position {
        let row = try #require(desk.frame.rows(with: shown).first, "\(shown) in\n\(desk.frame.text)")
        let column = try #require(
            (0..<desk.frame.size.columns).first { column in
                desk.frame.row(row).dropFirst(column).map(\.text).joined().hasPrefix(shown)
            })
        return Position(column: column, row: row)
    }

    private static func press(_ place: Position, in desk: inout Desk) {
        desk.send(.input(.mouse(Mouse(.press, column: place.column, row: place.row))))
    }

    @Test func linksAreFollowedWhereTheyAreShown() throws {
        let address = "https://quay.example/aurora"
        var desk = Desk(columns: 90, rows: 50, reading: Samples.ferry)
        let place = try Self.place(of: address, in: desk)
        #expect(
            desk.frame.links.map(\.region)
                == [Region(column: place.column, row: place.row, columns: address.count, rows: 1)])
        Self.press(Position(column: place.column + address.count - 1, row: place.row), in: &desk)
        #expect(desk.effects == [.follow(address: address)])
        Self.press(Position(column: place.column - 1, row: place.row), in: &desk)
        #expect(desk.effects == [])
    }

    @Test func theCursorStandsWhereTheNextLetterComes() throws {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.ferry)
        desk.type("cשלום")
        let word = try Self.place(of: "םולש", in: desk)
        #expect(desk.frame.cursor == Position(column: word.column - 1, row: word.row))
        #expect(word.column + 4 == desk.frame.size.columns - 2)
        desk.type(" x")
        #expect(desk.frame.cursor == (try Self.place(of: " x םולש", in: desk)))
        desk.press(.control("a"))
        #expect(desk.frame.cursor == Position(column: desk.frame.size.columns - 3, row: word.row))
    }

    @Test func aClickPutsTheCursorBeforeTheLetter() throws {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.ferry)
        desk.type("c")
        desk.send(.input(.paste("אבג abc דהו\nabc אבג")))
        // The letter in the third column of a word is its first one.
        let first = try Self.place(of: "והד abc גבא", in: desk)
        Self.press(Position(column: first.column + 2, row: first.row), in: &desk)
        desk.type("1")
        #expect(desk.state.composer?.editor.buffer.text == "אבג abc 1דהו\nabc אבג")
        let second = try Self.place(of: "abc גבא", in: desk)
        Self.press(Position(column: second.column + 4, row: second.row), in: &desk)
        desk.type("2")
        #expect(desk.state.composer?.editor.buffer.text == "אבג abc 1דהו\nabc אב2ג")
        // To the left of a row that runs from right to left is its end.
        Self.press(Position(column: 4, row: first.row), in: &desk)
        desk.type("3")
        #expect(desk.state.composer?.editor.buffer.text == "אבג abc 1דהו3\nabc אב2ג")
    }

    @Test func theNameIsTypedFromRightToLeft() throws {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.ferry, isUserNameGuessed: true)
        desk.type("c")
        desk.press(.named(.tab), .control("u"))
        desk.type("גילה")
        let name = try Self.place(of: "הליג", in: desk)
        #expect(desk.frame.cursor == Position(column: name.column - 1, row: name.row))
    }

    @Test func matchesAreSetOffWhereTheyAreShown() throws {
        var desk = Desk(columns: 90, rows: 50, reading: Samples.ferry)
        desk.type("/המספנה")
        desk.press(.named(.enter))
        let place = try Self.place(of: "הנפסמה", in: desk)
        for column in 0..<6 {
            #expect(desk.frame[place.column + column, place.row].style.role == Style.of(.currentMatch).role)
        }
        #expect(desk.frame[place.column - 1, place.row].style.role != Style.of(.currentMatch).role)
        #expect(desk.frame[place.column + 6, place.row].style.role != Style.of(.currentMatch).role)
    }

    @Test func theSearchIsTypedFromRightToLeft() throws {
        var desk = Desk(columns: 90, rows: 50, reading: Samples.ferry)
        desk.type("/קטר")
        #expect(desk.frame.cursor == (try Self.place(of: " רטק", in: desk)))
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
