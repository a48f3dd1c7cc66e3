import NewsModel

/// The list of a page's links that programs print below it, and the numbers of the links in the text.
struct LinkReferences {
    /// The address behind each number.
    private(set) var addresses: [Int: String] = [:]
    /// Whether numbers in brackets are links.
    let areNumbered: Bool
    /// Whether the list is of Markdown's definitions: "[12]: https://…".
    private let areDefined: Bool

    /// The titles of such lists.
    private static let titles: Set<String> = [
        "references", "visible links", "hidden links", "references:", "visible links:", "hidden links:", "referenzen",
        "verweise", "sichtbare links", "références", "referencias", "referências", "riferimenti",
    ]

    /// No links at all.
    init() {
        areNumbered = false
        areDefined = false
    }

    /// Finds the list, and where there is none, whether numbers in brackets count up through the text.
    init(of rows: [SourceLine]) {
        var numbers: [Int] = []
        var areDefined = false
        var haveNotes = false
        for row in rows where row.text.hasByte(UInt8(ascii: "[")) || row.text.hasByte(UInt8(ascii: ":")) {
            if let entry = Self.entry(row) {
                addresses[entry.number] = addresses[entry.number] ?? entry.address
                areDefined = areDefined || entry.isDefinition
            } else if let text = LinkNumbers(in: row.text) {
                numbers += text.numbers
                haveNotes = haveNotes || text.haveNotes
            }
        }
        self.areDefined = areDefined
        if areDefined {
            // Markdown has the words of its links in brackets, too.
            areNumbered = false
        } else if addresses.isEmpty {
            let isAscending = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
            areNumbered =
                numbers.first == 1 && isAscending && !haveNotes && 2 * numbers.count >= (numbers.last ?? 0)
        } else {
            let listed = addresses
            areNumbered = numbers.contains { listed[$0] != nil }
        }
    }

    /// Whether a row is an entry of the list, or a title above entries of it.
    func contain(_ row: SourceLine) -> Bool {
        guard areNumbered && !addresses.isEmpty || areDefined,
            row.text.utf8.count < 20 || row.text.utf8.contains(UInt8(ascii: ":"))
        else {
            return false
        }
        return Self.titles.contains(row.text.lowercased()) || Self.entry(row) != nil
    }

    /// "12. https://…", "[12] https://…" or "[12]: https://…".
    private static func entry(_ row: SourceLine) -> (number: Int, address: String, isDefinition: Bool)? {
        let text = row.text.utf8
        guard let first = text.first else { return nil }
        let isBracketed = first == UInt8(ascii: "[")
        let digits = text.dropFirst(isBracketed ? 1 : 0).prefix { (0x30...0x39).contains($0) }
        guard (1...6).contains(digits.count), let number = Int(Substring(digits)) else { return nil }
        var rest = text[digits.endIndex...]
        guard rest.popFirst() == UInt8(ascii: isBracketed ? "]" : ".") else { return nil }
        let isDefinition = isBracketed && rest.first == UInt8(ascii: ":")
        if isDefinition { rest = rest.dropFirst() }
        guard rest.first == 0x20 else { return nil }
        let address = Substring(rest.drop { $0 == 0x20 })
        return Link.isAddress(address) ? (number, String(address), isDefinition) : nil
    }
}
