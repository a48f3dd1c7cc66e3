import Glibc

/// Sees to it that the terminal is given back whatever signal comes, and turns those that can wait into something to
/// read.
///
/// Its handlers are there before ncurses looks, which then installs none of its own: those wake only the thread that
/// they run on, and stop the process in the middle of painting.
@MainActor final class SignalGuard {
    private static let crashes = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS, SIGQUIT]
    private static let ends = [SIGTERM, SIGHUP, SIGINT]
    private static let stops = [SIGTSTP, SIGCONT]
    private static var isExitHandled = false

    private let line: UnsafeMutablePointer<LifeLine>
    private let pipe: (read: Int32, write: Int32)
    private let stack: UnsafeMutableRawPointer
    private var installed: [Int32] = []

    /// Notes the terminal's modes and installs the handlers; nothing is given back before `isOnScreen` is true.
    init(output: Int32) {
        line = LifeLine.make()
        pipe = Self.openPipe()
        // After a stack overflow there is no stack left to run a handler on. It is this thread's only.
        stack = UnsafeMutableRawPointer.allocate(byteCount: Self.stackSize, alignment: 16)
        var handlerStack = stack_t(ss_sp: stack, ss_flags: 0, ss_size: Self.stackSize)
        sigaltstack(&handlerStack, nil)
        line.pointee.output = output
        line.pointee.pipe = pipe.write
        line.pointee.isOnScreen = false
        line.pointee.isLentOut = false
        line.pointee.hasSavedTitle = false
        line.pointee.wasAsked.update(repeating: false, count: LifeLine.signals)
        tcgetattr(output, &line.pointee.modes)
        for signal in Self.crashes { install(SignalHandlers.crash, for: signal) }
        for signal in Self.ends { install(SignalHandlers.end, for: signal) }
        for signal in Self.stops + [SIGWINCH] { install(SignalHandlers.notice, for: signal) }
        if !Self.isExitHandled {
            atexit(SignalHandlers.exit)
            Self.isExitHandled = true
        }
    }

    private static let stackSize = 65536

    /// Without a pipe signals go unnoticed by the loop, but the terminal is still given back.
    private static func openPipe() -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { return (-1, -1) }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            // A handler never waits for the loop, nor the loop for a handler.
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        return (ends[0], ends[1])
    }

    /// The descriptor that can be read when a signal has come.
    var descriptor: Int32 { pipe.read }

    /// Whether the terminal is to be given back if the process ends.
    var isOnScreen: Bool {
        get { line.pointee.isOnScreen }
        set { line.pointee.isOnScreen = newValue }
    }

    /// Whether the window's title is to be given back as well.
    var hasSavedTitle: Bool {
        get { line.pointee.hasSavedTitle }
        set { line.pointee.hasSavedTitle = newValue }
    }

    /// Prepares what is sent to leave the screen.
    func prepare(leave: String, restoreTitle: String) {
        line.pointee.leaveCount = Self.copy(leave, to: line.pointee.leave)
        line.pointee.restoreTitleCount = Self.copy(restoreTitle, to: line.pointee.restoreTitle)
    }

    /// Prepares what is sent to clear the last line.
    func prepare(lastLine: String) {
        // A handler that comes in between sends nothing rather than half of it.
        line.pointee.lastLineCount = 0
        line.pointee.lastLineCount = Self.copy(lastLine, to: line.pointee.lastLine)
    }

    private static func copy(_ text: String, to bytes: UnsafeMutablePointer<UInt8>) -> Int {
        var count = 0
        for byte in text.utf8.prefix(LifeLine.mostBytes) {
            bytes[count] = byte
            count += 1
        }
        return count
    }

    /// The signals that have come since it was last asked.
    func takeSignals() -> Set<Int32> {
        var signals: Set<Int32> = []
        var bytes = [UInt8](repeating: 0, count: 256)
        while true {
            let count = read(pipe.read, &bytes, bytes.count)
            if count > 0 {
                signals.formUnion(bytes.prefix(count).lazy.map { Int32($0) })
            } else if count == 0 || errno != EINTR {
                return signals
            }
        }
    }

    /// Runs something while the process can be stopped as any other.
    func whileStoppable<Result, Failure>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        var plain: [Int32: sigaction] = [:]
        for signal in Self.stops where installed.contains(signal) {
            var own = sigaction()
            sigaction(signal, line.pointee.previous + Int(signal), &own)
            plain[signal] = own
        }
        defer { for (signal, var own) in plain { sigaction(signal, &own, nil) } }
        return try body()
    }

    /// Runs something while another program has the terminal, so that ^C and ^Z there are that program's.
    func whileLentOut<Result, Failure>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        line.pointee.isLentOut = true
        defer { line.pointee.isLentOut = false }
        return try whileStoppable(body)
    }

    /// Takes the handlers away; the terminal must have been given back.
    func remove() {
        for signal in installed { sigaction(signal, line.pointee.previous + Int(signal), nil) }
        installed = []
        line.pointee.isOnScreen = false
        line.pointee.pipe = -1
        var noStack = stack_t(ss_sp: nil, ss_flags: Int32(SS_DISABLE), ss_size: 0)
        if sigaltstack(&noStack, nil) == 0 { stack.deallocate() }
        close(pipe.read)
        close(pipe.write)
    }

    private func install(_ handler: @escaping @convention(c) (Int32) -> Void, for signal: Int32) {
        let previous = line.pointee.previous + Int(signal)
        sigaction(signal, nil, previous)
        // As after nohup, or in a shell that knows no job control.
        if Self.isIgnored(previous.pointee) && !Self.crashes.contains(signal) && signal != SIGWINCH { return }
        var action = sigaction()
        action.__sigaction_handler.sa_handler = handler
        action.sa_flags = SA_ONSTACK | SA_RESTART
        sigemptyset(&action.sa_mask)
        sigaction(signal, &action, nil)
        installed.append(signal)
        // Dispatch blocks signals on its threads, and on some systems the main actor's is one of them.
        sigemptyset(&action.sa_mask)
        sigaddset(&action.sa_mask, signal)
        pthread_sigmask(SIG_UNBLOCK, &action.sa_mask, nil)
    }

    private static func isIgnored(_ action: sigaction) -> Bool {
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
