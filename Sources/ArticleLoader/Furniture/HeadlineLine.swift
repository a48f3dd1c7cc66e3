/// A line as it is looked at for the headline, or as a neighbour of one.
struct HeadlineLine {
    let words: HeadlineWords
    /// Whether the line is short and has a year or an hour, and so tells when.
    let isDate: Bool
    /// Whether the line tells who, where or when.
    let tellsFacts: Bool
    /// Whether a line of its look and length could be a headline.
    let isLikeHeadline: Bool

    /// The longest line that a year or an hour makes one that tells when, in scalars.
    private static let longestDate = 60
    /// The lengths of most headlines, in scalars, and the fewest words.
    private static let usualLengths = 20...160
    private static let fewestWords = 2

    /// Looks at a line.
    init(_ entry: MeasuredLines.Entry) {
        let measure = entry.measure
        words = HeadlineWords(entry.text)
        let isDated = DateSign.isIn(entry.text)
        let isFact = StoryFacts.isFact(entry.text)
        isDate = isDated && measure.length < Self.longestDate
        tellsFacts = isFact || isDate
        let isOther =
            measure.isParagraph || measure.endsSentence || measure.isBullet || measure.leadsAway || isFact || isDated
            || measure.isShortFurniture
        isLikeHeadline =
            !isOther && Self.usualLengths.contains(measure.length) && words.all.count >= Self.fewestWords
    }
}
