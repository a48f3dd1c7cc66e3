import CNcurses
import Glibc

/// What the terminal database says about the terminal that is in use.
enum Terminfo {
    /// Makes sure that the terminal can be drawn on, without sending anything to it.
    static func check(name: String, output: Int32) throws(TerminalError) {
        guard !name.isEmpty else { throw .unknownTerminal(name: "") }
        var problem: Int32 = 0
        let isKnown = setupterm(name, output, &problem) == OK
        // For one that prints on paper, setupterm fails with 1.
        guard isKnown || problem == 1 else { throw .unknownTerminal(name: name) }
        let placesCursor = isKnown && string("cup") != nil
        if let entry = set_curterm(nil) { del_curterm(entry) }
        guard placesCursor else { throw .dumbTerminal(name: name) }
    }

    /// The entry of the same terminal with colours of red, green and blue, where the environment says that it has them
    /// (`COLORTERM`) and the database knows one, as xterm-direct for xterm-256color; else the name itself.
    static func exactName(of name: String, output: Int32) -> String {
        guard ["truecolor", "24bit"].contains(Environment.value("COLORTERM")), !name.hasSuffix("-direct") else {
            return name
        }
        let family = name.hasSuffix("-256color") ? String(name.dropLast("-256color".count)) : name
        do {
            try check(name: family + "-direct", output: output)
            return family + "-direct"
        } catch {
            return name
        }
    }

    /// A string capability without the times to wait in it, nil if the terminal has none.
    static func string(_ name: String) -> String? {
        // (char *)-1 says that the name is not that of a string.
        guard let found = tigetstr(name), Int(bitPattern: found) != -1 else { return nil }
        let text = withoutPadding(String(cString: found))
        return text.isEmpty ? nil : text
    }

    /// Where there is no screen to come back from, what leaves the cursor on an empty last line; else nothing.
    static func clearLastLine(rows: Int) -> String {
        guard string("smcup") == nil || string("rmcup") == nil, let place = string("cup"),
            let sequence = nutgraf_place(place, Int32(rows - 1), 0)
        else { return "" }
        return String(cString: sequence) + (string("el") ?? "")
    }

    /// Whether the terminal has a capability; extended names count.
    static func flag(_ name: String) -> Bool { tigetflag(name) > 0 }

    /// A capability without `$<times>` to wait.
    static func withoutPadding(_ text: String) -> String {
        var rest = Substring(text)
        var result = ""
        while let dollar = rest.firstIndex(of: "$") {
            result += rest[..<dollar]
            rest = rest[dollar...]
            if rest.hasPrefix("$<"), let end = rest.firstIndex(of: ">") {
                rest = rest[rest.index(after: end)...]
            } else {
                result += "$"
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }
}
