/// Names by their initials.
enum Initials {
    /// The initials of up to five words with capital letters that follow each other: "pm" for "Prime Minister".
    static func of(_ words: [StoryWords.Word]) -> Set<String> {
        var names: Set<String> = []
        var letters: [Character] = []
        for word in words {
            guard word.isCapital, word.number == nil, let letter = word.text.first else {
                letters = []
                continue
            }
            letters.append(letter)
            for count in 2...5 where letters.count >= count { names.insert(String(letters.suffix(count))) }
        }
        return names
    }
}
