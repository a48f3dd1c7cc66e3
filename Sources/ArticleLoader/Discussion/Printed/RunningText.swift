/// Whether a line is what somebody has to say and no title, name or button.
enum RunningText {
    /// The bytes of a text that no headline in a list has.
    private static let longest = 140
    /// The bytes of a text without a sentence's end that is too short for one.
    private static let shortest = 60

    private static let sentenceEnds: Set<Character> = [".", "!", "?", "…", "。", "！", "？", "।", "؟"]

    /// Whether a line is long, or has the end of a sentence in it.
    static func isRunning(_ line: String) -> Bool {
        if line.utf8.count >= longest { return true }
        return line.last.map(sentenceEnds.contains) == true
            || line.utf8.count >= shortest && [". ", "! ", "? "].contains(where: line.contains)
    }
}
