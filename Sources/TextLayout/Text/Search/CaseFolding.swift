/// Makes characters that differ only in case the same.
enum CaseFolding {
    /// A character without its case.
    ///
    /// Upper case first, so that the two small sigmas become one; the dotless i stays another letter than i.
    static func fold(_ character: Character) -> String {
        character == "\u{131}" ? String(character) : character.uppercased().lowercased()
    }

    /// An ASCII character without its case; other bytes as they are.
    @inline(__always)
    static func fold(ascii byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }
}
