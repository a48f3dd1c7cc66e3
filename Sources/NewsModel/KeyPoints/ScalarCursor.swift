/// Reads the Unicode scalars of UTF-8 in both directions, without making strings of them.
///
/// The bytes have to be well-formed, as those of every `String` are.
struct ScalarCursor {
    /// The bytes that are read.
    let bytes: UnsafeBufferPointer<UInt8>

    /// The scalar that begins at an offset, and the offset behind it; nil at the end.
    func scalar(at place: Int) -> (scalar: Unicode.Scalar, end: Int)? {
        guard place < bytes.count else { return nil }
        let lead = bytes[place]
        let length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
        guard length > 1 else { return (Unicode.Scalar(lead), place + 1) }
        var value = UInt32(lead) & (0x7f >> UInt32(length))
        let end = min(bytes.count, place + length)
        for index in (place + 1)..<end { value = value << 6 | UInt32(bytes[index] & 0x3f) }
        return (Unicode.Scalar(value) ?? "\u{fffd}", end)
    }

    /// The scalar that ends at an offset, and the offset at which it begins; nil at the start.
    func scalar(before place: Int) -> (scalar: Unicode.Scalar, start: Int)? {
        guard place > 0 else { return nil }
        var start = place - 1
        while start > 0, bytes[start] & 0xc0 == 0x80 { start -= 1 }
        return scalar(at: start).map { ($0.scalar, start) }
    }

    /// The offset behind the scalars from a place on that fulfil a condition.
    func end(from place: Int, while holds: (Unicode.Scalar) -> Bool) -> Int {
        var place = place
        while let next = scalar(at: place), holds(next.scalar) { place = next.end }
        return place
    }

    /// The offset behind so many scalars from a place on, or behind the last one.
    func end(from place: Int, atMost count: Int) -> Int {
        var place = place
        for _ in 0..<count { place = scalar(at: place)?.end ?? place }
        return place
    }

    /// The text of a range of offsets.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
