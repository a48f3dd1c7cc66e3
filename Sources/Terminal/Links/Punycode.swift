/// Names of hosts in ASCII (RFC 3492, with the parameters of its section 5).
enum Punycode {
    private static let base = 36
    private static let (leastThreshold, mostThreshold) = (1, 26)
    private static let (skew, damping) = (38, 700)
    private static let (firstBias, firstCode) = (72, 0x80)

    /// The ASCII that stands for a text (section 6.3); nil where a number in it gets too large.
    static func encoded(_ text: String) -> String? {
        let codes = text.unicodeScalars.map { Int($0.value) }
        let basic = codes.filter { $0 < firstCode }
        var digits = basic.compactMap { UInt8(exactly: $0) }
        if !basic.isEmpty { digits.append(UInt8(ascii: "-")) }
        var (code, delta, bias, handled) = (firstCode, 0, firstBias, basic.count)
        while handled < codes.count {
            guard let next = codes.filter({ $0 >= code }).min() else { return nil }
            let (step, overflowed) = (next - code).multipliedReportingOverflow(by: handled + 1)
            guard !overflowed, step < Int(UInt32.max) - delta else { return nil }
            delta += step
            code = next
            for other in codes {
                if other < code { delta += 1 }
                guard other == code else { continue }
                append(delta, bias: bias, to: &digits)
                bias = adapted(delta, count: handled + 1, isFirst: handled == basic.count)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Appends a number of variable length: each digit tells by a threshold whether it is the last (section 3.3).
    private static func append(_ number: Int, bias: Int, to digits: inout [UInt8]) {
        var rest = number
        var position = base
        while true {
            let threshold = min(max(position - bias, leastThreshold), mostThreshold)
            guard rest >= threshold else { return digits.append(digit(rest)) }
            digits.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            position += base
        }
    }

    /// The bias after a number was written (section 6.1).
    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / damping : delta / 2
        delta += delta / count
        var position = 0
        while delta > (base - leastThreshold) * mostThreshold / 2 {
            delta /= base - leastThreshold
            position += base
        }
        return position + (base - leastThreshold + 1) * delta / (delta + skew)
    }

    /// a to z, then 0 to 9.
    private static func digit(_ value: Int) -> UInt8 {
        UInt8(value < 26 ? Int(UInt8(ascii: "a")) + value : Int(UInt8(ascii: "0")) + value - 26)
    }
}
