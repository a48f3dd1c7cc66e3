import GRDB
import Glibc
import NewsModel

/// Finding the articles that belong to one.
extension ArticleIndex {
    /// How many articles may have a word that tells something: more are not looked at, so that the work does not depend on
    /// the size of the archive.
    private static let commonWord = 300
    /// The share of all articles that may have it, in an archive that is small.
    private static let commonShare = 0.1

    /// The articles of the same event or topic, the nearest first; none where none is near. Of articles that say the same
    /// only one is among them, and none that says what this one says.
    func related(to article: ArticleID, saying words: TellingWords, limit: Int) throws(IndexError) -> [Int32] {
        guard let own = try number(of: article) else { return [] }
        return try read { database in
            let total = try Int.fetchOne(database.cachedStatement(sql: "SELECT articles FROM total")) ?? 0
            let common = max(3, min(ArticleIndex.commonWord, Int(Double(total) * ArticleIndex.commonShare)))
            var found: [Int64: Nearness] = [:]
            var whole = 0.0
            let holders = try database.cachedStatement(sql: "SELECT rowid FROM text WHERE text MATCH ? LIMIT ?")
            for word in words.words {
                let documents = try Int64.fetchAll(
                    holders, arguments: [SearchPattern.said(word.text), common + 1])
                // How rare a word is says how much it tells (Spärck Jones 1972).
                guard documents.count <= common, !documents.isEmpty else { continue }
                let rarity = log(Double(total + 1) / Double(documents.count))
                let weight = word.weight * rarity
                whole += weight
                for document in documents { found[document, default: Nearness()].add(weight) }
                // What is in a headline or a digest is what an article is about.
                let heads = try Int64.fetchAll(holders, arguments: [SearchPattern.headed(word.text), common + 1])
                for document in heads { found[document]?.addHead(weight) }
            }
            let near = found.filter { $0.value.isNear(of: whole) }
                .sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }
            let holder = try database.cachedStatement(sql: "SELECT id FROM article WHERE document = ?")
            var said = Set(try CopyGroups.others(of: own, in: database) + [own])
            var related: [Int32] = []
            for (document, _) in near where related.count < limit {
                guard let number = try Int32.fetchOne(holder, arguments: [document]), !said.contains(number) else {
                    continue
                }
                related.append(number)
                said.formUnion(try CopyGroups.others(of: number, in: database) + [number])
            }
            return related
        }
    }
}

/// How much of what tells an article from others another one has.
private struct Nearness {
    /// The share of all that it has to have to be about the same.
    private static let leastShare = 0.25
    /// How many words it has to have at least, and how many of them in its headline or digest.
    private static let (leastWords, leastHeads) = (3, 1)

    private(set) var weight = 0.0
    private var words = 0
    private var heads = 0

    mutating func add(_ weight: Double) {
        self.weight += weight
        words += 1
    }

    mutating func addHead(_ weight: Double) {
        self.weight += weight
        heads += 1
    }

    /// Whether that is enough, of words that weigh so much together.
    func isNear(of whole: Double) -> Bool {
        weight >= whole * Self.leastShare && words >= Self.leastWords && heads >= Self.leastHeads
    }
}
