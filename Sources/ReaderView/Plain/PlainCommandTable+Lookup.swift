/// Looking up what was typed, and telling what can be typed.
extension PlainCommandTable {
    /// The commands of a place, in the order of the help.
    static func entries(in place: PlainPlace) -> [Entry] { entries.filter { $0.places.contains(place) } }

    /// The command that a line calls and what follows it; nil where it calls none.
    ///
    /// A letter is that letter and no other; a word may be written in capitals.
    static func command(for line: String, in place: PlainPlace) -> (command: PlainCommand, argument: String)? {
        // The words of a search follow the slash at once, as they do in the full reader.
        if place != .writing, line.hasPrefix("/") { return (.search, trimmed(line.dropFirst())) }
        let words = line.split(whereSeparator: \.isWhitespace)
        // "next article" is one command, "next" with an argument is another.
        for count in [2, 1, 0] where words.count >= count {
            let typed = words.prefix(count).joined(separator: " ")
            guard let entry = entry(typed, in: place) else { continue }
            let rest = words.dropFirst(count)
            // An empty line is a command, a line that begins with one is not; nor is one with more than belongs to it.
            if !rest.isEmpty, count == 0 || entry.argument == nil { continue }
            return (entry.command, rest.first.map { trimmed(line[$0.startIndex...]) } ?? "")
        }
        return nil
    }

    /// The entry that a word, a letter or two words stand for.
    static func entry(_ typed: String, in place: PlainPlace) -> Entry? {
        let word = typed.count > 1 ? typed.lowercased() : typed
        return entries(in: place).first { $0.words.contains(word) }
    }

    /// "open or o or l, NUMBER: Open an article." for the help, which is heard.
    static func help(of entry: Entry) -> String {
        let words = entry.words.map { $0.isEmpty ? "Enter" : $0 }.joined(separator: " or ")
        return words + (entry.argument.map { ", \($0)" } ?? "") + ": " + entry.sentence.replacing("`", with: "")
    }

    /// A table in Markdown for each place, with a title: commands and what they do, one a row.
    public static var markdown: String {
        PlainPlace.allCases.map { place in
            let rows = entries(in: place).map { entry in
                let words = entry.words.map { $0.isEmpty ? "Enter" : "`\($0)`" }.joined(separator: " ")
                return "| \(words)\(entry.argument.map { " \($0)" } ?? "") | \(entry.sentence) |"
            }
            return (["### \(place.title)", "", "| command | what it does |", "|---|---|"] + rows)
                .joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
