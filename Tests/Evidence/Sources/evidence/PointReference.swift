import NewsModel

/// Where the text of a point stands.
enum PointReference {
    /// A part of the page, some of its characters (Unicode scalars, the first is 1) or all.
    case part(Part, characters: ClosedRange<Int>?)
    /// In the file of labels, since it was written for this set.
    case written(String)

    /// A part of a page that states facts of the story; numbers begin with 1.
    enum Part: Equatable {
        case keyPoint(Int)
        case summary(Int)
        case standfirst

        /// Its text on a page; nil where the page has none.
        func text(on article: Article) -> String? {
            switch self {
            case .keyPoint(let number): article.digest?.keyPoints?.points.element(number)
            case .summary(let number): article.digest?.summary.element(number)
            case .standfirst: article.story.standfirst
            }
        }
    }

    /// Reads "key 2", "standfirst characters 1-60", "summary 1 characters 96-180", or "written"; nil for anything else.
    init?(_ field: some StringProtocol, text: some StringProtocol) {
        let words = field.split(separator: " ")
        let isWhole = words.count < 3 || words[words.count - 2] != "characters"
        let bounds = isWhole ? [] : words[words.count - 1].split(separator: "-").compactMap { Int($0) }
        let range = bounds.count == 2 && 1 <= bounds[0] && bounds[0] <= bounds[1] ? bounds[0]...bounds[1] : nil
        guard isWhole || range != nil else { return nil }
        let place = isWhole ? words[...] : words.dropLast(2)
        switch (place.first, place.count == 2 ? Int(place[1]) : nil, place.count) {
        case ("key", let number?, 2): self = .part(.keyPoint(number), characters: range)
        case ("summary", let number?, 2): self = .part(.summary(number), characters: range)
        case ("standfirst", _, 1): self = .part(.standfirst, characters: range)
        case ("written", _, 1) where isWhole && !text.isEmpty: self = .written(String(text))
        default: return nil
        }
    }

    /// The text of the point; nil where the page has no such part.
    func text(on article: Article) -> String? {
        switch self {
        case .written(let text): return text
        case .part(let part, let range):
            guard let text = part.text(on: article), let range else { return part.text(on: article) }
            return String(
                String.UnicodeScalarView(text.unicodeScalars.prefix(range.upperBound).dropFirst(range.lowerBound - 1)))
        }
    }
}

extension Array {
    /// The element with a number, the first being 1; nil where there is none.
    fileprivate func element(_ number: Int) -> Element? { indices.contains(number - 1) ? self[number - 1] : nil }
}
