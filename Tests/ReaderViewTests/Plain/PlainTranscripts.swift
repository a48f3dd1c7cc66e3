import NewsModel

@testable import ReaderView

/// Sessions without a screen that are kept as they were said.
struct PlainTranscript: Sendable {
    /// The name of its file.
    let name: String
    /// Starts the reader.
    let desk: @Sendable () -> PlainDesk
    /// What is typed.
    let lines: [String]

    /// All of it, as it is kept.
    var text: String {
        var desk = desk()
        for line in lines { desk.type(line) }
        return desk.transcript
    }

    /// All sessions.
    static let all: [PlainTranscript] = [
        PlainTranscript(
            name: "list", desk: { PlainDesk() },
            lines: [
                "", "", "less", "j", "where", "J", "J", "s 2", "mark 3", "undo", "u", "u", "filter starred",
                "f sideways",
                "f all", "S headline", "S", "/tram", "/", "section", "A", "A", "u", "G", "99", "!", "again",
                "frobnicate",
                "comments", "quit",
            ]),
        PlainTranscript(
            name: "article", desk: { PlainDesk() },
            lines: [
                "1", "", "next", "where", "points", "back", "b", "k", "/bridge", "n", "n", "N", "/unicorn", "all", "",
                "g",
                "G", "", "s", "m", "u", "J", "K", "q", "open 4", "all", "comments", "q", "1",
            ]),
        PlainTranscript(
            name: "comments", desk: { PlainDesk(reading: Samples.tram, state: Scene.visited) },
            lines: [
                "comments", "", "", "", "P", "]", "[", "}", "}", "}", "{", ".", ".", "comment 2.1", "1.1", "6",
                "comment 99",
                "reply id 2", "~q", "filter new", "", "", "f all", "f yours", "f thread", "f nothing", "S replies",
                "S odd",
                "e", "D", "quit",
            ]),
        PlainTranscript(
            name: "writing", desk: { PlainDesk(isUserNameGuessed: true) },
            lines: [
                "1", "r", "reply 3", "~a", "A line.", "", "..", "~~tilde", "~p", "~z", ".", "~u", "~n Otto M", "~q",
                "q", "1",
                "reply 1.1.1", "~e", ".", "new", "e", "More of it.", ".", "u", "u", "D", "u", "c", "~x", "c",
                "Something",
                "~x", "u", "write", "~h", "~q", "name", "name Ada L", "c", String(repeating: "Too long. ", count: 31),
                ".",
                "~q", "quit",
            ]),
        PlainTranscript(
            name: "help", desk: { PlainDesk() }, lines: ["help", "help open", "? c", "1", "?", "help next"]),
        PlainTranscript(
            name: "missing", desk: { PlainDesk(folder: [], condition: .missing) }, lines: ["", "j", "1", "m", "A", "G"]),
        PlainTranscript(
            name: "wide", desk: { PlainDesk(reading: Samples.lighthouse) }, lines: ["all", "c", "短い。", "~q", "q"]),
    ]
}
