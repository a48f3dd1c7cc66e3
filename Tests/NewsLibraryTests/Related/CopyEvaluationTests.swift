import Foundation
import NewsModel
import TestSupport
import Testing

@testable import NewsLibrary

/// How well copies of one text are told from other texts: pairs made by editing articles against pairs that are only like each
/// other. The table says by kind how many pairs are taken for copies.
@Suite struct CopyEvaluationTests {
    private static let seed: UInt64 = 20_260_217
    private static let pairsPerKind = 90

    @Test func copiesAreToldFromWhatIsLikeThem() throws {
        var generator = NewsGenerator(seed: Self.seed)
        let real = try Self.articles()
        var table = "copies, seed \(Self.seed)\n"
        var (found, made, wrong) = (0, 0, 0)
        for kind in CopyEdit.kinds {
            let count = (0..<Self.pairsPerKind).count { number in
                // Every third pair is made of an article of the folder of examples.
                let text = number % 3 == 0 ? real[number / 3 % real.count] : generator.story()
                return Self.areCopies(text, generator.edited(text, by: kind.edits))
            }
            table += "  copy, \(kind.name): \(count) of \(Self.pairsPerKind)\n"
            (found, made) = (found + count, made + Self.pairsPerKind)
        }
        let others: [(String, (inout NewsGenerator) -> ([String], [String]))] = [
            ("same topic", { $0.sameTopic() }), ("same template", { $0.sameTemplate() }),
            ("follow-up with old paragraphs", { $0.followUp() }), ("round-up that quotes", { $0.roundUp() }),
        ]
        for (name, make) in others {
            let count = (0..<Self.pairsPerKind).count { _ in
                let (one, other) = make(&generator)
                return Self.areCopies(one, other)
            }
            table += "  no copy, \(name): \(count) of \(Self.pairsPerKind)\n"
            wrong += count
        }
        for (number, one) in real.enumerated() {
            for other in real[(number + 1)...] where Self.areCopies(one, other) { wrong += 1 }
        }
        let recall = Double(found) / Double(made)
        let precision = Double(found) / Double(found + wrong)
        print(table + "  recall \(recall), precision \(precision)")
        #expect(recall >= 0.95 && precision >= 0.95, "\(table)")
    }

    /// Whether an index would fold them: they have an anchor in common, and are alike.
    private static func areCopies(_ one: [String], _ other: [String]) -> Bool {
        let (a, b) = (sketch(one), sketch(other))
        return !Set(a.anchors).isDisjoint(with: b.anchors) && a.likeness(to: b) != nil
    }

    private static func sketch(_ paragraphs: [String]) -> StorySketch {
        StorySketch(Story(blocks: paragraphs.map(Block.paragraph)))
    }

    /// The stories of the examples, by paragraph.
    private static func articles() throws -> [[String]] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Articles").path
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
            .map { name in
                let reader = ArticleFileReader(reader: FileReader(files: FileSystem()))
                return try reader.load(ArticleID(path: folder + "/" + name)).article.story.blocks.map(\.text)
            }
    }
}
