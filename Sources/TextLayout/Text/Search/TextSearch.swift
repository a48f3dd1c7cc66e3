/// Finds a text in another.
public enum TextSearch {
    /// The UTF-8 ranges where `query` occurs, in order and not overlapping; none for an empty query.
    ///
    /// Characters (extended grapheme clusters) are compared, whatever their case and normalization form: "É" is found as
    /// "é" and as "e" with a combining acute, but not as "e". The time is proportional to the length of both.
    public static func matches(of query: String, in text: String) -> [Range<Int>] {
        let wanted = query.map(CaseFolding.fold)
        guard !wanted.isEmpty else { return [] }
        let bytes = text.utf8.span
        guard isPlainASCII(bytes) else { return clusterMatches(of: wanted, in: text) }
        let pattern = wanted.compactMap { $0.utf8.count == 1 ? $0.utf8.first : nil }
        return pattern.count == wanted.count ? byteMatches(of: pattern, in: bytes) : []
    }

    /// Whether each byte is a character: a carriage return may be one only with the line feed after it.
    private static func isPlainASCII(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] >= 0x80 || bytes[index] == 0x0d { return false }
        return true
    }

    private static func byteMatches(of pattern: [UInt8], in bytes: Span<UInt8>) -> [Range<Int>] {
        var matches: [Range<Int>] = []
        var automaton = PatternAutomaton(pattern)
        for index in bytes.indices where automaton.advance(with: CaseFolding.fold(ascii: bytes[index])) {
            matches.append((index + 1 - pattern.count)..<(index + 1))
        }
        return matches
    }

    private static func clusterMatches(of wanted: [String], in text: String) -> [Range<Int>] {
        var matches: [Range<Int>] = []
        var alphabet = PatternAlphabet(wanted)
        var automaton = PatternAutomaton(wanted.map(alphabet.letter(for:)))
        // Where the last characters started, as many as are wanted.
        var starts = Array(repeating: 0, count: wanted.count)
        var next = 0
        ClusterScanner.scan(text) { cluster in
            starts[next] = cluster.offset
            next = next + 1 == starts.count ? 0 : next + 1
            if automaton.advance(with: alphabet.letter(for: cluster, in: text)) {
                matches.append(starts[next]..<cluster.end)
            }
            return true
        }
        return matches
    }
}
