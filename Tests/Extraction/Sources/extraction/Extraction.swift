import Foundation
import NewsModel
import Summaries

/// Compares extracted key points with published summaries, and with two simpler ways to make them; prints a table.
///
///     extraction CORPUS
@main
struct Extraction {
    /// As many sentences for each way, so that none wins by its length.
    private static let sentences = 3

    static func main() throws {
        guard let corpus = CommandLine.arguments.dropFirst().first else {
            print("usage: extraction CORPUS")
            exit(64)
        }
        let samples = try Sample.all(in: corpus)
        print("| reference | half | pages | method | ROUGE-1 | ROUGE-2 | ROUGE-L |\n|---|---|---|---|---|---|---|")
        for kind in Sample.Kind.allCases {
            for isForDevelopment in [true, false] {
                let half = samples.filter { $0.kind == kind && $0.isForDevelopment == isForDevelopment }
                for way in Way.allCases {
                    let scores = half.map { Rouge(of: way.summary(of: $0.story, sentences), reference: $0.reference) }
                    let numbers = [scores.map(\.one), scores.map(\.two), scores.map(\.longest)].map(mean)
                    let cells =
                        [kind.name, isForDevelopment ? "development" : "test", "\(half.count)", way.name] + numbers
                    print("| " + cells.joined(separator: " | ") + " |")
                }
            }
        }
        print("\n\(Speed.line(of: samples.map(\.story)))")
    }

    private static func mean(_ values: [Double]) -> String {
        String(format: "%.4f", values.reduce(0, +) / Double(max(1, values.count)))
    }
}
