import NewsModel

/// Reads dates as people and machines write them.
enum DateParser {
    private static let months: [String: Int] = {
        let names: [[String]] = [
            ["january", "jan", "januar", "janvier", "enero", "janeiro", "gennaio", "januari", "जनवरी"],
            ["february", "feb", "februar", "février", "febrero", "fevereiro", "febbraio", "februari", "फरवरी", "फ़रवरी"],
            ["march", "mar", "märz", "mars", "marzo", "março", "maart", "मार्च"],
            ["april", "apr", "avril", "abril", "aprile", "अप्रैल"],
            ["may", "mai", "mayo", "maio", "maggio", "mei", "मई"],
            ["june", "jun", "juni", "juin", "junio", "junho", "giugno", "जून"],
            ["july", "jul", "juli", "juillet", "julio", "julho", "luglio", "जुलाई"],
            ["august", "aug", "août", "agosto", "augustus", "अगस्त"],
            ["september", "sep", "sept", "septembre", "septiembre", "setembro", "settembre", "सितंबर", "सितम्बर"],
            ["october", "oct", "oktober", "octobre", "octubre", "outubro", "ottobre", "okt", "अक्टूबर", "अक्तूबर"],
            ["november", "nov", "novembre", "noviembre", "novembro", "नवंबर", "नवम्बर"],
            ["december", "dec", "dezember", "décembre", "diciembre", "dezembro", "dicembre", "dez", "दिसंबर", "दिसम्बर"],
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
        let words = text.split { " ,\t\u{a0}".contains($0) }.flatMap(splitDateAndTime)
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
