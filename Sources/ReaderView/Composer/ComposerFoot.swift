import TextLayout

/// The lower border of the composer: the name, the keys or what just happened, and the counter, which never gives way.
struct ComposerFoot {
    private let composer: ComposerState
    private let message: StatusMessage?
    private let keys: KeyMap
    /// Where a problem stands that the border has no room for.
    private let text: Region
    private let row: Int
    private let left: Int
    private let right: Int
    private let counter: CharacterCounter
    private let counterStart: Int

    /// The commands that the border tells of, the most important first.
    static let hints: [Command] = [.post, .externalEditor, .closeComposer, .switchField, .quote]

    init(state: ReaderState, composer: ComposerState, layout: ComposerLayout) {
        self.composer = composer
        message = state.message
        keys = state.preferences.keys
        text = layout.text
        row = layout.region.rows.upperBound - 1
        left = layout.region.origin.column + 2
        right = layout.region.columns.upperBound - 2
        counter = CharacterCounter(count: composer.editor.buffer.trimmedCount, limits: composer.limits)
        counterStart = max(left, right - DisplayWidth.of(counter.text) - 1)
    }

    func draw(in frame: inout Frame) {
        drawName(in: &frame)
        frame.draw(
            " \(counter.text) ", column: counterStart - 1, row: row, limit: right + 1 - counterStart + 1,
            style: counter.style, truncation: .clip)
        if hintsAreShown { drawHints(in: &frame) }
        if let message { draw(message, in: &frame) }
    }

    // MARK: What just happened

    /// A problem that does not fit into the border stands above it, in full.
    private func standsAbove(_ message: StatusMessage) -> Bool {
        message.isProblem && left + DisplayWidth.of(message.text) + 5 > counterStart
    }

    private var hintsAreShown: Bool { message.map(standsAbove) ?? true }

    private func draw(_ message: StatusMessage, in frame: inout Frame) {
        guard !standsAbove(message) else { return ProblemText.draw(message.text, in: &frame, region: text) }
        // What else does not fit beside the name goes over it.
        let start = nameEnd + DisplayWidth.of(message.text) + 5 <= counterStart ? nameEnd + 2 : left
        let style = message.isProblem ? Style.of(.problem) : Style.of(.text)
        let room = counterStart - start - 3
        let text = MiddleEllipsis.shortened(message.text, columns: room)
        let used = frame.draw(text, column: start, row: row, limit: room, style: style)
        guard used > 0 else { return }
        frame.draw(" ", column: start - 1, row: row)
        frame.draw(" ", column: start + used, row: row)
    }

    // MARK: The name

    private var label: String { composer.isNaming ? " name: " : " as " }
    private var name: String { composer.name.buffer.text.isEmpty ? "…" : composer.name.buffer.text }
    private var nameStart: Int { left - 1 + DisplayWidth.of(label) }
    private var nameRoom: Int { min(counterStart - nameStart - 3, 40) }
    private var hasName: Bool { counterStart - 1 - left > DisplayWidth.of(label) + 4 }

    /// The column behind the name and the space after it.
    private var nameEnd: Int {
        hasName ? nameStart + min(DisplayWidth.of(name), nameRoom) + (composer.isNaming ? 2 : 1) : left
    }

    private func drawName(in frame: inout Frame) {
        guard hasName else { return }
        frame.draw(label, column: left - 1, row: row, style: .of(.faint))
        let style = composer.isNaming ? Style.of(.strong).with(.underline) : Style.of(.text)
        let width = DisplayWidth.of(name)
        // The cursor's cell behind the name goes with it.
        if composer.isNaming { frame.draw(" ", column: nameStart + min(width, nameRoom), row: row, style: style) }
        let used = frame.draw(
            name.wholeRange, of: name, column: nameStart, row: row,
            measure: min(composer.isNaming ? width + 1 : width, nameRoom), style: style)
        let end = nameStart + (composer.isNaming ? used + 1 : used)
        frame.draw(String(repeating: " ", count: max(0, nameEnd - end)), column: end, row: row)
        guard composer.isNaming else { return }
        let buffer = composer.name.buffer
        let offset = DisplayWidth.of(buffer.content.slice(0..<buffer.cursor))
        frame.cursor = Position(column: nameStart + min(offset, nameRoom), row: row)
    }

    // MARK: The keys

    /// The command whose hint stands in a place; nil where none does.
    func command(at place: Position) -> Command? {
        guard place.row == row, hintsAreShown else { return nil }
        return placedHints.first {
            ($0.column..<($0.column + DisplayWidth.of($0.words))).contains(place.column)
        }?.command
    }

    private func drawHints(in frame: inout Frame) {
        let hints = placedHints
        guard let first = hints.first else { return }
        let words = hints.map(\.words).joined(separator: " · ")
        frame.draw(" \(words) ", column: first.column - 1, row: row, style: .of(.faint))
    }

    /// The hints that fit, at the right; the last ones go first when there is no room.
    private var placedHints: [(words: String, command: Command, column: Int)] {
        var hints = allHints
        while !hints.isEmpty, Self.width(of: hints) + 2 > counterStart - 2 - nameEnd { hints.removeLast() }
        var column = counterStart - 3 - Self.width(of: hints)
        return hints.map { words, command in
            defer { column += DisplayWidth.of(words) + 3 }
            return (words, command, column)
        }
    }

    private var allHints: [(words: String, command: Command)] {
        let commands = composer.isNaming ? [.switchField] : Self.hints
        return commands.compactMap { command in
            guard command != .switchField || composer.original == nil,
                let entry = CommandTable.entry(of: command, on: .composer),
                let key = keys.name(of: command, on: .composer)
            else { return nil }
            return ("\(key) \(composer.isNaming ? "back to the text" : entry.name)", command)
        }
    }

    private static func width(of hints: [(words: String, command: Command)]) -> Int {
        hints.reduce(0) { $0 + DisplayWidth.of($1.words) + 3 } - 3
    }
}
