/// Pages in the shape of an article with a digest above it and comments below, of made-up words.
enum SamplePage {
    /// A page of at least so many bytes, of which the last third are comments; the same seed gives the same page.
    static func text(bytes: Int, seed: Int) -> [UInt8] {
        var random = SeededGenerator(seed: UInt64(seed))
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

    private static func head(_ random: inout SeededGenerator) -> String {
        let points = (0..<5).map { _ in "  • " + words(7, &random) }.joined(separator: "\n")
        return """
            \(words(9, &random))

            \(words(60, &random)).

            Key Points: \(words(7, &random))

            \(points)
            2 min read

            \(words(8, &random))

            \(words(16, &random)).

            "\(words(16, &random)). - Ada Lindgren"

            Tokyo, Feb 17


            """
    }

    private static func paragraph(_ random: inout SeededGenerator) -> String {
        var text = sentence(&random)
        if Int.random(in: 0..<3, using: &random) == 0 { text = "\"" + text + "\", the minister said in a post on X." }
        for _ in 0..<Int.random(in: 0..<4, using: &random) { text += " " + sentence(&random) }
        return text
    }

    private static func comment(_ random: inout SeededGenerator) -> String {
        let initials = Array("ABCDEFGHIJKLMNOPRSTV")
        let initial = initials[Int.random(in: 0..<initials.count, using: &random)]
        let name = "\(initial)\(word(&random)) \(initials[Int.random(in: 0..<initials.count, using: &random)])"
        var text = sentence(&random)
        for _ in 0..<(1 + Int.random(in: 0..<3, using: &random)) { text += " " + sentence(&random) }
        return "\(initial)\n\(name)\n\(text)\n"
    }

    private static func sentence(_ random: inout SeededGenerator) -> String {
        words(8 + Int.random(in: 0..<18, using: &random), &random) + "."
    }

    /// Words of running text: each third is a small one, some begin with a capital, and some have a comma behind them.
    private static func words(_ count: Int, _ random: inout SeededGenerator) -> String {
        var text = ""
        for number in 0..<count {
            let isSmall = Int.random(in: 0..<3, using: &random) == 0 && number > 0
            var next = isSmall ? smallWords[Int.random(in: 0..<smallWords.count, using: &random)] : word(&random)
            if number == 0 || !isSmall && Int.random(in: 0..<6, using: &random) == 0 {
                next = next.prefix(1).uppercased() + next.dropFirst()
            }
            text += number == 0 ? next : " " + next
            if number < count - 1, Int.random(in: 0..<14, using: &random) == 0 { text += "," }
        }
        return text
    }

    private static func word(_ random: inout SeededGenerator) -> String {
        (0..<(1 + Int.random(in: 0..<4, using: &random))).map { _ in
            syllables[Int.random(in: 0..<syllables.count, using: &random)]
        }.joined()
    }

    private static let smallWords = [
        "the", "of", "and", "to", "in", "a", "is", "for", "on", "with", "that", "this", "has", "from", "between", "its",
    ]
    private static let syllables = [
        "ba", "ko", "ri", "nen", "tu", "sol", "mar", "vi", "lo", "dra", "pe", "fin", "ga", "hus", "jo", "ment", "tion",
    ]
}
