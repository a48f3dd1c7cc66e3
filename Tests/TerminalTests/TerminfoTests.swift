import Glibc
import Testing

@testable import Terminal

extension TerminalSuite {
    @Suite @MainActor struct TerminfoTests {
        @Test(
            arguments: [
                ("", .unknownTerminal(name: "")), ("no-such-terminal", .unknownTerminal(name: "no-such-terminal")),
                ("dumb", .dumbTerminal(name: "dumb")),
            ] as [(String, TerminalError)])
        func obstacles(name: String, error: TerminalError) {
            let pseudoTerminal = PseudoTerminal()
            #expect(throws: error) { try Terminal(pseudoTerminal, name: name) }
            #expect(pseudoTerminal.output() == "")
            #expect(!error.description.isEmpty && !error.description.contains("\n"))
        }

        @Test func namesInErrorsAreHarmless() {
            let description = TerminalError.unknownTerminal(name: "\u{1b}[31m\n").description
            #expect(description.allSatisfy { $0 >= " " && $0 <= "~" })
        }

        @Test func paddingIsTakenOut() {
            #expect(Terminfo.withoutPadding("\u{1b}[m$<2>x$<5*/>$<3") == "\u{1b}[mx$<3")
            #expect(Terminfo.withoutPadding("a$b$<1>") == "a$b")
        }
    }
}
