import Foundation

/// A folder of generated articles: the same number gives the same files.
struct Archive {
    /// Its path.
    let path: String
    /// How many articles it has.
    let count: Int

    /// A word that stands in ten articles of every archive that has so many.
    static let rareWord = "zeppelinfahrt"

    /// How many articles go into a subfolder.
    static let folderSize = 1000

    /// Makes the archive below a folder, or takes the one that is there.
    init(count: Int, in folder: String) throws {
        self.count = count
        path = "\(folder)/\(count)"
        let done = path + "/.complete"
        guard !FileManager.default.fileExists(atPath: done) else { return }
        var random = SeededGenerator(seed: UInt64(count))
        let words = Self.vocabulary(&random)
        let rare = Set((0..<10).map { $0 * max(1, count / 10) })
        for number in 0..<count {
            let section = "\(path)/\(number / Self.folderSize)"
            if number % Self.folderSize == 0 {
                try FileManager.default.createDirectory(atPath: section, withIntermediateDirectories: true)
            }
            let text = Self.article(number, words, rare.contains(number), &random)
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(section)/\(number).txt"))
        }
        try Data().write(to: URL(fileURLWithPath: done))
    }

    /// The paths of its articles, in their order.
    func files() -> [String] {
        (0..<count).map { "\(path)/\($0 / Self.folderSize)/\($0).txt" }
    }

    private static func article(_ number: Int, _ words: [String], _ isRare: Bool, _ random: inout SeededGenerator)
        -> String
    {
        func text(_ count: Int) -> String {
            (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined(separator: " ")
        }
        let points = (0..<4).map { _ in "• " + text(8) }.joined(separator: "\n")
        let paragraphs = (0..<6).map { _ in text(55) + "." }.joined(separator: "\n\n")
        let comments = (0..<3).map { "R\nReader \($0)\n\(text(25))." }.joined(separator: "\n")
        let day = String(1 + number % 28)
        return """
            Title: Story \(number) of \(text(5))
            Date: 2026-0\(1 + number / 28 % 9)-\(day.count == 1 ? "0" + day : day)
            Source: The \(words[number % words.count]) Post

            Key Points: \(text(4))

            \(points)

            2 min read

            \(paragraphs)

            \(isRare ? rareWord + " " : "")\(text(20)).

            Reader Comments

            \(comments)

            """
    }

    private static func vocabulary(_ random: inout SeededGenerator) -> [String] {
        let syllables = [
            "ba", "ko", "ri", "nen", "tu", "sol", "mar", "vi", "lo", "dra", "pe", "fin", "ga", "hus", "jo",
        ]
        return (0..<20_000).map { _ in
            (0..<(1 + Int.random(in: 0..<4, using: &random))).map { _ in
                syllables[Int.random(in: 0..<syllables.count, using: &random)]
            }.joined()
        }
    }
}
