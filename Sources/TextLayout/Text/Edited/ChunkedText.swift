/// A text that is edited: kept in pieces of some hundred bytes, so that neither a change nor a copy of it depends on its
/// length in a way that anybody feels.
///
/// Places are UTF-8 offsets. The pieces part at boundaries of characters (extended grapheme clusters, UAX #29) of the whole
/// text, so that what is found in one holds for all of it. Line breaks are line feeds.
public struct ChunkedText: Equatable, Sendable {
    private struct Chunk: Equatable, Sendable {
        var text: String
        var bytes: Int
        var characters: Int
        var hasLineBreak: Bool
    }

    /// The bytes that a piece is filled to, and below which it is joined with the one before.
    private static let full = 1024
    private static let small = 256

    private var chunks: [Chunk] = []
    /// The length in UTF-8 bytes.
    public private(set) var utf8Count = 0
    /// The number of characters.
    public private(set) var characterCount = 0

    /// Makes the pieces of a text.
    public init(_ text: String = "") {
        chunks = Self.chunks(of: text)
        count()
    }

    /// The text in pieces.
    public var pieces: [String] { chunks.map(\.text) }

    /// The whole text.
    public var text: String {
        var text = ""
        text.reserveCapacity(utf8Count)
        for chunk in chunks { text += chunk.text }
        return text
    }

    /// Whether there is nothing.
    public var isEmpty: Bool { utf8Count == 0 }

    /// Whether both say the same in the same pieces, which is quickly known where they share them.
    public func hasSamePieces(as other: ChunkedText) -> Bool {
        utf8Count == other.utf8Count && chunks == other.chunks
    }

    /// Whether both say the same, however it is in pieces.
    public static func == (a: ChunkedText, b: ChunkedText) -> Bool {
        a.utf8Count == b.utf8Count && (a.pieces == b.pieces || a.text.utf8.elementsEqual(b.text.utf8))
    }

    // MARK: Changing

    /// Puts text in place of a range, of which both ends are boundaries of scalars. Of a long text the pieces are taken over as
    /// they are.
    public mutating func replace(_ range: Range<Int>, with new: ChunkedText) {
        let (first, start) = chunk(holding: range.lowerBound)
        let (last, lastStart) = chunk(holding: range.upperBound)
        let old = chunks.isEmpty ? 0..<0 : first..<(last + 1)
        let before = chunks.isEmpty ? "" : chunks[first].text.slice(0..<(range.lowerBound - start))
        let after = chunks.isEmpty ? "" : chunks[last].text.slice((range.upperBound - lastStart)..<chunks[last].bytes)
        if new.chunks.count < 2 {
            let middle = Self.chunks(of: before + new.text + after)
            chunks.replaceSubrange(old, with: middle)
            mend(at: first + middle.count)
            mend(at: first)
        } else {
            let (left, right) = (Self.chunks(of: before), Self.chunks(of: after))
            chunks.replaceSubrange(old, with: left + new.chunks + right)
            let (start, end) = (first + left.count, first + left.count + new.chunks.count)
            for seam in [end + right.count, end, start, first] { mend(at: seam) }
        }
        count()
    }

    /// Makes one of the pieces on both sides of a seam where the second is small, or where their characters join, as a
    /// combining mark or half a flag does.
    private mutating func mend(at seam: Int) {
        guard seam > 0, seam < chunks.count else { return }
        var low = seam
        var high = seam + 1
        var middle = chunks[seam].text
        while low > 0, middle.utf8.count < Self.small || !Self.arePartedBetween(chunks[low - 1].text, middle) {
            low -= 1
            middle = chunks[low].text + middle
        }
        guard low < seam else { return }
        while high < chunks.count, !Self.arePartedBetween(middle, chunks[high].text) {
            middle += chunks[high].text
            high += 1
        }
        chunks.replaceSubrange(low..<high, with: Self.chunks(of: middle))
    }

    /// Puts a text behind another one.
    public static func += (text: inout ChunkedText, more: ChunkedText) {
        text.replace(text.utf8Count..<text.utf8Count, with: more)
    }

    /// Both texts, one behind the other.
    public static func + (a: ChunkedText, b: ChunkedText) -> ChunkedText {
        var text = a
        text += b
        return text
    }

    /// A part of the text, of which both ends are boundaries of scalars, with the same pieces where it is long.
    public func part(_ range: Range<Int>) -> ChunkedText {
        guard range.count > Self.full else { return ChunkedText(slice(range)) }
        var part = self
        part.replace(range.upperBound..<utf8Count, with: ChunkedText())
        part.replace(0..<range.lowerBound, with: ChunkedText())
        return part
    }

    private mutating func count() {
        (utf8Count, characterCount) = (0, 0)
        for chunk in chunks {
            utf8Count += chunk.bytes
            characterCount += chunk.characters
        }
    }

    /// Whether one text can follow another without that characters join.
    private static func arePartedBetween(_ a: String, _ b: String) -> Bool {
        guard let last = a.last, let first = b.first else { return true }
        let joined = String(last) + String(first)
        return joined.count == 2 && joined.first?.utf8.count == last.utf8.count
    }

    private static func chunks(of text: String) -> [Chunk] {
        var chunks: [Chunk] = []
        var start = text.startIndex
        var chunk = Chunk(text: "", bytes: 0, characters: 0, hasLineBreak: false)
        var index = start
        while index < text.endIndex {
            if text.utf8[index] == UInt8(ascii: "\n") { chunk.hasLineBreak = true }
            let next = text.index(after: index)
            chunk.bytes += text.utf8.distance(from: index, to: next)
            chunk.characters += 1
            index = next
            if chunk.bytes >= full || index == text.endIndex {
                chunk.text = String(text[start..<index])
                chunks.append(chunk)
                chunk = Chunk(text: "", bytes: 0, characters: 0, hasLineBreak: false)
                start = index
            }
        }
        return chunks
    }

    // MARK: Looking

    /// The piece that a byte is in, or the last one for the end, and where the piece starts.
    private func chunk(holding offset: Int) -> (index: Int, start: Int) {
        var start = 0
        for (index, chunk) in chunks.enumerated() {
            if offset < start + chunk.bytes || index == chunks.count - 1 { return (index, start) }
            start += chunk.bytes
        }
        return (0, 0)
    }

    /// The part between two offsets, both boundaries of scalars.
    public func slice(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        var (index, start) = chunk(holding: range.lowerBound)
        var text = ""
        while index < chunks.count, start < range.upperBound {
            let part = range.clamped(to: start..<(start + chunks[index].bytes))
            text += chunks[index].text.slice((part.lowerBound - start)..<(part.upperBound - start))
            start += chunks[index].bytes
            index += 1
        }
        return text
    }

    /// The first boundary of characters at an offset or behind it.
    public func boundary(from offset: Int) -> Int {
        guard offset > 0, offset < utf8Count else { return min(max(0, offset), utf8Count) }
        let (index, start) = chunk(holding: offset)
        let text = chunks[index].text
        var place = text.utf8.index(text.startIndex, offsetBy: offset - start)
        while place < text.endIndex, String.Index(place, within: text) == nil { place = text.utf8.index(after: place) }
        return start + text.utf8.distance(from: text.startIndex, to: place)
    }

    /// The character that ends at a boundary, nil at the start.
    public func character(before offset: Int) -> Character? {
        guard offset > 0 else { return nil }
        let (index, start) = chunk(holding: offset - 1)
        let text = chunks[index].text
        return text[text.index(before: text.utf8.index(text.startIndex, offsetBy: offset - start))]
    }

    /// The character that begins at a boundary, nil at the end.
    public func character(after offset: Int) -> Character? {
        guard offset < utf8Count else { return nil }
        let (index, start) = chunk(holding: offset)
        let text = chunks[index].text
        return text[text.utf8.index(text.startIndex, offsetBy: offset - start)]
    }

    /// How many characters stand before a boundary.
    public func characterIndex(of offset: Int) -> Int {
        var start = 0
        var count = 0
        for chunk in chunks {
            if offset < start + chunk.bytes { return count + chunk.text.slice(0..<(offset - start)).count }
            start += chunk.bytes
            count += chunk.characters
        }
        return count
    }

    /// Where the character of a number begins, counted from 0; the end for a number too high.
    public func offset(ofCharacter number: Int) -> Int {
        var start = 0
        var left = max(0, number)
        for chunk in chunks {
            if left < chunk.characters {
                return start + chunk.text.prefix(left).utf8.count
            }
            start += chunk.bytes
            left -= chunk.characters
        }
        return start
    }

    /// Where the line with an offset starts.
    public func lineStart(of offset: Int) -> Int {
        var (index, start) = chunk(holding: offset)
        var end = offset
        while index < chunks.count {
            if chunks[index].hasLineBreak {
                let part = chunks[index].text.utf8.prefix(end - start)
                if let place = part.lastIndex(of: UInt8(ascii: "\n")) {
                    return start + part.distance(from: part.startIndex, to: place) + 1
                }
            }
            guard index > 0 else { return 0 }
            index -= 1
            end = start
            start -= chunks[index].bytes
        }
        return 0
    }

    /// Where the line with an offset ends, before its line break.
    public func lineEnd(of offset: Int) -> Int {
        var (index, start) = chunk(holding: offset)
        var from = offset - start
        while index < chunks.count {
            if chunks[index].hasLineBreak {
                let part = chunks[index].text.utf8.dropFirst(from)
                if let place = part.firstIndex(of: UInt8(ascii: "\n")) {
                    return start + from + part.distance(from: part.startIndex, to: place)
                }
            }
            start += chunks[index].bytes
            index += 1
            from = 0
        }
        return utf8Count
    }

    /// Hands over the characters from a boundary on for as long as `visit` returns true, ASCII letters in runs.
    func scan(from offset: Int, _ visit: (Cluster) -> Bool) {
        guard offset < utf8Count else { return }
        var (index, start) = chunk(holding: offset)
        var text = chunks[index].text.slice((offset - start)..<chunks[index].bytes)
        var base = offset
        var goesOn = true
        while goesOn {
            ClusterScanner.scan(text, joiningLetters: true) { cluster in
                var cluster = cluster
                cluster.offset += base
                goesOn = visit(cluster)
                return goesOn
            }
            start += chunks[index].bytes
            index += 1
            guard index < chunks.count else { return }
            text = chunks[index].text
            base = start
        }
    }
}
