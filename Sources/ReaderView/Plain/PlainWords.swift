import NewsModel

/// What the plain reader says in words where the full one has signs.
enum PlainWords {
    /// "1 reply", "2 replies".
    static func count(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

    /// "today 10:15", as precise as it is known.
    static func time(_ time: Timestamp, dates: DateText) -> String {
        [dates.spoken(time.date), time.timeText].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// "Article 3 of 12, unread, starred, Night ferries return to the harbour, 3 minutes, 12 comments, Harbour Wire, today".
    static func listing(_ listing: ArticleListing, number: Int, of count: Int, dates: DateText) -> String {
        let marks = [
            listing.marks.isRead ? nil : "unread", listing.marks.isStarred ? "starred" : nil,
            listing.marks.hasDraft ? "with a draft" : nil,
        ]
        let facts = [
            self.count(listing.readingMinutes, "minute", "minutes"),
            listing.commentCount == 0 ? nil : counted(listing.commentCount, "comment"), listing.source,
            dates.spoken(listing.date.date),
        ]
        let words = (["Article \(number) of \(count)"] + marks + [listing.headline] + facts).compactMap(\.self)
        return words.joined(separator: ", ") + (listing.passage.map { ". Found: \($0)" } ?? ".")
    }

    /// "Related 1 of 3, same text, Night ferries return to the harbour, 3 minutes, Harbour Wire, today."
    static func related(
        _ listing: ArticleListing, number: Int, of count: Int, isCopy: Bool, dates: DateText
    ) -> String {
        let words = [
            "Related \(number) of \(count)", isCopy ? RelatedText.copy : nil, listing.marks.isRead ? nil : "unread",
            listing.headline, self.count(listing.readingMinutes, "minute", "minutes"), listing.source,
            dates.spoken(listing.date.date),
        ]
        return words.compactMap(\.self).joined(separator: ", ") + "."
    }

    /// "5 key points", or "5 extracted key points" where the page has none.
    static func points(_ points: KeyPoints) -> String {
        counted(points.points.count, points.origin == .extracted ? "extracted key point" : "key point")
    }

    /// How long a comment is, and what that means: "34 characters, 16 more needed".
    static func length(_ count: Int, limits: CommentLimits) -> String {
        let length = counted(count, "character")
        return switch limits.verdict(count: count) {
        case .empty where limits.minimum == 0: "Nothing written yet"
        case .empty: "Nothing written yet, \(counted(limits.minimum, "character")) needed"
        case .tooShort(let missing): "\(length), \(missing) more needed"
        case .fits: limits.maximum.map { "\(length), \($0 - count) more allowed" } ?? "\(length), enough"
        case .tooLong(let excess): "\(length), \(excess) too many"
        }
    }

    /// The program's own words and a full stop, unless they end with a mark of their own.
    static func sentence(_ words: String) -> String {
        guard let last = words.last, !".!?…:;。！？".contains(last) else { return words }
        return words + "."
    }
}

extension ListQuery.Filter {
    /// What calls it.
    var word: String {
        switch self {
        case .all: "all"
        case .unread: "unread"
        case .starred: "starred"
        case .begun: "begun"
        }
    }
}

extension Collection {
    /// The first of which the title, or a word of it, begins as a word does, whatever the capitals; nil where there is none.
    func named(_ word: String, title: (Element) -> String) -> Element? {
        let word = word.lowercased()
        guard !word.isEmpty else { return nil }
        return first { element in
            let title = title(element).lowercased()
            return title.hasPrefix(word) || title.split(separator: " ").contains { $0.hasPrefix(word) }
        }
    }
}
