/// The words that end in a full stop without ending a sentence.
///
/// Chosen from those that news uses, in English and the larger languages of Europe; a word is in its lower case.
enum Abbreviations {
    /// What follows belongs to them: titles, and words that a name or a number comes after.
    private static let prefixes: Set<String> = [
        "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "sen", "rep", "gov", "col", "lt", "sgt", "capt", "rev", "hon",
        "st",
        "ste", "msgr", "mme", "mlle", "pres", "supt", "insp", "cpl", "cmdr", "adm", "maj", "amb", "messrs", "atty",
        "sec",
        "vs", "mt", "ft", "fig", "art", "abs", "vol", "pp", "ca", "approx", "cf", "viz", "ie", "eg", "sra", "srta",
        "dra",
        "mio", "mrd", "tsd", "min", "max", "inkl", "evtl", "ggf", "geb", "hr", "fr", "frl", "bzw", "sog", "z.b", "d.h",
        "u.a", "v.a", "i.d.r", "e.g", "i.e", "p.ej", "r.d", "г", "ул",
        "им",
        "т.е", "т.н", "av", "avv", "dott", "ing", "sig", "tel", "nos", "op",
    ]
    /// A number comes after them; before anything else they end the sentence ("No.") or are no abbreviations.
    private static let beforeNumbers: Set<String> = [
        "no", "nr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "p", "s", "ch",
        "art", "n", "nº", "núm", "num",
    ]
    /// They stand inside and at the end of sentences: what follows decides.
    private static let open: Set<String> = [
        "inc", "corp", "ltd", "co", "bros", "jr", "sr", "etc", "al", "usw", "est", "dept", "ave", "blvd", "rd", "bhd",
        "plc", "ph.d", "m.d", "a.m", "p.m",
    ]
    /// Words that begin sentences in English and hardly ever names.
    private static let starters: Set<String> = [
        "the", "a", "an", "he", "she", "it", "they", "we", "you", "his", "her", "its", "their", "our", "this", "that",
        "these", "those", "there", "in", "on", "at", "for", "from", "with", "by", "as", "but", "and", "so", "if",
        "when",
        "while", "after", "before", "since", "although", "though", "however", "then", "now", "some", "many", "most",
        "one",
        "two", "not", "no", "what", "who", "how", "why", "where", "last", "earlier", "also", "yet", "under", "over",
    ]
    /// Names of months in languages that write "3. Oktober", and what else is counted so.
    private static let afterOrdinals: Set<String> = [
        "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
        "november",
        "dezember", "jahrhundert", "jahrhunderts", "platz", "klasse", "bundesliga", "marts", "maj", "december",
    ]

    /// Whether a full stop behind a word ends no sentence, given the word that follows.
    static func isAbbreviation(_ word: String, before next: String, at isStartOfSentence: Bool) -> Bool {
        let lowered = word.lowercased()
        let nextIsNumber = next.unicodeScalars.first.map { (0x30...0x39).contains($0.value) } ?? false
        if prefixes.contains(lowered) { return true }
        if beforeNumbers.contains(lowered) { return nextIsNumber }
        let scalars = word.unicodeScalars
        if scalars.allSatisfy({ (0x30...0x39).contains($0.value) }) {
            // "1. The first item"; "am 3. Oktober".
            return scalars.count <= 3 && isStartOfSentence
                || scalars.count <= 2 && afterOrdinals.contains(next.lowercased())
        }
        // An initial: "J. Smith", "z. B.". "I" is mostly the word.
        if scalars.count == 1, let only = scalars.first {
            return only != "I" && (only.properties.isUppercase || only.properties.isLowercase)
        }
        // "U.S.": letters with stops between them.
        let isDotted = word.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
            $0.unicodeScalars.count == 1 && $0.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
        }
        return (isDotted || open.contains(lowered)) && !starters.contains(next.lowercased())
    }
}
