/// Numbers terms from 0 on in the order in which they come, by open addressing: they are hashes already, and a dictionary
/// would spend most of the extraction's time on hashing them again.
struct TermNumbers {
    /// How many terms there are.
    private(set) var count = 0
    private var terms: [UInt64]
    /// The number of the term at the same place, -1 where there is none.
    private var numbers: [Int32]

    /// Makes room for so many terms at most.
    init(capacity: Int) {
        // At most half full, so that the next free place is near.
        var size = 16
        while size < 2 * capacity { size *= 2 }
        terms = Array(repeating: 0, count: size)
        numbers = Array(repeating: -1, count: size)
    }

    /// The number of a term, a new one where it has none.
    mutating func number(of term: UInt64) -> Int {
        let place = place(of: term)
        if numbers[place] < 0 {
            terms[place] = term
            numbers[place] = Int32(count)
            count += 1
        }
        return Int(numbers[place])
    }

    /// The number of a term, nil where it has none.
    func known(_ term: UInt64) -> Int? {
        let number = numbers[place(of: term)]
        return number < 0 ? nil : Int(number)
    }

    /// Where a term stands, or the free place where it would.
    private func place(of term: UInt64) -> Int {
        // The lower bits of FNV-1a depend on fewer of the input's than the higher ones.
        var place = Int(truncatingIfNeeded: term ^ term >> 32) & (terms.count - 1)
        while numbers[place] >= 0, terms[place] != term { place = (place + 1) & (terms.count - 1) }
        return place
    }
}
