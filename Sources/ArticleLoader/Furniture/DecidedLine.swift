/// A line that says by itself that it is no part of a story, whatever stands around it.
enum DecidedLine {
    /// The longest line that is looked at, in bytes.
    private static let longest = 900
    /// The longest line with a phrase anywhere in it, in scalars.
    private static let longestAnywhere = 400
    /// The longest line that begins with a label and has a few words behind it, in scalars.
    private static let longestLabel = 40
    /// The most of a line that is compared with phrases, in scalars.
    private static let longestPhrase = 48
    /// The longest line that ends with the number of its comments, in scalars.
    private static let longestCount = 60

    /// What a line is for, nil where it does not say so.
    static func purpose(of text: String) -> FurniturePurpose? {
        guard text.utf8.count <= longest, !isQuoted(text), let start = start(of: text) else { return nil }
        if DecidingWords.openings.mayOpen(text[start...]), let purpose = opened(String(text[start...])) {
            return purpose
        }
        let length = text.scalarCount
        if length <= longestCount, endsWithCount(text) { return .talk }
        if TeaserEnd.isIn(text) { return .otherStories }
        if PictureCredit.isIn(text, length: length) { return .pictures }
        if Trail.isIn(text) { return .turning }
        if DatedLine.isIn(text) { return .filing }
        guard length <= longestAnywhere else { return nil }
        var found: FurniturePurpose?
        DecidingWords.anywhere.forEach(in: text) { if found == nil { found = $0 } }
        return found
    }

    /// Whether a line belongs to a form for comments, or is the notice below one.
    static func isForm(_ text: String) -> Bool {
        guard text.utf8.count <= longest, !isQuoted(text),
            DecidingWords.ends.mayOpen(text[(start(of: text) ?? text.startIndex)...])
        else { return false }
        let lowered = String((Bullet.split(text)?.item ?? text).unicodeScalars.prefix(longestPhrase)).lowercased()
        return DecidingWords.ends.opening(of: lowered) { rest, bytes in
            rest == .any || isNothing(lowered[lowered.utf8.index(lowered.startIndex, offsetBy: bytes)...])
        } != nil
    }

    /// Whether somebody is speaking, who may say anything.
    private static func isQuoted(_ text: String) -> Bool { text.unicodeScalars.first.map(Quotation.isOpening) ?? false }

    /// Where a line begins to say something: behind arrows, bullets and other signs.
    private static func start(of text: String) -> String.Index? {
        text.unicodeScalars.firstIndex { $0.isLetter || $0.isNumber || $0 == "(" || $0 == "[" || $0 == "©" }
    }

    private static func opened(_ text: String) -> FurniturePurpose? {
        let length = text.scalarCount
        let head = String(text.unicodeScalars.prefix(longestPhrase))
        let lowered = head.lowercased()
        // In small letters some scripts have other numbers of bytes.
        let original = lowered.utf8.count == head.utf8.count ? text : lowered
        return DecidingWords.openings.opening(of: lowered) { meaning, bytes in
            let end = original.utf8.index(original.startIndex, offsetBy: bytes)
            return length <= meaning.purpose.longestLine && isWhole(original[..<end], before: original[end...])
                && goesOn(
                    original[end...], as: meaning.rest, of: text, length, isLabel: original[..<end].hasSuffix(":"))
        }?.purpose
    }

    /// Whether a phrase ends where a word does: also before a capital that was printed without the space before it, and in
    /// scripts that are written without spaces.
    private static func isWhole(_ phrase: Substring, before rest: Substring) -> Bool {
        guard let last = phrase.unicodeScalars.last, let next = rest.unicodeScalars.first, last.isLetter, next.isLetter
        else { return true }
        return last.isSmall && next.isCapital || last.isIdeographic || !last.properties.isCased
    }

    private static func goesOn(
        _ rest: Substring, as wanted: DecidingWords.Rest, of text: String, _ length: Int, isLabel: Bool
    ) -> Bool {
        switch wanted {
        case .any: true
        case .title: isNothing(rest) || isTitle(rest, of: text, isLabel: isLabel)
        case .colon: rest.prefix(longestLabel).contains(":") && !isSentence(text)
        case .short: length <= longestLabel && !isSentence(text)
        case .nothing: isNothing(rest)
        }
    }

    /// Whether what stands behind a phrase makes no sentence with it; behind a colon may be a question of another story.
    private static func isTitle(_ rest: Substring, of text: String, isLabel: Bool) -> Bool {
        let next = rest.unicodeScalars.first { $0 != " " && $0 != "\u{a0}" }
        if isLabel || next == ":" || next == "»" { return !text.hasSuffix(".") || text.hasSuffix("..") }
        return next != "," && !isSentence(text)
    }

    private static func isNothing(_ rest: Substring) -> Bool {
        !rest.unicodeScalars.contains { $0.isLetter || $0.isNumber || $0 == "," }
    }

    /// Whether a text ends with a full stop, a question or a call, and not with dots.
    private static func isSentence(_ text: String) -> Bool {
        text.endsSentence && !text.hasSuffix("…") && !text.hasSuffix("..")
    }

    private static let talk: Set<String> = [
        "comment", "comments", "kommentar", "kommentare", "commentaires", "comentarios", "comentários", "commenti",
        "reacties", "kommentarer", "komentarzy", "komentarze",
    ]

    /// Whether a short line is "12 comments", with a name before it at most.
    private static func endsWithCount(_ text: String) -> Bool {
        guard text.hasDigit || !text.isASCII else { return false }
        let words = text.parts(between: " ")
        guard words.count >= 2, let noun = words.last else { return false }
        let count = words[words.count - 2]
        return words.dropLast(2).allSatisfy { $0.unicodeScalars.first?.isCapital ?? false } && !text.hasSuffix(".")
            && count.allSatisfy(\.isNumber) && talk.contains(noun.lowercased().trimmingSigns)
    }
}

extension FurniturePurpose {
    /// The longest line, in scalars, that is decided by how it begins.
    fileprivate var longestLine: Int {
        switch self {
        case .otherStories, .sharing: 200
        case .pictures: 260
        case .selling: 300
        case .account: 400
        case .legal, .author: 600
        case .talk, .filing, .turning, .reader: 160
        }
    }
}
