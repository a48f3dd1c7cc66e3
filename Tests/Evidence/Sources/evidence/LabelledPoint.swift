/// A point of a page, and the blocks of its story that a person found to support it.
struct LabelledPoint {
    /// Who made the point.
    enum Origin: String, CaseIterable {
        /// The page.
        case published
        /// Somebody who wrote it for this set.
        case written
    }

    /// A block as the labels name it.
    struct Support {
        /// Its place in the story when the label was made.
        let block: Int
        /// What it begins with.
        let key: TextKey
    }

    /// The file of the page: in the corpus, or in `Articles`.
    let page: String
    /// The language of the page (ISO 639-1).
    let language: String
    /// Who made the point.
    let origin: Origin
    /// Where its text stands.
    let reference: PointReference
    /// What it begins with.
    let key: TextKey
    /// The blocks that support it, the best first; empty where none does.
    let support: [Support]

    /// Reads a line of a file of labels; nil where it is none.
    init?(line: some StringProtocol) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 7, let origin = Origin(rawValue: String(fields[2])), let key = TextKey(fields[4]),
            let reference = PointReference(fields[3], text: fields[6])
        else { return nil }
        let names = fields[5] == "-" ? [] : fields[5].split(separator: " ")
        let support = names.compactMap { Support(field: $0) }
        guard support.count == names.count, fields[5] == "-" || !names.isEmpty else { return nil }
        (page, language) = (String(fields[0]), String(fields[1]))
        (self.origin, self.reference, self.key, self.support) = (origin, reference, key, support)
    }
}

extension LabelledPoint.Support {
    /// Reads "3:9f2c01aa"; nil for anything else.
    fileprivate init?(field text: some StringProtocol) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let block = Int(parts[0]), let key = TextKey(parts[1]) else { return nil }
        (self.block, self.key) = (block, key)
    }
}
