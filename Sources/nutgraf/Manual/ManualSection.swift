/// A section of a manual page that is worded by hand.
struct ManualSection {
    /// A piece of it.
    enum Part {
        case paragraph(String)
        case item(String, String)
        case lines(String)
    }

    let title: String
    let parts: [Part]
}

extension Roff {
    /// Writes a section that is worded by hand.
    mutating func append(_ section: ManualSection) {
        self.section(section.title)
        for part in section.parts {
            switch part {
            case .paragraph(let prose): paragraph(prose)
            case .item(let tag, let meaning): item(tag, meaning)
            case .lines(let text): lines(text)
            }
        }
    }
}
