import TextLayout

/// Makes keys and pastes of the bytes that a terminal sends, in whatever pieces they come.
struct KeyDecoder {
    private enum Step {
        case events([InputEvent], length: Int)
        case pasteBegins(length: Int)
        case incomplete
    }

    private static let escape: UInt8 = 0x1b

    private let keys: TerminalKeys
    private var pending: [UInt8] = []
    private var paste: PasteCollector?

    init(keys: TerminalKeys) { self.keys = keys }

    /// What is to be waited for before `giveUp()`.
    enum Waiting: Equatable {
        /// Nothing.
        case no
        /// An Escape that may be a key or the beginning of one's sequence.
        case forKey
        /// The rest of a paste.
        case forPaste
    }

    /// What would complete the bytes so far.
    var waiting: Waiting {
        if paste != nil { return .forPaste }
        return pending.isEmpty ? .no : .forKey
    }

    /// Takes bytes, gives the events that they complete.
    mutating func add(_ bytes: ArraySlice<UInt8>) -> [InputEvent] {
        var events: [InputEvent] = []
        if paste == nil {
            pending.append(contentsOf: bytes)
        } else {
            collect(bytes, into: &events)
        }
        decode(isAll: false, into: &events)
        return events
    }

    /// Takes what there is for all that comes.
    mutating func giveUp() -> [InputEvent] {
        var events: [InputEvent] = []
        if let paste {
            events.append(.paste(paste.text))
            self.paste = nil
        }
        decode(isAll: true, into: &events)
        return events
    }

    private mutating func collect(_ bytes: ArraySlice<UInt8>, into events: inout [InputEvent]) {
        // Taken out while it is changed: a copy of a large paste for every piece would be quadratic.
        guard var collector = paste.take() else { return }
        if let rest = collector.add(bytes) {
            events.append(.paste(collector.text))
            pending = Array(bytes.suffix(rest))
        } else {
            paste = collector
        }
    }

    private mutating func decode(isAll: Bool, into events: inout [InputEvent]) {
        var index = 0
        loop: while index < pending.count {
            switch step(pending[index...], isAll: isAll) {
            case .events(let more, let length):
                events += more
                index += length
            case .pasteBegins(let length):
                let rest = pending[(index + length)...]
                pending = []
                index = 0
                paste = PasteCollector()
                collect(rest, into: &events)
            case .incomplete: break loop
            }
        }
        pending.removeFirst(index)
    }

    private func step(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Step {
        let first = bytes[bytes.startIndex]
        if first == Self.escape { return escapeStep(bytes, isAll: isAll) }
        if first < 0x20 || first == 0x7f { return .events([.key(controlKey(first))], length: 1) }
        guard let (scalar, length) = character(bytes, isAll: isAll) else { return .incomplete }
        return .events([.key(.character(Character(scalar)))], length: length)
    }

    private func escapeStep(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Step {
        if !isAll && keys.isBeginning(bytes) { return .incomplete }
        if let (key, length) = keys.match(bytes) { return .events([.key(key)], length: length) }
        switch EscapeSequence.read(bytes) {
        case .key(let key, let length): return .events(key.map { [.key($0)] } ?? [], length: length)
        case .mouse(let mouse, let length): return .events(mouse.map { [.mouse($0)] } ?? [], length: length)
        case .pasteBegins(let length): return .pasteBegins(length: length)
        case .incomplete where !isAll: return .incomplete
        case .incomplete where bytes.count > 2 && bytes[bytes.startIndex + 1] != Self.escape:
            // The beginning of a sequence that broke off.
            return .events([], length: bytes.count)
        case .incomplete, .none: return altStep(bytes, isAll: isAll)
        }
    }

    /// Escape and something that is no sequence: Alt and a key, or both by themselves.
    private func altStep(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> Step {
        let onlyEscape = Step.events([.key(.named(.escape))], length: 1)
        let rest = bytes.dropFirst()
        guard let second = rest.first, second != Self.escape else { return onlyEscape }
        if second < 0x20 || second == 0x7f {
            if second == 0x08 { return .events([.key(.altNamed(.backspace))], length: 2) }
            guard case .named(let name) = controlKey(second) else { return onlyEscape }
            return .events([.key(.altNamed(name))], length: 2)
        }
        guard let (scalar, length) = character(rest, isAll: isAll) else { return .incomplete }
        return .events([.key(.alt(Character(scalar)))], length: length + 1)
    }

    /// The key for a control character.
    private func controlKey(_ byte: UInt8) -> Key {
        switch byte {
        case 0x09: .named(.tab)
        // A line feed is what Enter sends on terminals that are not in raw mode, and from scripts.
        case 0x0a, 0x0d: .named(.enter)
        case 0x7f: .named(.backspace)
        case 0x08 where keys.backspaceIsControlH: .named(.backspace)
        case 0x01...0x1a: .control(Character(Unicode.Scalar(byte + 0x60)))
        default: .control(Character(Unicode.Scalar(byte + 0x40)))
        }
    }

    /// The scalar at the beginning, U+FFFD for a byte that belongs to none; nil if more bytes may complete it.
    private func character(_ bytes: ArraySlice<UInt8>, isAll: Bool) -> (Unicode.Scalar, length: Int)? {
        let broken: (Unicode.Scalar, Int) = ("\u{fffd}", 1)
        let length: Int
        switch bytes[bytes.startIndex] {
        case ..<0x80: length = 1
        case 0xc2..<0xe0: length = 2
        case 0xe0..<0xf0: length = 3
        case 0xf0..<0xf5: length = 4
        default: return broken
        }
        let sequence = bytes.prefix(length)
        guard sequence.dropFirst().allSatisfy({ (0x80..<0xc0).contains($0) }) else { return broken }
        guard sequence.count == length else { return isAll ? broken : nil }
        guard let scalar = String(validating: sequence, as: UTF8.self)?.unicodeScalars.first else { return broken }
        return (scalar, length)
    }
}
