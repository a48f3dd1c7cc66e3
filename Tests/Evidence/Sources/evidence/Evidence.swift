import Foundation

/// Measures how well a key point leads to the blocks of the story that support it, and prints a table for each half of the
/// labels. Run in the project's folder.
///
///     evidence [--half dev|test|both] CORPUS
@main
enum Evidence {
    static func main() {
        do {
            let (halves, corpus) = try parse(Array(CommandLine.arguments.dropFirst()))
            for half in halves {
                var pages = PageShelf(corpus: corpus)
                let labels = try LabelFile.labels(of: half)
                var questions = try labels.map { label throws(EvidenceError) in
                    try Question(label, on: try pages.article(label.page))
                }
                questions += try Question.foreign(labels, from: &pages)
                print(Score.table(of: rankers, on: questions, title: half.rawValue))
            }
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            if case .usage = error { exit(64) }
            exit(1)
        }
    }

    private static func parse(_ arguments: [String]) throws(EvidenceError) -> (halves: [LabelFile.Half], corpus: String)
    {
        var rest = arguments[...]
        var halves = LabelFile.Half.allCases
        if rest.first == "--half" {
            let name = rest.dropFirst().first ?? ""
            halves = LabelFile.Half.allCases.filter { $0.rawValue == name || name == "both" }
            rest = rest.dropFirst(2)
        }
        guard let corpus = rest.first, rest.count == 1, !corpus.hasPrefix("-"), !halves.isEmpty else { throw .usage }
        return (halves, corpus)
    }
}
