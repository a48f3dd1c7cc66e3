/// Texts that are too long, shortened where least is lost: a path's beginning says where, its end which file.
public enum MiddleEllipsis {
    /// A text in so many columns, 3 or more, with "…" for its middle where it is longer.
    public static func shortened(_ text: String, columns room: Int) -> String {
        guard room >= 3, DisplayWidth.of(text) > room else { return text }
        let characters = Array(text)
        let (head, tail) = (room / 2, room - 1 - room / 2)
        return String(characters.prefix(fitting(characters, into: head))) + "…"
            + String(characters.suffix(fitting(characters.reversed(), into: tail)))
    }

    /// How many of the first characters have room.
    private static func fitting(_ characters: [Character], into room: Int) -> Int {
        var columns = 0
        return characters.prefix { character in
            columns += DisplayWidth.of(String(character))
            return columns <= room
        }.count
    }
}
