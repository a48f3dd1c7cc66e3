import TextLayout

/// What bytes that begin with Escape mean by their form alone, which nearly all terminals share.
///
/// Sequences of this form that are no key that the reader knows are taken out, so that they never count as typed text.
enum EscapeSequence {
    /// What was read.
    enum Reading: Equatable {
        /// So many bytes are a key, or nothing that the reader knows.
        case key(Key?, length: Int)
        /// So many bytes tell of the mouse.
        case mouse(Mouse?, length: Int)
        /// So many bytes say that a paste begins.
        case pasteBegins(length: Int)
        /// It may go on.
        case incomplete
        /// The bytes are not of this form.
        case none
    }

    private static let escape: UInt8 = 0x1b
    /// Longer ones are broken.
    private static let mostBytes = 64

    /// Reads what is at the beginning.
    static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
        let start = bytes.startIndex
        guard bytes.count >= 2 else { return .incomplete }
        switch bytes[start + 1] {
        case UInt8(ascii: "["): return readControlSequence(bytes)
        case UInt8(ascii: "O"): return readSingleShift(bytes)
        case escape:
            // Alt on rxvt and some others: Escape, and the key's own sequence.
            guard bytes.count >= 3 else { return .incomplete }
            guard [UInt8(ascii: "["), UInt8(ascii: "O")].contains(bytes[start + 2]) else { return .none }
            switch read(bytes.dropFirst()) {
            case .key(.named(let name), let length): return .key(.altNamed(name), length: length + 1)
            case .key(let key, let length): return .key(key, length: length + 1)
            case .incomplete: return .incomplete
            case .mouse, .pasteBegins, .none: return .none
            }
        default: return .none
        }
    }

    /// Escape, "[", parameters, a final byte.
    private static func readControlSequence(_ bytes: ArraySlice<UInt8>) -> Reading {
        let start = bytes.startIndex
        var index = start + 2
        // The Linux console's function keys.
        if index < bytes.endIndex, bytes[index] == UInt8(ascii: "[") {
            guard index + 1 < bytes.endIndex else { return .incomplete }
            let number = Int(bytes[index + 1]) - 0x40
            return .key((1...5).contains(number) ? .named(.function(number)) : nil, length: 4)
        }
        while index < bytes.endIndex, (0x20..<0x40).contains(bytes[index]) {
            // rxvt ends shifted keys with what is not an end elsewhere.
            if bytes[index] == UInt8(ascii: "$"), bytes[start + 2] != UInt8(ascii: "?") { break }
            index += 1
        }
        let length = index - start
        guard length < mostBytes else { return .key(nil, length: length) }
        guard index < bytes.endIndex else { return .incomplete }
        guard (0x40..<0x7f).contains(bytes[index]) || bytes[index] == UInt8(ascii: "$") else {
            return length == 2 ? .none : .key(nil, length: length)
        }
        if bytes[start + 2] == UInt8(ascii: "<") {
            return .mouse(mouse(bytes[(start + 3)..<index], final: bytes[index]), length: length + 1)
        }
        guard let parameters = numbers(bytes[(start + 2)..<index]) else { return .key(nil, length: length + 1) }
        if bytes[index] == UInt8(ascii: "~") && parameters == [200] { return .pasteBegins(length: length + 1) }
        return .key(key(parameters: parameters, final: bytes[index]), length: length + 1)
    }

    /// What was done with the mouse, as mode 1006 of xterm tells it: button, column and row from 1, "M" for a press; nil for
    /// what means nothing here, as releases, other buttons, and whatever is done with a key held down.
    private static func mouse(_ bytes: ArraySlice<UInt8>, final: UInt8) -> Mouse? {
        guard let numbers = numbers(bytes), numbers.count == 3, final == UInt8(ascii: "M"), numbers[1] > 0,
            numbers[2] > 0
        else { return nil }
        let action: Mouse.Action
        switch numbers[0] {
        case 0: action = .press
        case 64: action = .wheelUp
        case 65: action = .wheelDown
        default: return nil
        }
        return Mouse(action, column: numbers[1] - 1, row: numbers[2] - 1)
    }

    /// The numbers between semicolons, 0 where there is none; nil if there is anything else.
    private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int]? {
        var numbers = [0]
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                // No key has a number with more digits than a Unicode scalar.
                numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + Int(byte & 15), 0x11_0000)
            case UInt8(ascii: ";"): numbers.append(0)
            default: return nil
            }
        }
        return numbers
    }

    private static func key(parameters: [Int], final: UInt8) -> Key? {
        let code = parameters[0]
        let modifiers = Modifiers(rawValue: parameters.count > 1 ? max(parameters[1] - 1, 0) : 0)
        switch final {
        case UInt8(ascii: "~"): return KeyCodes.name(ofNumber: code).map(modifiers.key)
        case UInt8(ascii: "^"), UInt8(ascii: "@"): return KeyCodes.name(ofNumber: code).map(Modifiers.control.key)
        case UInt8(ascii: "$"): return KeyCodes.name(ofNumber: code).map(Modifiers.shift.key)
        case UInt8(ascii: "u"): return KeyCodes.key(ofUnicode: code, modifiers: modifiers)
        default: return KeyCodes.name(ofLetter: final).map(modifiers.key)
        }
    }

    /// Escape, "O", perhaps the modifiers' number, a letter.
    private static func readSingleShift(_ bytes: ArraySlice<UInt8>) -> Reading {
        let start = bytes.startIndex
        var index = start + 2
        var modifiers: Modifiers = []
        if index < bytes.endIndex, (0x31..<0x3a).contains(bytes[index]) {
            modifiers = Modifiers(rawValue: Int(bytes[index]) - 0x31)
            index += 1
        }
        guard index < bytes.endIndex else { return .incomplete }
        let letter = bytes[index]
        let length = index + 1 - start
        if (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(letter) {
            return .key(KeyCodes.name(ofLetter: letter).map(Modifiers.control.key), length: length)
        }
        if let name = KeyCodes.name(ofLetter: letter) { return .key(modifiers.key(name), length: length) }
        if letter == UInt8(ascii: "M") { return .key(modifiers.key(.enter), length: length) }
        // The keypad: its keys send what is printed on them, 64 higher.
        if (UInt8(ascii: "j")...UInt8(ascii: "y")).contains(letter) {
            return .key(modifiers.key(Unicode.Scalar(letter - 64)), length: length)
        }
        return .none
    }
}
