import NewsModel
import TextLayout

/// What is shared of an article.
enum ShareText {
    /// The links of an article that lead anywhere from a terminal, each address once: those of the selected comment, that to
    /// the article itself, those of the page, and the addresses that stand in the text.
    static func links(of article: Article, comment: Int?) -> [Link] {
        let said = comment.map { addresses(in: article.discussion.comments[$0].text) } ?? []
        let own = article.story.link.map { [Link(label: "This article", address: $0)] } ?? []
        let written = article.story.blocks.flatMap { addresses(in: $0.text) }
        var known: Set<String> = []
        return (said + own + article.story.links + written).filter {
            Link.isAddress($0.address) && known.insert($0.address).inserted
        }
    }

    private static func addresses(in text: String) -> [Link] {
        AddressFinder.ranges(in: text).map { Link(address: text.slice($0)) }
    }

    /// "Headline, Source, 2026-11-24, link": what is known of these.
    static func citation(of article: Article, listing: ArticleListing) -> String {
        let date = article.story.published?.date ?? listing.date.date
        return [
            article.headline ?? listing.headline, article.story.source ?? article.story.byline, date.description,
            article.story.link,
        ].compactMap(\.self).map { DrawableText.of($0) }.joined(separator: ", ")
    }

    /// A mail about an article: its headline for a subject, a citation and the key points below (RFC 6068).
    static func mail(of article: Article, listing: ArticleListing) -> String {
        let points = article.digest?.keyPoints
        let label = points?.origin == .extracted ? points.map { ["\($0.label):"] } ?? [] : []
        let lines =
            [citation(of: article, listing: listing)] + label
            + (points?.points ?? []).map { "- \(DrawableText.of($0))" }
        let subject = DrawableText.of(article.headline ?? listing.headline)
        return "mailto:?subject=\(percentEncoded(subject))&body=\(percentEncoded(lines.joined(separator: "\r\n")))"
    }

    /// A name for a file with an article: the letters and digits of its headline, other characters as hyphens.
    static func fileName(of article: Article) -> String {
        let words = (article.headline ?? "article").split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        var name = ""
        // Names of more than 255 bytes are too long for most file systems.
        for word in words where name.utf8.count + word.utf8.count < 80 { name += (name.isEmpty ? "" : "-") + word }
        return (name.isEmpty ? "article" : name) + ".md"
    }

    /// A text within an address: every byte but those of unreserved characters as % and two digits (RFC 3986, 2.1).
    static func percentEncoded(_ text: String) -> String {
        text.utf8.reduce(into: "") { result, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
    }
}
