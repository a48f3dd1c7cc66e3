/// How much a line by itself speaks for running text, or against it, when the story's place in a page is looked for.
enum LineWeight {
    /// The longest part of a paragraph that counts, in scalars.
    private static let longestCounted = 400

    /// The weight of a line that is not blank, positive for running text.
    static func of(_ measure: LineMeasure) -> Double {
        // Below such a line other stories begin.
        if measure.isBarrier { return -14 }
        if measure.isFurniture { return -5 }
        if measure.isBullet {
            // The items of a menu are short and no sentences.
            if measure.isText && measure.length >= 60 { return 4 }
            return measure.length < 40 ? -2.5 : -1
        }
        // The longer a paragraph, the more: whole sentences with small words are not found in menus.
        if measure.isParagraph { return Double(min(measure.length, longestCounted)) / 12 }
        if measure.endsSentence && measure.stopWords >= 1 && measure.length >= 25 { return 3 }
        if measure.length < 25 { return -1.2 }
        return measure.isText ? 0.5 : -0.6
    }
}
