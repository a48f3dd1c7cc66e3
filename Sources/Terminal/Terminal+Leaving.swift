import Glibc

extension Terminal {
    /// Stops the reader, as ^Z does, until its shell lets it go on; then shows what was shown.
    public func suspend() {
        leaveScreen()
        // With all of its process group, as the terminal would do: a shell waits until each of a job has stopped.
        guardian.whileStoppable { _ = kill(0, SIGTSTP) }
        enterScreen()
    }

    /// Runs something that uses the terminal itself, such as an editor; then shows what was shown.
    public func runOutside<Result, Failure>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        leaveScreen()
        defer { enterScreen() }
        return try guardian.whileLentOut(body)
    }

    /// Ends the process of what ended the reader, so that whoever started it can tell. Close the terminal first.
    public nonisolated static func die(of ending: Wake.Ending) -> Never {
        let number =
            switch ending {
            case .signal(let number): number
            case .hangUp: SIGHUP
            }
        signal(number, SIG_DFL)
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, number)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        raise(number)
        // Only if the signal does not end a process.
        _exit(128 + number)
    }
}
