/// What tells a line of running text from one of code, verse or a table.
enum ProseLine {
    /// How many words make a line running text that does not end as a sentence does, or as few as where it does.
    private static let words = 10
    private static let wordsOfSentence = 5

    /// Whether a text is made of words that end as a sentence does, or of very many.
    static func isProse(_ text: String) -> Bool {
        if let beginsWithWords = beginsWithWords(text) { return beginsWithWords }
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

    /// Whether a text that is ASCII as far as it is looked at begins with very many words; nil where it has too few of them,
    /// or something beyond ASCII.
    private static func beginsWithWords(_ text: String) -> Bool? {
        let bytes = text.utf8.span
        var found = 0
        var isInWord = false
        for index in bytes.indices {
            let byte = bytes[index]
            if byte >= 0x80 { return nil }
            let isLetter = (byte | 0x20) &- 0x61 < 26
            if isLetter, !isInWord {
                found += 1
                if found >= words { return true }
            }
            isInWord = byte != 0x20 && (isLetter || isInWord)
        }
        return found < wordsOfSentence ? false : nil
    }

    /// Whether a text says something, in a few words at least.
    static func isPhrase(_ text: String) -> Bool {
        text.spaceCount >= 3 || text.unicodeScalars.lazy.filter(\.isIdeographic).prefix(8).count == 8
    }

    /// The columns that most of the running text is indented; where there is none, those of the line that is least so.
    static func margin(of lines: ArraySlice<SourceLine>) -> Int {
        func counts(_ index: Int) -> Bool {
            !lines[index].isBlank && lines[index].form == .text && Bullet.split(lines[index].text) == nil
        }
        var indents: Set<Int> = []
        var last = -1
        for index in lines.indices where lines[index].indent != last && counts(index) {
            last = lines[index].indent
            indents.insert(last)
        }
        guard let least = indents.min(), indents.count > 1 else { return indents.first ?? 0 }
        var weights: [Int: Int] = [:]
        for index in lines.indices where counts(index) && isProse(lines[index].text) && !lines[index].hasColumns {
            weights[lines[index].indent, default: 0] += lines[index].text.utf8.count
        }
        return weights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? least
    }
}
