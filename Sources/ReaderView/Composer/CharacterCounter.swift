import NewsModel
import TextLayout

/// The live count of a comment's characters against the limits.
struct CharacterCounter: Equatable {
    /// "12/50 · 38 more", "50/50 ✓", "312/300 · 12 too many".
    let text: String
    let style: Style

    init(count: Int, limits: CommentLimits) {
        switch limits.verdict(count: count) {
        case .tooShort(let missing):
            text = "\(count)/\(limits.minimum) · \(missing) more"
            style = Style.of(.missing)
        case .empty:
            text = limits.minimum > 0 ? "0/\(limits.minimum) · \(limits.minimum) more" : "0 · nothing written yet"
            style = Style.of(.missing)
        case .fits:
            let limit = limits.maximum ?? limits.minimum
            text = limit > 0 ? "\(count)/\(limit) ✓" : "\(count) ✓"
            style = Style.of(.fits)
        case .tooLong(let excess):
            text = "\(count)/\(limits.maximum ?? count) · \(excess) too many"
            style = Style.of(.problem)
        }
    }
}
