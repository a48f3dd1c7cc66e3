/// The lines of a page that are no part of its story by what they say themselves, and those that belong to such lines.
struct DecidedLines {
    /// The lines with what tells it.
    private(set) var reasons: [Int: FurnitureReason] = [:]

    /// The longest label that a list or a few words on somebody stand below, in scalars.
    private static let longestLabel = 80
    /// The most lines of a title between two teasers, and the longest of them, in bytes.
    private static let mostTitles = 2
    private static let longestTitle = 200
    /// The share of the text above what is said on its writer.
    private static let late = 0.8

    /// Looks at lines.
    init(_ lines: ArraySlice<SourceLine>) {
        var isAnnounced = false
        var weight = 0
        for index in lines.indices where !lines[index].isBlank {
            let text = lines[index].text
            weight += Biography.weight(of: text)
            guard lines[index].form == .text, reasons[index] == nil else { continue }
            let isItem = Bullet.split(text) != nil
            let purpose = isItem && isAnnounced ? nil : DecidedLine.purpose(of: text)
            // What a colon leads to is said in the text; a list may be of facts, each with its label.
            if !isItem { isAnnounced = purpose == nil && text.utf8.last == UInt8(ascii: ":") && text.hasSuffix(":") }
            guard let purpose, !isItem || purpose == .otherStories, !StoryFacts.isFact(text) else { continue }
            reasons[index] = purpose.reason
            guard text.scalarCount <= Self.longestLabel else { continue }
            switch purpose {
            case .otherStories where !isItem && !text.endsSentence: addList(below: index, in: lines)
            case .author: addParagraph(below: index, in: lines)
            default: break
            }
        }
        addTitlesOfTeasers(in: lines)
        addBiographies(in: lines, of: weight)
    }

    /// Takes the items of a list right below a label for links to what it announces.
    private mutating func addList(below label: Int, in lines: ArraySlice<SourceLine>) {
        for index in lines.index(after: label)..<lines.endIndex where !lines[index].isBlank {
            guard Bullet.split(lines[index].text) != nil else { return }
            reasons[index] = .belowOtherStories
        }
    }

    private mutating func addParagraph(below label: Int, in lines: ArraySlice<SourceLine>) {
        guard let index = lines[(label + 1)...].firstIndex(where: { !$0.isBlank }), ProseLine.isProse(lines[index].text)
        else { return }
        reasons[index] = .aboutAuthor
    }

    /// Takes titles between two teasers for other stories, or between a label for them and a teaser.
    private mutating func addTitlesOfTeasers(in lines: ArraySlice<SourceLine>) {
        let teasers = reasons.filter { $0.value == .leadsAway }.keys.sorted()
        for (above, below) in zip(teasers, teasers.dropFirst()) {
            let between = (above + 1..<below).filter { !lines[$0].isBlank }
            guard between.count <= Self.mostTitles, between.allSatisfy({ Self.isTitle(lines[$0].text) }) else {
                continue
            }
            for index in between { reasons[index] = reasons[index] ?? .belowOtherStories }
        }
    }

    private static func isTitle(_ text: String) -> Bool {
        text.utf8.count <= longestTitle && (!text.endsSentence || text.hasSuffix("?"))
    }

    /// Looks for what is said on the writers near the end of a text of some weight.
    private mutating func addBiographies(in lines: ArraySlice<SourceLine>, of weight: Int) {
        var rest = 0
        var below: Int?
        var next = lines.indices.last { !lines[$0].isBlank }
        while let index = next {
            let text = lines[index].text
            rest += Biography.weight(of: text)
            guard Double(rest) <= Double(weight) * (1 - Self.late) else { return }
            if let below, Biography.isTitle(text), ProseLine.isProse(lines[below].text) {
                reasons[index] = reasons[index] ?? .aboutAuthor
                reasons[below] = reasons[below] ?? .aboutAuthor
            }
            next = (lines.startIndex..<index).last { !lines[$0].isBlank }
            if Biography(text, below: next.map { lines[$0].text } ?? "") != nil {
                reasons[index] = reasons[index] ?? .aboutAuthor
            }
            below = index
        }
    }
}

extension FurniturePurpose {
    /// What `check` says of a line that is for it.
    fileprivate var reason: FurnitureReason {
        switch self {
        case .otherStories: .leadsAway
        case .pictures: .picture
        case .author: .aboutAuthor
        default: .words
        }
    }
}
