import Foundation

extension Score {
    /// How well some rankers do on the same questions, on all and by who made the points, as a table in Markdown.
    static func table(of rankers: [any PassageRanker], on questions: [Question], title: String) -> String {
        let parts =
            [(title, questions)]
            + LabelledPoint.Origin.allCases.map { origin in
                ("\(title), \(origin.rawValue)", questions.filter { $0.origin == origin })
            }
        let rows = parts.flatMap { name, questions in
            rankers.map { "| \(name) | \($0.name) | \(Score(of: $0, on: questions).cells) |" }
        }
        return """
            | half | method | supported | top 1 | top 3 | says none | without support | false alarms |
            |---|---|---|---|---|---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }

    /// The cells of a row.
    private var cells: String {
        [
            "\(supported)", Self.share(first, supported), Self.share(firstThree, supported),
            Self.share(missed, supported), "\(unsupported)", Self.share(falseAlarms, unsupported),
        ].joined(separator: " | ")
    }

    /// A number of all and its share; a dash where there are none to have a share of.
    private static func share(_ count: Int, _ all: Int) -> String {
        all == 0 ? "–" : "\(count) (\(String(format: "%.3f", Double(count) / Double(all))))"
    }
}
