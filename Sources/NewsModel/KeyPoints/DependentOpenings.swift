/// The words with which a sentence leans on the one before: who "she" is was said there, and what "but" is against.
enum DependentOpenings {
    private static let words: Set<String> = [
        // English
        "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "his", "her", "their", "its",
        "my",
        "our", "your", "him", "them", "but", "and", "or", "so", "yet", "nor", "then", "also", "however", "therefore",
        "moreover", "furthermore", "additionally", "meanwhile", "nevertheless", "nonetheless", "instead", "otherwise",
        "thus", "hence", "still", "such", "both", "because", "which", "here", "there", "similarly", "likewise",
        "besides",
        "finally", "another", "other", "others", "even", "asked", "read", "click", "yes", "no", "well",
        // German
        "er", "sie", "es", "wir", "ich", "ihr", "dies", "diese", "dieser", "dieses", "diesen", "diesem", "sein",
        "seine",
        "seiner", "ihre", "ihrer", "ihm", "ihn", "ihnen", "unser", "unsere", "mein", "meine", "aber", "und", "oder",
        "denn", "doch", "jedoch", "auch", "dann", "damit", "dabei", "dazu", "dadurch", "dafür", "dagegen", "darum",
        "deshalb", "daher", "deswegen", "außerdem", "zudem", "allerdings", "trotzdem", "hier", "dort", "solche",
        "beide",
        "danach", "davon", "daran", "darauf", "darüber", "daraus", "man", "ja", "nein", "ebenso", "somit", "so",
        // French
        "il", "elle", "ils", "elles", "on", "nous", "vous", "je", "ce", "cet", "cette", "ces", "cela", "ça", "son",
        "sa",
        "ses", "leur", "leurs", "mais", "et", "ou", "donc", "or", "car", "puis", "ainsi", "cependant", "pourtant",
        "toutefois", "aussi", "celui", "celle", "ceux", "c", "notre", "nos", "mon", "mes",
        // Spanish, Portuguese, Italian
        "él", "ella", "ellos", "ellas", "esto", "este", "esta", "estos", "estas", "ese", "esa", "eso", "esos", "su",
        "sus",
        "pero", "y", "o", "además", "también", "entonces", "sin", "así", "ele", "ela", "eles", "elas", "isso", "isto",
        "essa", "esse", "seu", "sua", "mas", "e", "ou", "também", "além", "porém", "então", "lui", "lei", "loro",
        "essi",
        "questo", "questa", "questi", "queste", "quello", "quella", "suo", "sua", "ma", "inoltre", "anche", "però",
        "dunque", "quindi", "nosotros", "yo",
        // Dutch, Scandinavian, Polish
        "hij", "zij", "ze", "het", "dit", "dat", "deze", "maar", "en", "ook", "zijn", "haar", "wij", "ik", "han", "hun",
        "hon", "det", "de", "men", "og", "och", "også", "jeg", "jag", "vi", "dette", "disse", "on", "ona", "oni", "ten",
        "ta", "te", "ale", "i", "a", "jednak", "jego", "jej",
        // Russian, Ukrainian
        "он", "она", "оно", "они", "это", "этот", "эта", "эти", "его", "её", "ее", "их", "но", "и", "а", "также",
        "однако",
        "при", "мы", "я", "він", "вона", "вони", "це", "але", "також", "кроме",
        // Hindi, Arabic, Urdu
        "वह", "यह", "वे", "ये", "उन्होंने", "उसने", "उनका", "उनकी", "इस", "इसके", "इसमें", "लेकिन", "और", "मगर", "हालांकि",
        "هو", "هي", "هم", "هذا", "هذه", "ذلك", "تلك", "لكن", "ولكن", "كما", "وأضاف", "وقال", "وأوضح", "وأشار", "وأكد",
        "یہ", "وہ", "لیکن", "اور",
        // Korean
        "그는", "그녀는", "이는", "그러나", "하지만", "그리고", "또한", "또", "이에", "이어",
    ]

    /// The beginnings of such words in scripts that put nothing between words.
    private static let beginnings = [
        "しかし", "そして", "その", "この", "それ", "これ", "また", "だが", "ただ", "さらに", "彼は", "彼女", "そこ", "ここ", "なお",
        "でも", "一方", "私", "但", "他", "她", "它", "这", "那", "而", "此外", "同时", "另外", "因此", "所以", "我", "對此", "对此", "這",
    ]

    /// Whether a sentence begins with such a word.
    static func begin(_ sentence: Range<Int>, _ cursor: ScalarCursor) -> Bool {
        guard let first = cursor.scalar(at: sentence.lowerBound) else { return false }
        // None of these words is longer; a sentence in a script without spaces begins with a long one.
        let longest = 16
        var count = 0
        let end = cursor.end(from: sentence.lowerBound) { scalar in
            count += 1
            if case .other = ScalarKind(scalar) { return false }
            return count <= longest
        }
        let word = cursor.text(sentence.lowerBound..<min(end, sentence.upperBound))
        if case .ideograph = ScalarKind(first.scalar) { return beginnings.contains(where: word.hasPrefix) }
        return words.contains(word.lowercased())
    }
}
