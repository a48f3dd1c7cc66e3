/// Finds the headline of a story in a page with menus around it.
struct HeadlineFinder {
    private let lines: ArraySlice<SourceLine>
    private let measures: [LineMeasure]
    /// Where the running text starts.
    private let textStart: Int
    /// The words of the story's beginning, to compare with.
    private let words: Set<String>

    /// How far above the text a headline may stand, in lines that are not blank.
    private static let reach = 40
    /// How much of the story is compared with, in lines.
    private static let compared = 12
    /// How far from the start of the text a repetition of the headline is looked for, in lines.
    private static let near = 200
    /// The least score of a headline.
    private static let least = 1.5

    /// Looks above running text that starts at a line.
    init(_ lines: ArraySlice<SourceLine>, measures: [LineMeasure], textStart: Int) {
        self.lines = lines
        self.measures = measures
        self.textStart = textStart
        var words: Set<String> = []
        for index in (textStart..<lines.endIndex).lazy.filter({ !lines[$0].isBlank }).prefix(Self.compared) {
            words.formUnion(Self.words(of: lines[index].text))
        }
        self.words = words
    }

    /// The line with the headline, nil where no line is like one.
    var best: Int? {
        let above = (lines.startIndex..<textStart).reversed().filter { !lines[$0].isBlank }.prefix(Self.reach)
        let scored = above.enumerated().map { distance, index in (index, score(index, distance: distance)) }
        return scored.filter { $0.1 >= Self.least }.max { $0.1 < $1.1 }?.0
    }

    private func score(_ index: Int, distance: Int) -> Double {
        let text = lines[index].text
        let measure = measures[index - lines.startIndex]
        guard Headline.isLike(text) || measure.endsSentence, measure.length >= 8, measure.length <= 220 else {
            return -9
        }
        var score = 0.0
        // Most headlines are a line long, and none is a word.
        if (20...130).contains(measure.length) { score += 2 }
        if measure.length < 14 { score -= 1.5 }
        // A headline stands by itself; what is in a menu has neighbours.
        if isBlank(index - 1) && isBlank(index + 1) { score += 1.5 }
        // What the story is about is in its headline.
        let own = Self.words(of: text)
        if !own.isEmpty { score += 4 * Double(own.intersection(words).count) / Double(own.count) }
        // The headline is what other places of the page call the story by.
        if isRepeated(index) { score += 1 }
        if measure.isBullet { score -= 2.5 }
        if text.hasSuffix(".") || text.hasSuffix(":") { score -= 2.5 }
        if StoryFacts.published(text) != nil || StoryFacts.byline(text) != nil { score -= 5 }
        if measure.isFurniture || measure.isBarrier { score -= 3 }
        return score - 0.12 * Double(distance)
    }

    private func isBlank(_ index: Int) -> Bool { !lines.indices.contains(index) || lines[index].isBlank }

    /// Whether another line near the text, such as the trail to it, ends or begins with the same words.
    private func isRepeated(_ index: Int) -> Bool {
        let text = lines[index].text
        let near = max(lines.startIndex, textStart - Self.near)..<min(lines.endIndex, textStart + Self.near)
        return near.contains { other in
            other != index && (lines[other].text.hasSuffix(text) || lines[other].text.hasPrefix(text))
        }
    }

    /// The words of a text that say what it is about: those that are not short, without case.
    private static func words(of text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.utf8.count >= 4 }.map(String.init))
    }
}
