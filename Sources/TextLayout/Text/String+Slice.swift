extension String {
    /// The part of the text between two UTF-8 offsets, both boundaries of scalars; traps outside the text.
    public func slice(_ range: Range<Int>) -> String {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return String(unicodeScalars[start..<utf8.index(start, offsetBy: range.count)])
    }

    /// The UTF-8 offsets of all of the text.
    public var wholeRange: Range<Int> { 0..<utf8.count }
}
