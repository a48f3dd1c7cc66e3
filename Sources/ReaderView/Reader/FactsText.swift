import TextLayout

/// Facts that are told side by side, in words of the program and of articles: "Harbour Wire · Thu 19 Nov".
enum FactsText {
    /// Joins facts, from left to right whatever they say.
    ///
    /// A fact that runs from right to left stands between left-to-right marks, which are never drawn, so that it takes
    /// nothing of its neighbours along (UAX #9, HL4, HL3).
    static func joined(_ facts: [String]) -> String {
        facts.map { $0.mayRunRightToLeft ? "\u{200e}\($0)\u{200e}" : $0 }.joined(separator: " · ")
    }
}
