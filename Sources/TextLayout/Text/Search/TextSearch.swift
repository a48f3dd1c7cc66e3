/// Finds a text in others.
public struct TextSearch {
    private let wanted: [String]
    /// The pattern as bytes, nil where it is not of characters of a byte each.
    private let bytes: [UInt8]?
    private let byteAutomaton: PatternAutomaton<UInt8>?
    private var alphabet: PatternAlphabet
    private let automaton: PatternAutomaton<Int>?

    /// Prepares to look for `query`; an empty one is found nowhere.
    public init(for query: String) {
        wanted = query.map(CaseFolding.fold)
        let pattern = wanted.compactMap { $0.utf8.count == 1 ? $0.utf8.first : nil }
        bytes = pattern.count == wanted.count ? pattern : nil
        byteAutomaton = wanted.isEmpty ? nil : bytes.map { PatternAutomaton($0) }
        let alphabet = PatternAlphabet(wanted)
        automaton = wanted.isEmpty ? nil : PatternAutomaton(wanted.map(alphabet.letter(for:)))
        self.alphabet = alphabet
    }

    /// The UTF-8 ranges where `query` occurs, in order and not overlapping; none for an empty query.
    public static func matches(of query: String, in text: String) -> [Range<Int>] {
        var search = TextSearch(for: query)
        return search.matches(in: text)
    }

    /// The UTF-8 ranges where the query occurs, in order and not overlapping.
    ///
    /// Characters (extended grapheme clusters) are compared, whatever their case and normalization form: "É" is found as
    /// "é" and as "e" with a combining acute, but not as "e". The time is proportional to the length of both.
    public mutating func matches(in text: String) -> [Range<Int>] {
        var matches: [Range<Int>] = []
        find(in: text) { matches.append($0) }
        return matches
    }

    /// How often the query occurs, without overlap.
    public mutating func count(in text: String) -> Int {
        var count = 0
        find(in: text) { _ in count += 1 }
        return count
    }

    @inline(__always)
    private mutating func find(in text: String, _ found: (Range<Int>) -> Void) {
        let bytes = text.utf8.span
        guard Self.isPlainASCII(bytes) else { return findClusters(in: text, found) }
        guard let length = self.bytes?.count, var automaton = byteAutomaton else { return }
        for index in bytes.indices where automaton.advance(with: CaseFolding.fold(ascii: bytes[index])) {
            found((index + 1 - length)..<(index + 1))
        }
    }

    /// Whether each byte is a character: a carriage return may be one only with the line feed after it.
    private static func isPlainASCII(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] >= 0x80 || bytes[index] == 0x0d { return false }
        return true
    }

    private mutating func findClusters(in text: String, _ found: (Range<Int>) -> Void) {
        guard var automaton else { return }
        // Where the last characters started, as many as are wanted.
        var starts = Array(repeating: 0, count: wanted.count)
        var next = 0
        ClusterScanner.scan(text) { cluster in
            starts[next] = cluster.offset
            next = next + 1 == starts.count ? 0 : next + 1
            if automaton.advance(with: alphabet.letter(for: cluster, in: text)) { found(starts[next]..<cluster.end) }
            return true
        }
    }
}
