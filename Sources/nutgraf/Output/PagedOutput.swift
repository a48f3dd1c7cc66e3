import Glibc

/// Standard output, through a pager where that is a terminal and the user wants one.
struct PagedOutput {
    private let command: PagerCommand?
    private var pager: Pager?
    /// What the pager was given: printed plainly where it turns out that there is none.
    private var shown = ""
    /// What could not be done, told when the pager is no longer on the screen.
    private var complaints: [String] = []

    /// Prepares output; the pager is started with the first text, so that there is none for nothing.
    init(isPaged: Bool) {
        command = isPaged && StandardStreams.outputIsTerminal ? PagerCommand(environment: Self.environment) : nil
    }

    /// Whether anybody still wants more.
    var isWanted: Bool { pager?.isOpen ?? true }

    /// Writes a text.
    mutating func write(_ text: String) {
        guard !text.isEmpty else { return }
        if shown.isEmpty, let command {
            pager = Pager(command)
            if pager == nil { complain(Self.notStarted(command)) }
        }
        if pager == nil {
            StandardStreams.write(text)
        } else {
            pager?.write(text)
        }
        if command != nil { shown += text }
    }

    /// Tells what could not be done, in one line.
    mutating func complain(_ line: String) {
        if pager == nil { StandardStreams.complain(line) } else { complaints.append(line) }
    }

    /// Ends the output; with a pager, when the user has left it.
    mutating func end() {
        if let pager, let command {
            switch pager.end() {
            case .left: break
            case .notStarted: printPlainly(Self.notStarted(command))
            case .failed(let status): printPlainly(Self.failed(command, status: status))
            }
        }
        pager = nil
        for line in complaints { StandardStreams.complain(line) }
    }

    /// What no pager has shown is printed after the reason.
    private func printPlainly(_ reason: String) {
        StandardStreams.complain(reason)
        StandardStreams.write(shown)
    }

    private static func notStarted(_ command: PagerCommand) -> String {
        "Can't start the pager \"\(command.words)\": \(remedy)"
    }

    private static func failed(_ command: PagerCommand, status: Int32) -> String {
        "The pager \"\(command.words)\" ended with \(status) and read nothing: \(remedy)"
    }

    private static let remedy = "set $NUTGRAF_PAGER or $PAGER to yours, or to cat for none."

    private static var environment: [String: String] {
        var environment: [String: String] = [:]
        for name in ["NUTGRAF_PAGER", "PAGER", "LESS", "LV"] {
            if let value = getenv(name) { environment[name] = String(cString: value) }
        }
        return environment
    }
}
