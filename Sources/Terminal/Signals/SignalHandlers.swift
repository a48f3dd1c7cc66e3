import Glibc

/// The functions that signals call.
enum SignalHandlers {
    /// After a fault: the terminal is given back, and the process ends of the signal.
    static let crash: @convention(c) (Int32) -> Void = { signal in
        guard let line = LifeLine.shared else { return }
        // ^\ typed into the editor is meant for the editor.
        if signal == SIGQUIT && line.pointee.isLentOut { return }
        LifeLine.giveTerminalBack(line)
        setDefault(signal)
        // It is blocked until this returns.
        raise(signal)
    }

    /// When asked to end: the loop is told. If it is asked again the loop did not manage, and the process ends at once.
    static let end: @convention(c) (Int32) -> Void = { signal in
        guard let line = LifeLine.shared else { return }
        // ^C typed into the editor is meant for the editor.
        if signal == SIGINT && line.pointee.isLentOut { return }
        if line.pointee.wasAsked[Int(signal)] {
            LifeLine.giveTerminalBack(line)
            setDefault(signal)
            raise(signal)
            return
        }
        line.pointee.wasAsked[Int(signal)] = true
        tellLoop(line, signal)
    }

    /// The terminal has another size, or the process is to stop or goes on: the loop sees to it.
    static let notice: @convention(c) (Int32) -> Void = { signal in
        guard let line = LifeLine.shared else { return }
        tellLoop(line, signal)
    }

    /// When the process ends without closing the terminal.
    static let exit: @convention(c) () -> Void = {
        guard let line = LifeLine.shared else { return }
        LifeLine.giveTerminalBack(line)
    }

    private static func setDefault(_ signal: Int32) {
        _ = Glibc.signal(signal, SIG_DFL)
    }

    private static func tellLoop(_ line: UnsafeMutablePointer<LifeLine>, _ signal: Int32) {
        // What the signal interrupted may be about to look at it.
        let error = errno
        var number = UInt8(truncatingIfNeeded: signal)
        _ = write(line.pointee.pipe, &number, 1)
        errno = error
    }
}
