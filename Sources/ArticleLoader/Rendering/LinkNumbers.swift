/// The numbers of links that programs print into a text: "the [12]last boat".
struct LinkNumbers {
    /// The numbers, in order.
    private(set) var numbers: [Int] = []
    /// Where each stands, brackets included.
    private(set) var places: [Range<String.Index>] = []
    /// Whether some numbers are those of notes: they stand behind a word with nothing behind them, or apart.
    private(set) var haveNotes = false

    /// The most digits of a number.
    private static let mostDigits = 6

    /// Finds them; nil where there are neither those of links nor of notes.
    init?(in text: String) {
        let bytes = text.utf8
        guard var index = bytes.firstIndex(of: UInt8(ascii: "[")) else { return nil }
        while index < bytes.endIndex {
            guard let end = Self.end(at: index, in: bytes) else {
                index = bytes[bytes.index(after: index)...].firstIndex(of: UInt8(ascii: "[")) ?? bytes.endIndex
                continue
            }
            let number = Int(text[bytes.index(after: index)..<bytes.index(before: end)])
            if Self.isNote(index..<end, in: bytes) {
                haveNotes = true
            } else if let number {
                numbers.append(number)
                places.append(index..<end)
                haveNotes = haveNotes || end < bytes.endIndex && bytes[end] == 0x20
            }
            index = bytes[end...].firstIndex(of: UInt8(ascii: "[")) ?? bytes.endIndex
        }
        if numbers.isEmpty, !haveNotes { return nil }
    }

    /// The text in which they were found without them.
    func removed(from text: String) -> String {
        var rest = ""
        var start = text.startIndex
        for place in places {
            rest += text[start..<place.lowerBound]
            start = place.upperBound
        }
        return rest + text[start...]
    }

    private static func end(at start: String.Index, in bytes: String.UTF8View) -> String.Index? {
        let digits = bytes[bytes.index(after: start)...].prefix(mostDigits + 1).prefix { (0x30...0x39).contains($0) }
        guard (1...mostDigits).contains(digits.count), digits.endIndex < bytes.endIndex,
            bytes[digits.endIndex] == UInt8(ascii: "]")
        else { return nil }
        return bytes.index(after: digits.endIndex)
    }

    private static func isNote(_ place: Range<String.Index>, in bytes: String.UTF8View) -> Bool {
        guard place.lowerBound > bytes.startIndex, bytes[bytes.index(before: place.lowerBound)] > 0x20 else {
            return false
        }
        guard place.upperBound < bytes.endIndex else { return true }
        let next = bytes[place.upperBound]
        return next <= 0x20 || ".,;:!?)".utf8.contains(next)
    }
}
