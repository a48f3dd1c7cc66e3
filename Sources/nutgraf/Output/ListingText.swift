import NewsModel
import TextLayout

/// A list of articles as `list` prints it.
enum ListingText {
    /// One article on one line: marks, date, minutes, comments, headline and, last, its file.
    static func line(_ listing: ArticleListing, file: String) -> String {
        let marks = listing.marks
        let signs = (marks.isRead ? "○" : "●") + (marks.isStarred ? "★" : " ") + (marks.hasDraft ? "✎" : " ")
        let comments = "\(listing.commentCount) comment" + (listing.commentCount == 1 ? " " : "s")
        return [
            signs, listing.date.date.description, padded("\(listing.readingMinutes) min", to: 6),
            padded(comments, to: 12),
            "\(listing.headline)  (\(file))",
        ].joined(separator: "  ")
    }

    /// One article as an object on one line.
    static func json(_ listing: ArticleListing) -> String {
        var json = JSONText()
        write(listing, withPoints: false, to: &json)
        return json.text
    }

    /// Writes one article as an object, with its key points or without.
    static func write(_ listing: ArticleListing, withPoints: Bool, to json: inout JSONText) {
        json.beginObject()
        for (key, value) in [
            ("file", listing.id.path), ("headline", listing.headline), ("source", listing.source),
            ("date", listing.date.description),
        ] {
            json.key(key)
            json.string(value)
        }
        json.key("summary")
        json.strings(listing.summary)
        json.key("readingMinutes")
        json.number(listing.readingMinutes)
        json.key("comments")
        json.number(listing.commentCount)
        for (key, value) in [
            ("read", listing.marks.isRead), ("starred", listing.marks.isStarred), ("draft", listing.marks.hasDraft),
        ] {
            json.key(key)
            json.bool(value)
        }
        if withPoints {
            json.key("keyPoints")
            ArticleJSON.keyPoints(listing.keyPoints, in: &json)
        }
        json.endObject()
    }

    private static func padded(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
