import NewsModel

/// The head of a comment as most pages print it: a name, and when it was posted or that somebody says something.
struct PrintedHead: Equatable {
    /// The name, empty where the page prints none.
    private(set) var author: String
    /// When it was posted, where the page names a day.
    private(set) var posted: Timestamp?
    /// Whether it says when, be it only "2 days ago".
    private(set) var hasMoment = false
    /// How many lines it takes, blank ones among them.
    private(set) var lineCount = 1
    /// Whether it says "somebody says:" or the like, which hardly anything else does.
    private(set) var isCertain = false
    /// Whether it tells the hour, or how long ago it was: other stories mostly have but a day.
    private(set) var isPrecise = false
    /// How deep in the thread it says that it is, 0 being the outermost.
    private(set) var depth: Int?

    /// The longest line of a head, in bytes, and the longest name, in scalars.
    private static let longest = 160
    private static let longestName = 48
    private static let mostWords = 6
    /// Signs that no name has.
    private static let signsOfOthers: SignSet = "!?:;\"“”„{}<>=©€$"

    /// The head that begins at a line, nil where none does.
    init?(at index: Int, in lines: [SourceLine]) {
        let line = lines[index]
        guard !line.isBlank, line.text.utf8.count <= Self.longest, !CommentText.isEscaped(line.text) else { return nil }
        let next = lines.closeText(after: index)
        // Most lines are told by their bytes to be no head.
        guard
            Self.mayBeSpeaker(line.text) || Self.mayHoldDigit(line.text)
                || next.map({ Self.mayHoldDigit(lines[$0].text) }) == true
                || HeadWords.hasLostMoment(line.text)
        else { return nil }
        let text = Bullet.split(line.text)?.item ?? line.text
        if let level = HeadWords.level(text) {
            // A comment that was written below it has a head of its own.
            guard let next, CommentShape.stampedHead(at: next, in: lines) == nil,
                let leveled = PrintedHead(level: level, at: next, from: index, in: lines)
            else { return nil }
            self = leveled
        } else if let name = Self.speaker(text) {
            let moment = next.flatMap { Moment(onlyIn: lines[$0].text) }
            self.init(name, moment, last: moment == nil ? index : next ?? index, first: index)
            isCertain = true
        } else if let moment = Moment(in: text) {
            if let rest = HeadWords.commenter(text), let name = Moment(in: rest).flatMap({ Self.name($0.rest) }) {
                self.init(name, moment, last: index, first: index)
                isCertain = true
            } else if let name = Self.name(moment.rest) {
                self.init(name, moment, last: index, first: index)
            } else if moment.rest.isEmpty, let next, let name = Self.speaker(lines[next].text) {
                self.init(name, moment, last: next, first: index)
                isCertain = true
            } else {
                return nil
            }
        } else if let name = HeadWords.replier(text).flatMap(Self.name) {
            self.init(name, nil, last: index, first: index)
            isCertain = true
        } else if let name = Self.name(text) {
            if let next, let moment = Moment(onlyIn: lines[next].text) {
                self.init(name, moment, last: next, first: index)
            } else if let next, HeadWords.isReplyNumber(lines[next].text) {
                self.init(name, Moment(in: lines[next].text), last: next, first: index)
                isCertain = true
            } else if HeadWords.hasLostMoment(text), index == 0 || lines[index - 1].isBlank,
                // An answer may have been written right below it, where there was nothing.
                next == nil || next == index + 2
                    || next.map({ CommentShape.stampedHead(at: $0, in: lines) != nil }) == true
            {
                self.init(HeadWords.withoutLostMoment(name), nil, last: index, first: index)
                isPrecise = true
            } else {
                return nil
            }
        } else {
            return nil
        }
    }

    private init(_ author: String, _ moment: Moment?, last: Int, first: Int) {
        self.author = author
        posted = moment?.posted
        hasMoment = moment != nil
        lineCount = last - first + 1
        isPrecise = moment?.isPrecise ?? false
    }

    /// A head below "level 2": the moment, or a name and the moment.
    private init?(level: Int, at index: Int, from first: Int, in lines: [SourceLine]) {
        if let moment = Moment(in: lines[index].text), moment.isPrecise {
            let name = Moment(in: moment.rest) == nil ? Self.name(moment.rest) : nil
            self.init(name ?? "", moment, last: index, first: first)
        } else if let name = Self.name(lines[index].text), let next = lines.closeText(after: index),
            let moment = Moment(in: lines[next].text)
        {
            self.init(name, moment, last: next, first: first)
        } else {
            return nil
        }
        isCertain = true
        depth = level - 1
    }

    /// Whether a line by itself could be a part of a head.
    static func isPart(_ text: String) -> Bool {
        guard mayBeSpeaker(text) || mayHoldDigit(text) || HeadWords.hasLostMoment(text) else { return false }
        let item = Bullet.split(text)?.item ?? text
        return speaker(item) != nil || Moment(in: item) != nil || HeadWords.level(item) != nil
            || HeadWords.replier(item) != nil || HeadWords.isReplyNumber(text) || HeadWords.hasLostMoment(text)
    }

    private static func mayHoldDigit(_ text: String) -> Bool {
        text.utf8.count <= longest && text.hasDigit
    }

    private static func mayBeSpeaker(_ text: String) -> Bool {
        guard text.utf8.count <= longest, let last = text.utf8.last else { return false }
        switch last {
        // A colon, two full stops or an ellipsis.
        case UInt8(ascii: ":"), 0xa6: return true
        case UInt8(ascii: ".") where text.utf8.dropLast().last == last: return true
        default: return text.utf8.first == UInt8(ascii: "#") || HeadWords.commenter(text) != nil
        }
    }

    /// The name in "Name says:" or "#1 Comment by Name".
    private static func speaker(_ text: String) -> String? {
        guard text.utf8.count <= 120, !CommentText.isEscaped(text) else { return nil }
        return (HeadWords.speaker(text) ?? HeadWords.commenter(text)).flatMap(name)
    }

    /// A text as a name, nil where it is none: a few words without a full stop.
    static func name(_ text: String) -> String? {
        // "Rohit P." is a name, and "said this." the end of a sentence.
        let words = text.parts(between: " ")
        if text.hasSuffix("."), (words.last?.count ?? 0) > 3 { return nil }
        if words.dropLast().contains(where: { $0.hasSuffix(".") && $0.count > 4 }) { return nil }
        let name = text.trimmingSigns
        guard !name.isEmpty, name.scalarCount <= longestName, name.parts(between: " ").count <= mostWords,
            name.unicodeScalars.contains(where: \.isLetter),
            !name.unicodeScalars.contains(where: signsOfOthers.contains),
            StopWords.count(in: name, upTo: 3) < 3, Markers.marker(of: name) == nil, !StoryFacts.isDateLabel(name)
        else { return nil }
        return name
    }
}
