/// Lines that belong together by how they are set: the items of a list, the lines of verse or code, the rows of a table.
struct LineGroup: Equatable {
    /// Where they stand among the lines that are not blank.
    let entries: Range<Int>
    /// Whether all of them stay or go.
    let isWhole: Bool
    /// Whether a colon leads from the text to them, or from them to a list, verse or code.
    let isAnnounced: Bool
    /// Whether they are verse, code or a table between two paragraphs.
    let isBetweenText: Bool

    /// The entries in groups, most of them of one line.
    static func groups(of entries: [MeasuredLines.Entry], in lines: ArraySlice<SourceLine>) -> [LineGroup] {
        var number = 0
        let pieces = PieceBuilder.pieces(of: lines)
        let ranges = pieces.map { piece in
            let start = number
            while number < entries.count, entries[number].index < piece.lines.upperBound { number += 1 }
            return start..<number
        }
        let isText = { entries.indices.contains($0) && entries[$0].measure.isText }
        let groups = ranges.indices.filter { !ranges[$0].isEmpty }
        return groups.map { index in
            let isSet = pieces[index].text == nil
            let endsWithColon = entries[ranges[index].upperBound - 1].measure.endsWithColon
            let isBelowColon =
                ranges[index].lowerBound > 0 && entries[ranges[index].lowerBound - 1].measure.endsWithColon
            let isAboveSet = index + 1 < pieces.count && pieces[index + 1].text == nil
            return LineGroup(
                entries: ranges[index], isWhole: isSet && !pieces[index].isUnorderedList,
                isAnnounced: isSet ? isBelowColon : endsWithColon && isAboveSet,
                isBetweenText: pieces[index].isPreformatted && isText(ranges[index].lowerBound - 1)
                    && isText(ranges[index].upperBound))
        }
    }
}
