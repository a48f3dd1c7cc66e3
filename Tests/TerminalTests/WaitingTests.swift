import Glibc
import Testing
import TextLayout

@testable import Terminal

extension TerminalSuite {
    @Suite @MainActor struct WaitingTests {
        private let pseudoTerminal = PseudoTerminal()

        private func withTerminal(_ body: (Terminal) async throws -> Void) async throws {
            let terminal = try Terminal(pseudoTerminal)
            do { try await body(terminal) } catch {
                terminal.close()
                throw error
            }
            terminal.close()
        }

        @Test func aBurstComesAtOnce() async throws {
            try await withTerminal { terminal in
                pseudoTerminal.type(
                    Array("jj\u{1b}[Bq\u{3}\u{1a}\u{13}\u{11}\u{16}\u{f}\u{19}\u{1f}\r\u{1b}[1;5H".utf8))
                let keys: [Key] = [
                    .character("j"), .character("j"), .named(.down), .character("q"), .control("c"), .control("z"),
                    .control("s"), .control("q"), .control("v"), .control("o"), .control("y"), .control("_"),
                    .named(.enter), .controlNamed(.home),
                ]
                #expect(terminal.next() == keys.map { .input(.key($0)) })
            }
        }

        @Test func escapeIsAnsweredSoon() async throws {
            try await withTerminal { terminal in
                pseudoTerminal.type([0x1b])
                let start = ContinuousClock.now
                #expect(terminal.next() == [.input(.key(.named(.escape)))])
                let passed = ContinuousClock.now - start
                #expect(passed >= .milliseconds(20))
                #expect(passed < .seconds(1))
            }
        }

        @Test func aMegabytePastedIsOneEvent() async throws {
            try await withTerminal { terminal in
                let text = String(repeating: "0123456789 \u{1b}[A news\n", count: 50_000)
                let bytes = Array("\u{1b}[200~\(text)\u{1b}[201~q".utf8)
                let person = pseudoTerminal.person
                let typing = Task.detached { PseudoTerminal.write(bytes, to: person) }
                var wakes: [Wake] = []
                while wakes.last != .input(.key(.character("q"))) {
                    let more = terminal.next()
                    guard !more.isEmpty else { break }
                    wakes += more
                }
                #expect(wakes.count == 2)
                #expect(wakes.first == .input(.paste(text)))
                await typing.value
            }
        }

        @Test func aPasteWithoutEndIsGivenUp() async throws {
            try await withTerminal { terminal in
                pseudoTerminal.type(Array("\u{1b}[200~abc".utf8))
                #expect(terminal.next() == [.input(.paste("abc"))])
                pseudoTerminal.type(Array("j".utf8))
                #expect(terminal.next() == [.input(.key(.character("j")))])
            }
        }

        @Test func theMailboxWakes() async throws {
            try await withTerminal { terminal in
                var ends: [Int32] = [-1, -1]
                #expect(pipe(&ends) == 0)
                defer { for end in ends { close(end) } }
                PseudoTerminal.write([1], to: ends[1])
                #expect(terminal.waitForEvents(mailbox: ends[0]) == [.mailbox])
                pseudoTerminal.type(Array("j".utf8))
                let wakes = terminal.waitForEvents(mailbox: ends[0])
                #expect(wakes.contains(.mailbox))
            }
        }

        @Test func aDeadlinePasses() async throws {
            try await withTerminal { terminal in
                let start = ContinuousClock.now
                #expect(terminal.waitForEvents(until: start + .milliseconds(30)) == [])
                #expect(ContinuousClock.now - start >= .milliseconds(30))
                #expect(terminal.waitForEvents(until: start) == [])
            }
        }

        @Test func waitingTakesNoTime() async throws {
            try await withTerminal { terminal in
                var before = timespec()
                var after = timespec()
                clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before)
                #expect(terminal.waitForEvents(until: .now + .milliseconds(300)) == [])
                clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after)
                #expect((after.tv_sec - before.tv_sec) * 1_000_000_000 + after.tv_nsec - before.tv_nsec < 30_000_000)
            }
        }

        @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
        func signalsEnd(signal: Int32) async throws {
            try await withTerminal { terminal in
                raise(signal)
                #expect(terminal.next() == [.ended(.signal(signal))])
            }
        }

        private nonisolated static let raiseTermination:
            @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { _ in
                raise(SIGTERM)
                return nil
            }

        @Test func signalsOnOtherThreadsEnd() async throws {
            try await withTerminal { terminal in
                var thread = pthread_t()
                #expect(pthread_create(&thread, nil, Self.raiseTermination, nil) == 0)
                #expect(terminal.next() == [.ended(.signal(SIGTERM))])
                #expect(pthread_join(thread, nil) == 0)
            }
        }

        @Test func hangingUpEnds() async throws {
            try await withTerminal { terminal in
                pseudoTerminal.type(Array("j".utf8))
                pseudoTerminal.hangUp()
                var wakes = terminal.next()
                if wakes.last != .ended(.hangUp) { wakes += terminal.next() }
                #expect(wakes.last == .ended(.hangUp))
            }
        }
    }
}
