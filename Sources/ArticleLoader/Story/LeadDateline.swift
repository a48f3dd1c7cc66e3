/// Where a story was filed, and by which agency, as its first paragraph begins: "KABUL, Afghanistan (AP) -- The last…".
struct LeadDateline: Equatable {
    /// The place, with a day where one is told; nil where there is only an agency.
    let place: String?
    /// The agency or outlet, nil where there is only a place.
    let agency: String?
    /// The paragraph without them.
    let text: String

    /// How far a dateline goes, and how short a paragraph is that has none, in scalars.
    private static let longest = 70
    private static let shortestParagraph = 60
    /// The most words of a place, with a day, and the longest name of an agency, in scalars.
    private static let mostWords = 7
    /// The most words in capitals that are a place where no agency says so.
    private static let mostWordsInCapitals = 3
    private static let longestAgency = 24
    private static let dashes: SignSet = "-–—"
    private static let ends: SignSet = ":—–"
    private static let signsOfPlaces: SignSet = "0123456789.,'’-"
    private static let signsOfAgencies: SignSet = " /.-"

    /// Agencies that are known without a dash behind them.
    private static let agencies: Set<String> = [
        "reuters", "ap", "afp", "cnn", "dpa", "ani", "pti", "ians", "upi", "efe", "ansa", "tass", "xinhua", "apa",
        "sda",
        "ntb", "tt", "ritzau", "anp", "belga", "pap", "lusa", "kyodo", "jiji", "yonhap", "bloomberg", "bbc", "kna",
        "epd",
        "sid", "dts", "afx", "interfax", "ukrinform", "antara", "bernama", "anadolu", "aa", "wam", "cna", "cp", "aap",
    ]

    /// What is set in capitals before a colon and is no place.
    private static let labels: Set<String> = [
        "BREAKING", "BREAKING NEWS", "UPDATE", "UPDATED", "WATCH", "VIDEO", "AUDIO", "EXCLUSIVE", "NOTE", "WARNING",
        "ANALYSIS", "OPINION", "INTERVIEW", "REVIEW", "LIVE", "ALERT", "CORRECTION", "PHOTOS", "READ", "READ MORE",
        "MORE",
        "SEE", "FAQ", "EDITOR'S NOTE", "EDITOR’S NOTE", "DISCLAIMER", "SPOILER", "TIPP", "HINWEIS", "EDIT", "TAGS",
        "STREAM",
        "ACHTUNG", "ANZEIGE", "WERBUNG", "AVISO", "NEWS", "TL;DR", "ISBN", "RELATED", "SUMMARY", "PUBLISHED", "REKLAMA",
    ]

    /// Reads a paragraph; nil where it begins with neither.
    init?(_ paragraph: String) {
        guard paragraph.utf8.count > Self.shortestParagraph,
            let found = Self.withAgency(paragraph) ?? Self.withPlace(paragraph)
        else { return nil }
        self = found
    }

    private init(place: String?, agency: String?, text: String) {
        self.place = place
        self.agency = agency
        self.text = text
    }

    /// "London (CNN)It was", "MUMBAI (Reuters) - Shares", "(dpa) – Der".
    private static func withAgency(_ paragraph: String) -> LeadDateline? {
        let start = paragraph.unicodeScalars.prefix(longest)
        guard let open = start.firstIndex(of: "("), let close = start[open...].firstIndex(of: ")") else { return nil }
        let place = String(paragraph.unicodeScalars[..<open]).trimmingSpaces
        let agency = String(start[start.index(after: open)..<close]).trimmingSpaces
        guard place.isEmpty || isPlace(place), !agency.isEmpty, agency.scalarCount <= longestAgency,
            agency.unicodeScalars.allSatisfy({ $0.isLetter || signsOfAgencies.contains($0) })
        else { return nil }
        let rest = paragraph.unicodeScalars[paragraph.unicodeScalars.index(after: close)...]
        let behind = behindDash(rest)
        let isKnown = agency.lowercased().split(separator: "/").allSatisfy {
            agencies.contains(String($0.prefix { $0 != " " }))
        }
        let town = place.prefix { $0 != "," }
        let begins = (behind ?? rest).first { $0 != " " }.map { !$0.properties.isLowercase } ?? false
        guard isKnown && begins || behind != nil && !town.isEmpty && town == town.uppercased() else { return nil }
        return LeadDateline(
            place: place.isEmpty ? nil : place, agency: agency,
            text: String(String.UnicodeScalarView(behind ?? rest)).trimmingSpaces)
    }

    /// "WASHINGTON — The", "NEW DELHI: The".
    private static func withPlace(_ paragraph: String) -> LeadDateline? {
        let scalars = paragraph.unicodeScalars
        let start = scalars.prefix(longest)
        guard let end = start.firstIndex(where: ends.contains) ?? spacedHyphen(in: start) else {
            return nil
        }
        let place = String(scalars[..<end]).trimmingSpaces
        guard isPlace(place), place == place.uppercased(), place != place.lowercased(), place.scalarCount >= 4,
            !labels.contains(place), place.split(separator: " ").count <= mostWordsInCapitals,
            !labels.contains(String(place.prefix { $0 != " " }))
        else { return nil }
        var rest = scalars[end...].drop { ends.contains($0) || $0 == "-" }
        guard rest.first == " " || scalars[end] == "—" else { return nil }
        rest = rest.drop { $0 == " " }
        guard let first = rest.first, !first.properties.isLowercase else { return nil }
        return LeadDateline(place: place, agency: nil, text: String(rest))
    }

    /// The first hyphen that stands for a dash: behind a space, and before another one or a space.
    private static func spacedHyphen(in scalars: Substring.UnicodeScalarView) -> String.Index? {
        var before: Unicode.Scalar?
        for index in scalars.indices {
            if scalars[index] == "-", before == " ", let after = scalars[scalars.index(after: index)...].first,
                after == "-" || after == " "
            {
                return index
            }
            before = scalars[index]
        }
        return nil
    }

    /// The text behind a dash with a space before it or behind it.
    private static func behindDash(_ rest: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView? {
        let dash = rest.drop { $0 == " " }
        guard let first = dash.first, dashes.contains(first) else { return nil }
        return dash.drop(while: dashes.contains)
    }

    /// Whether a text may name a place, and maybe a day: words with capitals, and numbers behind a comma.
    private static func isPlace(_ text: String) -> Bool {
        let words = text.split { $0 == " " || $0 == "/" }
        guard (1...mostWords).contains(words.count), let first = words.first?.unicodeScalars.first, first.isCapital
        else {
            return false
        }
        var isBehindComma = false
        for word in words {
            guard let first = word.unicodeScalars.first, let last = word.unicodeScalars.last else { return false }
            guard first.isCapital || first.isLetter && !first.properties.isLowercase || isBehindComma else {
                return false
            }
            guard word.unicodeScalars.allSatisfy({ $0.isLetter || signsOfPlaces.contains($0) })
            else {
                return false
            }
            isBehindComma = isBehindComma || last == ","
        }
        return true
    }
}
