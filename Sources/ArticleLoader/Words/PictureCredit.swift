/// The lines that say who made a picture: "Somebody/Agency", "What it shows © Somebody", "… (Photo: Somebody)".
enum PictureCredit {
    /// The longest line with an agency, the longest caption with a credit at its end, and the longest credit there, in scalars.
    private static let longest = 90
    private static let longestCaption = 260
    private static let longestAtEnd = 60
    /// The most signs between what a line names.
    private static let mostSeparators = 3

    /// News agencies and libraries of pictures, in small letters.
    private static let agencies: Set<String> = [
        "afp", "afp photo", "ap", "ap photo", "dpa", "dpa-zentralbild", "pap", "epa", "epa-efe", "reuters", "apa",
        "ansa",
        "efe", "getty", "getty images", "gettyimages", "imago", "imago images", "keystone", "keystone-sda",
        "ntb",
        "belga", "anp", "lusa", "tass", "mti", "čtk", "ctk", "upi", "xinhua", "kyodo", "jiji", "dapd",
        "ddp",
        "shutterstock", "istock", "istockphoto", "alamy", "unsplash", "pixabay", "pexels", "picture alliance",
        "picture-alliance", "adobe stock", "adobestock", "stock.adobe.com", "fotolia", "depositphotos",
    ]
    /// What a credit begins with behind a caption.
    private static let labels = PhraseSet([
        "(foto:", "(fotos:", "(bild:", "(symbolbild", "(symbolfoto", "(archivbild", "(archivfoto", "(photo:",
        "(photo by",
        "(photos by", "(photo credit", "(image:", "(picture:", "(credit:", "(crédit", "(crédito", "(fot.", "(grafik:",
        "(ap photo", "(getty)", "(getty/", "(c) ", "©",
    ])
    /// What one begins with behind a caption that is a sentence.
    private static let labelsBehindSentence = PhraseSet([
        " foto: ", " fotos: ", " photo: ", " bild: ", " image: ", " bildrechte: ", " crédito: ",
    ])

    /// Whether a line of so many scalars is one.
    static func isIn(_ text: String, length: Int) -> Bool {
        guard length <= longestCaption else { return false }
        return length <= longest && namesAgency(text) || endsWithCredit(text) || isNumbered(text)
    }

    private static let numbered: Set<String> = [
        "abbildung", "abb", "figure", "fig", "figura", "rys", "obr", "рис",
    ]

    /// Whether a line is the caption "Figure 3: …".
    private static func isNumbered(_ text: String) -> Bool {
        guard mayBeNumbered(text.utf8.span) else { return false }
        let words = text.parts(between: " ").prefix(3)
        guard words.count >= 2, let mark = words[1].last, ":.".contains(mark),
            words.count == 2 || mark == ":" || !(words[2].unicodeScalars.first?.isSmall ?? false)
        else { return false }
        return numbered.contains(String(words[0]).lowercased().trimmingSigns)
            && words[1].dropLast().allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// Whether a number, or the sign behind one, stands behind the first space: of hardly any other line.
    private static func mayBeNumbered(_ text: Span<UInt8>) -> Bool {
        var index = text.firstPlace { $0.equal(to: 0x20) }
        while index < text.count, text[index] == 0x20 { index += 1 }
        // The digits, and the colon behind them.
        return index < text.count && (0x30...0x3a ~= text[index] || text[index] == UInt8(ascii: "."))
    }

    /// Whether a short line has a slash or a bar, and an agency before the first one or behind one.
    private static func namesAgency(_ text: String) -> Bool {
        let separators = text.utf8.span.count { $0.equal(to: UInt8(ascii: "/")) | $0.equal(to: UInt8(ascii: "|")) }
        guard (1...mostSeparators).contains(separators), !text.contains(":") else { return false }
        return text.lowercased().parts(between: "/|").contains { agencies.contains(String($0).trimmingSigns) }
    }

    private static func endsWithCredit(_ text: String) -> Bool {
        let mayHaveLabel = text.utf8.span.has {
            $0.equal(to: UInt8(ascii: "(")) | $0.equal(to: UInt8(ascii: ":")) | $0.equal(to: 0xc2)
        }
        guard mayHaveLabel else { return false }
        let end = String(text.unicodeScalars.suffix(longestAtEnd))
        let lowered = end.lowercased()
        // In small letters some scripts have other numbers of bytes.
        guard lowered.utf8.count == end.utf8.count else { return false }
        if let place = labels.places(in: lowered).first, isCredit(end, behind: place.upperBound) { return true }
        guard let place = labelsBehindSentence.places(in: lowered).first,
            end.unicodeScalars[..<end.utf8.index(end.startIndex, offsetBy: place.lowerBound)].last?.isSentenceEnd
                ?? false
        else { return false }
        return isCredit(end, behind: place.upperBound)
    }

    /// Whether what stands behind a label names somebody: it begins with a capital, and no question or call is in it.
    private static func isCredit(_ text: String, behind label: Int) -> Bool {
        let credit = text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: label)...]
        let name = credit.first { $0.isLetter }
        return !(name?.isSmall ?? false) && !credit.dropLast().contains { $0 == "!" || $0 == "?" }
    }
}
