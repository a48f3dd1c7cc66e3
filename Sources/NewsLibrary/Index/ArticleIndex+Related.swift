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
                for document in documents { found[document, default: Nearness()].add(weight, isName: word.isName) }
                // What is in a headline or a digest is what an article is about.
                let heads = try Int64.fetchAll(holders, arguments: [SearchPattern.headed(word.text), common + 1])
                for document in heads { found[document]?.addHead(weight) }
            }
            let near = try ArticleIndex.nearest(found, of: whole, in: database)
            var said = Set(try CopyGroups.others(of: own, in: database) + [own])
            var related: [Int32] = []
            for number in near where related.count < limit && !said.contains(number) {
                related.append(number)
                said.formUnion(try CopyGroups.others(of: number, in: database) + [number])
            }
            return related
        }
    }

    /// The articles that are near by their documents, the nearest first.
    private static func nearest(
        _ found: [Int64: Nearness], of whole: Double, in database: Database
    ) throws -> [Int32] {
        let holder = try database.cachedStatement(sql: "SELECT id, minutes FROM article WHERE document = ?")
        var near: [(number: Int32, weight: Double)] = []
        for (document, nearness) in found where nearness.isNear(of: whole, minutes: 1) {
            guard let row = try Row.fetchOne(holder, arguments: [document]) else { continue }
            let (number, minutes): (Int32, Int) = (row[0], row[1])
            guard nearness.isNear(of: whole, minutes: minutes) else { continue }
            near.append((number, nearness.weight(inMinutes: minutes)))
        }
        return near.sorted { ($1.weight, $0.number) < ($0.weight, $1.number) }.map(\.number)
    }
}

/// How much of what tells an article from others another one has. The shares and numbers are tuned on a half of the events of
/// `RelatedSample`, in the tests.
private struct Nearness {
    /// The share of all that it has to have to be about the same.
    private static let leastShare = 0.12
    /// How many of them have to be names: with one of them it may be other news of the same place.
    private static let leastNames = 2
    /// Else how many words it has to have, and how many of them in its headline or digest: not every script marks names.
    private static let (leastWords, leastHeads) = (3, 2)
    /// What each further minute of reading takes: a long text has more words by chance.
    private static let lengthWeight = 0.2

    private var weight = 0.0
    private var words = 0
    private var names = 0
    private var heads = 0

    mutating func add(_ weight: Double, isName: Bool) {
        self.weight += weight
        words += 1
        names += isName ? 1 : 0
    }

    mutating func addHead(_ weight: Double) {
        self.weight += weight
        heads += 1
    }

    /// What it weighs in a text of so many minutes, by the first ten, since no page of one event is longer for it.
    func weight(inMinutes minutes: Int) -> Double {
        weight / (1 + Self.lengthWeight * Double(min(max(minutes, 1), 10) - 1))
    }

    /// Whether that is enough, of words that weigh so much together.
    func isNear(of whole: Double, minutes: Int) -> Bool {
        weight(inMinutes: minutes) >= whole * Self.leastShare
            && (names >= Self.leastNames || words >= Self.leastWords && heads >= Self.leastHeads)
    }
}
