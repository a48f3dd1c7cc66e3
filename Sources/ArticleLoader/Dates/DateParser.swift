import NewsModel

/// Reads dates as people and machines write them.
enum DateParser {
    private static let months: [String: Int] = {
        let names: [[String]] = [
            [
                "january", "jan", "januar", "janvier", "enero", "janeiro", "gennaio", "januari", "जनवरी", "января",
                "январь", "stycznia", "січня", "ocak", "ledna", "januára", "jänner", "يناير", "tammikuuta", "január",
                "januarie", "ianuarie",
            ],
            [
                "february", "feb", "februar", "février", "febrero", "fevereiro", "febbraio", "februari", "फरवरी", "फ़रवरी",
                "февраля", "февраль", "lutego", "лютого", "şubat", "února", "فبراير", "helmikuuta", "február",
                "februarie",
            ],
            [
                "march", "mar", "märz", "mars", "marzo", "março", "maart", "मार्च", "марта", "март", "marca", "березня",
                "mart", "března", "maret", "مارس", "maaliskuuta", "március", "martie",
            ],
            [
                "april", "apr", "avril", "abril", "aprile", "अप्रैल", "апреля", "апрель", "kwietnia", "квітня", "nisan",
                "dubna", "أبريل", "huhtikuuta", "április", "aprilie", "apríla",
            ],
            [
                "may", "mai", "mayo", "maio", "maggio", "mei", "maj", "मई", "мая", "май", "maja", "травня", "mayıs",
                "května",
                "مايو", "toukokuuta", "május",
            ],
            [
                "june", "jun", "juni", "juin", "junio", "junho", "giugno", "जून", "июня", "июнь", "czerwca", "червня",
                "haziran", "června", "يونيو", "kesäkuuta", "június", "iunie",
            ],
            [
                "july", "jul", "juli", "juillet", "julio", "julho", "luglio", "जुलाई", "июля", "июль", "lipca", "липня",
                "temmuz", "července", "يوليو", "heinäkuuta", "július", "iulie",
            ],
            [
                "august", "aug", "août", "agosto", "augustus", "अगस्त", "августа", "август", "sierpnia", "серпня",
                "ağustos", "srpna", "agustus", "augusti", "أغسطس", "elokuuta", "augusztus",
            ],
            [
                "september", "sep", "sept", "septembre", "septiembre", "setembro", "settembre", "सितंबर", "सितम्बर",
                "сентября", "сентябрь", "września", "вересня", "eylül", "září", "سبتمبر", "syyskuuta", "szeptember",
                "septembrie",
            ],
            [
                "october", "oct", "oktober", "octobre", "octubre", "outubro", "ottobre", "okt", "अक्टूबर", "अक्तूबर",
                "октября", "октябрь", "października", "жовтня", "ekim", "října", "أكتوبر", "lokakuuta", "október",
                "octombrie",
            ],
            [
                "november", "nov", "novembre", "noviembre", "novembro", "नवंबर", "नवम्बर", "ноября", "ноябрь", "listopada",
                "листопада", "kasım", "listopadu", "نوفمبر", "marraskuuta", "noiembrie", "nopember",
            ],
            [
                "december", "dec", "dezember", "décembre", "diciembre", "dezembro", "dicembre", "dez", "दिसंबर", "दिसम्बर",
                "декабря", "декабрь", "grudnia", "грудня", "aralık", "prosince", "desember", "ديسمبر", "joulukuuta",
                "decembrie", "des",
            ],
        ]
        var months: [String: Int] = [:]
        for (index, names) in names.enumerated() {
            for name in names { months[name] = index + 1 }
        }
        return months
    }()

    /// The number of a month by its name or its usual short form, nil where the word is none.
    static func month(_ word: some StringProtocol) -> Int? {
        months[Substring(word.lowercased()).trimming { $0 == "." || $0 == "," }.description]
    }

    /// Reads a whole text as a date, with or without a time: "2026-02-17", "2026-02-17T10:15+05:30",
    /// "17 February 2026, 10:15", "Feb 17, 2026", "17.2.2026"; nil for all else.
    static func timestamp(_ text: String) -> Timestamp? {
        let words = text.parts { $0 == "," || SignSet.spaces.contains($0) }.flatMap(splitDateAndTime)
        var scanner = DateScanner()
        for word in words {
            guard scanner.take(word) else { return nil }
        }
        return scanner.timestamp
    }

    /// "2026-02-17T10:15Z" in two.
    private static func splitDateAndTime(_ word: Substring) -> [String] {
        guard word.first?.isNumber == true, let mark = word.firstIndex(of: "T"),
            word[word.index(after: mark)...].first?.isNumber == true
        else { return [String(word)] }
        return [String(word[..<mark]), String(word[word.index(after: mark)...])]
    }
}
