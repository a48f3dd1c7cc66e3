import NewsModel

/// The links of a text in Markdown: "[words](address)", "[words][12]", and pictures, "![words](address)".
struct MarkdownLinks {
    /// The text with the words of the links only; of pictures, nothing.
    let text: String
    /// The links, in order.
    private(set) var links: [Link] = []

    /// The longest label and the longest address, in bytes.
    private static let longest = 2_000

    /// Takes the links apart; nil where there are none. Only in Markdown an address may be one within a site.
    init?(in text: String, isMarkdown: Bool, addresses: [Int: String]) {
        guard text.hasByte(UInt8(ascii: "]")) else { return nil }
        let bytes = Array(text.utf8)
        var parser = Parser(bytes: bytes, isMarkdown: isMarkdown, addresses: addresses)
        parser.parse()
        guard parser.isChanged else { return nil }
        self.text = String(decoding: parser.output, as: UTF8.self).trimmingSpaces
        links = parser.links
    }

    private struct Parser {
        let bytes: [UInt8]
        let isMarkdown: Bool
        let addresses: [Int: String]
        var output: [UInt8] = []
        var links: [Link] = []
        var isChanged = false
        /// Where brackets were opened, in the output.
        private var opened: [Int] = []

        init(bytes: [UInt8], isMarkdown: Bool, addresses: [Int: String]) {
            self.bytes = bytes
            self.isMarkdown = isMarkdown
            self.addresses = addresses
            output.reserveCapacity(bytes.count)
        }

        mutating func parse() {
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                switch byte {
                case UInt8(ascii: "["):
                    opened.append(output.count)
                    output.append(byte)
                case UInt8(ascii: "]"):
                    let start = opened.popLast()
                    if let start, output.count - start <= MarkdownLinks.longest, let target = target(at: index) {
                        close(from: start, at: target.address)
                        index = target.end
                    } else {
                        output.append(byte)
                    }
                default: output.append(byte)
                }
            }
        }

        /// Ends a link of which the words begin at a place of the output.
        private mutating func close(from start: Int, at address: String) {
            isChanged = true
            if start > 0, output[start - 1] == UInt8(ascii: "!") {
                output.removeSubrange((start - 1)...)
                return
            }
            output.remove(at: start)
            guard Link.isAddress(address) else { return }
            let label = String(decoding: output[start...], as: UTF8.self).trimmingSpaces
            links.append(Link(label: label.isEmpty ? nil : label, address: address))
        }

        /// The address behind a bracket that closes, and where the text goes on.
        private func target(at index: Int) -> (address: String, end: Int)? {
            guard index < bytes.count else { return nil }
            switch bytes[index] {
            case UInt8(ascii: "("): return inlineTarget(at: index + 1)
            case UInt8(ascii: "["):
                let digits = bytes[(index + 1)...].prefix(6).prefix { (0x30...0x39).contains($0) }
                guard digits.endIndex < bytes.count, bytes[digits.endIndex] == UInt8(ascii: "]"),
                    let address = Int(String(decoding: digits, as: UTF8.self)).flatMap({ addresses[$0] })
                else { return nil }
                return (address, digits.endIndex + 1)
            default: return nil
            }
        }

        /// An address, with a title in quotation marks behind it maybe, up to its bracket.
        private func inlineTarget(at start: Int) -> (address: String, end: Int)? {
            var depth = 0
            var addressEnd: Int?
            var isQuoted = false
            for index in start..<min(bytes.count, start + MarkdownLinks.longest) {
                switch bytes[index] {
                case UInt8(ascii: "\""): isQuoted.toggle()
                case _ where isQuoted: break
                case UInt8(ascii: "("): depth += 1
                case UInt8(ascii: ")") where depth > 0: depth -= 1
                case UInt8(ascii: ")"):
                    var address = bytes[start..<(addressEnd ?? index)]
                    if address.first == UInt8(ascii: "<"), address.last == UInt8(ascii: ">") {
                        address = address.dropFirst().dropLast()
                    }
                    let text = String(decoding: address, as: UTF8.self)
                    return Link.isAddress(text) || isMarkdown ? (text, index + 1) : nil
                case 0x20:
                    addressEnd = addressEnd ?? index
                    // Behind an address nothing but a title may stand.
                    guard index + 1 < bytes.count, "\" )".utf8.contains(bytes[index + 1]) else { return nil }
                default: if addressEnd != nil { return nil }
                }
            }
            return nil
        }
    }
}
