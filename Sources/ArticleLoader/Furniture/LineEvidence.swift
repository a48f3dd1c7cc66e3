/// What speaks for a line being part of the story, and what against it: a logistic regression (D. R. Cox, "The Regression
/// Analysis of Binary Sequences", 1958) over signs that hold for pages of all kinds.
///
/// The weights were fitted on pages with labels, so that no site was in both the pages for fitting and those for testing.
struct LineEvidence {
    /// The odds for the story against furniture, as a logarithm.
    private(set) var logOdds = 1.17
    /// What spoke most against the story, nil where nothing did.
    private(set) var reason: FurnitureReason?
    private var strongest = 0.0
    private static let openings: SignSet = "\"„“«»‘'"

    /// Weighs a line that is not blank.
    init(_ text: String, _ measure: LineMeasure, at place: LinePlace) {
        weighLook(of: text, measure)
        weighWords(measure)
        weighPlace(place)
    }

    /// The logarithm of the odds below which a line is no part of the story: two in eleven, since a lost line of a story is worse
    /// than a button too many.
    static let threshold = -1.5

    /// What speaks for the items of a list, verse or code in a story that a colon announces, and for verse, code or a table
    /// between two paragraphs, as the logarithm of odds.
    static let announced = 2.5

    private mutating func weigh(_ isSo: Bool, _ weight: Double, _ reason: FurnitureReason? = nil) {
        if isSo { weigh(1, weight, reason) }
    }

    private mutating func weigh(_ value: Double, _ weight: Double, _ reason: FurnitureReason? = nil) {
        let share = value * weight
        logOdds += share
        if let reason, share < strongest {
            strongest = share
            self.reason = reason
        }
    }

    /// How long the line is, how it begins and ends.
    private mutating func weighLook(of text: String, _ measure: LineMeasure) {
        // Buttons and entries of menus are short, paragraphs are long.
        switch measure.length {
        case ..<12: weigh(1, -1.23, .short)
        case ..<25: weigh(1, -0.9, .short)
        case ..<80: break
        case ..<160: weigh(1, 0.42)
        case ..<300: weigh(1, 0.9)
        default: weigh(1, 1.32)
        }
        weigh(measure.endsSentence && !measure.endsWithColon, 1.49)
        // What asks and what calls out wants a click more often than the rest.
        weigh(text.hasSuffix("?"), -1.16, .callsOut)
        weigh(text.hasSuffix("!"), -1.08, .callsOut)
        weigh(text.unicodeScalars.first.map(Self.openings.contains) ?? false, 0.99)
        weigh(measure.isBullet, 1.01)
        // Menus are set with such signs between their entries.
        weigh(MenuSign.isIn(text), -1.03, .menuSigns)
        weigh(["http", "www.", ".com"].contains { text.firstPlace(of: $0) != nil }, -1.61, .address)
        // A short line with a day or an hour dates another thing.
        weigh(measure.length < 80 && DateSign.isIn(text), -1.37, .date)
        weigh(Self.capitalized(text), -2.44, .titleCase)
        // Short lines without small words are facts and names; with few they are calls to do something.
        weigh(measure.stopWords == 0, 0.83)
    }

    private mutating func weighWords(_ measure: LineMeasure) {
        weigh(measure.furniturePhrases >= 2, -1.41, .words)
        if measure.leadsAway, measure.length <= 120 { weigh(1, measure.length <= 40 ? -1.53 : -2.02, .leadsAway) }
        weigh(measure.speaksToReader && measure.length > 120, -1.0, .speaksToReader)
        weigh(measure.isAboutPicture && (41...120).contains(measure.length), -1.77, .picture)
    }

    private mutating func weighPlace(_ place: LinePlace) {
        weigh(place.isRepeated, -0.69, .repeated)
        weigh(place.isAfterBlank, 0.47)
        weigh(place.isAfterText, 0.55)
        weigh(place.isBeforeText, 0.29)
        weigh(place.isAfterFurniture, -0.47, .neighbours)
        weigh(place.shortShare, -1.11, .neighbours)
        weigh(place.furnitureShare, -2.43, .neighbours)
        // What stands below links to other stories belongs to them, the more the nearer.
        if let lines = place.linesSinceBarrier {
            weigh(1, -0.45, .belowOtherStories)
            weigh(8 / Double(8 + lines), -0.8, .belowOtherStories)
        }
        weigh(place.textAbove, -1.82, .late)
        weigh(place.region == .within, 0.65)
        weigh(place.region == .below, -0.48, .outside)
        if let lines = place.linesToText {
            weigh(1, -0.95, .outside)
            weigh(Double(min(lines, 30)) / 30, 1.83)
        }
    }

    /// The share of words that begin with a capital.
    private static func capitalized(_ text: String) -> Double {
        var words = 0
        var capitals = 0
        var isInWord = false
        for scalar in text.unicodeScalars {
            let isLetter = scalar.isLetter
            if isLetter, !isInWord {
                words += 1
                if scalar.isCapital { capitals += 1 }
            }
            isInWord = isLetter
        }
        return words == 0 ? 0 : Double(capitals) / Double(words)
    }
}
