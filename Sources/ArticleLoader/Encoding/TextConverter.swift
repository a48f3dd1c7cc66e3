import _FoundationICU

/// A converter of the ICU library between one encoding and Unicode.
///
/// Foundation stands on this library, so it is in the program anyway, with the tables of all encodings; Foundation itself
/// gives away only some of them, and not where bytes are malformed. Its functions have a prefix there: `swift_ucnv_open`
/// is `ucnv_open` in ICU's documentation.
struct TextConverter: ~Copyable {
    /// UTF-16 units that are converted in one go.
    private static let chunk = 8192

    private let handle: OpaquePointer

    /// Opens the converter of an encoding; nil where the library has none, or no memory is left.
    init?(_ encoding: TextEncoding) {
        var status = U_ZERO_ERROR
        guard let handle = swift_ucnv_open(Self.name(of: encoding), &status) else { return nil }
        // Without these, ICU puts its own stand-ins where something can't be converted, and says nothing.
        swift_ucnv_setToUCallBack(handle, swift_UCNV_TO_U_CALLBACK_STOP, nil, nil, nil, &status)
        swift_ucnv_setFromUCallBack(handle, swift_UCNV_FROM_U_CALLBACK_STOP, nil, nil, nil, &status)
        guard status.rawValue <= U_ZERO_ERROR.rawValue else {
            swift_ucnv_close(handle)
            return nil
        }
        self.handle = handle
    }

    deinit { swift_ucnv_close(handle) }

    /// The name that ICU has for an encoding: the one that the WHATWG Encoding Standard means, with the characters that
    /// Microsoft added.
    private static func name(of encoding: TextEncoding) -> String {
        switch encoding {
        case .shiftJIS: "windows-31j"
        case .eucKR: "windows-949"
        default: encoding.rawValue
        }
    }

    /// The text of bytes in UTF-8, with a U+FFFD for each sequence that is malformed, and how many of those there are.
    ///
    /// The time is proportional to the number of bytes, which is at most 2³¹ − 1.
    borrowing func decode(_ bytes: borrowing ArraySlice<UInt8>) -> (text: [UInt8], malformed: Int) {
        var text: [UInt8] = []
        var malformed = 0
        swift_ucnv_resetToUnicode(handle)
        text.reserveCapacity(bytes.count + bytes.count / 2)
        bytes.withUnsafeBytes { source in
            withUnsafeTemporaryAllocation(of: UInt16.self, capacity: Self.chunk) { units in
                guard let first = units.baseAddress else { return }
                var position = source.bindMemory(to: CChar.self).baseAddress
                let end = position.map { $0 + source.count }
                var kept = 0
                while position != nil {
                    var target: UnsafeMutablePointer<UInt16>? = first + kept
                    var status = U_ZERO_ERROR
                    swift_ucnv_toUnicode(handle, &target, first + units.count, &position, end, nil, 1, &status)
                    let count = target.map { $0 - first } ?? 0
                    // A surrogate pair at the end of the chunk may have its second half in the next one.
                    let isSplit =
                        status == U_BUFFER_OVERFLOW_ERROR && count > 0 && UTF16.isLeadSurrogate(units[count - 1])
                    let whole = UnsafeMutableBufferPointer(rebasing: units[..<(isSplit ? count - 1 : count)])
                    text.append(contentsOf: String(decoding: whole, as: UTF16.self).utf8)
                    kept = isSplit ? 1 : 0
                    if isSplit { units[0] = units[count - 1] }
                    if status == U_BUFFER_OVERFLOW_ERROR { continue }
                    guard status.rawValue > U_ZERO_ERROR.rawValue else { break }
                    text += [0xef, 0xbf, 0xbd]
                    malformed += 1
                    // Anything but a malformed sequence would be met again for ever.
                    guard position != end, Self.isMalformed(status) else { break }
                }
            }
        }
        return (text, malformed)
    }

    private static func isMalformed(_ status: UErrorCode) -> Bool {
        status == U_ILLEGAL_CHAR_FOUND || status == U_INVALID_CHAR_FOUND || status == U_TRUNCATED_CHAR_FOUND
    }

    /// The bytes of a text; nil where the encoding has no bytes for one of its characters.
    borrowing func encode(_ text: String) -> [UInt8]? {
        let units = Array(text.utf16)
        var status = U_ZERO_ERROR
        let longest = Int(swift_ucnv_getMaxCharSize(handle))
        swift_ucnv_resetFromUnicode(handle)
        let bytes = [UInt8](unsafeUninitializedCapacity: units.count * longest + longest) { buffer, count in
            count = Int(
                buffer.withMemoryRebound(to: CChar.self) { target in
                    swift_ucnv_fromUChars(
                        handle, target.baseAddress, Int32(clamping: target.count), units, Int32(clamping: units.count),
                        &status)
                })
            if status.rawValue > U_ZERO_ERROR.rawValue { count = 0 }
        }
        return status.rawValue > U_ZERO_ERROR.rawValue ? nil : bytes
    }
}

extension TextEncoding {
    /// The bytes of a text, without a byte order mark; nil where the encoding has none for one of its characters.
    func encode(_ text: String) -> [UInt8]? {
        if self == .utf8 { return Array(text.utf8) }
        guard let converter = TextConverter(self) else { return nil }
        return converter.encode(text)
    }

    /// The first character of a text that the encoding has no bytes for, nil where it has them all.
    func firstMissing(in text: String) -> Character? {
        guard self != .utf8, let converter = TextConverter(self) else { return nil }
        return text.first { converter.encode(String($0)) == nil }
    }
}
