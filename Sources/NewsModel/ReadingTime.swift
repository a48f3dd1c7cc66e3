/// How long a text takes to read.
public enum ReadingTime {
    /// Words a minute for text whose words are divided by spaces.
    public static let wordsPerMinute = 230
    /// Characters a minute for Chinese, Japanese and Korean text.
    public static let ideographsPerMinute = 500

    /// The minutes for a story's standfirst and blocks: at least 1 where there is any text, 0 where there is none.
    public static func minutes(for story: Story) -> Int {
        var amount = ReadingAmount()
        if let standfirst = story.standfirst { amount.add(standfirst) }
        for block in story.blocks { amount.add(block.text) }
        return amount.minutes
    }
}

/// A running count of what there is to read.
public struct ReadingAmount: Equatable, Sendable {
    /// Words divided by white space.
    public private(set) var words = 0
    /// Ideographs, kana and hangul syllables.
    public private(set) var ideographs = 0

    /// Makes an empty count.
    public init() {}

    /// Counts a text in.
    public mutating func add(_ text: String) {
        var inWord = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF,
                0x20000...0x3FFFF:
                ideographs += 1
                inWord = false
            case 0x00...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000...0x303F,
                0xFF00...0xFF0F:
                inWord = false
            default:
                if !inWord { words += 1 }
                inWord = true
            }
        }
    }

    /// The time in minutes, with its fraction.
    public var exactMinutes: Double {
        Double(words) / Double(ReadingTime.wordsPerMinute)
            + Double(ideographs) / Double(ReadingTime.ideographsPerMinute)
    }

    /// The time in minutes, rounded to the nearest: at least 1 where there is anything, 0 where there is nothing.
    public var minutes: Int { words + ideographs > 0 ? max(1, Int(exactMinutes.rounded())) : 0 }
}
