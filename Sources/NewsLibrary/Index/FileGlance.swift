import NewsModel

/// What a look at the first bytes of a file tells of an article, to list it until it is read: where many files are new, their
/// headlines are there long before all of them are.
struct FileGlance {
    /// How many bytes are looked at.
    static let length = 1024

    /// About how many bytes are read in a minute: 230 words of six.
    private static let bytesPerMinute = 1400

    /// How the article is listed.
    let listing: ArticleListing
    /// The file as it was then.
    let stamp: FileStamp

    /// Looks at a file that the scan has just met.
    init(at id: ArticleID, stamp: FileStamp, with reader: FileReader) throws(ReadError) {
        let bytes = try reader.readStart(of: id.path, count: FileGlance.length)
        self.stamp = stamp
        listing = ArticleListing(
            id: id, headline: FileGlance.headline(of: bytes) ?? PathName.last(of: id.path), summary: [], keyPoints: nil,
            source: nil, date: stamp.modifiedTimestamp,
            readingMinutes: max(1, stamp.size / FileGlance.bytesPerMinute), commentCount: 0, marks: ReadingMarks())
    }

    /// How many lines that are not blank the title is looked for in.
    private static let headerLines = 12

    /// The title in the header, else the first line that says anything; nil where there is none.
    private static func headline(of bytes: [UInt8]) -> String? {
        var first: Range<Int>?
        var start = 0
        var lines = 0
        while lines <= headerLines, start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
            let line = trimmed(start..<end, of: bytes)
            start = end + 1
            if line.isEmpty { continue }
            lines += 1
            if let title = title(in: line, of: bytes) { return text(title, of: bytes) }
            if first == nil, line.contains(where: { bytes[$0] > UInt8(ascii: "@") }) { first = line }
        }
        return first.flatMap { text($0, of: bytes) }
    }

    /// A line without what headings begin with.
    private static func trimmed(_ line: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        var start = line.lowerBound
        while start < line.upperBound,
            bytes[start] <= UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "#") || bytes[start] == UInt8(ascii: "*")
        {
            start += 1
        }
        return start..<line.upperBound
    }

    /// What follows "Title:" at the start of a line, nil where it begins otherwise.
    private static func title(in line: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
        let name: StaticString = "title:"
        guard line.count >= name.utf8CodeUnitCount else { return nil }
        for index in 0..<name.utf8CodeUnitCount where bytes[line.lowerBound + index] | 0x20 != name.utf8Start[index] {
            return nil
        }
        return (line.lowerBound + name.utf8CodeUnitCount)..<line.upperBound
    }

    /// The words of a line with a space between them; nil where there are none.
    private static func text(_ line: Range<Int>, of bytes: [UInt8]) -> String? {
        var text: [UInt8] = []
        text.reserveCapacity(line.count)
        for byte in bytes[line] where byte > UInt8(ascii: " ") || text.last != UInt8(ascii: " ") {
            if byte > UInt8(ascii: " ") { text.append(byte) } else if !text.isEmpty { text.append(UInt8(ascii: " ")) }
        }
        if text.last == UInt8(ascii: " ") { text.removeLast() }
        return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }
}
