/// A list of key points under its label.
enum KeyPointsList {
    /// How many points a list without bullets has, and the longest of them, in bytes.
    private static let counts = 2...8
    private static let longest = 600

    /// The lines of labels that have a list below them, and of these lists, and of reading times: a list of short items is
    /// a menu elsewhere.
    static func lines(in lines: ArraySlice<SourceLine>) -> Set<Int> {
        var found: Set<Int> = []
        for index in lines.indices where !lines[index].isBlank {
            let text = lines[index].text
            if ReadingTimeText.minutes(text) != nil { found.insert(index) }
            // What stands below is looked at first, since most lines have no list there.
            guard Bullet.split(text) == nil,
                let first = lines.nextText(after: index)
            else { continue }
            if Bullet.split(lines[first].text) != nil {
                guard KeyPointsLabel(text) != nil else { continue }
                found.insert(index)
                found.formUnion(first..<(lines[first...].firstIndex { Bullet.split($0.text) == nil } ?? lines.endIndex))
            } else if let points = points(below: index, in: lines), KeyPointsLabel(text) != nil {
                found.formUnion(index..<points.upperBound)
            }
        }
        return found
    }

    /// The points without bullets below a label that has its line to itself: some lines that stand together, with nothing
    /// right below them but a blank line and then a text. Nil where there are none.
    static func points(below label: Int, in lines: ArraySlice<SourceLine>) -> Range<Int>? {
        let first = label + 2
        guard first < lines.endIndex, lines[label + 1].isBlank, !lines[first].isBlank else { return nil }
        let rest = lines[first...].prefix(counts.upperBound + 1)
        guard let end = rest.indices.first(where: { lines[$0].isBlank }), counts.contains(end - first),
            let next = lines[end...].prefix(3).firstIndex(where: { !$0.isBlank }), ProseLine.isProse(lines[next].text),
            lines[first..<end].allSatisfy({ line in
                line.text.utf8.count <= longest && line.marker == nil && line.form == .text
                    && Bullet.split(line.text) == nil && ProseLine.isPhrase(line.text) && !StoryFacts.isFact(line.text)
            })
        else { return nil }
        return first..<end
    }

    /// The words that a point has on average at least, more of them where most of the text stands above, and a point that
    /// is alone.
    private static let averageWords = 1.5
    private static let averageWordsBelow = 5.0
    private static let wordsAlone = 4.0
    /// The share of the text from which on a list stands below it.
    private static let below = 0.6

    /// Whether the items of a list below a label say something: those of a menu are names. `textAbove` is the share of the
    /// page's text that stands above the label, 0…1.
    static func arePoints(_ items: [String], textAbove: @autoclosure () -> Double) -> Bool {
        let words = words(of: items)
        if items.count == 1 { return words >= wordsAlone }
        return words > averageWordsBelow || words > averageWords && textAbove() <= below
    }

    /// The words that some items have on average.
    static func words(of items: [String]) -> Double {
        items.reduce(0) { $0 + size(of: $1) } / Double(max(1, items.count))
    }

    /// The words of a text; three ideographs are one.
    private static func size(of text: String) -> Double {
        let ideographs = text.unicodeScalars.count(where: \.isIdeographic)
        return Double(text.parts(between: " ").count) + Double(ideographs) / 3
    }
}
