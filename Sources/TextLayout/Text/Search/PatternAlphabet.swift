/// Numbers the characters of a pattern, so that those of a text are compared as numbers.
struct PatternAlphabet {
    /// The number of every character that is not in the pattern.
    static let other = -1

    private var letters: [String: Int] = [:]
    private var ascii = Array(repeating: other, count: 128)
    /// The numbers of characters that were seen in the text, since folding is slow.
    private var scalars: [Unicode.Scalar: Int] = [:]
    private var sequences: [String: Int] = [:]

    /// Numbers the characters of a pattern, which are folded.
    init(_ pattern: [String]) {
        for character in pattern where letters[character] == nil { letters[character] = letters.count }
        for byte in UInt8(0)..<0x80 {
            ascii[Int(byte)] = letter(for: String(Unicode.Scalar(CaseFolding.fold(ascii: byte))))
        }
    }

    /// The number of a folded character.
    func letter(for folded: String) -> Int { letters[folded] ?? Self.other }

    /// The number of a character of a text.
    mutating func letter(for cluster: Cluster, in text: String) -> Int {
        if cluster.length == 1 { return ascii[Int(cluster.first.value & 0x7f)] }
        if cluster.isScalar {
            if let known = scalars[cluster.first] { return known }
            let letter = letter(for: CaseFolding.fold(Character(cluster.first)))
            scalars[cluster.first] = letter
            return letter
        }
        let start = text.utf8.index(text.startIndex, offsetBy: cluster.offset)
        let end = text.utf8.index(start, offsetBy: cluster.length)
        let sequence = String(text[start..<end])
        if let known = sequences[sequence] { return known }
        let letter = letter(for: CaseFolding.fold(Character(sequence)))
        sequences[sequence] = letter
        return letter
    }
}
