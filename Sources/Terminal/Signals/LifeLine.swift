import Glibc

/// All that a signal handler knows: plain memory, made before the first handler is installed and never freed.
///
/// Handlers run on any thread and in the middle of anything. So they use only this, `write`, `tcsetattr`, `signal` and
/// `raise`: no Swift object, no allocation, no lock.
struct LifeLine {
    /// Whether the terminal is ours and must be given back before the process ends.
    var isOnScreen = false
    /// Whether another program has the terminal, and the signals that its keys send.
    var isLentOut = false
    /// Whether the window's own title was put by.
    var hasSavedTitle = false
    /// Where the sequences that leave the screen go.
    var output: Int32 = -1
    /// Where a handler writes the number of its signal for the loop to read.
    var pipe: Int32 = -1
    /// The terminal's modes from before.
    var modes = termios()
    /// The sequences that leave the screen.
    let leave = UnsafeMutablePointer<UInt8>.allocate(capacity: LifeLine.mostBytes)
    /// How many bytes they are.
    var leaveCount = 0
    /// What clears the last line for the shell, sent after `leave`; it changes with the terminal's size.
    let lastLine = UnsafeMutablePointer<UInt8>.allocate(capacity: LifeLine.mostBytes)
    /// How many bytes it is.
    var lastLineCount = 0
    /// The sequence that gives the window its own title back.
    let restoreTitle = UnsafeMutablePointer<UInt8>.allocate(capacity: LifeLine.mostBytes)
    /// How many bytes it is.
    var restoreTitleCount = 0
    /// By signal, whether the loop was told of one that ends the process.
    let wasAsked = UnsafeMutablePointer<Bool>.allocate(capacity: LifeLine.signals)
    /// By signal, what was to happen before the guard came.
    let previous = UnsafeMutablePointer<sigaction>.allocate(capacity: LifeLine.signals)

    /// More than any terminal's sequences take.
    static let mostBytes = 1024
    /// One more than the highest signal.
    static let signals = 65

    /// The only one; nil until the first terminal is opened.
    ///
    /// A C function that is called for a signal gets nothing but the signal's number, so the rest must be global. It is
    /// constant-initialised, so that a handler does not run an initialiser, and is set once, before the first handler
    /// is installed: hence no two threads are ever at it with one of them writing.
    nonisolated(unsafe) static var shared: UnsafeMutablePointer<LifeLine>?

    /// The life line, made if there is none yet.
    @MainActor static func make() -> UnsafeMutablePointer<LifeLine> {
        if let shared { return shared }
        let made = UnsafeMutablePointer<LifeLine>.allocate(capacity: 1)
        made.initialize(to: LifeLine())
        made.pointee.wasAsked.initialize(repeating: false, count: signals)
        made.pointee.previous.initialize(repeating: sigaction(), count: signals)
        shared = made
        return made
    }

    /// Gives the terminal back, if it is ours. For handlers.
    static func giveTerminalBack(_ line: UnsafeMutablePointer<LifeLine>) {
        guard line.pointee.isOnScreen else { return }
        line.pointee.isOnScreen = false
        if line.pointee.hasSavedTitle {
            _ = write(line.pointee.output, line.pointee.restoreTitle, line.pointee.restoreTitleCount)
        }
        _ = write(line.pointee.output, line.pointee.leave, line.pointee.leaveCount)
        _ = write(line.pointee.output, line.pointee.lastLine, line.pointee.lastLineCount)
        _ = tcsetattr(line.pointee.output, TCSANOW, &line.pointee.modes)
    }
}
