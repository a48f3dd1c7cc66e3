/// Parts running text into its sentences, in languages with and without spaces.
///
/// The rules are those of Unicode for sentence boundaries (UAX #29, SB3–SB11), and beyond them abbreviations, initials,
/// ordinals, and quotations that the sentence goes on behind. Thai and others that mark no end are one sentence a line.
public enum SentenceSplitter {
    /// The sentences of a text in its order, as ranges of UTF-8 offsets, without the white space around them.
    ///
    /// They are never empty and never overlap, and all that is outside them is white space. The time is proportional to
    /// the text's length.
    public static func ranges(in text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { bytes in
            let cursor = ScalarCursor(bytes: bytes)
            var ranges: [Range<Int>] = []
            var start = skipSpace(from: 0, cursor)
            var place = start
            while place < bytes.count {
                guard SentenceMarks.mayBegin(bytes[place]) else {
                    place += 1
                    continue
                }
                let next = step(from: place, sentence: start, cursor)
                if next.isEnd {
                    add(start..<next.place, to: &ranges, cursor)
                    start = skipSpace(from: next.place, cursor)
                    place = start
                } else {
                    place = next.place
                }
            }
            add(start..<bytes.count, to: &ranges, cursor)
            return ranges
        }
    }

    /// Looks at what may be a mark: where to look on, and whether a sentence ends there.
    private static func step(from place: Int, sentence: Int, _ cursor: ScalarCursor) -> (place: Int, isEnd: Bool) {
        guard let first = cursor.scalar(at: place) else { return (place + 1, false) }
        if first.scalar == "\n" || first.scalar == "\r" { return (place, true) }
        guard let mark = SentenceMarks.mark(first.scalar) else { return (first.end, false) }
        // "?!", "..." and "。。" are one mark; the last of them decides, and more than one stop is an ellipsis.
        var last = mark
        var end = first.end
        while let next = cursor.scalar(at: end), let mark = SentenceMarks.mark(next.scalar) {
            last = mark == .stop ? .spaced : mark
            end = next.end
        }
        let closed = frenchEnd(from: cursor.end(from: end, while: SentenceMarks.isCloser), cursor)
        return (closed, isEnd(last, at: place, closers: end..<closed, sentence: sentence, cursor))
    }

    /// The offset behind a closing guillemet that has space on both sides, as in French; else the same offset.
    private static func frenchEnd(from place: Int, _ cursor: ScalarCursor) -> Int {
        guard let space = cursor.scalar(at: place), space.scalar.properties.isWhitespace,
            let mark = cursor.scalar(at: space.end), mark.scalar == "»",
            cursor.scalar(at: mark.end).map({ $0.scalar.properties.isWhitespace || SentenceMarks.goesOn($0.scalar) })
                ?? true
        else { return place }
        return mark.end
    }

    private static func isEnd(
        _ mark: SentenceMarks.Mark, at place: Int, closers: Range<Int>, sentence: Int, _ cursor: ScalarCursor
    ) -> Bool {
        let end = closers.upperBound
        guard let next = cursor.scalar(at: end) else { return true }
        if SentenceMarks.goesOn(next.scalar) { return false }
        if mark == .final { return closers.isEmpty || !SentenceMarks.isHiragana(next.scalar) }
        guard next.scalar.properties.isWhitespace else { return false }
        let space = cursor.end(from: end) { $0.properties.isWhitespace && $0 != "\n" && $0 != "\r" }
        guard let after = cursor.scalar(at: space) else { return true }
        if SentenceMarks.goesOn(after.scalar) { return false }
        let word = cursor.end(from: space, while: SentenceMarks.isOpener)
        let wordEnd = cursor.end(from: word) { $0.properties.isAlphabetic || (0x30...0x39).contains($0.value) }
        if let letter = cursor.scalar(at: word), wordEnd > word, letter.scalar.properties.isLowercase { return false }
        guard mark == .stop, closers.isEmpty else { return true }
        return !isAbbreviation(before: place, next: word..<wordEnd, sentence: sentence, cursor)
    }

    private static func isAbbreviation(
        before place: Int, next: Range<Int>, sentence: Int, _ cursor: ScalarCursor
    ) -> Bool {
        // No abbreviation is longer; a text without spaces is not gone through again at each of its stops.
        let longest = 16
        var start = place
        while start > sentence, place - start <= longest, let before = cursor.scalar(before: start),
            before.scalar.properties.isAlphabetic || before.scalar == "." || (0x30...0x39).contains(before.scalar.value)
        {
            start = before.start
        }
        guard start < place, place - start <= longest else { return false }
        let nextEnd = min(next.upperBound, cursor.end(from: next.lowerBound, atMost: longest))
        return Abbreviations.isAbbreviation(
            cursor.text(start..<place), before: cursor.text(next.lowerBound..<nextEnd), at: start == sentence)
    }

    private static func skipSpace(from place: Int, _ cursor: ScalarCursor) -> Int {
        cursor.end(from: place, while: \.properties.isWhitespace)
    }

    private static func add(_ range: Range<Int>, to ranges: inout [Range<Int>], _ cursor: ScalarCursor) {
        var end = range.upperBound
        while end > range.lowerBound, let last = cursor.scalar(before: end), last.scalar.properties.isWhitespace {
            end = last.start
        }
        if end > range.lowerBound { ranges.append(range.lowerBound..<end) }
    }
}
