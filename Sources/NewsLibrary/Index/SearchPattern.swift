import NewsModel

/// A search as SQLite's FTS5 takes it (https://sqlite.org/fts5.html, "Full-text Query Syntax").
enum SearchPattern {
    /// The pattern of what has to be there, nil where nothing has.
    static func wanted(by query: SearchQuery) -> String? {
        joined(query.terms.filter { !$0.isExcluded }, by: " AND ")
    }

    /// The pattern of what must not be there, nil where there is no such thing.
    static func excluded(by query: SearchQuery) -> String? { joined(query.terms.filter(\.isExcluded), by: " OR ") }

    /// The pattern of a word that has to stand in what an article says itself, its comments apart.
    static func said(_ word: String) -> String { "{headline digest story} : \"\(word)\"" }

    /// The pattern of a word that has to stand where an article says what it is about.
    static func headed(_ word: String) -> String { "{headline digest} : \"\(word)\"" }

    private static func joined(_ terms: [SearchQuery.Term], by separator: String) -> String? {
        let patterns = terms.map(pattern)
        return patterns.isEmpty ? nil : patterns.joined(separator: separator)
    }

    /// Every word is quoted, so that none of them is taken for an operator.
    private static func pattern(_ term: SearchQuery.Term) -> String {
        let text = SearchText.spaced([term.text]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let mark = UInt8(ascii: "\"")
        let doubled = text.utf8.flatMap { $0 == mark ? [mark, mark] : [$0] }
        let quoted = "\"" + String(decoding: doubled, as: UTF8.self) + "\""
        return (term.part.map { $0.rawValue + " : " } ?? "") + quoted + (term.isPrefix ? " *" : "")
    }
}
