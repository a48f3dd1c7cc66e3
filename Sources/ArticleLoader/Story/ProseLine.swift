/// What tells a line of running text from one of code, verse or a table.
enum ProseLine {
    /// How many words make a line running text that does not end as a sentence does, or as few as where it does.
    private static let words = 10
    private static let wordsOfSentence = 5

    /// Whether a text is made of words that end as a sentence does, or of very many.
    static func isProse(_ text: String) -> Bool {
        var found = 0
        var ideographs = 0
        var isInWord = false
        for scalar in text.unicodeScalars {
            if scalar.isIdeographic { ideographs += 1 }
            let isLetter = scalar.isLetter
            if isLetter, !isInWord { found += 1 }
            isInWord = scalar != " " && (isLetter || isInWord)
            if found >= words { break }
        }
        let size = found + ideographs / 3
        guard size >= wordsOfSentence else { return false }
        return size >= words || text.endsSentence
    }

    /// Whether a text says something, in a few words at least.
    static func isPhrase(_ text: String) -> Bool {
        text.spaceCount >= 3 || text.unicodeScalars.lazy.filter(\.isIdeographic).prefix(8).count == 8
    }

    /// The columns that most of the running text is indented; where there is none, those of the line that is least so.
    static func margin(of lines: ArraySlice<SourceLine>) -> Int {
        let lines = lines.lazy.filter { !$0.isBlank && $0.form == .text && Bullet.split($0.text) == nil }
        guard let least = lines.map(\.indent).min(), lines.contains(where: { $0.indent != least }) else {
            return lines.first?.indent ?? 0
        }
        var weights: [Int: Int] = [:]
        for line in lines {
            if isProse(line.text), !line.hasColumns { weights[line.indent, default: 0] += line.text.utf8.count }
        }
        return weights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? least
    }
}
