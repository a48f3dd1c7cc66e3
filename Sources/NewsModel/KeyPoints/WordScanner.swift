/// A word as it is compared with others: what it stands for and how much that says.
struct StoryWord {
    /// A hash of its first letters in lower case, so that most inflected forms are the same term.
    let term: UInt64
    /// How much it says, 0…1, by its length and kind: what is said in few letters is mostly grammar, in any language.
    let weight: Double
}

/// Takes the words out of a text: letters and digits between anything else; of Chinese and Japanese, which put nothing
/// between their words, each two neighbouring characters.
struct WordScanner {
    /// The words that say anything, in their order.
    private(set) var words: [StoryWord] = []
    /// How many words there are, two characters of Chinese or Japanese counted as one.
    private(set) var length = 0

    /// The letters that tell words apart; endings behind them are inflection more often than not (tuned on the dev half).
    private static let stemLength = 10
    /// Where the hash of a word starts, and what it is multiplied with (FNV-1a).
    private static let hashStart: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let hashPrime: UInt64 = 0x100_0000_01b3

    private var hash = WordScanner.hashStart
    private var letters = 0
    private var isNumber = false
    private var isName = false
    private var ideograph: Unicode.Scalar?
    private var pairs = 0

    /// Goes through a part of a text.
    init(_ cursor: ScalarCursor, in range: Range<Int>) {
        var place = range.lowerBound
        words.reserveCapacity(range.count / 6)
        while place < range.upperBound, let next = cursor.scalar(at: place) {
            take(next.scalar)
            place = next.end
        }
        endWord()
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        switch ScalarKind(scalar) {
        case .letter(let lowered):
            ideograph = nil
            if letters == 0 {
                isName = lowered != scalar.value
                isNumber = false
            }
            addLetter(lowered)
        case .digit:
            ideograph = nil
            if letters == 0 { isNumber = true }
            addLetter(scalar.value)
        case .ideograph:
            endWord()
            if let before = ideograph { addPair(before, scalar) }
            ideograph = scalar
        case .mark: if letters > 0 { addLetter(scalar.value) }
        case .other:
            endWord()
            ideograph = nil
        }
    }

    private mutating func addLetter(_ value: UInt32) {
        letters += 1
        // A number is another number with each digit.
        if letters <= Self.stemLength || isNumber { hash = (hash ^ UInt64(value)) &* Self.hashPrime }
    }

    private mutating func endWord() {
        guard letters > 0 else { return }
        if weight > 0 { words.append(StoryWord(term: hash, weight: weight)) }
        length += 1
        hash = Self.hashStart
        letters = 0
    }

    /// Words of one or two letters say nothing, and those of six say as much as longer ones; numbers and names do, too.
    private var weight: Double {
        if isNumber { return 1 }
        let byLength = Double(min(max(letters - 2, 0), 4)) / 4
        return isName && letters > 1 ? max(byLength, 0.5) : byLength
    }

    /// Two kana of the cursive syllabary are mostly an ending or a particle.
    private mutating func addPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
        let isGrammar = SentenceMarks.isHiragana(first) && SentenceMarks.isHiragana(second)
        let pair = UInt64(first.value) << 32 | UInt64(second.value)
        if !isGrammar { words.append(StoryWord(term: (Self.hashStart ^ pair) &* Self.hashPrime, weight: 0.5)) }
        pairs += 1
        if pairs % 2 == 0 { length += 1 }
    }
}
