/// What is said on a writer at the end of a story: "Ada Lang is an editor in Bonn."
struct Biography {
    /// The longest one, in bytes; where the role of somebody and the name stand at the latest, in scalars.
    private static let longest = 1_000
    private static let roleWithin = 200
    private static let nameWithin = 80
    /// The longest name that stands above one, the longest title, and the shortest paragraph that counts, in bytes.
    private static let longestName = 40
    private static let longestTitle = 50
    private static let shortestParagraph = 100
    /// The most words of a title, with that on whom it is about.
    private static let mostWordsOfTitle = 3

    private static let abouts: Set<String> = ["about", "über", "sobre", "over", "om"]
    /// What follows a name.
    private static let verbs: Set<String> = [
        "is", "writes", "covers", "lives", "works", "ist", "arbeitet", "schreibt", "studierte", "leitet", "lebt",
        "lehrt", "est", "es", "é", "è", "jest",
    ]
    private static let roles: Set<String> = [
        "editor", "writer", "author", "journalist", "reporter", "professor", "founder", "co-founder", "correspondent",
        "columnist", "contributor", "blogger", "lecturer", "fellow", "director", "expert", "researcher", "freelance",
        "redakteur", "redakteurin", "journalistin", "autor", "autorin", "chefredakteur", "chefredakteurin",
        "professorin", "gründer", "gründerin", "bloggerin", "korrespondent", "korrespondentin", "kolumnist",
        "kolumnistin", "redaktion", "ressort", "mitarbeiter", "mitarbeiterin", "volontär", "volontärin", "publizist",
        "publizistin", "schriftsteller", "schriftstellerin", "rédacteur", "rédactrice", "journaliste", "auteur",
        "autrice", "periodista", "autora", "jornalista", "giornalista", "dziennikarz", "dziennikarka", "redaktor",
        "redaktorka", "autorka", "redacteur",
    ]

    /// Reads a line that stands below another one; nil where it is none.
    init?(_ text: String, below above: String) {
        guard text.utf8.count <= Self.longest, Self.beginsWithName(text) || Self.isName(above), Self.hasRole(text)
        else {
            return nil
        }
    }

    /// Whether a line is a title such as "About Ada Moss" or "Über Ada".
    static func isTitle(_ text: String) -> Bool {
        guard text.utf8.count <= longestTitle, !text.endsSentence else { return false }
        let words = text.parts(between: " ")
        return (2...mostWordsOfTitle).contains(words.count) && abouts.contains(words[0].lowercased())
            && words.dropFirst().allSatisfy { $0.unicodeScalars.first?.isCapital ?? false }
    }

    /// How much of a story's text a line is, in bytes: short ones are none.
    static func weight(of text: String) -> Int { text.utf8.count >= shortestParagraph ? text.utf8.count : 0 }

    /// Whether a text begins with two to four words in capitals and a verb.
    private static func beginsWithName(_ text: String) -> Bool {
        var rest = text.unicodeScalars.prefix(nameWithin)
        for number in 0...4 {
            let word = rest.drop { $0 == " " }.prefix { $0 != " " }
            guard let first = word.first else { return false }
            if !first.isCapital { return number > 0 && verbs.contains(String(word)) }
            rest = rest[word.endIndex...]
        }
        return false
    }

    private static func isName(_ text: String) -> Bool {
        guard text.utf8.count <= longestName else { return false }
        let words = text.parts(between: " ")
        return (2...4).contains(words.count) && !text.endsSentence
            && words.allSatisfy { $0.unicodeScalars.first?.isCapital ?? false }
    }

    private static func hasRole(_ text: String) -> Bool {
        String(text.unicodeScalars.prefix(roleWithin)).lowercased().parts { !$0.isLetter && $0 != "-" }
            .contains { roles.contains(String($0)) }
    }
}
