import NewsModel
import Testing

@testable import ReaderView

@Suite struct PlainPropertyTests {
    /// A line that somebody might type: mostly a command of the place, with a number or words where some may follow.
    private func line(_ chance: inout Chance, in place: PlainPlace) -> String {
        if place == .writing, chance.one(in: 2) { return chance.text(upTo: 6) }
        if chance.one(in: 12) { return chance.text(upTo: 4) }
        if chance.one(in: 5) {
            return "\(chance.number(0...12))" + (chance.one(in: 3) ? ".\(chance.number(0...3))" : "")
        }
        let entry = chance.pick(PlainCommandTable.entries(in: place))
        let word = chance.pick(entry.words)
        guard entry.argument != nil, !word.isEmpty, chance.one(in: 2) else { return word }
        let argument = chance.pick([
            "\(chance.number(0...9))", "1.1", "all", "new", "unread", "bridge", chance.text(upTo: 3),
        ])
        return "\(word) \(argument)"
    }

    @Test(arguments: 0..<24)
    func everythingHoldsWhateverIsTyped(seed: Int) {
        var chance = Chance(seed: UInt64(seed))
        var desk = PlainDesk(
            folder: chance.folder(), isUserNameGuessed: chance.one(in: 2), pageSize: chance.number(1...4))
        for step in 0..<250 {
            let line = line(&chance, in: desk.session.place)
            desk.type(line)
            let place = Testing.Comment(rawValue: "seed \(seed), step \(step): \(line)")
            #expect(!desk.session.isWaiting, place)
            // What is written is kept at once, and nothing else is.
            if let writing = desk.session.writing {
                let kept = desk.library[writing.key.article]?.drafts.first { $0.key == writing.key }
                #expect(kept?.text == (writing.isVain ? nil : writing.text), place)
            }
            // The place is kept at once.
            if let reading = desk.session.reading {
                #expect(desk.library[reading.listing.id]?.state == reading.readingState, place)
            }
            if let reading = desk.session.reading, chance.one(in: 20) {
                desk.send(.changed(reading.listing.id, IndexedArticle(chance.changed(reading.article))))
                #expect(desk.session.reading?.cursor ?? 0 < desk.session.reading?.units.count ?? 1, place)
            }
        }
    }

    @Test(arguments: 0..<40)
    func everyPassageIsReadOnceOnTheWayToTheEnd(seed: Int) throws {
        var chance = Chance(seed: UInt64(seed))
        var reading = PlainReading(Samples.opened("page", chance.article()), dates: DateText(today: Samples.today))
        reading.cursor = nil
        var forward: [Int] = []
        var passages: [Int] = []
        while let next = reading.next {
            reading.cursor = next
            forward.append(next)
            passages += reading.piece(from: next)
            #expect(!reading.lines(from: next).isEmpty)
        }
        #expect(passages == Array(0..<reading.units.count))
        #expect(forward.last == reading.last)
        var back = [try #require(reading.cursor)]
        while let previous = reading.previous {
            reading.cursor = previous
            back.append(previous)
        }
        #expect(back == forward.reversed())
    }
}
