/// Where a line may break, in the spirit of UAX #14, told class by class.
struct LineBreakRules: Equatable {
    /// What may be done before a character.
    enum Break {
        /// No row begins here, but where there is no other way.
        case forbidden
        /// A row begins here only where nothing better is in the row before.
        case last
        /// A row may begin here.
        case allowed
    }

    private var previous = LineBreakClass.newline
    /// Whether the hyphens, dashes or slashes just before stand at a word's start: they belong to it.
    private var startsWord = false
    /// Whether a digit stands before the slash just before.
    private var followsDigit = false

    /// Whether white space stands just before.
    var followsSpace: Bool { previous == .space }

    /// Whether nothing of the line stands before.
    var isLineStart: Bool { previous == .newline }

    /// Goes on with the next character, not white space nor a line's end, and tells whether a row may begin with it.
    mutating func advance(to next: LineBreakClass) -> Break {
        let result = opportunity(before: next)
        switch next {
        case .hyphen, .dash, .slash:
            startsWord = isWordStart(next)
            followsDigit = previous == .digit
            previous = next
        case .transparent:
            // After white space there is nothing to look through to.
            if previous == .space || previous == .newline { previous = .opening }
        default:
            previous = next
        }
        return result
    }

    /// Goes on with white space.
    mutating func advanceToSpace() { previous = .space }

    /// Starts a line.
    mutating func advanceToLine() { self = LineBreakRules() }

    private func isWordStart(_ next: LineBreakClass) -> Bool {
        switch previous {
        case .newline, .space, .opening, .wideOpening, .quote, .zeroWidthSpace: true
        case .slash where next == .slash: true
        case .hyphen, .dash, .slash: startsWord
        default: false
        }
    }

    private func opportunity(before next: LineBreakClass) -> Break {
        switch (previous, next) {
        case (.newline, _): .forbidden
        case (.space, .punctuation), (.space, .closing), (.space, .wideClosing), (.space, .nonstarter): .last
        case (.space, _): .allowed
        default: isAllowed(before: next) ? .allowed : .forbidden
        }
    }

    private func isAllowed(before next: LineBreakClass) -> Bool {
        switch next {
        case .space, .newline, .glue, .zeroWidthSpace, .transparent: return false
        default: if previous == .zeroWidthSpace { return true }
        }
        switch next {
        case .hyphen, .dash, .slash, .closing, .closingQuote, .wideClosing, .punctuation, .nonstarter: return false
        default: break
        }
        switch previous {
        case .hyphen: return !startsWord && next != .digit
        case .dash: return !startsWord
        case .slash: return !startsWord && !(followsDigit && next == .digit)
        case .wideClosing: return next != .quote
        case .ideograph, .nonstarter: return next != .quote
        case .letter, .digit, .closing, .closingQuote, .punctuation: return next == .ideograph || next == .wideOpening
        default: return false
        }
    }
}
