/// The order in which the characters of a row are drawn from left to right (UAX #9, L2).
enum VisualOrder {
    /// The places of characters in the row as it is written, in the order in which they are drawn, from their levels.
    static func of(_ levels: [UInt8]) -> [Int] {
        var order = Array(levels.indices)
        let highest = levels.max() ?? 0
        let lowestOdd = levels.filter { $0 % 2 == 1 }.min() ?? highest + 1
        for level in stride(from: Int(highest), through: Int(lowestOdd), by: -1) {
            var index = 0
            while index < order.count {
                let start = index
                while index < order.count, levels[order[index]] >= level { index += 1 }
                order[start..<index].reverse()
                index += 1
            }
        }
        return order
    }
}
