/// Signs of a date in a line: a year, or a time of day.
enum DateSign {
    /// Whether there is one.
    static func isIn(_ text: String) -> Bool {
        guard text.hasDigit else { return false }
        var digits: [UInt8] = []
        var isHour = false
        for byte in text.utf8 {
            let isDigit = (0x30...0x39).contains(byte)
            if isDigit {
                digits.append(byte)
                if isHour, digits.count == 2 { return true }
                continue
            }
            if isYear(digits) { return true }
            isHour = byte == UInt8(ascii: ":") && !digits.isEmpty
            digits.removeAll(keepingCapacity: true)
        }
        return isYear(digits)
    }

    private static func isYear(_ digits: [UInt8]) -> Bool {
        digits.count == 4 && (digits.starts(with: [0x31, 0x39]) || digits.starts(with: [0x32, 0x30]))
    }
}
