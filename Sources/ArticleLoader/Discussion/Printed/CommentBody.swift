/// The text of a comment that a page prints, from below its head to what ends it.
struct CommentBody {
    /// The lines of the text, without buttons and counters, single blank ones between paragraphs.
    private(set) var text: [String]
    /// What each line is.
    private(set) var roles: [LineRole] = []
    /// How many lines there are up to the last one that is not blank.
    private(set) var count = 0
    /// When it was posted, where that is the last thing that stands there.
    private(set) var moment: Moment?

    /// Reads lines until one ends the comment; `head` is what stood of the text on the line above.
    ///
    /// Where `mayBeDated`, a line with nothing but a moment ends it too, and belongs to it.
    init(
        from start: Int, in lines: [SourceLine], head: String? = nil, mayBeDated: Bool = false,
        endsAt isEnd: (Int) -> Bool
    ) {
        text = head.map { [TextCleaner.collapsed($0)] } ?? []
        var index = start
        while index < lines.count {
            let line = lines[index]
            if mayBeDated, moment == nil, !text.isEmpty, let only = Moment(onlyIn: line.text) {
                moment = only
                add(.commentName)
            } else if line.isBlank {
                roles.append(.blank)
                if text.last?.isEmpty == false { text.append("") }
            } else if isEnd(index) {
                break
            } else if CommentButtons.isButtons(Bullet.split(line.text)?.item ?? line.text) || line.marker == .furniture
            {
                add(.furniture)
            } else if moment != nil {
                // Buttons may follow a moment, but no text.
                break
            } else {
                let clean = TextCleaner.collapsed(line.text)
                if !clean.isEmpty { text.append(clean) }
                add(clean.isEmpty ? .furniture : .commentText)
            }
            index += 1
        }
        if text.last?.isEmpty == true { text.removeLast() }
    }

    /// The text in one.
    var joined: String { text.joined(separator: "\n") }

    private mutating func add(_ role: LineRole) {
        roles.append(role)
        count = roles.count
    }
}
