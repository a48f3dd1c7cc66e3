import Foundation
import Testing

/// A program in a real terminal: a tmux server with one window, of which the screen can be read.
final class TmuxSession {
    /// Why a wait came to nothing.
    struct TimedOut: Error, CustomStringConvertible {
        let wanted: String
        let screen: String
        var description: String { "never saw \(wanted); the screen was:\n\(screen)" }
    }

    private let socket = "nutgraf-\(UUID().uuidString.prefix(8))"
    private let folder: TemporaryFolder

    /// How long anything may take, in seconds.
    private static let patience = 20.0

    /// Starts a command in a window of so many columns and rows.
    init(columns: Int, rows: Int, environment: [String: String], command: [String]) throws {
        folder = try TemporaryFolder()
        let configuration = try folder.write(
            """
            set -g status off
            set -sg escape-time 0
            set -g default-terminal tmux-256color
            set -g allow-rename off
            """, to: "tmux.conf")
        var environment = environment
        environment["TERM"] = environment["TERM"] ?? "tmux-256color"
        let settings = environment.map { "\($0.key)=\($0.value)" }.sorted()
        // A shell tells how the program ended, and keeps the window.
        let script = "\"$@\"; echo $? > \(Self.quoted(folder.path + "/status")); exec sleep 1000"
        let words = ["exec", "env", "-i"] + (settings + ["sh", "-c", script, "sh"] + command).map(Self.quoted)
        let line = words.joined(separator: " ")
        try tmux(["-f", configuration, "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", line])
    }

    /// Starts the reader in a terminal that tmux really is.
    convenience init(
        columns: Int = 100, rows: Int = 30, home: String, arguments: [String], environment: [String: String] = [:]
    ) throws {
        let own = Program.environment(home: home, ["TERM": "tmux-256color"]).merging(environment) { $1 }
        try self.init(columns: columns, rows: rows, environment: own, command: [Program.path] + arguments)
    }

    /// A shell in a terminal, with the program at hand as $P and a folder as $F.
    static func shell(home: String, folder: String, environment: [String: String] = [:]) throws -> TmuxSession {
        let own = ["TERM": "tmux-256color", "P": Program.path, "F": folder, "PS1": "ready> ", "ENV": "/dev/null"]
        let session = try TmuxSession(
            columns: 80, rows: 24, environment: Program.environment(home: home, own).merging(environment) { $1 },
            command: ["/bin/sh", "-i"])
        try session.wait(for: "ready>")
        return session
    }

    deinit {
        var programs: [Int32] = []
        do {
            programs = try descendants(of: Int32(try ask("#{pane_pid}")))
        } catch {
            // What ends meanwhile is not waited for.
        }
        do {
            try tmux(["kill-server"])
            // A program that ends keeps what was typed: its folders must not be removed before that.
            let end = Date(timeIntervalSinceNow: Self.patience)
            while Date() < end, programs.contains(where: Self.isRunning) { usleep(10_000) }
        } catch {
            // The server ends by itself when its last window does.
        }
    }

    // MARK: Typing

    /// Presses keys by tmux's names: "Enter", "C-s", "j".
    func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

    /// Types a text.
    func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

    /// Pastes a text, in brackets as terminals do.
    func paste(_ text: String) throws {
        let file = try folder.write(text, to: "paste")
        try tmux(["load-buffer", file])
        try tmux(["paste-buffer", "-p", "-r"])
    }

    /// Gives the window another size.
    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Sends a signal to the program, or to what it has started last.
    func signal(_ signal: Int32) throws {
        var process = Int32(try ask("#{pane_pid}"))
        while let parent = process, let child = try children(of: parent).last { process = child }
        if let process { kill(process, signal) }
    }

    /// Sends a signal to the program alone, whatever it has started.
    func signalProgram(_ signal: Int32) throws {
        let shell = Int32(try ask("#{pane_pid}"))
        if let program = try shell.map(children(of:))?.last { kill(program, signal) }
    }

    private func descendants(of process: Int32?) throws -> [Int32] {
        guard let process else { return [] }
        return try children(of: process).flatMap { [$0] + (try descendants(of: $0)) }
    }

    /// Whether a process runs: one that has ended and was not waited for has no program any longer.
    private static func isRunning(_ process: Int32) -> Bool {
        var path = [CChar](repeating: 0, count: 1)
        return readlink("/proc/\(process)/exe", &path, path.count) >= 0
    }

    /// What the system knows of the program's timers (proc_pid_fdinfo(5)).
    func timers() throws -> [String] {
        let shell = try #require(Int32(try ask("#{pane_pid}")))
        let folder = "/proc/\(try #require(try children(of: shell).last))/fdinfo"
        return try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { name in
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            return text.contains("it_value") ? text : nil
        }
    }

    private func children(of process: Int32) throws -> [Int32] {
        let text = try String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
        return text.split(separator: " ").compactMap { Int32($0) }
    }

    // MARK: The clipboard

    /// Lets programs put text into tmux's buffers.
    func allowClipboard() throws { try tmux(["set", "-s", "set-clipboard", "on"]) }

    /// What was copied last.
    func buffer() throws -> String { try tmux(["show-buffer"]) }

    // MARK: Looking

    /// The text on the screen, without white space at the ends of lines.
    func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

    /// The screen with the sequences that give it its colours.
    func styledScreen() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

    /// What tmux knows of its window.
    func ask(_ format: String) throws -> String {
        try tmux(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
    }

    /// Waits until the screen has what is wanted, and returns it.
    @discardableResult
    func wait(for wanted: String, where holds: (String) throws -> Bool) throws -> String {
        let end = Date(timeIntervalSinceNow: Self.patience)
        while true {
            let screen = try screen()
            if try holds(screen) { return screen }
            if Date() > end { throw TimedOut(wanted: wanted, screen: screen) }
            // The screen is asked again, not the clock: this only leaves the processor to the program.
            usleep(10_000)
        }
    }

    /// Waits until a text is on the screen.
    @discardableResult
    func wait(for text: String) throws -> String { try wait(for: "\"\(text)\"") { $0.contains(text) } }

    /// Waits until several texts are on the screen at once: it may be caught while it is being painted.
    @discardableResult
    func wait(forAll texts: String...) throws -> String {
        try wait(for: "\(texts)") { screen in texts.allSatisfy { screen.contains($0) } }
    }

    /// Waits until a text is gone from the screen.
    @discardableResult
    func waitUntilGone(_ text: String) throws -> String {
        try wait(for: "no \"\(text)\"") { !$0.contains(text) }
    }

    /// Waits until a file says what is wanted, and returns what it says.
    @discardableResult
    func wait(forFile path: String, where holds: (String) -> Bool) throws -> String {
        var text = ""
        try wait(for: "the right words in \(path)") { _ in
            text = try String(contentsOfFile: path, encoding: .utf8)
            return holds(text)
        }
        return text
    }

    /// Writes everything that the program sends to its terminal into a file from now on.
    func record(to path: String) throws { try tmux(["pipe-pane", "cat >> \(Self.quoted(path))"]) }

    /// What was recorded, once a text is in it.
    func recorded(in path: String, through text: String) throws -> Data {
        try wait(forFile: path) { $0.contains(text) }
        return try Data(contentsOf: URL(fileURLWithPath: path))
    }

    /// Waits until the program has ended, and tells its exit status: 128 and the number where a signal ended it.
    @discardableResult
    func waitForEnd() throws -> Int32 {
        var status: Int32?
        try wait(for: "the end of the program") { _ in
            guard FileManager.default.fileExists(atPath: folder.path + "/status") else { return false }
            status = Int32(try folder.text(of: "status").trimmingCharacters(in: .newlines))
            return status != nil
        }
        return status ?? -1
    }

    // MARK: tmux

    private struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        var environment = ProcessInfo.processInfo.environment
        environment["TMUX"] = nil
        environment["LC_ALL"] = "C.UTF-8"
        let outcome = try Command.run(["tmux", "-L", socket] + arguments, environment: environment)
        guard outcome.status == 0 else {
            throw Failed(description: "tmux \(arguments.joined(separator: " ")): \(outcome.errors)")
        }
        return outcome.output
    }

    private static func quoted(_ word: String) -> String {
        "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
}
