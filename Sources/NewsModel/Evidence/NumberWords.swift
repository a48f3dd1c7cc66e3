/// Numbers, however they are written.
enum NumberWords {
    /// The number that digits say, with signs between thousands and before a fraction; nil where they are none.
    static func digits(_ text: String) -> Double? {
        guard let first = text.unicodeScalars.first, first.properties.numericType == .decimal else { return nil }
        var digits = ""
        var groups: [String] = []
        for scalar in text.unicodeScalars {
            if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
                digits += String(Int(value))
            } else if scalar == "," || scalar == "." {
                groups.append(digits)
                digits = ""
            } else {
                // "3rd", "2019er", "5km"
                break
            }
        }
        groups.append(digits)
        // Three digits after the last sign are thousands, unless it is the only one and what is before is 0.
        let isFraction = groups.count > 1 && (groups.last?.count != 3 || groups[0] == "0")
        let whole = isFraction ? groups.dropLast() : groups[...]
        return Double(whole.joined() + (isFraction ? "." + (groups.last ?? "") : ""))
    }

    private static let units: [String: Double] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
        "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
        "elf": 11,
        "zwölf": 12, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
        "diez": 10, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    ]
    private static let factors: [String: Double] = [
        "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7,
        "millionen": 1e6, "milliarden": 1e9, "millones": 1e6, "m": 1e6, "bn": 1e9, "k": 1000,
    ]
    private static let parts: [String: Double] = [
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5,
        "tenth": 10, "tenths": 10,
    ]
    private static let perCent: Set<String> = ["%", "percent", "pc", "prozent", "pourcent"]

    /// Words with the numbers that several of them say together as one: "two thirds", "1.2 million", "66 per cent". Shares are
    /// numbers of a hundred.
    static func joined(_ words: [StoryWords.Word]) -> [StoryWords.Word] {
        var result: [StoryWords.Word] = []
        var index = 0
        while index < words.count {
            var word = words[index]
            index += 1
            if word.text == "half" || word.text == "½" {
                word.number = 50
            } else if let value = word.number ?? units[word.text] {
                word.number = value
                take(words, &index, into: &word, value)
            }
            result.append(word)
        }
        return withShares(result)
    }

    private static let times: Set<String> = ["times", "mal", "fois", "veces"]
    private static let among: Set<String> = ["in", "of", "out", "von", "sur", "su", "av"]

    /// Words with the share that two numbers say after them: "nine times in ten", "71 of 214", "one out of five".
    private static func withShares(_ words: [StoryWords.Word]) -> [StoryWords.Word] {
        var result = words
        for (index, word) in words.enumerated() {
            var rest = words[(index + 1)...]
            if let next = rest.first, times.contains(next.text) { rest.removeFirst() }
            guard let part = word.number, let link = rest.popFirst(), among.contains(link.text) else { continue }
            if link.text == "out", rest.first?.text == "of" { rest.removeFirst() }
            // "3 in 2024" is no share.
            guard let whole = rest.first?.number, 0 < part, part < whole, link.text != "in" || whole <= 100 else {
                continue
            }
            let share = part / whole * 100
            result.append(StoryWords.Word(text: "\(Int(share.rounded()))%", isCapital: false, number: share))
        }
        return result
    }

    private static func take(
        _ words: [StoryWords.Word], _ index: inout Int, into word: inout StoryWords.Word, _ value: Double
    ) {
        var value = value
        // "twenty five"
        if value >= 20, value < 100, index < words.count, let unit = units[words[index].text], unit < 10 {
            value += unit
            index += 1
        }
        while index < words.count, let factor = factors[words[index].text] {
            value *= factor
            index += 1
        }
        if index < words.count, let part = parts[words[index].text], value < part {
            value = value / part * 100
            index += 1
        } else if index < words.count, perCent.contains(words[index].text) {
            index += 1
        } else if index + 1 < words.count, words[index].text == "per", words[index + 1].text == "cent" {
            index += 2
        }
        word.number = value
    }

    /// How much two numbers say the same, from 0 to 1: rounded ones are near enough.
    static func likeness(_ first: Double, _ second: Double) -> Double {
        if first == second { return 1 }
        let difference = abs(first - second) / max(abs(first), abs(second))
        return difference <= 0.02 ? 0.9 : difference <= 0.1 && max(first, second) >= 20 ? 0.4 : 0
    }
}
