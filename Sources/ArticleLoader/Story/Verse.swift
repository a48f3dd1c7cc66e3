/// Verse, code and other text that its writer broke into lines.
enum Verse {
    private static let fewestLines = 3
    private static let mostLines = 200
    /// The longest line, in scalars.
    private static let longestLine = 60
    private static let fewestWords = 3

    /// Whether lines that stand together were broken by who wrote them: all are short, and most do not end as a sentence
    /// does.
    static func isAll(of lines: ArraySlice<SourceLine>) -> Bool {
        guard (fewestLines...mostLines).contains(lines.count) else { return false }
        var sentences = 0
        for line in lines {
            guard isShort(line), line.text.spaceCount + 1 >= fewestWords,
                !StoryFacts.isFact(line.text)
            else { return false }
            if line.text.endsSentence || line.text.hasSuffix(":") { sentences += 1 }
        }
        return 2 * sentences <= lines.count
    }

    /// How many lines from the first one on are verse or code: the short ones up to the end of a sentence. 0 where they
    /// are few.
    static func lineCount(of lines: ArraySlice<SourceLine>) -> Int {
        var count = 0
        for line in lines.prefix(mostLines) {
            guard isShort(line) else { break }
            count += 1
            if line.text.endsSentence { break }
        }
        return count >= fewestLines ? count : 0
    }

    private static func isShort(_ line: SourceLine) -> Bool {
        line.form == .text && line.text.utf8.count <= 4 * longestLine && line.text.scalarCount <= longestLine
            && line.marker == nil && Bullet.split(line.text) == nil && !line.hasColumns
            && line.firstByte != UInt8(ascii: ">")
    }
}
