extension String {
    /// Appends a text of which some scalars are written in another way; what stands between them is taken over at once.
    mutating func append(_ text: String, escaping escape: (Unicode.Scalar) -> String?) {
        let scalars = text.unicodeScalars
        var run = scalars.startIndex
        var index = run
        while index < scalars.endIndex {
            let next = scalars.index(after: index)
            if let escaped = escape(scalars[index]) {
                self += text[run..<index]
                self += escaped
                run = next
            }
            index = next
        }
        self += text[run...]
    }
}

extension Unicode.Scalar {
    /// The scalar, below U+10000, as JSON (RFC 8259, 7) and TOML (1.0) escape it: "\u" and four hexadecimal digits.
    var escaped: String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
