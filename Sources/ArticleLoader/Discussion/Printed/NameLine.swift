/// A line that holds nothing but a name, above a comment.
enum NameLine {
    /// The longest name, in bytes, and how many words it has at most.
    private static let longest = 60
    private static let mostWords = 4

    /// The name of such a line, nil where it may be something else.
    static func nameOnly(_ line: String) -> String? {
        let words = line.parts(between: " ")
        guard line.utf8.count <= longest, (1...mostWords).contains(words.count),
            line.last.map({ !".,;".contains($0) || line.scalarCount <= 12 && $0 == "." }) == true,
            // "3 followers" is a counter.
            words.count == 1 || words[0].contains(where: { !$0.isNumber }),
            Moment(in: line) == nil, !CommentButtons.isButtons(line), !FurnitureWords.occur(in: line)
        else { return nil }
        return PrintedHead.name(line)
    }

    /// The name at a line with running text right below it, nil where there is none.
    static func name(at index: Int, in lines: [SourceLine]) -> String? {
        guard let name = nameOnly(lines[index].text),
            let next = lines.closeText(after: index),
            // A question mark is the badge of a comment whose name has no letter.
            !lines[next].isSingleCharacter,
            RunningText.isRunning(lines[next].text), nameOnly(lines[next].text) == nil
        else { return nil }
        return name
    }
}
