/// Addresses as a terminal gets them: in printable ASCII, whatever script they are written in (RFC 3987, 3.1).
enum LinkTarget {
    /// The schemes that lead to a page, a mailbox or a capsule.
    private static let schemes = ["https://", "http://", "mailto:", "gemini://"]
    /// The most bytes that are sent; terminals take about as many.
    private static let mostBytes = 2000

    /// The longest label of a host's name (RFC 1034, 3.1).
    private static let mostOctets = 63

    /// What may be sent for an address; nil where it leads elsewhere, has spaces or controls in it, or is too long.
    static func ascii(_ address: String) -> String? {
        guard address.utf8.count <= mostBytes,
            let scheme = schemes.first(where: { address.lowercased().hasPrefix($0) }),
            address.unicodeScalars.allSatisfy(isPrintable)
        else { return nil }
        // A scheme in capitals is as long.
        let start = address.utf8.index(address.startIndex, offsetBy: scheme.utf8.count)
        let rest = address[start...]
        var ascii = String(address[..<start])
        if scheme.hasSuffix("//") {
            let authority = rest.prefix { !"/?#\\".contains($0) }
            guard let known = Self.authority(authority) else { return nil }
            ascii += known + percentEncoded(rest[authority.endIndex...])
        } else {
            ascii += percentEncoded(rest)
        }
        return ascii.utf8.count <= mostBytes ? ascii : nil
    }

    /// Spaces, controls, what turns the direction of text and what is no character yet is never sent.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .unassigned, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }

    /// The octets of UTF-8 that are not ASCII, each as "%" and its number.
    private static func percentEncoded(_ text: Substring) -> String {
        text.utf8.reduce(into: "") { result, byte in
            if byte < 0x80 {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%" + String(byte, radix: 16, uppercase: true)
            }
        }
    }

    /// `user@host:port`; nil where the host can have no name in ASCII.
    private static func authority(_ text: Substring) -> String? {
        let at = text.lastIndex(of: "@").map(text.index(after:)) ?? text.startIndex
        let host = text[at...]
        let end = host.lastIndex(of: ":").flatMap { host[$0...].dropFirst().allSatisfy(\.isASCII) ? $0 : nil }
        return Self.host(host[..<(end ?? host.endIndex)]).map {
            percentEncoded(text[..<at]) + $0 + host[(end ?? host.endIndex)...]
        }
    }

    /// A host's name, its labels in Punycode where they need it (RFC 3490, 4; lower case stands in for its "nameprep").
    private static func host(_ name: Substring) -> String? {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return String(name) }
        // The full stops of other scripts (RFC 3490, 3.1).
        let labels = name.split(omittingEmptySubsequences: false) { ".。．｡".contains($0) }.map { label -> String? in
            if label.utf8.allSatisfy({ $0 < 0x80 }) { return String(label) }
            guard label.unicodeScalars.count <= mostOctets else { return nil }
            let lowercase = label.lowercased()
            // Some letters of other scripts are those of ASCII in lower case, such as the sign for kelvin.
            if lowercase.utf8.allSatisfy({ $0 < 0x80 }) { return lowercase }
            return Punycode.encoded(lowercase).map { "xn--" + $0 }
        }
        guard labels.allSatisfy({ ($0?.utf8.count ?? .max) <= mostOctets }) else { return nil }
        return labels.compactMap(\.self).joined(separator: ".")
    }
}
