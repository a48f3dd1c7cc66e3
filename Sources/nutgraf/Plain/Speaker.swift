import Synchronization

/// Speaks by means of the user's own command: the text is its standard input. Whatever comes next stops what is spoken.
final class Speaker: Sendable {
    private struct State {
        /// What speaks, and what was asked to stop and may not have yet.
        var current: ShellProcess?
        var stopped: [ShellProcess] = []
        /// How the command ended by itself, where that was not well.
        var failure: Int32?
        var isFailureTold = false

        /// Takes note of the end of what speaks; whether it has ended.
        mutating func reap() -> Bool {
            guard let status = current?.statusIfEnded() else { return current == nil }
            current = nil
            if status != 0 { failure = status }
            return true
        }
    }

    private let command: String
    private let state = Mutex(State())

    /// Makes a speaker of a command for the shell.
    init(command: String) { self.command = command }

    /// Speaks a text from now on; gives one line of what is wrong, the first time that something is.
    func speak(_ text: String) -> String? {
        stop()
        do throws(ChildProcess.Problem) {
            let process = try ShellProcess(quiet: command, input: text + "\n")
            state.withLock { $0.current = process }
            return nil
        } catch {
            return tell(error.reason)
        }
    }

    /// Stops what is spoken, and does not wait for it.
    func stop() {
        state.withLock { state in
            state.stopped.removeAll { $0.statusIfEnded() != nil }
            guard !state.reap(), let current = state.current else { return }
            state.current = nil
            current.endGroup()
            state.stopped.append(current)
        }
    }

    /// One line of what went wrong with what was spoken, told once; nil where nothing did, or it is still spoken.
    func problem() -> String? {
        let status = state.withLock { state -> Int32? in
            _ = state.reap()
            defer { state.failure = nil }
            return state.failure
        }
        return status.flatMap { tell("it ended with \($0)") }
    }

    private func tell(_ reason: String) -> String? {
        state.withLock { state in
            guard !state.isFailureTold else { return nil }
            state.isFailureTold = true
            return "Can't speak with \"\(command)\": \(reason). Give another --speak-command, or none."
        }
    }
}
