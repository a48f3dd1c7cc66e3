import GRDB
import NewsModel

/// The copies of one text.
extension ArticleIndex {
    /// The other articles that say the same as these, without these.
    public func copies(of numbers: [Int32]) throws(IndexError) -> [Int32] {
        try read { database in
            var copies: Set<Int32> = []
            for number in numbers { copies.formUnion(try CopyGroups.others(of: number, in: database)) }
            return copies.subtracting(numbers).sorted()
        }
    }

    /// How the list shows these articles, with the copies of each; those that are gone are left out.
    public func listingsWithCopies(of numbers: some Sequence<Int32> & Sendable) throws(IndexError) -> [ArticleListing] {
        let root = root
        return try read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT f.path, a.name, a.source FROM article a JOIN folder f ON f.id = a.folder WHERE a.id = ?")
            return try numbers.compactMap { number in
                guard var listing = try IndexRecord.listing(number, root: root, in: database) else { return nil }
                for copy in try CopyGroups.others(of: number, in: database) {
                    guard let row = try Row.fetchOne(statement, arguments: [copy]) else { continue }
                    listing.copies.append(
                        ArticleCopy(id: IndexRecord.id(folder: row[0], name: row[1], root: root), source: row[2]))
                }
                return listing
            }
        }
    }
}
