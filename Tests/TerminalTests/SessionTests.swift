import Glibc
import Testing
import TextLayout

@testable import Terminal

extension TerminalSuite {
    @Suite @MainActor struct SessionTests {
        @Test func leavesTheTerminalAsItWas() throws {
            let pseudoTerminal = PseudoTerminal()
            let modes = pseudoTerminal.modes
            let terminal = try Terminal(pseudoTerminal)
            #expect(pseudoTerminal.modes[3] & UInt32(ICANON | ECHO | ISIG | IEXTEN) == 0)
            #expect(pseudoTerminal.modes[0] & UInt32(IXON | ICRNL) == 0)
            var frame = Frame(size: terminal.size)
            frame.title = "News"
            terminal.paint(frame)
            let entering = pseudoTerminal.output()
            for sequence in ["\u{1b}[?1049h", "\u{1b}[?2004h", "\u{1b}[?25l", "\u{1b}[22;2t", "\u{1b}]2;News\u{7}"] {
                #expect(entering.contains(sequence), "\(sequence.debugDescription)")
            }
            terminal.close()
            let leaving = pseudoTerminal.output()
            for sequence in [
                "\u{1b}[?1049l", "\u{1b}[?2004l", "\u{1b}[?1l\u{1b}>", "\u{1b}[?12l\u{1b}[?25h", "\u{1b}[23;2t",
            ] {
                #expect(leaving.contains(sequence), "\(sequence.debugDescription)")
            }
            #expect(pseudoTerminal.modes == modes)
            terminal.close()
            terminal.paint(frame)
            #expect(pseudoTerminal.output() == "")
        }

        @Test func isLeftWhenNobodyHoldsIt() throws {
            let pseudoTerminal = PseudoTerminal()
            let modes = pseudoTerminal.modes
            var terminal: Terminal? = try Terminal(pseudoTerminal)
            #expect(terminal != nil && pseudoTerminal.modes != modes)
            terminal = nil
            #expect(pseudoTerminal.modes == modes)
        }

        @Test func cursorShowsWhereTheFrameHasIt() throws {
            let pseudoTerminal = PseudoTerminal()
            let terminal = try Terminal(pseudoTerminal)
            defer { terminal.close() }
            var frame = Frame(size: terminal.size)
            terminal.paint(frame)
            _ = pseudoTerminal.output()
            frame.cursor = Position(column: 3, row: 1)
            terminal.paint(frame)
            let shown = pseudoTerminal.output()
            #expect(shown.contains("\u{1b}[?25h") && shown.contains("\u{1b}[2;4H"))
            frame.cursor = nil
            terminal.paint(frame)
            #expect(pseudoTerminal.output().contains("\u{1b}[?25l"))
        }

        @Test func aFullRepaintSendsEveryCell() throws {
            let pseudoTerminal = PseudoTerminal()
            let terminal = try Terminal(pseudoTerminal)
            defer { terminal.close() }
            var frame = Frame(size: terminal.size)
            frame.draw("headline", column: 0, row: 0)
            terminal.paint(frame)
            #expect(pseudoTerminal.output().contains("headline"))
            terminal.paint(frame)
            #expect(!pseudoTerminal.output().contains("headline"))
            terminal.paint(frame, fully: true)
            #expect(pseudoTerminal.output().contains("headline"))
        }

        @Test func otherProgramsGetTheTerminalAsItWas() throws {
            let pseudoTerminal = PseudoTerminal()
            let modes = pseudoTerminal.modes
            let terminal = try Terminal(pseudoTerminal)
            defer { terminal.close() }
            let own = pseudoTerminal.modes
            var frame = Frame(size: terminal.size)
            frame.draw("headline", column: 0, row: 0)
            terminal.paint(frame)
            _ = pseudoTerminal.output()
            let answer = terminal.runOutside {
                #expect(pseudoTerminal.modes == modes)
                let left = pseudoTerminal.output()
                #expect(left.contains("\u{1b}[?1049l") && left.contains("\u{1b}[?2004l"))
                pseudoTerminal.resize(columns: 70, rows: 20)
                // As if ^C were typed there.
                raise(SIGINT)
                return 7
            }
            #expect(answer == 7)
            #expect(pseudoTerminal.modes == own)
            let back = pseudoTerminal.output()
            for sequence in ["\u{1b}[?1049h", "\u{1b}[?2004h", "\u{1b}[?1h\u{1b}=", "headline"] {
                #expect(back.contains(sequence), "\(sequence.debugDescription)")
            }
            #expect(terminal.next() == [.input(.resize(Size(columns: 70, rows: 20)))])
        }

        /// What is painted is never reordered once more, and other programs get the terminal's own way again.
        @Test func bidirectionalSupportIsExplicitWhilePainting() throws {
            let pseudoTerminal = PseudoTerminal()
            var options = Terminal.Options()
            options.takesTextInOrder = true
            let terminal = try Terminal(pseudoTerminal, options: options)
            defer { terminal.close() }
            var frame = Frame(size: terminal.size)
            frame.draw("headline", column: 0, row: 0)
            func isExplicitBeforeTheText(_ output: String) -> Bool {
                let words = output.components(of: ["\u{1b}[8l", "headline", "\u{1b}[8h"])
                return words == ["\u{1b}[8l", "headline"]
            }
            terminal.paint(frame)
            #expect(isExplicitBeforeTheText(pseudoTerminal.output()))
            terminal.runOutside {
                #expect(pseudoTerminal.output().components(of: ["\u{1b}[8l", "\u{1b}[8h"]) == ["\u{1b}[8h"])
            }
            #expect(isExplicitBeforeTheText(pseudoTerminal.output()))
            terminal.close()
            #expect(pseudoTerminal.output().components(of: ["\u{1b}[8l", "\u{1b}[8h"]) == ["\u{1b}[8h"])
        }

        @Test func followsItsSize() throws {
            let pseudoTerminal = PseudoTerminal()
            let terminal = try Terminal(pseudoTerminal)
            defer { terminal.close() }
            #expect(terminal.size == Size(columns: 80, rows: 24))
            // A storm: only the last one counts.
            for columns in UInt16(1)...60 {
                pseudoTerminal.resize(columns: columns, rows: 61 - columns)
                raise(SIGWINCH)
            }
            #expect(terminal.next() == [.input(.resize(Size(columns: 60, rows: 1)))])
            #expect(terminal.size == Size(columns: 60, rows: 1))
            for (columns, rows) in [(1, 1), (300, 100), (80, 24)] as [(UInt16, UInt16)] {
                pseudoTerminal.resize(columns: columns, rows: rows)
                raise(SIGWINCH)
                let size = Size(columns: Int(columns), rows: Int(rows))
                #expect(terminal.next() == [.input(.resize(size))])
                var frame = Frame(size: size)
                frame.draw("x", column: size.columns - 1, row: size.rows - 1)
                terminal.paint(frame)
                #expect(terminal.screen.text(ofRow: size.rows - 1).last == "x")
            }
        }

        /// A terminal may move its own cells about when its size changes, so nothing on it counts as shown any more.
        @Test func aChangeOfSizeErases() throws {
            let pseudoTerminal = PseudoTerminal()
            let terminal = try Terminal(pseudoTerminal)
            defer { terminal.close() }
            func paint() -> String {
                var frame = Frame(size: terminal.size)
                frame.draw("headline", column: 0, row: 0)
                frame.draw("end", column: 0, row: frame.size.rows - 1)
                _ = pseudoTerminal.output()
                terminal.paint(frame)
                return pseudoTerminal.output()
            }
            #expect(paint().contains("headline"))
            for sizes in [[(120, 40)], [(60, 20)], [(1, 1), (100, 30)], [(30, 10), (110, 30), (80, 24)]] {
                for (columns, rows) in sizes {
                    pseudoTerminal.resize(columns: UInt16(columns), rows: UInt16(rows))
                    raise(SIGWINCH)
                    #expect(terminal.next() == [.input(.resize(Size(columns: columns, rows: rows)))])
                }
                let bytes = paint()
                for part in ["\u{1b}[2J", "headline", "end"] {
                    #expect(bytes.contains(part), "\(sizes) \(part.debugDescription)")
                }
                #expect(!paint().contains("headline"))
            }
        }

        @Test func aSizeThatComesBackErases() throws {
            let pseudoTerminal = PseudoTerminal()
            let terminal = try Terminal(pseudoTerminal)
            defer { terminal.close() }
            var frame = Frame(size: terminal.size)
            frame.draw("headline", column: 0, row: 0)
            terminal.paint(frame)
            _ = pseudoTerminal.output()
            pseudoTerminal.resize(columns: 40, rows: 10)
            pseudoTerminal.resize(columns: 80, rows: 24)
            raise(SIGWINCH)
            #expect(terminal.waitForEvents(until: .now) == [])
            let bytes = pseudoTerminal.output()
            #expect(bytes.contains("\u{1b}[2J") && bytes.contains("headline"))
        }

        @Test(arguments: ["vt100", "linux", "ansi"])
        func leavesAnEmptyLastLine(name: String) throws {
            let pseudoTerminal = PseudoTerminal()
            let terminal = try Terminal(pseudoTerminal, name: name)
            terminal.paint(Frame(size: terminal.size))
            _ = pseudoTerminal.output()
            terminal.runOutside { #expect(pseudoTerminal.output().hasSuffix("\u{1b}[24;1H\u{1b}[K")) }
            pseudoTerminal.resize(columns: 80, rows: 30)
            terminal.close()
            #expect(pseudoTerminal.output().hasSuffix("\u{1b}[30;1H\u{1b}[K"))
        }

        @Test func leavesAnAlternateScreenAlone() throws {
            let pseudoTerminal = PseudoTerminal()
            let terminal = try Terminal(pseudoTerminal)
            _ = pseudoTerminal.output()
            terminal.close()
            #expect(!pseudoTerminal.output().contains("\u{1b}[K"))
        }
    }
}

extension String {
    /// Which of some words stand in the text, in the order in which they do.
    fileprivate func components(of words: [String]) -> [String] {
        indices.compactMap { index in words.first { self[index...].hasPrefix($0) } }
    }
}
