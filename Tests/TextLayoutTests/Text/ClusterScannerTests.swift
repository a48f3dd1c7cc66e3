import TestSupport
import Testing

@testable import TextLayout

@Suite struct ClusterScannerTests {
    private func clusters(of text: String, joiningLetters: Bool = false) -> [Cluster] {
        var clusters: [Cluster] = []
        ClusterScanner.scan(text, joiningLetters: joiningLetters) { cluster in
            clusters.append(cluster)
            return true
        }
        return clusters
    }

    @Test(arguments: 0..<400)
    func theCharactersAreThoseOfTheStandardLibrary(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = RandomText.make(upTo: 40, using: &generator)
        let clusters = clusters(of: text)
        #expect(clusters.map(\.offset) == text.characterOffsets.dropLast(), "seed \(seed): \(text.scalarList)")
        for (cluster, character) in zip(clusters, text) {
            #expect(cluster.length == character.utf8.count, "seed \(seed)")
            #expect(cluster.columns == DisplayWidth.of(character), "seed \(seed): \(String(character).scalarList)")
            #expect(cluster.first == character.unicodeScalars.first, "seed \(seed)")
        }
    }

    /// What is taken for a scalar that joins no other must do so before and after all others that are.
    @Test func shortcutsHoldForEveryScalar() {
        let neighbours = [
            "a", "\r", "\n", "é", "я", "“", "日", "가", "각", "ー", "Ａ", "\u{301}", "\u{11a8}", "\u{200d}", "\u{93f}",
        ]
        for value in UInt32(0x80)...0xffff {
            guard let scalar = Unicode.Scalar(value) else { continue }
            // One in nine of the long runs is enough.
            if (0x3400...0xd7a3).contains(value) && value % 9 != 0 { continue }
            let neighbour = neighbours[Int(value) % neighbours.count]
            for text in [neighbour + String(scalar) + "b", String(scalar) + neighbour, String(scalar) + "日\u{309a}"] {
                if clusters(of: text).map(\.offset) != text.characterOffsets.dropLast() {
                    Issue.record("\(text.scalarList)")
                }
            }
        }
    }

    @Test(arguments: 0..<200)
    func lettersMayComeInRuns(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = RandomText.make(upTo: 40, using: &generator)
        let offsets = clusters(of: text, joiningLetters: true).flatMap { cluster in
            cluster.isLetterRun ? Array(cluster.offset..<cluster.end) : [cluster.offset]
        }
        #expect(offsets == text.characterOffsets.dropLast(), "seed \(seed): \(text.scalarList)")
    }

    @Test func aScanStopsWhereItIsTold() {
        var seen: [Int] = []
        ClusterScanner.scan("aé👩\u{301}x") { cluster in
            seen.append(cluster.offset)
            return cluster.offset < 3
        }
        #expect(seen == [0, 1, 3])
    }
}
