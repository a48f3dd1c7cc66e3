import TestSupport

/// What is done to a text that another paper takes over.
enum CopyEdit {
    case cut, reorder, typos, append, recredit

    static let kinds: [(name: String, edits: [CopyEdit])] = [
        ("as it is, another credit", [.recredit]), ("cut by up to 40 %", [.cut]),
        ("paragraphs in another order", [.reorder]),
        ("typos", [.typos]), ("paragraph added", [.append]),
        ("cut, in another order, typos", [.cut, .reorder, .typos]),
        ("all of it", [.cut, .reorder, .typos, .append, .recredit]),
    ]
}

/// Makes news that reads like news: names and phrases come again, as they do.
struct NewsGenerator {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    private static let names = [
        "Ines Duarte", "Captain Oduya", "Rohit Pradhan", "Karthik Velan", "Noor Aziz", "Sarah Brandt", "Tomas Reyes",
        "Mayor Lindqvist", "Doctor Halloran", "Priya Nair",
    ]
    private static let bodies = [
        "the city council", "the harbour board", "the ministry of transport", "the river authority", "the tram company",
        "the port workers' union", "the water board", "the university hospital", "the regional court",
        "the school office",
    ]
    private static let places = [
        "Brackwater", "Weirbridge", "Northhaven", "Castle Quay", "Millbrook", "Saint Orla", "Lower Fen", "Easthaven",
    ]
    private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let openings = [
        "according to a statement released on", "in a report that was published on", "as became known late on",
        "in a letter that was read out on", "after a meeting that ended on", "told reporters on",
    ]
    private static let verbs = [
        "approved", "rejected", "postponed", "questioned", "defended", "promised", "cancelled", "extended", "welcomed",
        "criticised", "funded", "opened", "closed", "inspected", "repaired", "rebuilt", "reviewed", "announced",
    ]
    private static let things = [
        "bridge", "ferry", "timetable", "budget", "depot", "crossing", "winter plan", "fare", "night service",
        "sea wall",
        "school", "clinic", "market hall", "power line", "reservoir", "archive", "library", "footpath", "lighthouse",
        "tunnel",
        "quay", "ice rink", "orchard", "mill", "weir", "station", "sewer", "theatre", "ring road", "hospital wing",
    ]
    private static let kinds = [
        "new", "old", "costly", "disputed", "long-awaited", "second", "smaller", "temporary", "northern", "public",
        "damaged",
        "planned", "abandoned", "modern", "narrow", "private", "historic", "unfinished", "central", "eastern",
    ]

    private mutating func pick(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func thing() -> String { "the \(pick(Self.kinds)) \(pick(Self.things))" }

    private mutating func sentence(_ cast: [String], _ place: String) -> String {
        let (name, body) = (pick(cast), pick(Self.bodies))
        return switch number(0...6) {
        case 0: "\(name) said on \(pick(Self.days)) that \(body) had \(pick(Self.verbs)) \(thing()) in \(place)."
        case 1: "\(body.capitalized) \(pick(Self.verbs)) \(thing()), \(pick(Self.openings)) \(pick(Self.days))."
        case 2: "About \(number(2...900)) people in \(place) \(pick(Self.verbs)) \(thing()) and \(thing()) last year."
        case 3: "“We have \(pick(Self.verbs)) \(thing()) before, and \(thing()) will be no other matter,” \(name) said."
        case 4:
            "The cost of \(thing()) has risen to \(number(2...90)) million, \(pick(Self.openings)) \(pick(Self.days))."
        case 5: "Whether \(thing()) will be \(pick(Self.verbs)) depends on \(body) and on \(thing())."
        default:
            "In \(place), \(thing()) was \(pick(Self.verbs)) \(number(2...60)) years ago by \(body), and then \(pick(Self.verbs))."
        }
    }

    private mutating func paragraphs(_ count: Int, _ cast: [String], _ place: String) -> [String] {
        (0..<count).map { _ in (0..<number(2...4)).map { _ in sentence(cast, place) }.joined(separator: " ") }
    }

    private mutating func cast() -> [String] { (0..<3).map { _ in pick(Self.names) } }

    /// A story of its own.
    mutating func story() -> [String] { paragraphs(number(4...12), cast(), pick(Self.places)) }

    // MARK: Copies

    /// The text after some edits.
    mutating func edited(_ text: [String], by edits: [CopyEdit]) -> [String] {
        edits.reduce(text) { text, edit in edited(text, by: edit) }
    }

    private mutating func edited(_ text: [String], by edit: CopyEdit) -> [String] {
        switch edit {
        case .cut: cut(text)
        case .reorder: text.shuffled(using: &random)
        case .typos: text.map { typed($0) }
        case .append: text + paragraphs(1, cast(), pick(Self.places))
        case .recredit: text + ["(\(pick(["IANS", "WIREA", "PTX"]))/\(pick(Self.names)), with our own correspondents)"]
        }
    }

    /// Leaves sentences out, up to two fifths of the text.
    private mutating func cut(_ text: [String]) -> [String] {
        let isSpaced = text.contains { $0.contains(". ") }
        let separator = isSpaced ? ". " : "。"
        let all = text.reduce(0) { $0 + $1.count }
        var left = all * number(10...40) / 100
        var kept = text.map { $0.components(separator) }
        for _ in 0..<200 {
            let paragraph = number(0...(kept.count - 1))
            guard let sentence = kept[paragraph].indices.randomElement(using: &random) else { continue }
            let length = kept[paragraph][sentence].count
            guard length <= left else { continue }
            kept[paragraph].remove(at: sentence)
            left -= length
        }
        return kept.filter { !$0.isEmpty }.map { $0.joined(separator: separator) }
    }

    /// Two words in a hundred with a letter changed.
    private mutating func typed(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard word.count > 3, number(1...50) == 1 else { return String(word) }
            return String(word.dropLast()) + "x"
        }.joined(separator: " ")
    }

    // MARK: What is only like it

    /// Two stories about the same people and place.
    mutating func sameTopic() -> ([String], [String]) {
        let (cast, place) = (cast(), pick(Self.places))
        return (paragraphs(number(5...10), cast, place), paragraphs(number(5...10), cast, place))
    }

    /// Two reports of the same form, on two days.
    mutating func sameTemplate() -> ([String], [String]) {
        func report(_ self: inout NewsGenerator) -> [String] {
            let direction = self.pick(["up", "down"])
            return [
                "Shares in \(self.pick(Self.places)) closed \(self.number(1...9)).\(self.number(0...9)) percent \(direction) on \(self.pick(Self.days)), with \(self.pick(Self.bodies)) leading the market for the \(self.pick(["second", "third", "fourth"])) day in a row.",
                "The index of the thirty largest companies stood at \(self.number(1000...9000)) points at the close, after \(self.number(1000...9000)) on the day before, and trading was \(self.pick(["light", "heavy", "mixed"])) throughout the session.",
                "Among the winners were \(self.pick(Self.names)) and \(self.pick(Self.names)), whose papers gained \(self.number(2...20)) percent, while \(self.pick(Self.things)) makers lost \(self.number(2...20)) percent of their value.",
                "The price of a barrel of oil was \(self.number(40...120)).\(self.number(10...99)) dollars, and an ounce of gold cost \(self.number(1000...3000)) dollars in the afternoon fixing, as dealers waited for the decision of \(self.pick(Self.bodies)) on \(self.pick(Self.days)).",
                "The euro was traded at 1.\(self.number(1000...2000)) dollars. Weather: \(self.pick(["rain", "sun", "fog", "snow"])) with up to \(self.number(2...30)) degrees, wind from the \(self.pick(["north", "south", "east", "west"])).",
            ]
        }
        return (report(&self), report(&self))
    }

    /// A story, and one of the next day that has up to a third of its paragraphs once more.
    mutating func followUp() -> ([String], [String]) {
        let (cast, place) = (cast(), pick(Self.places))
        let old = paragraphs(number(6...10), cast, place)
        let new = paragraphs(number(4...7), cast, place)
        return (old, new + old.shuffled(using: &random).prefix(old.count / 3))
    }

    /// A short story, and a long page of the day's news that has it among others.
    mutating func roundUp() -> ([String], [String]) {
        let old = paragraphs(3, cast(), pick(Self.places))
        return (old, (0..<3).flatMap { _ in story() } + old + story())
    }
}

extension String {
    /// The parts between a separator.
    fileprivate func components(_ separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
