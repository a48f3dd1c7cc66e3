/// A file format other than text, known by the bytes that such files begin with.
///
/// The bytes are those that the formats' own specifications give, as file(1) has them.
public enum FileFormat: String, Sendable, CaseIterable {
    case pdf = "a PDF"
    case epub = "an EPUB book"
    case officeDocument = "an office document"
    case zip = "a ZIP archive"
    case gzip = "a gzip file"
    case bzip2 = "a bzip2 file"
    case xz = "an xz file"
    case zstd = "a Zstandard file"
    case sevenZip = "a 7z archive"
    case tar = "a tar archive"
    case png = "a PNG image"
    case jpeg = "a JPEG image"
    case gif = "a GIF image"
    case webp = "a WebP image"
    case mp3 = "an MP3 file"
    case ogg = "an Ogg file"
    case flac = "a FLAC file"
    case mp4 = "an MP4 file"
    case elf = "a program"
    case sqlite = "an SQLite database"

    /// Finds the format of a file by its bytes, nil where none is known.
    init?(of bytes: [UInt8]) {
        let fitting = Self.table.first { entry in
            entry.signatures.contains { parts in parts.allSatisfy { $0.fits(bytes) } }
        }
        guard let fitting else { return nil }
        self = fitting.format
    }

    /// What to do with such a file, as the end of a sentence.
    public var remedy: String {
        switch self {
        case .pdf: "convert it with pdftotext"
        case .epub, .officeDocument: "convert it with pandoc -t plain"
        case .zip: "unpack it with unzip"
        case .gzip: "unpack it with gunzip"
        case .bzip2: "unpack it with bunzip2"
        case .xz: "unpack it with unxz"
        case .zstd: "unpack it with unzstd"
        case .sevenZip: "unpack it with 7z x"
        case .tar: "unpack it with tar -xf"
        case .png, .jpeg, .gif, .webp, .mp3, .ogg, .flac, .mp4, .elf, .sqlite: "choose a text file"
        }
    }

    /// Whether a text could begin with the same bytes: then something else has to show that it is none.
    var mayBeginText: Bool {
        switch self {
        case .gif, .webp, .ogg, .flac, .mp4, .tar, .sqlite: true
        default: false
        }
    }

    /// Bytes at an offset that all files of a format have.
    private struct Signature: Sendable {
        let offset: Int
        let bytes: [UInt8]

        init(_ bytes: [UInt8], at offset: Int = 0) {
            self.offset = offset
            self.bytes = bytes
        }

        init(_ text: String, at offset: Int = 0) { self.init(Array(text.utf8), at: offset) }

        func fits(_ file: [UInt8]) -> Bool { file.dropFirst(offset).starts(with: bytes) }
    }

    private static let localFile: [UInt8] = [0x50, 0x4b, 0x03, 0x04]

    /// The signatures of all formats, made once.
    private static let table = allCases.map { (format: $0, signatures: $0.signatures) }

    /// The signatures of which one has to fit, in all of its parts.
    private var signatures: [[Signature]] {
        switch self {
        case .pdf: [[Signature("%PDF-")]]
        case .epub: [[Signature(Self.localFile), Signature("mimetypeapplication/epub+zip", at: 30)]]
        case .officeDocument:
            [
                [Signature(Self.localFile), Signature("mimetypeapplication/vnd.oasis.", at: 30)],
                [Signature(Self.localFile), Signature("[Content_Types].xml", at: 30)],
                [Signature([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
            ]
        case .zip: [[Signature(Self.localFile)], [Signature([0x50, 0x4b, 0x05, 0x06])]]
        case .gzip: [[Signature([0x1f, 0x8b])]]
        case .bzip2: [[Signature("BZh"), Signature([0x31, 0x41, 0x59, 0x26, 0x53, 0x59], at: 4)]]
        case .xz: [[Signature([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00])]]
        case .zstd: [[Signature([0x28, 0xb5, 0x2f, 0xfd])]]
        case .sevenZip: [[Signature([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])]]
        case .tar: [[Signature("ustar", at: 257)]]
        case .png: [[Signature([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]]
        case .jpeg: [[Signature([0xff, 0xd8, 0xff])]]
        case .gif: [[Signature("GIF87a")], [Signature("GIF89a")]]
        case .webp: [[Signature("RIFF"), Signature("WEBP", at: 8)]]
        case .mp3: [2, 3, 4].map { [Signature("ID3"), Signature([$0], at: 3)] } + [[Signature([0xff, 0xfb])]]
        case .ogg: [[Signature("OggS")]]
        case .flac: [[Signature("fLaC")]]
        case .mp4: [[Signature("ftyp", at: 4)]]
        case .elf: [[Signature([0x7f, 0x45, 0x4c, 0x46])]]
        case .sqlite: [[Signature("SQLite format 3")]]
        }
    }
}
