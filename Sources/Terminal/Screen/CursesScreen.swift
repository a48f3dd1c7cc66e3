import CNcurses
import Glibc
import TextLayout

/// The one window of ncurses, as large as the terminal.
@MainActor final class CursesScreen {
    private let screen: OpaquePointer
    private let window: UnsafeMutablePointer<WINDOW>
    private let files: [UnsafeMutablePointer<FILE>]
    private(set) var palette: Palette
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
    }

    /// Makes the next frame erase the terminal and send every cell.
    func invalidate() { isStale = true }

    /// Paints a frame, whatever its size; comes back to the screen if it was left.
    func paint(_ frame: Frame, fully: Bool) {
        let size = size
        for row in 0..<size.rows {
            let cells = row < frame.size.rows ? frame.row(row) : []
            let painted = RowCells(cells, columns: size.columns, palette: &palette).cells
            // Places cells as they are: nothing wraps, scrolls or moves the cursor, not even in the last one.
            wmove(window, Int32(row), 0)
            wadd_wchnstr(window, painted, Int32(painted.count))
        }
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
