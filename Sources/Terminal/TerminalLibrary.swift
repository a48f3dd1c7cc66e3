import CNcurses

/// The library that draws.
public enum TerminalLibrary {
    /// Its name and version: "ncurses 6.4.20221231" (curs_extend(3X)).
    public static var version: String { curses_version().map { String(cString: $0) } ?? "ncurses" }
}
