/// A number for a word (FNV-1a with 64 bits, G. Fowler, L. Noll and K.-P. Vo), which is told from others faster than the
/// word is.
struct WordHash: Equatable, Hashable, Sendable {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes a byte of the word in.
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// Takes the bytes of a scalar in.
    mutating func add(_ scalar: Unicode.Scalar) {
        for shift in stride(from: 0, to: 24, by: 8) where scalar.value >> shift != 0 {
            add(UInt8(truncatingIfNeeded: scalar.value >> shift))
        }
    }
}
