import Testing
import TextLayout

@testable import Terminal

extension TerminalSuite {
    @Suite @MainActor struct HyperlinkTests {
        private func frame(_ text: String, _ address: String?, row: Int = 0) -> Frame {
            var frame = Frame(size: Size(columns: 80, rows: 24))
            let columns = frame.draw(text, column: 3, row: row, style: Style(foreground: .cyan, attributes: .underline))
            if let address {
                let region = Region(column: 3, row: row, columns: columns, rows: 1)
                frame.links = [Frame.Link(region: region, address: address)]
            }
            return frame
        }

        @Test func linksAreSentOnceAndAfterTheirCellsHaveChanged() throws {
            let pseudoTerminal = PseudoTerminal()
            let terminal = try Terminal(pseudoTerminal)
            defer { terminal.close() }
            let sequence = "\u{1b}]8;;https://a.org/\u{1b}\\\u{1b}[0;4;36ma page\u{1b}]8;;\u{1b}\\"
            terminal.paint(frame("a page", "https://a.org/"))
            #expect(pseudoTerminal.output().contains("\u{1b}7\u{1b}[1;4H" + sequence + "\u{1b}8"))
            terminal.paint(frame("a page", "https://a.org/"))
            #expect(!pseudoTerminal.output().contains("]8;"))
            // Elsewhere: there it is a link now, and here it is none any longer.
            terminal.paint(frame("a page", "https://a.org/", row: 2))
            let moved = pseudoTerminal.output()
            #expect(moved.contains("\u{1b}[3;4H" + sequence))
            #expect(moved.contains("\u{1b}[1;4H\u{1b}]8;;\u{1b}\\"))
            terminal.paint(frame("a page", "https://a.org/", row: 2), fully: true)
            #expect(pseudoTerminal.output().contains(sequence))
        }

        @Test(arguments: [
            "javascript:x", "file:///etc/passwd", "https://a b", "https://a\u{1b}\\", "https://日本\u{202e}.jp", "",
        ])
        func onlySafeAddressesAreSent(address: String) throws {
            let pseudoTerminal = PseudoTerminal()
            let terminal = try Terminal(pseudoTerminal)
            defer { terminal.close() }
            terminal.paint(frame("a page", address))
            #expect(!pseudoTerminal.output().contains("]8;"))
        }

        @Test func noLinksWhereTheyAreNotUnderstood() throws {
            let pseudoTerminal = PseudoTerminal()
            let terminal = try Terminal(pseudoTerminal, name: "linux")
            defer { terminal.close() }
            terminal.paint(frame("a page", "https://a.org/"))
            #expect(!pseudoTerminal.output().contains("]8;"))
        }

        @Test func copiesWithinTheTerminalsLimit() throws {
            let pseudoTerminal = PseudoTerminal()
            let terminal = try Terminal(pseudoTerminal)
            defer { terminal.close() }
            #expect(terminal.copy("naïve 日本"))
            #expect(pseudoTerminal.output().contains("\u{1b}]52;c;bmHDr3ZlIOaXpeacrA==\u{07}"))
            #expect(!terminal.copy(String(repeating: "a", count: 60_000)))
        }

        @Test(arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ])
        func base64(text: String, encoded: String) {
            // The examples of RFC 4648, 10.
            #expect(Base64.encode(Array(text.utf8)) == encoded)
        }
    }
}
