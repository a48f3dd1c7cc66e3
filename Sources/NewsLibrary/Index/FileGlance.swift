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

    /// Looks at a file.
    init(at id: ArticleID, with reader: FileReader) throws(ReadError) {
        let (bytes, status) = try reader.glance(at: id.path, count: FileGlance.length)
        stamp = FileStamp(status)
        listing = ArticleListing(
            id: id, headline: FileGlance.headline(of: bytes) ?? PathName.last(of: id.path), summary: [], keyPoints: nil,
            source: nil, date: status.modifiedTimestamp,
            readingMinutes: max(1, status.size / FileGlance.bytesPerMinute), commentCount: 0, marks: ReadingMarks())
    }

    /// The title in the header, else the first line that says anything; nil where there is none.
    private static func headline(of bytes: [UInt8]) -> String? {
        let title = Array("title:".utf8)
        var first: ArraySlice<UInt8>?
        for line in bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 12) {
            let line = line.drop { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "*") }
            if line.prefix(title.count).lazy.map({ $0 | 0x20 }).elementsEqual(title.lazy.map { $0 | 0x20 }) {
                return text(line.dropFirst(title.count))
            }
            if first == nil, line.contains(where: { $0 > UInt8(ascii: "@") }) { first = line }
        }
        return first.flatMap(text)
    }

    private static func text(_ line: ArraySlice<UInt8>) -> String? {
        let words = line.split { $0 <= UInt8(ascii: " ") }
        return words.isEmpty
            ? nil : String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
    }
}
