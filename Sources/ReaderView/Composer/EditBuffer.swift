import TextLayout

/// Text under a cursor, which stands between user-perceived characters (extended grapheme clusters, UAX #29): none is ever
/// split. Places are UTF-8 offsets.
struct EditBuffer: Equatable, Sendable {
    /// The text.
    private(set) var content: ChunkedText
    /// Where the cursor stands, 0...content.utf8Count.
    private(set) var cursor: Int

    /// Makes a buffer with the cursor before a character of a number, or at the end.
    init(_ text: String = "", cursor: Int? = nil) {
        content = ChunkedText(text)
        self.cursor = cursor.map(content.offset(ofCharacter:)) ?? content.utf8Count
    }

    /// The text as a string.
    var text: String { content.text }

    /// Whether there is nothing.
    var isEmpty: Bool { content.isEmpty }

    /// How many characters stand before the cursor.
    var cursorIndex: Int { content.characterIndex(of: cursor) }

    /// The end of the text.
    var end: Int { content.utf8Count }

    // MARK: Changing

    /// Puts text in place of a range and the cursor behind it; with what it joins with, where it does.
    mutating func replace(_ range: Range<Int>, with text: ChunkedText) {
        content.replace(range, with: text)
        cursor = content.boundary(from: range.lowerBound + text.utf8Count)
    }

    /// Moves the cursor, drawn in to the text.
    mutating func move(to place: Int) { cursor = content.boundary(from: place) }

    // MARK: Places

    /// The boundary before a place, itself at the start.
    func back(from place: Int) -> Int { place - (content.character(before: place)?.utf8.count ?? 0) }

    /// The boundary after a place, itself at the end.
    func forward(from place: Int) -> Int { place + (content.character(after: place)?.utf8.count ?? 0) }

    /// Where the line with the cursor starts.
    var lineStart: Int { content.lineStart(of: cursor) }

    /// Where the line with the cursor ends.
    var lineEnd: Int { content.lineEnd(of: cursor) }

    /// The start of the word before the cursor; a word is letters and digits, as in readline.
    var wordBack: Int { place(backWhile: \.isWord) }

    /// The end of the word after the cursor.
    var wordForward: Int {
        var place = cursor
        while let next = content.character(after: place), !next.isWord { place += next.utf8.count }
        while let next = content.character(after: place), next.isWord { place += next.utf8.count }
        return place
    }

    /// The start of the run without white space before the cursor: what ^W kills.
    var runBack: Int { place(backWhile: { !$0.isWhitespace }) }

    private func place(backWhile isPart: (Character) -> Bool) -> Int {
        var place = cursor
        while let previous = content.character(before: place), !isPart(previous) { place -= previous.utf8.count }
        while let previous = content.character(before: place), isPart(previous) { place -= previous.utf8.count }
        return place
    }

    // MARK: What counts

    /// How many characters there are without the white space at the ends, which is what counts of a comment.
    var trimmedCount: Int {
        var start = 0
        var left = content.characterCount
        while let next = content.character(after: start), next.isWhitespace {
            start += next.utf8.count
            left -= 1
        }
        var end = self.end
        while left > 0, let previous = content.character(before: end), previous.isWhitespace {
            end -= previous.utf8.count
            left -= 1
        }
        return left
    }

    /// Whether there is nothing but white space.
    var isBlank: Bool {
        var place = 0
        while let next = content.character(after: place) {
            if !next.isWhitespace { return false }
            place += next.utf8.count
        }
        return true
    }
}

extension Character {
    fileprivate var isWord: Bool { isLetter || isNumber }
}
