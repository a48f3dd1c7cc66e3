/// How much a line speaks for the story, or against it.
///
/// The numbers were chosen on pages with labels; each says something about pages, not about one of them.
enum LineWeight {
    /// A paragraph: the longer, the more; whole sentences with small words are not found in menus.
    private static let paragraphLength = 80
    private static let longestCounted = 400

    /// The weight of a line, positive for running text.
    static func of(_ line: SourceLine, _ measure: LineMeasure) -> Double {
        if line.isBlank { return 0 }
        let lowered = measure.length <= 200 ? line.text.lowercased() : ""
        // A short line with such a word leads away; a long one may speak of it.
        if measure.length <= 80, BoilerplateWords.barriers.occurs(in: lowered) { return -14 }
        let refuse = lowered.isEmpty ? 0 : BoilerplateWords.refuse.count(in: lowered, upTo: 3)
        if refuse > 0 {
            if measure.length <= 100 || refuse >= 2 { return -5 }
        }
        let isText = measure.endsSentence && measure.stopWords >= 2 || measure.stopWords >= 4
        if measure.isBullet {
            // The items of a menu are short and no sentences.
            if isText && measure.length >= 60 { return 4 }
            return measure.length < 40 ? -2.5 : -1
        }
        if measure.length >= paragraphLength && isText {
            return Double(min(measure.length, longestCounted)) / 12
        }
        if measure.endsSentence && measure.stopWords >= 1 && measure.length >= 25 { return 3 }
        if measure.length < 25 { return -1.2 }
        return isText ? 0.5 : -0.6
    }
}
