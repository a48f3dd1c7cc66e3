import NewsModel
import TestSupport
import TextLayout

@testable import ReaderView

/// Random articles and events, the same for the same seed.
struct Chance {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    /// True in one case of so many.
    mutating func one(in cases: Int) -> Bool { number(1...cases) == 1 }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...(values.count - 1))] }

    private static let pieces = [
        "a", "word ", "bridge ", " ", "  ", "\n", "\t", "-", "“", "…", "7", "e\u{301}", "É", "ß", "日", "本語。", "ｶﾞ",
        "한국어", "हिन्दी ", "क्ष", "العربية ", "עברית ", "ไทย", "👩🏽‍💻", "👨‍👩‍👧‍👦", "🇯🇵", "🇯", "1️⃣", "❤️", "\u{301}", "\u{200d}",
        "\u{200b}", "\u{202e}", "\u{2066}", "\u{2028}", "\u{feff}", "\u{0}", "\u{7}", "\u{1b}[2J", "\u{1b}]0;x\u{7}",
        "\u{7f}", "\u{9b}31m", "\u{e000}", "\u{ffff}", "\r\n", "\r", "unbreakable/and-long-word-without-an-end",
    ]

    /// Text of up to so many pieces, of many scripts, with what a broken or hostile file may hold.
    mutating func text(upTo length: Int) -> String {
        (0..<number(0...length)).reduce(into: "") { text, _ in text += pick(Self.pieces) }
    }

    private mutating func maybe(_ length: Int) -> String? { one(in: 3) ? nil : text(upTo: length) }

    private mutating func texts(upTo count: Int, length: Int) -> [String] {
        (0..<number(0...count)).map { _ in text(upTo: length) }
    }

    mutating func article() -> Article {
        let points = one(in: 3) ? nil : KeyPoints(title: maybe(8), points: texts(upTo: 7, length: 12))
        let digest =
            one(in: 3)
            ? nil : Digest(headline: maybe(12), summary: texts(upTo: 3, length: 40), keyPoints: points)
        var comments = CommentForest()
        for _ in 0..<(one(in: 3) ? 0 : number(0...25)) { comments.append(comment(), depth: number(0...12)) }
        return Article(
            digest: digest,
            story: Story(
                headline: maybe(12), standfirst: maybe(20), byline: maybe(3), dateline: maybe(3), source: maybe(3),
                blocks: (0..<number(0...12)).map { _ in block() }),
            discussion: Discussion(
                comments: comments, guidelines: maybe(20), minimumCharacters: one(in: 2) ? nil : number(0...12),
                maximumCharacters: one(in: 2) ? nil : number(12...40)))
    }

    /// An article after somebody else has written to its file.
    mutating func changed(_ article: Article) -> Article {
        var changed = article
        var nodes = article.discussion.comments.nodes
        switch number(0...3) {
        case 0: changed.story.blocks.insert(block(), at: number(0...article.story.blocks.count))
        case 1 where !nodes.isEmpty: nodes.remove(at: number(0...(nodes.count - 1)))
        case 2 where !nodes.isEmpty: nodes.swapAt(0, number(0...(nodes.count - 1)))
        default:
            nodes.insert(CommentForest.Node(comment: comment(), depth: number(0...3)), at: number(0...nodes.count))
        }
        changed.discussion.comments = CommentForest(preorder: nodes)
        return changed
    }

    private mutating func block() -> Block {
        switch number(0...5) {
        case 0: .quote(text(upTo: 20), attribution: maybe(5))
        case 1: .subheading(text(upTo: 8))
        case 2: .list(texts(upTo: 5, length: 12), ordered: one(in: 2))
        case 3: .preformatted(text(upTo: 30))
        default: .paragraph(text(upTo: 60))
        }
    }

    mutating func comment() -> NewsModel.Comment {
        NewsModel.Comment(
            author: text(upTo: 4), posted: one(in: 2) ? nil : Samples.time(day: number(0...500), minute: 600),
            text: text(upTo: 25))
    }

    mutating func folder() -> [OpenedArticle] {
        (0..<number(0...6)).map { number in
            Samples.opened(
                "page\(number)", article(), day: self.number(0...900),
                marks: ReadingMarks(isRead: one(in: 2), isStarred: one(in: 2)))
        }
    }

    private static let keys = Array(Set(CommandTable.entries.flatMap(\.keys))).sorted {
        $0.displayName < $1.displayName
    }

    private static let sizes = [(0, 0), (1, 1), (300, 100), (100, 3), (2, 60), (100, 30), (60, 20), (40, 10)]
        .map { Size(columns: $0.0, rows: $0.1) }

    /// Something that happens at the terminal.
    mutating func input() -> InputEvent {
        switch number(0...19) {
        case 0: .resize(pick(Self.sizes))
        case 1: .resize(Size(columns: number(0...120), rows: number(0...40)))
        case 2: .paste(text(upTo: 30))
        case 3...8: .key(.character(text(upTo: 1).first ?? "c"))
        case 9: .key(pick([.control("s"), .character("c"), .character("r"), .named(.enter), .control("o")]))
        default: .key(pick(Self.keys))
        }
    }
}
