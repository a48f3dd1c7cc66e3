/// A list of key points under its label.
enum KeyPointsList {
    /// The lines of labels that have a list below them, and of these lists, and of reading times: a list of short items is
    /// a menu elsewhere.
    static func lines(in lines: ArraySlice<SourceLine>) -> Set<Int> {
        var found: Set<Int> = []
        for index in lines.indices {
            if ReadingTimeText.minutes(lines[index].text) != nil { found.insert(index) }
            guard KeyPointsLabel(lines[index].text) != nil,
                let first = lines[(index + 1)...].firstIndex(where: { !$0.isBlank }),
                Bullet.split(lines[first].text) != nil
            else { continue }
            let end = lines[first...].firstIndex { Bullet.split($0.text) == nil } ?? lines.endIndex
            found.insert(index)
            found.formUnion(first..<end)
        }
        return found
    }
}
