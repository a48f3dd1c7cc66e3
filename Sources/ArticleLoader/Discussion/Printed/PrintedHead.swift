import NewsModel

/// The head of a comment as most pages print it: a name, and when it was posted or that somebody says something.
struct PrintedHead: Equatable {
    /// The name.
    let author: String
    /// When it was posted, where the page names a day.
    let posted: Timestamp?
    /// How many lines it takes, blank ones among them.
    let lineCount: Int
    /// Whether it says "somebody says:", which hardly anything else does.
    let isCertain: Bool
    /// Whether it tells the hour, or how long ago it was: other stories mostly have but a day.
    let isPrecise: Bool

    private static let verbs = [
        "says", "said", "wrote", "writes", "sagt", "sagte", "schreibt", "schrieb", "meint", "dijo", "dice", "escribió",
        "comentó",
        "a écrit", "dit", "a dit", "ha scritto", "scrive", "ha detto", "disse", "escreveu", "diz", "zegt", "schreef",
        "skrev",
        "sier", "skriver", "siger", "napisał", "пишет", "говорит", "написал",
    ]
    /// The longest line of a head, in bytes, and the longest name, in scalars.
    private static let longest = 160
    private static let longestName = 48
    private static let mostWords = 6

    /// The head that begins at a line, nil where none does.
    init?(at index: Int, in lines: [SourceLine]) {
        let line = lines[index]
        guard !line.isBlank, line.text.utf8.count <= Self.longest, !CommentText.isEscaped(line.text) else { return nil }
        let next = Self.next(after: index, in: lines)
        // Most lines are told by their bytes to be no head.
        guard
            line.text.utf8.last == UInt8(ascii: ":") || Self.mayHoldMoment(line.text)
                || next.map({ Self.mayHoldMoment(lines[$0].text) }) == true
        else { return nil }
        let text = Bullet.split(line.text)?.item ?? line.text
        if let name = Self.speaker(text) {
            let moment = next.flatMap { Self.onlyMoment(lines[$0].text) }
            self.init(
                author: name, moment: moment, last: moment == nil ? index : next ?? index, first: index, isCertain: true
            )
        } else if let moment = Moment(in: text) {
            if let name = Self.name(moment.rest) {
                self.init(author: name, moment: moment, last: index, first: index, isCertain: false)
            } else if moment.rest.isEmpty, let next, let name = Self.speaker(lines[next].text) {
                self.init(author: name, moment: moment, last: next, first: index, isCertain: true)
            } else {
                return nil
            }
        } else if let name = Self.name(text), let next, let moment = Self.onlyMoment(lines[next].text) {
            self.init(author: name, moment: moment, last: next, first: index, isCertain: false)
        } else {
            return nil
        }
    }

    private init(author: String, moment: Moment?, last: Int, first: Int, isCertain: Bool) {
        self.author = author
        posted = moment?.posted
        lineCount = last - first + 1
        isPrecise = moment?.isPrecise ?? false
        self.isCertain = isCertain
    }

    /// Whether a line by itself could be a part of a head.
    static func isPart(_ text: String) -> Bool {
        guard text.utf8.last == UInt8(ascii: ":") || mayHoldMoment(text) else { return false }
        let text = Bullet.split(text)?.item ?? text
        return speaker(text) != nil || Moment(in: text) != nil
    }

    private static func mayHoldMoment(_ text: String) -> Bool {
        text.utf8.count <= longest && text.utf8.contains { (0x30...0x39).contains($0) }
    }

    /// The next line, at most one blank one further on.
    private static func next(after index: Int, in lines: [SourceLine]) -> Int? {
        lines[(index + 1)...].prefix(2).firstIndex { !$0.isBlank }
    }

    /// The moment of a line that holds nothing else.
    private static func onlyMoment(_ line: String) -> Moment? {
        guard let moment = Moment(in: Bullet.split(line)?.item ?? line), moment.rest.isEmpty else { return nil }
        return moment
    }

    /// The name in "Name says:", with or without a space.
    private static func speaker(_ text: String) -> String? {
        guard text.utf8.count <= 120, text.hasSuffix(":"), !CommentText.isEscaped(text) else { return nil }
        let plain = text.dropLast()
        for verb in verbs where plain.hasSuffix(verb) {
            if let name = name(String(plain.dropLast(verb.count))) { return name }
        }
        return nil
    }

    /// A text as a name, nil where it is none: a few words without a full stop.
    static func name(_ text: String) -> String? {
        // "Rohit P." is a name, and "said this." the end of a sentence.
        if text.hasSuffix("."), (text.split(separator: " ").last?.count ?? 0) > 3 { return nil }
        let name = text.trimmingSigns
        guard !name.isEmpty, name.scalarCount <= longestName, name.split(separator: " ").count <= mostWords,
            name.unicodeScalars.contains(where: \.properties.isAlphabetic),
            !name.unicodeScalars.contains(where: { "!?:;\"“”„{}<>=".unicodeScalars.contains($0) }),
            StopWords.count(in: name, upTo: 3) < 3, Markers.marker(of: name) == nil, !StoryFacts.isDateLabel(name)
        else { return nil }
        return name
    }
}
