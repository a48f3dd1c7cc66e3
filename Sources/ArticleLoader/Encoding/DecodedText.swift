/// The text of a file, whatever it is encoded in.
struct DecodedText {
    /// The text as valid UTF-8, without a byte order mark.
    let bytes: [UInt8]
    /// What it is encoded in.
    let encoding: TextEncoding
    /// Whether something was malformed and is U+FFFD now.
    let isRepaired: Bool

    /// Reads bytes by their byte order mark, else as UTF-8 where they are that, else in the likeliest encoding; where
    /// there is none, as UTF-8 after all.
    init(_ file: [UInt8]) throws(PageError) {
        let encoding = TextEncoding.marked(at: file)
        if let encoding, encoding != .utf8 {
            guard let decoded = DecodedText(file[encoding.byteOrderMark.count...], in: encoding) else {
                throw .nulBytes
            }
            guard !decoded.bytes.contains(0) else { throw .nulBytes }
            self = decoded
            return
        }
        if let error = BinaryCheck.error(of: file) { throw error }
        let body = encoding == .utf8 ? file[TextEncoding.utf8.byteOrderMark.count...] : file[...]
        if Self.isValid(body) {
            // Without a mark to take off, nothing is copied.
            bytes = encoding == nil ? file : Array(body)
            self.encoding = .utf8
            isRepaired = false
        } else if encoding == nil, !UTF8Evidence(body).isDamagedUTF8,
            let likeliest = EncodingDetector.encoding(of: body), let decoded = DecodedText(body, in: likeliest)
        {
            self = decoded
        } else {
            bytes = Array(String(decoding: body, as: UTF8.self).utf8)
            self.encoding = .utf8
            isRepaired = true
        }
    }

    /// Decodes bytes without a mark; nil where there is no converter.
    private init?(_ body: ArraySlice<UInt8>, in encoding: TextEncoding) {
        guard let converter = TextConverter(encoding) else { return nil }
        let (text, malformed) = converter.decode(body)
        bytes = text
        self.encoding = encoding
        isRepaired = malformed > 0
    }

    private static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            return false
        }
    }
}
