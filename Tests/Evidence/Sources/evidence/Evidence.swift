import ArticleLoader
import Foundation
import NewsModel

/// Measures how well a key point leads to the blocks of the story that support it, and prints a table for each half of the
/// labels. Run in the project's folder.
///
///     evidence [--half dev|test|both] CORPUS
@main
struct Evidence {
    /// A half of the labels: whoever tunes a method looks at `dev` only.
    enum Half: String, CaseIterable {
        case dev, test
    }

    static func main() {
        do {
            let (halves, corpus) = try parse(Array(CommandLine.arguments.dropFirst()))
            for half in halves {
                print(table(half, try questions(of: half, corpus: corpus)))
            }
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            if case .usage = error { exit(64) }
            exit(1)
        }
    }

    private static func parse(_ arguments: [String]) throws(EvidenceError) -> (halves: [Half], corpus: String) {
        var rest = arguments[...]
        var halves = Half.allCases
        if rest.first == "--half" {
            let name = rest.dropFirst().first ?? ""
            halves = Half(rawValue: name).map { [$0] } ?? (name == "both" ? Half.allCases : [])
            rest = rest.dropFirst(2)
        }
        guard let corpus = rest.first, rest.count == 1, !corpus.hasPrefix("-"), !halves.isEmpty else { throw .usage }
        return (halves, corpus)
    }

    /// The questions of a half, with each page read once.
    private static func questions(of half: Half, corpus: String) throws(EvidenceError) -> [Question] {
        var articles: [String: Article] = [:]
        var questions: [Question] = []
        for label in try labels(of: half) {
            let article: Article
            if let known = articles[label.page] {
                article = known
            } else {
                let path = label.page.hasPrefix("Articles/") ? label.page : "\(corpus)/\(label.page)"
                article = try read(path)
                articles[label.page] = article
            }
            questions.append(try Question(label, on: article))
        }
        return questions
    }

    private static func labels(of half: Half) throws(EvidenceError) -> [LabelledPoint] {
        let path = "Tests/Evidence/Labels/\(half.rawValue).tsv"
        var labels: [LabelledPoint] = []
        // The first line names the columns.
        for (index, line) in String(decoding: try bytes(of: path), as: UTF8.self).split(separator: "\n").enumerated()
            .dropFirst()
        {
            guard let label = LabelledPoint(line: line) else { throw .notALabel(path: path, line: index + 1) }
            labels.append(label)
        }
        return labels
    }

    private static func read(_ path: String) throws(EvidenceError) -> Article {
        let bytes = try bytes(of: path)
        do {
            return try PageReader.read(bytes).article
        } catch {
            throw .unreadable(path: path, reason: error.reason)
        }
    }

    private static func bytes(of path: String) throws(EvidenceError) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw .unreadable(path: path, reason: error.localizedDescription)
        }
    }

    private static func table(_ half: Half, _ questions: [Question]) -> String {
        let rows = rankers.map { ranker in
            let score = Score(of: ranker, on: questions)
            return """
                | \(half.rawValue) | \(ranker.name) | \(score.supported) | \(share(score.first, score.supported)) \
                | \(share(score.firstThree, score.supported)) | \(share(score.missed, score.supported)) \
                | \(score.unsupported) | \(share(score.falseAlarms, score.unsupported)) |
                """
        }
        return """
            | half | method | supported | top 1 | top 3 | says none | without support | false alarms |
            |---|---|---|---|---|---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }

    private static func share(_ count: Int, _ all: Int) -> String {
        "\(count) (\(String(format: "%.3f", all == 0 ? .nan : Double(count) / Double(all))))"
    }
}
