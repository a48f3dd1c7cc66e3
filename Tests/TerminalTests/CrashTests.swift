import Glibc
import Testing
import TextLayout

@testable import Terminal

extension TerminalSuite {
    /// Each in a process of its own, which ends by the signal.
    @Suite @MainActor struct CrashTests {
        private let pseudoTerminal = PseudoTerminal()
        private let modesBefore: [UInt32]

        init() { modesBefore = pseudoTerminal.modes }

        /// Opens the terminal whose path is given and shows something; it is never closed.
        private nonisolated static func open(
            _ path: String, name: String = "xterm-256color"
        ) async throws -> Terminal {
            try await MainActor.run {
                let descriptor = Glibc.open(path, O_RDWR | O_NOCTTY)
                let streams = TerminalStreams(input: descriptor, output: descriptor)
                let terminal = try Terminal(streams: streams, name: name, locale: "C.UTF-8")
                var frame = Frame(size: terminal.size)
                frame.title = "News"
                terminal.paint(frame)
                return terminal
            }
        }

        private func expectRestored(_ comment: Comment) {
            let output = pseudoTerminal.output()
            for sequence in ["\u{1b}[?1049l", "\u{1b}[?2004l", "\u{1b}[?25h", "\u{1b}[23;2t"] {
                #expect(output.contains(sequence), comment)
            }
            #expect(pseudoTerminal.modes == modesBefore, comment)
        }

        @Test func trap() async {
            await #expect(processExitsWith: .failure) { [path = pseudoTerminal.path as String] in
                let terminal = try await CrashTests.open(path)
                let empty = await [terminal.size].filter { $0.columns == 0 }
                _ = empty[3]
            }
            expectRestored("a trap")
        }

        @Test(arguments: [SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGILL, SIGTRAP, SIGQUIT])
        func fault(signal: Int32) async {
            await #expect(processExitsWith: .signal(signal)) {
                [path = pseudoTerminal.path as String, signal = signal as Int32] in
                let terminal = try await CrashTests.open(path)
                await MainActor.run {
                    _ = raise(signal)
                    terminal.close()
                }
            }
            expectRestored("signal \(signal)")
        }

        @Test func leavesAnEmptyLastLine() async {
            await #expect(processExitsWith: .signal(SIGSEGV)) { [path = pseudoTerminal.path as String] in
                let terminal = try await CrashTests.open(path, name: "vt100")
                await MainActor.run {
                    var size = winsize(ws_row: 30, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
                    _ = ioctl(terminal.streams.output, UInt(TIOCSWINSZ), &size)
                    raise(SIGWINCH)
                    _ = terminal.next()
                    raise(SIGSEGV)
                    terminal.close()
                }
            }
            #expect(pseudoTerminal.output().hasSuffix("\u{1b}[30;1H\u{1b}[K"))
        }

        @Test func secondSignalEndsAtOnce() async {
            await #expect(processExitsWith: .signal(SIGTERM)) { [path = pseudoTerminal.path as String] in
                let terminal = try await CrashTests.open(path)
                await MainActor.run {
                    raise(SIGTERM)
                    raise(SIGTERM)
                    terminal.close()
                }
            }
            expectRestored("the second signal")
        }

        @Test func exitWithoutClosing() async {
            await #expect(processExitsWith: .exitCode(3)) { [path = pseudoTerminal.path as String] in
                let terminal = try await CrashTests.open(path)
                withExtendedLifetime(terminal) { exit(3) }
            }
            expectRestored("exit")
        }

        @Test func diesOfWhatEndedIt() async {
            await #expect(processExitsWith: .signal(SIGHUP)) { [path = pseudoTerminal.path as String] in
                let terminal = try await CrashTests.open(path)
                await terminal.close()
                Terminal.die(of: .hangUp)
            }
            expectRestored("closing")
        }

        @Test func suspendingLeavesAndComesBack() async {
            await #expect(processExitsWith: .exitCode(0)) { [path = pseudoTerminal.path as String] in
                // In a session of its own nobody could let it go on, so the system does not stop it.
                setsid()
                let terminal = try await CrashTests.open(path)
                await MainActor.run {
                    raise(SIGTSTP)
                    let wakes = terminal.waitForEvents(until: .now + .milliseconds(50))
                    // Never closed: what is sent to leave was sent to suspend.
                    _exit(wakes.isEmpty ? 0 : 1)
                }
            }
            let output = pseudoTerminal.output()
            let parts = output.split(separator: "\u{1b}[?1049l", maxSplits: 1)
            #expect(parts.count == 2)
            #expect(parts.last?.contains("\u{1b}[?1049h") == true)
            #expect(parts.last?.contains("\u{1b}[?2004h") == true)
        }
    }
}
