import Testing
import TextLayout

@testable import ReaderView

@Suite struct PlainCommandTableTests {
    @Test(arguments: PlainPlace.allCases)
    func noWordIsBoundTwice(place: PlainPlace) {
        let words = PlainCommandTable.entries(in: place).flatMap(\.words)
        #expect(Dictionary(grouping: words) { $0 }.filter { $1.count > 1 }.isEmpty)
    }

    @Test func everyCommandIsBound() {
        #expect(Set(PlainCommandTable.entries.map(\.command)) == Set(PlainCommand.allCases))
    }

    @Test(arguments: PlainPlace.allCases)
    func everyWordCallsItsCommand(place: PlainPlace) throws {
        for entry in PlainCommandTable.entries(in: place) {
            for word in entry.words {
                #expect(PlainCommandTable.command(for: word, in: place)?.command == entry.command, "\(word)")
                guard entry.argument != nil, !word.isEmpty else { continue }
                let found = try #require(PlainCommandTable.command(for: "\(word)  two words ", in: place))
                #expect(found.command == entry.command && found.argument == "two words")
            }
        }
    }

    /// What a letter does is what the key does in the full reader, wherever that has the key.
    @Test func lettersAreTheKeysOfTheFullReader() {
        let same: [PlainCommand: Set<Command>] = [
            .help: [.help], .undo: [.undo], .quit: [.quit], .open: [.open], .less: [.pageUp],
            .nextUnread: [.nextUnread],
            .previousUnread: [.previousUnread], .markAllRead: [.markAllRead], .section: [.cycleSection],
            .skipped: [.showSkipped], .next: [.lineDown], .previous: [.lineUp, .pageUp], .top: [.top],
            .bottom: [.bottom], .search: [.search], .nextMatch: [.nextMatch], .previousMatch: [.previousMatch],
            .toggleRead: [.toggleRead], .toggleStar: [.toggleStar], .filter: [.cycleFilter, .cycleCommentFilter],
            .sort: [.cycleSort, .cycleCommentOrder], .points: [.togglePanel], .nextArticle: [.nextArticle],
            .previousArticle: [.previousArticle], .related: [.related], .backToList: [.back],
            .nextSibling: [.nextSibling],
            .previousSibling: [.previousSibling], .nextThread: [.nextThread], .previousThread: [.previousThread],
            .parent: [.parentComment], .nextNew: [.nextNewComment], .write: [.comment], .reply: [.reply],
            .change: [.changeOwn], .takeBack: [.takeBackOwn],
        ]
        for (place, screen) in [(PlainPlace.list, ScreenKind.frontPage), (.article, .article)] {
            for entry in PlainCommandTable.entries(in: place) {
                for letter in entry.words where letter.count == 1 {
                    guard case .command(let key) = KeyMap.vim.match([.character(Character(letter))], on: screen) else {
                        continue
                    }
                    #expect(same[entry.command]?.contains(key) == true, "\(letter) in \(place): \(key.name)")
                }
            }
        }
    }

    @Test func whatIsNoCommandCallsNone() {
        for line in ["frobnicate", "nextt", "next 3", "J next", "x y z", "Q now"] {
            #expect(PlainCommandTable.command(for: line, in: .article) == nil, "\(line)")
        }
        #expect(PlainCommandTable.command(for: "m", in: .list)?.command == .toggleRead)
        #expect(PlainCommandTable.command(for: "M", in: .list) == nil)
        #expect(PlainCommandTable.command(for: "NEXT Unread", in: .list)?.command == .nextUnread)
        #expect(PlainCommandTable.command(for: "/night ferry ", in: .list)?.argument == "night ferry")
    }
}
