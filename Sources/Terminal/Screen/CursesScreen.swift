import CNcurses
import Glibc
import TextLayout

/// The one window of ncurses, as large as the terminal.
@MainActor final class CursesScreen {
    private let screen: OpaquePointer
    private let window: UnsafeMutablePointer<WINDOW>
    private let files: [UnsafeMutablePointer<FILE>]
    private let collector: OutputCollector?
    private(set) var palette: Palette
    /// What the window holds, nil if that is not known.
    private var held: Frame?
    private var isLeft = false
    /// Whether the terminal may show something else than what ncurses thinks it does.
    private var isStale = false

    /// Takes the terminal over; its name must be one that the terminal database knows.
    init(terminalName: String, streams: TerminalStreams, withColors: Bool) throws(TerminalError) {
        // LINES and COLUMNS in the environment would keep the window from following the terminal.
        use_env(false)
        use_tioctl(true)
        // Copies, so that closing the files leaves the descriptors open.
        guard let input = Self.openCopy(of: streams.input, mode: "r") else { throw .notATerminal }
        guard let output = Self.openCopy(of: streams.output, mode: "w") else {
            fclose(input)
            throw .notATerminal
        }
        files = [input, output]
        collector = OutputCollector(descriptor: fileno(output))
        guard let screen = newterm(terminalName, output, input) else {
            for file in files { fclose(file) }
            throw .unknownTerminal(name: terminalName)
        }
        guard let window = newwin(0, 0, 0, 0) else {
            endwin()
            delscreen(screen)
            for file in files { fclose(file) }
            throw .notATerminal
        }
        self.screen = screen
        self.window = window
        palette = Palette(withColors: withColors)
        raw()
        noecho()
        nonl()
        // Keys are read past ncurses; this makes the terminal send what terminfo says they are.
        keypad(window, true)
        // A screen is never left half painted because more is typed.
        typeahead(-1)
    }

    private static func openCopy(of descriptor: Int32, mode: String) -> UnsafeMutablePointer<FILE>? {
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
        guard copy >= 0 else { return nil }
        guard let file = fdopen(copy, mode) else {
            Glibc.close(copy)
            return nil
        }
        return file
    }

    /// The window's columns and rows.
    var size: Size { Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window))) }

    /// Makes the window another size.
    func resize(columns: Int32, rows: Int32) {
        resize_term(rows, columns)
        wresize(window, rows, columns)
        held = nil
    }

    /// Makes the next frame erase the terminal and send every cell.
    func invalidate() { isStale = true }

    /// Paints a frame, whatever its size; comes back to the screen if it was left.
    ///
    /// Gives what is still to be written to the terminal.
    func paint(_ frame: Frame, fully: Bool) -> [UInt8] {
        // Coming back, ncurses sets the terminal itself up, not only what it shows.
        guard let collector, !isLeft else {
            refresh(frame, fully: fully)
            return []
        }
        return collector.collect { refresh(frame, fully: fully) }
    }

    private func refresh(_ frame: Frame, fully: Bool) {
        hold(frame)
        let size = size
        if let cursor = frame.cursor, (0..<size.columns).contains(cursor.column), (0..<size.rows).contains(cursor.row) {
            wmove(window, Int32(cursor.row), Int32(cursor.column))
            curs_set(1)
        } else {
            wmove(window, 0, 0)
            curs_set(0)
        }
        if fully || isStale { clearok(window, true) }
        isStale = false
        wrefresh(window)
        if isLeft {
            // ncurses itself does this only before it reads a key.
            keypad(window, true)
            isLeft = false
        }
    }

    /// Puts the rows that differ from what the window holds into it.
    private func hold(_ frame: Frame) {
        let size = size
        for row in 0..<size.rows {
            if let held, frame.row(row, isSameIn: held) { continue }
            let count = row < frame.size.rows ? frame.size.columns : 0
            let painted = RowCells(count: count, columns: size.columns, palette: &palette) { column in
                frame.content(column: column, row: row)
            }.cells
            // Places cells as they are: nothing wraps, scrolls or moves the cursor, not even in the last one.
            wmove(window, Int32(row), 0)
            wadd_wchnstr(window, painted, Int32(painted.count))
        }
        held = frame
    }

    /// Gives the terminal back as it was; the next frame takes it again.
    func leave() {
        endwin()
        isLeft = true
    }

    /// Ends the use of ncurses; the screen must have been left.
    func delete() {
        delwin(window)
        delscreen(screen)
        for file in files { fclose(file) }
    }

    /// The text of one row as ncurses holds it, for tests.
    func text(ofRow row: Int) -> String {
        var scalars = String.UnicodeScalarView()
        var buffer = [wchar_t](repeating: 0, count: size.columns * Int(CCHARW_MAX) + 1)
        mvwinnwstr(window, Int32(row), 0, &buffer, Int32(buffer.count - 1))
        for value in buffer.prefix(while: { $0 != 0 }) {
            if let scalar = Unicode.Scalar(UInt32(bitPattern: value)) { scalars.append(scalar) }
        }
        return String(scalars)
    }
}
