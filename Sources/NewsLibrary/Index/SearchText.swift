import NewsModel

/// What of an article is searched, part by part.
struct SearchText: Equatable, Sendable {
    let headline: String
    let digest: String
    let story: String
    let comments: String
    let author: String
    let source: String

    /// How many bytes of each part are searched at most: an index of a file that is larger would be so, too.
    static let limit = 4 << 20

    /// Takes the text out of an article.
    init(_ article: Article) {
        let digest = article.digest
        // What was taken out of the story is found there.
        let points = digest?.publishedPoints.map { [$0.title ?? ""] + $0.points } ?? []
        headline = SearchText.spaced([article.headline ?? "", article.story.headline ?? ""])
        self.digest = SearchText.spaced((digest?.summary ?? []) + points)
        story = SearchText.spaced(
            [article.story.standfirst ?? "", article.story.dateline ?? ""] + article.story.blocks.map(\.text))
        comments = SearchText.spaced(
            article.discussion.comments.nodes.flatMap { [$0.comment.author, $0.comment.text] })
        author = SearchText.spaced([article.story.byline ?? ""])
        source = SearchText.spaced([article.story.source ?? ""])
    }

    /// The texts in one, with white space around each character of a script that puts none between its words: each is a
    /// word of its own, and a word of several is a phrase.
    static func spaced(_ texts: [String]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count + 1 })
        for text in texts where bytes.count < limit {
            for scalar in text.unicodeScalars.prefix(limit) {
                let isUnspaced = scalar.value >= 0xe00 && isUnspaced(scalar)
                if isUnspaced { bytes.append(UInt8(ascii: " ")) }
                // For SQLite a text ends with the first zero.
                bytes.append(contentsOf: scalar.value == 0 ? UTF8.encodedReplacementCharacter : UTF8.encode(scalar)!)
                if isUnspaced { bytes.append(UInt8(ascii: " ")) }
            }
            bytes.append(UInt8(ascii: "\n"))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a scalar is of a script without spaces: Thai, Lao, Myanmar, Khmer, kana, Han (UAX #14, classes SA and ID).
    static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xe01...0xe4e, 0xe81...0xecd, 0x1000...0x109f, 0x1780...0x17d3: true
        case 0x3005...0x3007, 0x3041...0x3096, 0x309d...0x309f, 0x30a1...0x30fa, 0x30fc...0x30ff: true
        case 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff, 0x20000...0x3ffff: true
        default: false
        }
    }
}
