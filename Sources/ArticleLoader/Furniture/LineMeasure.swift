/// What can be told of a line by how it looks and by its words.
struct LineMeasure: Equatable {
    /// Its length in scalars; ideographs count double, since they say as much.
    let length: Int
    /// Whether it ends as a sentence does.
    let endsSentence: Bool
    /// Whether it ends with a colon.
    let endsWithColon: Bool
    /// Whether it is an item of a list.
    let isBullet: Bool
    /// How many small words of running text it has, up to four.
    let stopWords: Int
    /// How many phrases it has that stand in what is no article, other than the two kinds below.
    let furniturePhrases: Int
    /// Whether it leads to other stories.
    let leadsAway: Bool
    /// Whether it speaks to the reader.
    let speaksToReader: Bool
    /// Whether it says who made a picture, or what is on it.
    let isAboutPicture: Bool

    private static let closings: SignSet = "\"”“»’')]）」』 "
    /// The longest line of which the phrases are looked at, in scalars.
    private static let longestWithPhrases = 400

    /// Measures a line.
    init(_ line: SourceLine) {
        let text = line.text
        var scalars = 0
        var ideographs = 0
        for byte in text.utf8 {
            if byte & 0xc0 != 0x80 { scalars += 1 }
            if (0xe3...0xed).contains(byte) { ideographs += 1 }
        }
        length = scalars + ideographs
        let end = Self.lastScalar(text)
        endsSentence = end.map { $0.isSentenceEnd || $0 == ":" } ?? false
        endsWithColon = end == ":"
        isBullet = Bullet.split(text) != nil
        // Nobody writes so long a line but in running text.
        let isClearlyText = length >= 160 && endsSentence
        stopWords = isClearlyText ? 4 : min(4, StopWords.count(in: text, upTo: 4) + min(4, ideographs / 8))
        var phrases = 0
        var leadsAway = false
        var speaksToReader = false
        var isAboutPicture = false
        if length <= Self.longestWithPhrases {
            FurnitureWords.all.forEach(in: text) { purpose in
                switch purpose {
                case .otherStories: leadsAway = true
                case .reader: speaksToReader = true
                default:
                    if purpose == .pictures { isAboutPicture = true }
                    phrases += 1
                }
            }
        }
        furniturePhrases = phrases
        self.leadsAway = leadsAway
        self.speaksToReader = speaksToReader
        self.isAboutPicture = isAboutPicture
    }

    /// Whether the line is running text.
    var isText: Bool { endsSentence && stopWords >= 2 || stopWords >= 4 }
    /// Whether the line is a paragraph.
    var isParagraph: Bool { isText && length >= 80 }
    /// Whether the line is as short as a button or an entry of a menu.
    var isShort: Bool { length < 45 && !endsSentence }
    /// Whether the line leads to other stories, and does nothing else.
    var isBarrier: Bool { leadsAway && length <= 80 }
    /// Whether its words are those of what is no article.
    var isFurniture: Bool { isShortFurniture || furniturePhrases >= 2 && length <= 200 }
    /// The same of a line that is so short that one phrase is enough.
    var isShortFurniture: Bool { furniturePhrases > 0 && length <= 100 }

    /// Whether the line is as short as a button and has the words of one, with no more small words than buttons have.
    var isButton: Bool { isShort && stopWords < 2 && (isFurniture || leadsAway) }

    /// The last scalar but what closes a quotation or a bracket.
    private static func lastScalar(_ text: String) -> Unicode.Scalar? {
        text.unicodeScalars.reversed().first { !closings.contains($0) }
    }
}
