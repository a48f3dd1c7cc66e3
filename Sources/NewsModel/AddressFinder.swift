/// Finds addresses within running text.
public enum AddressFinder {
    /// The longest address that is looked for, in bytes: longer ones lead nowhere in practice.
    private static let longest = 2000

    /// The addresses of a text in its order, as ranges of UTF-8 offsets.
    ///
    /// With `near`, only those are looked for that may touch a part of the text, which takes no longer in a long one.
    /// One begins at a scheme that leads somewhere and goes to the next white space, quotation mark or angle bracket; the
    /// punctuation of the sentence around it is not a part of it (RFC 3986, appendix C).
    public static func ranges(in text: String, near part: Range<Int>? = nil) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { bytes in
            let part = part?.clamped(to: 0..<bytes.count) ?? 0..<bytes.count
            var ranges: [Range<Int>] = []
            var place = part.lowerBound
            // What is touched may begin before.
            while place > 0, part.lowerBound - place < longest, isPart(bytes[place - 1]) { place -= 1 }
            let first = place
            while place < part.upperBound {
                // Each scheme ends in a colon, which is rare.
                guard let colon = bytes[place..<part.upperBound].firstIndex(of: UInt8(ascii: ":")) else { break }
                place = colon + 1
                guard let start = start(ofSchemeEndingAt: colon, in: bytes, after: ranges.last?.upperBound ?? first)
                else {
                    continue
                }
                let end = end(from: colon + 1, start: start, in: bytes)
                guard Link.isAddress(String(decoding: bytes[start..<end], as: UTF8.self)) else { continue }
                ranges.append(start..<end)
                place = end
            }
            return ranges
        }
    }

    private static func start(
        ofSchemeEndingAt colon: Int, in bytes: UnsafeBufferPointer<UInt8>, after first: Int
    ) -> Int? {
        var start = colon
        while start > first, colon - start < 8, isLetter(bytes[start - 1]) { start -= 1 }
        return start < colon && (start == first || !isLetter(bytes[start - 1])) ? start : nil
    }

    private static func end(from place: Int, start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = place
        var open = 0
        var closed = 0
        while end < bytes.count, end - start < longest {
            let length = isPart(bytes[end]) ? 1 : letterLength(at: end, in: bytes)
            guard length > 0 else { break }
            if bytes[end] == UInt8(ascii: "(") { open += 1 }
            if bytes[end] == UInt8(ascii: ")") { closed += 1 }
            end += length
        }
        while end > place {
            switch bytes[end - 1] {
            case UInt8(ascii: ")"):
                guard closed > open else { return end }
                closed -= 1
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
                UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "*"),
                UInt8(ascii: "_"):
                break
            default: return end
            }
            end -= 1
        }
        return end
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// The bytes of a letter outside ASCII that is a part of an address as people write them (RFC 3987); 0 for what ends one.
    /// Where words are written without spaces, the sentence goes on right behind an address.
    private static func letterLength(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let length = bytes[place] >= 0xE0 ? (bytes[place] >= 0xF0 ? 4 : 3) : bytes[place] >= 0xC2 ? 2 : 0
        guard length > 0, place + length <= bytes.count,
            let scalar = String(validating: bytes[place..<(place + length)], as: UTF8.self)?.unicodeScalars.first
        else { return 0 }
        let isLetter = scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        return isLetter && !StoryWords.hasNoSpaces(scalar) ? length : 0
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7f && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "<")
            && byte != UInt8(ascii: ">")
    }
}
