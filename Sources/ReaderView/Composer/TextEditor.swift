import TextLayout

/// A text that is being edited, with everything that a line editor remembers: undo, redo, and what was killed.
struct TextEditor: Equatable, Sendable {
    /// The text and the cursor.
    private(set) var buffer: EditBuffer
    /// The rows that the text is wrapped to, nil where nobody has asked for any.
    private(set) var rows: EditedRows?
    /// Counts the changes of the text.
    private(set) var revision = 0
    private var undoStack: [Change] = []
    private var redoStack: [Change] = []
    private var killRing: [ChunkedText] = []
    private var last = LastAction.none
    private var earlier: Earlier?

    /// What was changed: so much as it takes to change it back, and again.
    private struct Change: Equatable {
        var place: Int
        var removed: ChunkedText
        var inserted: ChunkedText
        var cursorBefore: Int
    }

    /// The text as it was before the last change of many bytes, and its rows: killing, yanking, and undoing these often lead back
    /// there, and wrapping a long text is what would be felt.
    private struct Earlier: Equatable {
        var content: ChunkedText
        var rows: EditedRows

        static let longChange = 1 << 14
    }

    /// What was done last: typing on and killing on belong together, and only a yank can be exchanged.
    private enum LastAction: Equatable {
        case none
        case typed
        case killed
        case yanked(Range<Int>, ring: Int)
    }

    /// In which direction something is killed.
    private enum Direction { case back, forward }

    /// Makes an editor with the cursor before a character of a number, or at the end.
    init(_ text: String = "", cursor: Int? = nil) { buffer = EditBuffer(text, cursor: cursor) }

    /// Wraps the text to so many columns.
    mutating func wrap(to columns: Int) {
        if rows?.columns != columns { rows = EditedRows(buffer.content, columns: columns) }
        rows?.reach(buffer.cursor, in: buffer.content)
    }

    // MARK: Changes

    /// Types one character.
    mutating func type(_ character: Character) {
        // A word is undone in one step, together with the space before it.
        let goesOn = last == .typed && !character.isWhitespace && !undoStack.isEmpty
        let place = buffer.cursor
        let typed = ChunkedText(String(character))
        replace(place..<place, with: typed, isNewStep: !goesOn)
        if goesOn { undoStack[undoStack.count - 1].inserted += typed }
        last = .typed
    }

    /// Puts a text in at the cursor, in one step.
    mutating func insert(_ text: String) { replace(buffer.cursor..<buffer.cursor, with: ChunkedText(text)) }

    /// Replaces everything, in one step.
    mutating func replaceAll(with text: String) { replace(0..<buffer.end, with: ChunkedText(text)) }

    /// Deletes the character before the cursor.
    mutating func deleteBack() {
        guard buffer.cursor > 0 else { return }
        replace(buffer.back(from: buffer.cursor)..<buffer.cursor, with: ChunkedText())
    }

    /// Deletes the character under the cursor.
    mutating func deleteForward() {
        guard buffer.cursor < buffer.end else { return }
        replace(buffer.cursor..<buffer.forward(from: buffer.cursor), with: ChunkedText())
    }

    /// Exchanges the characters on both sides of the cursor, or the last two at the end of a line.
    mutating func transpose() {
        let right = buffer.cursor == buffer.lineEnd ? buffer.back(from: buffer.cursor) : buffer.cursor
        let left = buffer.back(from: right)
        guard left < right, left >= buffer.lineStart else { return }
        let end = buffer.forward(from: right)
        let swapped = buffer.content.slice(right..<end) + buffer.content.slice(left..<right)
        replace(left..<end, with: ChunkedText(swapped))
    }

    // MARK: Killing and yanking

    /// Kills to the start of the word before the cursor.
    mutating func killWordBack() { kill(buffer.wordBack..<buffer.cursor, .back) }

    /// Kills back to white space.
    mutating func killRunBack() { kill(buffer.runBack..<buffer.cursor, .back) }

    /// Kills to the end of the word after the cursor.
    mutating func killWordForward() { kill(buffer.cursor..<buffer.wordForward, .forward) }

    /// Kills to the end of the line, or the line break where nothing is before it.
    mutating func killToLineEnd() {
        let end = buffer.lineEnd
        kill(buffer.cursor..<(end == buffer.cursor ? buffer.forward(from: end) : end), .forward)
    }

    /// Kills to the start of the line.
    mutating func killToLineStart() { kill(buffer.lineStart..<buffer.cursor, .back) }

    /// Puts back what was killed last.
    mutating func yank() {
        guard let killed = killRing.last else { return }
        yank(killed, replacing: buffer.cursor..<buffer.cursor, ring: killRing.count - 1)
    }

    /// Replaces what was just put back by what was killed before it.
    mutating func yankOlder() {
        guard case .yanked(let range, let ring) = last, !killRing.isEmpty else { return }
        let older = (ring - 1 + killRing.count) % killRing.count
        yank(killRing[older], replacing: range, ring: older)
    }

    private mutating func yank(_ text: ChunkedText, replacing range: Range<Int>, ring: Int) {
        replace(range, with: text)
        last = .yanked(range.lowerBound..<(range.lowerBound + text.utf8Count), ring: ring)
    }

    private mutating func kill(_ range: Range<Int>, _ direction: Direction) {
        guard !range.isEmpty else { return }
        let killed = buffer.content.part(range)
        // Kills in a row make one text, as in readline.
        if last == .killed, let previous = killRing.popLast() {
            killRing.append(direction == .back ? killed + previous : previous + killed)
        } else {
            killRing.append(killed)
        }
        replace(range, with: ChunkedText())
        last = .killed
    }

    // MARK: Moving

    /// Moves the cursor to a place.
    mutating func move(to place: Int) {
        buffer.move(to: place)
        last = .none
    }

    // MARK: Undo

    /// Takes the last change back; false where there is none.
    mutating func undo() -> Bool {
        guard let change = undoStack.popLast() else { return false }
        redoStack.append(change)
        apply(change.place..<(change.place + change.inserted.utf8Count), change.removed)
        move(to: change.cursorBefore)
        return true
    }

    /// Does again what was taken back; false where there is nothing.
    mutating func redo() -> Bool {
        guard let change = redoStack.popLast() else { return false }
        undoStack.append(change)
        apply(change.place..<(change.place + change.removed.utf8Count), change.inserted)
        last = .none
        return true
    }

    private mutating func replace(_ range: Range<Int>, with text: ChunkedText, isNewStep: Bool = true) {
        guard !range.isEmpty || !text.isEmpty else { return }
        if isNewStep {
            undoStack.append(
                Change(
                    place: range.lowerBound, removed: buffer.content.part(range), inserted: text,
                    cursorBefore: buffer.cursor))
        }
        redoStack = []
        apply(range, text)
        last = .none
    }

    private mutating func apply(_ range: Range<Int>, _ text: ChunkedText) {
        let isLong = max(range.count, text.utf8Count) >= Earlier.longChange
        let before = isLong ? rows.map { Earlier(content: buffer.content, rows: $0) } : nil
        buffer.replace(range, with: text)
        if isLong, let earlier, earlier.rows.columns == rows?.columns,
            earlier.content.hasSamePieces(as: buffer.content)
        {
            rows = earlier.rows
        } else {
            rows?.update(range, replacedBy: text.utf8Count, in: buffer.content)
        }
        if isLong { earlier = before }
        revision += 1
    }
}
