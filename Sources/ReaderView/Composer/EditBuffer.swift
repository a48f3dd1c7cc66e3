/// Text under a cursor, in user-perceived characters (extended grapheme clusters, UAX #29), so that none is ever split.
struct EditBuffer: Equatable, Sendable {
    /// The text.
    private(set) var characters: [Character]
    /// The cursor stands before the character at this index, 0...characters.count.
    private(set) var cursor: Int

    init(_ text: String = "", cursor: Int? = nil) {
        characters = Array(text)
        self.cursor = min(max(0, cursor ?? characters.count), characters.count)
    }

    /// The text as a string.
    var text: String { String(characters) }

    /// Whether there is nothing.
    var isEmpty: Bool { characters.isEmpty }

    // MARK: Changing

    /// Puts text in place of a range and the cursor behind it.
    ///
    /// What is put in may join with its neighbours, as a combining mark or half a flag does: the line is divided into
    /// characters anew, since no character goes past a line break.
    mutating func replace(_ range: Range<Int>, with text: String) {
        let first = characters[..<range.lowerBound].lastIndex(where: \.isNewline) ?? 0
        let last = characters[range.upperBound...].firstIndex(where: \.isNewline).map { $0 + 1 } ?? characters.count
        let before = String(characters[first..<range.lowerBound])
        let after = String(characters[range.upperBound..<last])
        characters.replaceSubrange(first..<last, with: Array(before + text + after))
        cursor = first + (before + text).count
    }

    /// Moves the cursor, drawn in to the text.
    mutating func move(to index: Int) { cursor = min(max(0, index), characters.count) }

    // MARK: Places

    /// Where the line with the cursor starts.
    var lineStart: Int { characters[..<cursor].lastIndex { $0.isNewline }.map { $0 + 1 } ?? 0 }

    /// Where the line with the cursor ends.
    var lineEnd: Int { characters[cursor...].firstIndex { $0.isNewline } ?? characters.count }

    /// The start of the word before the cursor; a word is letters and digits, as in readline.
    var wordBack: Int { place(backWhile: \.isWord) }

    /// The end of the word after the cursor.
    var wordForward: Int {
        var index = cursor
        while index < characters.count, !characters[index].isWord { index += 1 }
        while index < characters.count, characters[index].isWord { index += 1 }
        return index
    }

    /// The start of the run without white space before the cursor: what ^W kills.
    var runBack: Int { place(backWhile: { !$0.isWhitespace }) }

    private func place(backWhile isPart: (Character) -> Bool) -> Int {
        var index = cursor
        while index > 0, !isPart(characters[index - 1]) { index -= 1 }
        while index > 0, isPart(characters[index - 1]) { index -= 1 }
        return index
    }
}

extension Character {
    fileprivate var isWord: Bool { isLetter || isNumber }
}
