/// Pages in the shape of an article with a digest above it and comments below, of made-up words.
enum SamplePage {
    /// A page of at least so many bytes, of which the last third are comments; the same seed gives the same page.
    static func text(bytes: Int, seed: Int) -> [UInt8] {
        var random = SplitMix64(state: UInt64(seed))
        var page = head(&random)
        while page.utf8.count < bytes * 2 / 3 { page += paragraph(&random) + "\n\n" }
        page += "- IANS\n\nShare this article:\n\nReader Comments\n\n"
        while page.utf8.count < bytes - tail.utf8.count { page += comment(&random) }
        return Array((page + tail).utf8)
    }

    private static let tail = """

        We welcome thoughtful discussions from our readers. Please keep comments respectful and on-topic.

        Leave a Comment

        Minimum 50 characters 0/50
        """

    private static func head(_ random: inout SplitMix64) -> String {
        let points = (0..<5).map { _ in "  • " + words(7, &random) }.joined(separator: "\n")
        return """
            \(words(9, &random))

            \(words(60, &random)).

            Key Points: \(words(7, &random))

            \(points)
            2 min read

            \(words(8, &random))

            \(words(16, &random)).

            "\(words(16, &random)). - Narendra Modi"

            Tokyo, Feb 17


            """
    }

    private static func paragraph(_ random: inout SplitMix64) -> String {
        var text = sentence(&random)
        if random.next(below: 3) == 0 { text = "\"" + text + "\", PM Modi said in a post on X." }
        for _ in 0..<random.next(below: 4) { text += " " + sentence(&random) }
        return text
    }

    private static func comment(_ random: inout SplitMix64) -> String {
        let initials = Array("ABCDEFGHIJKLMNOPRSTV")
        let initial = initials[random.next(below: initials.count)]
        let name = "\(initial)\(word(&random)) \(initials[random.next(below: initials.count)])"
        var text = sentence(&random)
        for _ in 0..<(1 + random.next(below: 3)) { text += " " + sentence(&random) }
        return "\(initial)\n\(name)\n\(text)\n"
    }

    private static func sentence(_ random: inout SplitMix64) -> String {
        words(8 + random.next(below: 18), &random) + "."
    }

    /// Words of running text: each third is a small one, some begin with a capital, and some have a comma behind them.
    private static func words(_ count: Int, _ random: inout SplitMix64) -> String {
        var text = ""
        for number in 0..<count {
            let isSmall = random.next(below: 3) == 0 && number > 0
            var next = isSmall ? smallWords[random.next(below: smallWords.count)] : word(&random)
            if number == 0 || !isSmall && random.next(below: 6) == 0 {
                next = next.prefix(1).uppercased() + next.dropFirst()
            }
            text += number == 0 ? next : " " + next
            if number < count - 1, random.next(below: 14) == 0 { text += "," }
        }
        return text
    }

    private static func word(_ random: inout SplitMix64) -> String {
        (0..<(1 + random.next(below: 4))).map { _ in syllables[random.next(below: syllables.count)] }.joined()
    }

    private static let smallWords = [
        "the", "of", "and", "to", "in", "a", "is", "for", "on", "with", "that", "this", "has", "from", "between", "its",
    ]
    private static let syllables = [
        "ba", "ko", "ri", "nen", "tu", "sol", "mar", "vi", "lo", "dra", "pe", "fin", "ga", "hus", "jo", "ment", "tion",
    ]
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct SplitMix64 {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
