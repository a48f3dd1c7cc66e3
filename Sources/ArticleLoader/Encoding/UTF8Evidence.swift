/// How far bytes look like UTF-8 that was damaged, rather than like another encoding.
struct UTF8Evidence: Equatable {
    /// Well-formed sequences of two bytes and more (Unicode 16.0, table 3-7).
    private(set) var wellFormed = 0
    /// Sequences that are not well-formed: each is what one U+FFFD stands for.
    private(set) var malformed = 0

    /// Whether the bytes are UTF-8 with damage: text in another encoding makes well-formed sequences now and then, but
    /// breaks the rules at most places.
    var isDamagedUTF8: Bool { wellFormed >= malformed }

    /// Counts the sequences of bytes, in time proportional to their number.
    init(_ bytes: ArraySlice<UInt8>) {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): if scalar.count > 1 { wellFormed += 1 }
            case .error: malformed += 1
            case .emptyInput: return
            }
        }
    }
}
