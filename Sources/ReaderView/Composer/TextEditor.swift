/// A text that is being edited, with everything that a line editor remembers: undo, redo, and what was killed.
struct TextEditor: Equatable, Sendable {
    /// The text and the cursor.
    private(set) var buffer: EditBuffer
    private var undoStack: [EditBuffer] = []
    private var redoStack: [EditBuffer] = []
    private var killRing: [String] = []
    private var last = LastAction.none

    /// What was done last: typing on and killing on belong together, and only a yank can be exchanged.
    private enum LastAction: Equatable {
        case none
        case typed
        case killed
        case yanked(Range<Int>, ring: Int)
    }

    /// In which direction something is killed.
    private enum Direction { case back, forward }

    init(_ text: String = "", cursor: Int? = nil) { buffer = EditBuffer(text, cursor: cursor) }

    // MARK: Changes

    /// Types one character.
    mutating func type(_ character: Character) {
        // A word is undone in one step, together with the space before it.
        if last != .typed || character.isWhitespace { remember() }
        redoStack = []
        buffer.replace(buffer.cursor..<buffer.cursor, with: String(character))
        last = .typed
    }

    /// Puts a text in at the cursor, in one step.
    mutating func insert(_ text: String) {
        change { $0.replace($0.cursor..<$0.cursor, with: text) }
    }

    /// Replaces everything, in one step.
    mutating func replaceAll(with text: String) {
        change { $0.replace(0..<$0.characters.count, with: text) }
    }

    /// Deletes the character before the cursor.
    mutating func deleteBack() {
        guard buffer.cursor > 0 else { return }
        change { $0.replace(($0.cursor - 1)..<$0.cursor, with: "") }
    }

    /// Deletes the character under the cursor.
    mutating func deleteForward() {
        guard buffer.cursor < buffer.characters.count else { return }
        change { $0.replace($0.cursor..<($0.cursor + 1), with: "") }
    }

    /// Exchanges the characters on both sides of the cursor, or the last two at the end of a line.
    mutating func transpose() {
        var right = buffer.cursor
        if right == buffer.lineEnd { right -= 1 }
        guard right - 1 >= buffer.lineStart, right < buffer.characters.count else { return }
        let swapped = String(buffer.characters[right]) + String(buffer.characters[right - 1])
        change { $0.replace((right - 1)..<(right + 1), with: swapped) }
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
        kill(buffer.cursor..<(end == buffer.cursor ? min(end + 1, buffer.characters.count) : end), .forward)
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

    private mutating func yank(_ text: String, replacing range: Range<Int>, ring: Int) {
        change { $0.replace(range, with: text) }
        last = .yanked(min(range.lowerBound, buffer.cursor)..<buffer.cursor, ring: ring)
    }

    private mutating func kill(_ range: Range<Int>, _ direction: Direction) {
        guard !range.isEmpty else { return }
        let killed = String(buffer.characters[range])
        // Kills in a row make one text, as in readline.
        if last == .killed, let previous = killRing.popLast() {
            killRing.append(direction == .back ? killed + previous : previous + killed)
        } else {
            killRing.append(killed)
        }
        change { $0.replace(range, with: "") }
        last = .killed
    }

    // MARK: Moving

    /// Moves the cursor to a place.
    mutating func move(to index: Int) {
        buffer.move(to: index)
        last = .none
    }

    // MARK: Undo

    /// Takes the last change back; false where there is none.
    mutating func undo() -> Bool {
        guard let previous = undoStack.popLast() else { return false }
        redoStack.append(buffer)
        buffer = previous
        last = .none
        return true
    }

    /// Does again what was taken back; false where there is nothing.
    mutating func redo() -> Bool {
        guard let next = redoStack.popLast() else { return false }
        undoStack.append(buffer)
        buffer = next
        last = .none
        return true
    }

    private mutating func remember() { undoStack.append(buffer) }

    private mutating func change(_ edit: (inout EditBuffer) -> Void) {
        remember()
        redoStack = []
        edit(&buffer)
        last = .none
    }
}
