extension Unicode.Scalar {
    private static let sentenceEnds: SignSet = ".!?…。！？।؟"

    /// Whether the scalar ends a sentence.
    var isSentenceEnd: Bool { Self.sentenceEnds.contains(self) }
}

extension String {
    /// Whether the text ends as a sentence does, before what closes a quotation.
    var endsSentence: Bool {
        guard let last = unicodeScalars.last else { return false }
        let end = Quotation.isClosing(last) ? unicodeScalars.dropLast().last ?? last : last
        return end.isSentenceEnd
    }
}
