/// What can be told of a line by how it looks.
struct LineMeasure: Equatable {
    /// Its length in scalars; ideographs count double, since they say as much.
    let length: Int
    /// Whether it ends as a sentence does.
    let endsSentence: Bool
    /// Whether it is an item of a list.
    let isBullet: Bool
    /// How many small words of running text it has, up to four.
    let stopWords: Int

    /// Measures a line.
    init(_ line: SourceLine) {
        let text = line.text
        var scalars = 0
        var ideographs = 0
        for byte in text.utf8 {
            if byte & 0xc0 != 0x80 { scalars += 1 }
            if (0xe3...0xed).contains(byte) { ideographs += 1 }
        }
        length = scalars + ideographs
        endsSentence = Self.endsSentence(text)
        isBullet = Bullet.split(text) != nil
        // Nobody writes so long a line but in running text.
        let isClearlyText = length >= 160 && endsSentence
        stopWords = isClearlyText ? 4 : StopWords.count(in: text, upTo: 4) + min(4, ideographs / 8)
    }

    private static func endsSentence(_ text: String) -> Bool {
        var scalars = text.unicodeScalars[...]
        // What closes a quotation or a bracket may follow the full stop.
        while let last = scalars.last, "\"”“»’')]）」』".unicodeScalars.contains(last) { scalars.removeLast() }
        guard let last = scalars.last else { return false }
        return ".!?…:。！？।؟".unicodeScalars.contains(last)
    }
}
