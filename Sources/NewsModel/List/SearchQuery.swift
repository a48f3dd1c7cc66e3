/// What a reader searches the articles for, taken apart: words that all have to be there, and conditions.
///
///     ferry "night boats" harb* -tunnel author:duarte source:wire is:unread after:2026-02-01 in:comments
///
/// The last word is taken for the beginning of one, as long as nothing follows it. What is no condition is a word: there is nothing that can't be searched for.
public struct SearchQuery: Equatable, Sendable {
    /// A word, or the words of a phrase.
    public struct Term: Equatable, Sendable {
        /// The words, white space between them.
        public var text: String
        /// Whether the last word may go on: `harb*`.
        public var isPrefix: Bool
        /// Whether it must not be there: `-tunnel`.
        public var isExcluded: Bool
        /// The part that it has to be in; nil for any.
        public var part: Part?

        /// Makes a term.
        public init(_ text: String, isPrefix: Bool = false, isExcluded: Bool = false, part: Part? = nil) {
            self.text = text
            self.isPrefix = isPrefix
            self.isExcluded = isExcluded
            self.part = part
        }
    }

    /// A part of an article that can be searched by itself.
    public enum Part: String, CaseIterable, Equatable, Sendable {
        case headline, digest, story, comments, author, source
    }

    /// What the reader has to have done with an article.
    public enum Mark: String, CaseIterable, Equatable, Sendable {
        case read, unread, starred, draft
    }

    /// The words.
    public var terms: [Term] = []
    /// The marks.
    public var marks: [Mark] = []
    /// The first day of publication.
    public var after: CalendarDate?
    /// The last day of publication.
    public var before: CalendarDate?
    /// The subfolder.
    public var section: String?

    /// Whether nothing is searched for.
    public var isEmpty: Bool { self == SearchQuery() }

    /// The words that have to be there, to be pointed out.
    public var sought: [String] { terms.filter { !$0.isExcluded && $0.part != .source }.map(\.text) }

    private init() {}

    /// Takes a query apart.
    public init(_ text: String) {
        var part: Part?
        var endsWithWord = false
        for piece in SearchPiece.pieces(of: text) {
            guard let field = piece.field, take(field, piece, &part) else {
                endsWithWord = add(piece.whole, of: piece, part: nil) && !piece.isQuoted
                continue
            }
            endsWithWord = false
        }
        // What is typed last may be the beginning of a word, unless white space or a quotation mark ends it. Of a single letter
        // nearly every article has a word.
        if let end = text.last, !end.isWhitespace, end != "\"", endsWithWord, let last = terms.last,
            last.text.utf8.count > 1, !last.isExcluded
        {
            terms[terms.count - 1].isPrefix = true
        }
        // A part is meant for all words, wherever it stands.
        guard let part else { return }
        for index in terms.indices where terms[index].part == nil { terms[index].part = part }
    }

    /// Takes a condition; false where it is none.
    private mutating func take(_ field: String, _ piece: SearchPiece, _ part: inout Part?) -> Bool {
        let value = piece.text
        guard !value.isEmpty else { return false }
        switch field {
        case "author", "by": add(value, of: piece, part: .author)
        case "source": add(value, of: piece, part: .source)
        case "section": section = value
        case "is":
            guard let mark = Mark(rawValue: value.lowercased()), !piece.isExcluded else { return false }
            marks.append(mark)
        case "in":
            guard let named = Part(rawValue: value.lowercased()), !piece.isExcluded else { return false }
            part = named
        case "after", "before":
            guard let date = CalendarDate(value), !piece.isExcluded else { return false }
            if field == "after" { after = date } else { before = date }
        default: return false
        }
        return true
    }

    /// Adds a word or a phrase; false where there is nothing in it to be searched for.
    @discardableResult
    private mutating func add(_ text: String, of piece: SearchPiece, part: Part?) -> Bool {
        let isPrefix = !piece.isQuoted && text.hasSuffix("*")
        let words = isPrefix ? String(text.dropLast()) : text
        guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return false }
        terms.append(Term(words, isPrefix: isPrefix, isExcluded: piece.isExcluded, part: part))
        return true
    }
}

/// What stands between white space in a query.
private struct SearchPiece {
    /// What stands before a colon, in lower case; nil where there is no colon.
    var field: String?
    /// The text, after the colon where there is one.
    var text: String
    /// The text with field and colon.
    var whole: String
    var isQuoted: Bool
    var isExcluded: Bool

    static func pieces(of query: String) -> [SearchPiece] {
        var pieces: [SearchPiece] = []
        var rest = query[...]
        while true {
            rest = rest.drop(while: \.isWhitespace)
            guard !rest.isEmpty else { return pieces }
            let isExcluded = rest.first == "-"
            if isExcluded { rest = rest.dropFirst() }
            let head = rest.prefix { !$0.isWhitespace && $0 != "\"" }
            rest = rest[head.endIndex...]
            var text = String(head)
            // A quotation mark that is never closed goes to the end, as it does while it is typed.
            let isQuoted = rest.first == "\"" && (head.isEmpty || head.last == ":")
            if isQuoted {
                let quoted = rest.dropFirst().prefix { $0 != "\"" }
                text += quoted
                rest = rest[quoted.endIndex...].dropFirst()
            } else if rest.first == "\"" {
                rest = rest.dropFirst()
            }
            let colon = text.firstIndex(of: ":")
            pieces.append(
                SearchPiece(
                    field: colon.map { text[..<$0].lowercased() },
                    text: colon.map { String(text[text.index(after: $0)...]) } ?? text, whole: text,
                    isQuoted: isQuoted, isExcluded: isExcluded))
        }
    }
}

extension CalendarDate {
    /// Reads "2026-02-17"; nil for anything else.
    public init?(_ text: String) {
        let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2] else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }
}
