/// What a word may be in a date.
enum MomentWord: Equatable {
    case time, date, month, number, year, unit, ago
    /// A number with its unit, as in "2d".
    case amount
    /// A word that stands between the others.
    case filler
    case other

    private static let units: Set<String> = [
        "second", "seconds", "sec", "secs", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day",
        "days",
        "week", "weeks", "month", "months", "year", "years", "yr", "yrs", "sekunde", "sekunden", "minuten", "stunde",
        "stunden", "std", "tag", "tage", "tagen", "woche", "wochen", "monat", "monate", "monaten", "jahr", "jahre",
        "jahren", "heure", "heures", "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "minuto", "minutos",
        "hora", "horas", "día", "días", "semana", "semanas", "mes", "meses", "año", "años", "dia", "dias", "ano",
        "anos",
        "ore", "ora", "giorni", "giorno", "settimane", "settimana", "mese", "mesi", "anno", "anni", "uur", "dagen",
        "dag",
        "weken", "maanden", "jaar", "годин", "дней", "день", "часов", "месяцев", "лет", "год",
    ]
    private static let agoWords: Set<String> = [
        "ago", "vor", "hace", "há", "fa", "geleden", "назад", "temu", "sedan", "siden",
    ]
    private static let fillers: Set<String> = [
        "at", "on", "um", "uhr", "à", "le", "am", "pm", "the", "den", "vom", "@", "|", "-", "–", "—", "·", "•", "/",
        "h",
        "of", "de", "del", "las", "a", "y", "il", "a.m.", "p.m.", "kl", "klo", "om", "alle", "às", "mon", "tue", "wed",
        "thu",
        "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag",
        "dienstag",
        "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "mo", "di", "mi", "do", "fr", "sa", "so", "lundi",
        "mardi",
        "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes",
        "sábado",
        "domingo", "utc", "gmt", "cet", "cest", "est", "edt", "pst", "pdt",
    ]
    /// What is counted: the number before it goes with it.
    private static let counted: Set<String> = [
        "point", "points", "like", "likes", "vote", "votes", "upvotes", "pts", "punkt", "punkte", "pkt",
    ]
    private static let buttons: Set<String> = [
        "parent", "next", "prev", "root", "favorite", "edited", "bearbeitet", "delete", "flag",
        "reply", "antworten", "répondre", "responder", "rispondi", "permalink", "permanenter", "permanent", "link",
        "zitieren",
        "quote", "report", "melden", "like", "liken", "edit", "löschen", "anmelden", "zum", "share",
        "says",
        "sagt", "schreibt", "schrieb", "said", "wrote", "posted", "commented", "geschrieben", "von", "par", "by", "am",
        "on",
    ]

    /// Whether a word of a head is a button, or says that somebody says something.
    static func isButton(_ word: String) -> Bool { buttons.contains(word.lowercased().trimmingSigns) }

    /// Words without buttons and counters.
    static func withoutButtons(_ words: ArraySlice<String>) -> [String] {
        var kept: [String] = []
        for word in words {
            if counted.contains(word.lowercased().trimmingSigns) {
                if let last = kept.last, last.allSatisfy({ $0.isNumber || "+-−.,".contains($0) }) { kept.removeLast() }
            } else if !isButton(word) {
                kept.append(word)
            }
        }
        return kept
    }

    /// Whether a run of words of a date may begin with it.
    var mayBegin: Bool { self != .other && self != .filler }

    /// Tells what a word may be.
    init(_ word: String) {
        let text = word.lowercased()
        let plain = text.trimmingSigns
        if plain.isEmpty || Self.fillers.contains(plain) || Self.fillers.contains(text) {
            self = .filler
        } else if DateParser.month(plain) != nil {
            self = .month
        } else if Self.agoWords.contains(plain) {
            self = .ago
        } else if Self.units.contains(plain) {
            self = .unit
        } else {
            self = Self.numeric(plain)
        }
    }

    private static func numeric(_ word: String) -> MomentWord {
        let bytes = Array(word.utf8)
        guard let first = bytes.first, (0x30...0x39).contains(first), bytes.count <= 26 else { return .other }
        let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
        let rest = String(decoding: bytes[digits...], as: UTF8.self)
        if rest.isEmpty {
            if digits == 4, word.hasPrefix("19") || word.hasPrefix("20") { return .year }
            return digits <= 2 ? .number : .other
        }
        if ["st", "nd", "rd", "th", "er", "º", "ª"].contains(rest) { return .number }
        if ["d", "h", "m", "w", "y", "s", "mo", "yr"].contains(rest) { return .amount }
        let groups = word.split { !$0.isNumber }
        if isTime(word, groups) { return .time }
        let signs = Set(word.filter { !$0.isNumber })
        guard groups.count >= 3, let sign = signs.first else { return .other }
        // "2020-04-22T07:33:47Z" has other signs as well.
        if signs.count == 1, "./-".contains(sign), groups.count == 3,
            groups.allSatisfy({ [1, 2, 4].contains($0.count) })
        {
            return .date
        }
        if groups[0].count == 4, groups.count >= 5, word.contains("T") { return .date }
        return .other
    }

    /// "10:15", "9.35pm", "08h07".
    private static func isTime(_ word: String, _ groups: [Substring]) -> Bool {
        guard (2...3).contains(groups.count), let hour = Int(groups[0]), hour < 25, groups[1].count == 2,
            let mark = word.dropFirst(groups[0].count).first
        else { return false }
        return mark == ":" || mark == "h" || (mark == "." && groups.count == 2 && word.count >= 4)
    }
}
