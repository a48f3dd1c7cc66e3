/// Which of several names was meant by one that is none of them.
enum NearestName {
    /// The name that takes the fewest changes; nil where every one takes more than a third of the letters.
    static func to(_ typed: String, among names: [String]) -> String? {
        let near = names.map { (name: $0, changes: changes(from: typed, to: $0)) }.min { $0.changes < $1.changes }
        return near.flatMap { $0.changes <= max(1, typed.count / 3) ? $0.name : nil }
    }

    /// How many letters have to be put in, taken out, replaced or exchanged with their neighbour (the distance of optimal
    /// string alignment).
    static func changes(from first: String, to second: String) -> Int {
        let (one, other) = (Array(first.lowercased()), Array(second.lowercased()))
        var rows = [Array(0...other.count)]
        for i in one.indices {
            var row = [i + 1]
            for j in other.indices {
                var least = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (one[i] == other[j] ? 0 : 1))
                if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
                    least = min(least, rows[i - 1][j - 1] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[one.count][other.count]
    }
}
