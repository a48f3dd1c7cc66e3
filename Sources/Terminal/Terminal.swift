import CNcurses
import Glibc
import TextLayout

/// The reader's terminal: paints frames, gives what is typed, and leaves the terminal as it was, whatever happens.
///
/// One at a time, on the main thread.
@MainActor public final class Terminal {
    let streams: TerminalStreams
    let screen: CursesScreen
    let guardian: SignalGuard
    var modes: XtermModes
    var reader: InputReader
    /// What happened besides what is read, to be given when the caller next waits.
    var pending: [Wake] = []
    private let drawsASCII: Bool
    private var lastFrame: Frame?
    private var hyperlinks = Hyperlinks()
    private var isClosed = false

    /// How a terminal is to be used.
    public struct Options: Sendable {
        /// Whether it is drawn on in colours, where it has any.
        public var usesColors = true
        /// Whether it is drawn on in colours of red, green and blue, for which it is asked where it has them.
        public var wantsExactColors = false
        /// Whether it is drawn on in ASCII even where its character set has more.
        public var drawsASCII = false
        /// Whether it tells of the mouse.
        public var usesMouse = false
        /// Whether text that runs from right to left is in order already when it gets it.
        public var takesTextInOrder = false

        /// A terminal as it comes.
        public init() {}
    }

    /// Takes the terminal of standard output over.
    ///
    /// Keys come from standard input, or, if that is a pipe or a file, from the terminal that the process belongs to.
    public convenience init(options: Options = Options()) throws(TerminalError) {
        try self.init(streams: .standard(), name: Environment.value("TERM"), options: options)
    }

    /// Takes a terminal over.
    init(
        streams: TerminalStreams, name: String, locale: String = "", options: Options = Options()
    ) throws(TerminalError) {
        try Terminfo.check(name: name, output: streams.output)
        let name =
            options.usesColors && options.wantsExactColors
            ? Terminfo.exactName(of: name, output: streams.output) : name
        drawsASCII = !Locale.adopt(locale) || options.drawsASCII
        let guardian = SignalGuard(output: streams.output)
        do {
            screen = try CursesScreen(terminalName: name, streams: streams, withColors: options.usesColors)
        } catch {
            guardian.remove()
            throw error
        }
        modes = XtermModes(
            terminalName: name, hasXtermFlag: Terminfo.flag("XT"), usesMouse: options.usesMouse,
            takesTextInOrder: options.takesTextInOrder)
        let leave = ["cnorm", "sgr0", "op", "rmkx", "rmcup"].compactMap(Terminfo.string).joined()
        guardian.prepare(leave: modes.leave + leave, restoreTitle: XtermModes.restoreTitle)
        guardian.prepare(lastLine: Terminfo.clearLastLine(rows: screen.size.rows))
        guardian.isOnScreen = true
        let milliseconds = Int(Environment.value("ESCDELAY")).map { Duration.milliseconds(min(max($0, 0), 10_000)) }
        reader = InputReader(
            descriptor: streams.input, keys: TerminalKeys(Terminfo.string),
            escapeDelay: milliseconds ?? InputReader.escapeDelay)
        self.streams = streams
        self.guardian = guardian
        streams.write(modes.enter)
    }

    isolated deinit { close() }

    /// The terminal's columns and rows.
    public var size: Size { screen.size }

    /// Whether it has colours, and they are used.
    public var hasColors: Bool { screen.palette.abilities.colors > 0 }

    /// Paints a frame: what differs from what is shown, or every cell if `fully`.
    ///
    /// A frame of another size than the terminal's is cut, or gets blanks. Where the character set is not UTF-8, ASCII
    /// stands in for what the terminal has not.
    public func paint(_ frame: Frame, fully: Bool = false) {
        guard !isClosed else { return }
        lastFrame = frame
        let shown = drawsASCII ? frame.asciiOnly() : frame
        if fully { hyperlinks.forget() }
        var output = screen.paint(shown, fully: fully)
        if modes.isXtermLike { output += hyperlinks.update(to: shown, palette: screen.palette).utf8 }
        if let title = shown.title, let sequence = modes.show(title: title) {
            guardian.hasSavedTitle = true
            output += sequence.utf8
        }
        streams.write(output)
    }

    /// Gives the terminal back as it was, for good. Nothing happens the second time.
    public func close() {
        guard !isClosed else { return }
        leaveScreen()
        isClosed = true
        screen.delete()
        guardian.remove()
        streams.close()
    }

    /// Gives the terminal back until `enterScreen()`.
    func leaveScreen() {
        guard !isClosed else { return }
        streams.write((guardian.hasSavedTitle ? XtermModes.restoreTitle : "") + modes.leave)
        guardian.hasSavedTitle = false
        modes.left()
        hyperlinks.forget()
        screen.leave()
        streams.write(Terminfo.clearLastLine(rows: streams.windowSize.map { Int($0.rows) } ?? size.rows))
        guardian.isOnScreen = false
    }

    /// Takes the terminal again, as it is now, and shows the last frame.
    func enterScreen() {
        guard !isClosed else { return }
        guardian.isOnScreen = true
        followSize()
        // What is painted is to be taken in these modes.
        streams.write(modes.enter)
        paint(lastFrame ?? Frame(size: size), fully: true)
    }

    /// Does what a change of the terminal's size asks for, even one that is known already or came back to what it was:
    /// the terminal may have moved or cut what it shows.
    func sizeChanged() {
        let before = size
        followSize()
        screen.invalidate()
        hyperlinks.forget()
        // For another size the caller has another frame.
        if size == before, let lastFrame { paint(lastFrame) }
    }

    /// Makes the screen as large as the terminal is.
    func followSize() {
        guard let (columns, rows) = streams.windowSize, size != Size(columns: Int(columns), rows: Int(rows)) else {
            return
        }
        screen.resize(columns: columns, rows: rows)
        screen.invalidate()
        hyperlinks.forget()
        guardian.prepare(lastLine: Terminfo.clearLastLine(rows: size.rows))
        pending.removeAll { if case .input(.resize) = $0 { true } else { false } }
        pending.append(.input(.resize(size)))
    }
}
