import Foundation

extension Score {
    /// How well some rankers do on the same questions, on all and by who made the points, as a table in Markdown.
    static func table(of rankers: [any PassageRanker], on questions: [Question], title: String) -> String {
        let parts =
            [(title, questions)]
            + LabelledPoint.Origin.allCases.map { origin in
                ("\(title), \(origin.rawValue)", questions.filter { $0.kind == .labelled(origin) })
            }
        let rows = parts.flatMap { name, questions in
            rankers.map { "| \(name) | \($0.name) | \(Score(of: $0, on: questions).cells) |" }
        }
        return """
            | half | method | supported | top 1 | top 3 | says none | top 1, said | top 3, said | false alarms | foreign |
            |---|---|---|---|---|---|---|---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }

    /// The cells of a row.
    private var cells: String {
        let parts = [first, firstThree, doubted, supportedFirst, supportedFirstThree].map(\.share)
        let unsupported = [falseAlarms, foreign].map { $0.all > 0 ? "\($0.share) of \($0.all)" : $0.share }
        return (["\(first.all)"] + parts + unsupported).joined(separator: " | ")
    }
}

extension Score.Part {
    /// The number and its share of all; a dash where there are none to have a share of.
    fileprivate var share: String {
        all == 0 ? "–" : "\(count) (\(String(format: "%.3f", Double(count) / Double(all))))"
    }
}
