import TextLayout

/// The sequences that one terminal sends for its keys, as its terminfo entry has them.
struct TerminalKeys {
    private static let names: [(capability: String, key: Key.Name)] = [
        ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
        ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kent", .enter),
        ("kcbt", .backTab),
    ]
    /// What ncurses adds for xterm's modifiers; the digit is xterm's number.
    private static let modified: [(capability: String, key: Key.Name)] = [
        ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home), ("kEND", .end),
        ("kPRV", .pageUp), ("kNXT", .pageDown), ("kIC", .insert), ("kDC", .delete),
    ]
    private static let mostFunctionKeys = 24

    private var keys: [[UInt8]: Key] = [:]
    private var beginnings: Set<[UInt8]> = []
    private var longest = 0
    /// Whether the key for deleting back sends ^H.
    var backspaceIsControlH = false

    /// A terminal with no sequences of its own.
    init() {}

    /// Asks terminfo, through a function that gives a capability's text.
    init(_ capability: (String) -> String?) {
        backspaceIsControlH = capability("kbs") == "\u{8}"
        for (name, key) in Self.names { add(capability(name), .named(key)) }
        for number in 1...Self.mostFunctionKeys { add(capability("kf\(number)"), .named(.function(number))) }
        for (name, key) in Self.modified {
            for number in 2...8 {
                // Shift alone has terminfo's older names.
                let digit = number == 2 ? "" : String(number)
                add(capability(name + digit), Modifiers(rawValue: number - 1).key(key))
            }
        }
    }

    /// Adds a sequence, if it begins with Escape and goes on; the first of two equal ones counts.
    private mutating func add(_ text: String?, _ key: Key) {
        guard let text else { return }
        let bytes = Array(text.utf8)
        guard bytes.count >= 2, bytes[0] == 0x1b, keys[bytes] == nil else { return }
        keys[bytes] = key
        for count in 1..<bytes.count { beginnings.insert(Array(bytes.prefix(count))) }
        longest = max(longest, bytes.count)
    }

    /// The longest sequence that the bytes begin with.
    func match(_ bytes: ArraySlice<UInt8>) -> (key: Key, length: Int)? {
        var length = min(bytes.count, longest)
        while length >= 2 {
            if let key = keys[Array(bytes.prefix(length))] { return (key, length) }
            length -= 1
        }
        return nil
    }

    /// Whether the bytes are the beginning of a sequence.
    func isBeginning(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count < longest && beginnings.contains(Array(bytes))
    }
}
