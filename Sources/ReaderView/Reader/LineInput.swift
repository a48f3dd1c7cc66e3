import TextLayout

/// A line of text that is being typed at the foot of the screen.
struct LineInput: Equatable, Sendable {
    /// What was typed.
    private(set) var text = ""

    /// What a key does to the line.
    enum Outcome: Equatable {
        /// The text is another one now.
        case changed
        /// Enter: keep it.
        case accepted
        /// Escape, or Backspace on the empty line: give it up.
        case cancelled
        /// Nothing.
        case ignored
    }

    init(text: String = "") { self.text = text }

    /// Takes a key.
    mutating func handle(_ key: Key) -> Outcome {
        switch key {
        case .character(let character):
            text.append(character)
            return .changed
        case .named(.enter): return .accepted
        case .named(.escape), .control("c"), .control("g"): return .cancelled
        case .named(.backspace), .control("h"):
            guard !text.isEmpty else { return .cancelled }
            text.removeLast()
            return .changed
        case .control("u"):
            text = ""
            return .changed
        case .control("w"), .altNamed(.backspace):
            while text.last == " " { text.removeLast() }
            while let last = text.last, last != " " { text.removeLast() }
            return .changed
        default: return .ignored
        }
    }

    /// Takes pasted text; its line breaks become spaces.
    mutating func paste(_ pasted: String) -> Outcome {
        text += DrawableText.of(pasted)
        return .changed
    }

    /// Draws the line with its label and shows the cursor.
    func draw(label: String, note: String, row: Int, in frame: inout Frame) {
        let columns = frame.size.columns
        let noteWidth = DisplayWidth.of(note)
        if noteWidth + 12 < columns {
            frame.draw(note, column: columns - noteWidth - 1, row: row, style: .of(.faint))
        }
        let start = frame.draw(label, column: 1, row: row, style: .of(.key)) + 1
        let room = max(1, columns - start - 1 - (noteWidth + 12 < columns ? noteWidth + 2 : 0))
        // The end of a long line is what is being typed: the front goes out of sight.
        var first = text.endIndex
        var free = room - 1
        while first > text.startIndex {
            let previous = text.index(before: first)
            free -= DisplayWidth.of(text[previous])
            guard free >= 0 else { break }
            first = previous
        }
        let shown = String(text[first...])
        // With a cell for the cursor.
        let measure = min(DisplayWidth.of(shown) + 1, room)
        let used = frame.draw(
            shown.wholeRange, of: shown, column: start, row: row, measure: measure, truncation: .clip)
        frame.cursor = Position(column: min(start + used, max(0, columns - 1)), row: row)
    }
}
