import Glibc
import Testing
import TextLayout

@testable import Terminal

extension TerminalSuite {
    /// What is written to the terminal, and how: each message of the socket that stands for it is one write.
    @Suite @MainActor struct OutputTests {
        private func onScreen(_ body: (Terminal, () -> [String]) throws -> Void) throws {
            var ends: [Int32] = [-1, -1]
            try #require(socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends) == 0)
            defer { for end in ends { close(end) } }
            let terminal = try Terminal(
                streams: TerminalStreams(input: ends[0], output: ends[0]), name: "xterm-256color", locale: "C.UTF-8")
            defer { terminal.close() }
            terminal.screen.resize(columns: 40, rows: 10)
            func writes() -> [String] {
                var messages: [String] = []
                var buffer = [UInt8](repeating: 0, count: 100_000)
                while true {
                    let count = recv(ends[1], &buffer, buffer.count, Int32(MSG_DONTWAIT))
                    guard count > 0 else { return messages }
                    messages.append(String(decoding: buffer[..<count], as: UTF8.self))
                }
            }
            terminal.paint(Frame(size: terminal.size))
            _ = writes()
            try body(terminal, writes)
        }

        @Test func aFrameIsWrittenInOnePiece() throws {
            try onScreen { terminal, writes in
                var frame = Frame(size: terminal.size)
                for row in stride(from: 0, to: 10, by: 2) { frame.draw("Row \(row)", column: 3 * row, row: row) }
                frame.links = [
                    .init(region: Region(column: 0, row: 0, columns: 3, rows: 1), address: "https://a.example")
                ]
                frame.title = "Nutgraf"
                frame.cursor = Position(column: 7, row: 4)
                terminal.paint(frame)
                let written = writes()
                #expect(written.count == 1)
                for part in ["Row 0", "Row 8", "https://a.example", "Nutgraf"] {
                    #expect(written.first?.contains(part) == true, "\(part)")
                }
                terminal.paint(frame, fully: true)
                #expect(writes().count == 1)
            }
        }

        @Test func onlyWhatDiffersIsWritten() throws {
            try onScreen { terminal, writes in
                var frame = Frame(size: terminal.size)
                frame.draw("first", column: 0, row: 0)
                frame.draw("👩‍💻 क्षि", column: 0, row: 1)
                terminal.paint(frame)
                _ = writes()
                frame.draw("again", column: 0, row: 2)
                terminal.paint(frame)
                let written = writes().joined()
                #expect(written.contains("again") && !written.contains("first") && !written.contains("क"))
                frame.restyle(Region(column: 0, row: 0, columns: 5, rows: 1)) { $0.attributes = .bold }
                terminal.paint(frame)
                #expect(writes().joined().contains("first"))
                frame.draw("👩‍💻 क्षु", column: 0, row: 1)
                terminal.paint(frame)
                #expect(writes().joined().contains("षु"))
                terminal.paint(frame)
                #expect(writes() == [])
            }
        }

        @Test func aScreenThatWasLeftComesBackWhole() throws {
            try onScreen { terminal, writes in
                var frame = Frame(size: terminal.size)
                frame.draw("shown", column: 0, row: 0)
                terminal.paint(frame)
                _ = writes()
                terminal.runOutside {}
                #expect(writes().joined().contains("shown"))
            }
        }
    }
}
