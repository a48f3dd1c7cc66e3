/// Whether a sentence can be understood where it stands alone.
enum SentenceQuality {
    /// Sentences of fewer words mostly say nothing by themselves ("That is not all."; tuned on the dev half); of more, they
    /// are no points to skim.
    private static let words = 7...45
    /// What a sentence that leans on the one before is still worth (tuned on the dev half).
    private static let dependent = 0.7

    /// How well a sentence of so many words stands alone, 0…1: 0 where it must not.
    static func of(_ range: Range<Int>, words count: Int, _ cursor: ScalarCursor) -> Double {
        guard words.contains(count), isStatement(range, cursor), !isQuotation(range, cursor) else { return 0 }
        return DependentOpenings.begin(range, cursor) ? dependent : 1
    }

    /// Whether a sentence ends as a statement does: a question says nothing yet, and without a mark it is a title, a caption
    /// or a line of verse.
    private static func isStatement(_ range: Range<Int>, _ cursor: ScalarCursor) -> Bool {
        var place = range.upperBound
        while place > range.lowerBound, let last = cursor.scalar(before: place) {
            switch last.scalar {
            case "?", "？", "؟", "…": return false
            case let scalar where SentenceMarks.isCloser(scalar): place = last.start
            default: return SentenceMarks.mark(last.scalar) != nil
            }
        }
        return false
    }

    /// Whether a sentence begins with a quotation, has a mark without the other, or has more inside than outside: who says it
    /// stands elsewhere.
    private static func isQuotation(_ range: Range<Int>, _ cursor: ScalarCursor) -> Bool {
        var isOpen = false
        var inside = 0
        var place = range.lowerBound
        while place < range.upperBound, let next = cursor.scalar(at: place) {
            switch next.scalar {
            case "\"", "\u{201c}", "\u{201d}", "\u{201e}", "\u{ab}", "\u{bb}", "「", "」", "『", "』":
                if place == range.lowerBound { return true }
                isOpen.toggle()
            default: if isOpen { inside += next.end - place }
            }
            place = next.end
        }
        return isOpen || 2 * inside > range.count
    }
}
