import Dispatch
import Glibc
import Synchronization

/// The signals that end the program, of which ^C is one: what is under way is finished first, and nothing goes on speaking.
final class EndingSignals: Sendable {
    /// Whether another program has the terminal: ^C is meant for that one.
    let isLentOut = Atomic(false)

    /// Waits for them on a thread from now on, and does the work before the process ends as they would end it. Threads have to
    /// be made after this.
    init(work: @escaping @Sendable () -> Void) {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        DispatchQueue(label: "signals").async { [self, signals] in
            var signals = signals
            var signal: Int32 = 0
            repeat {
                sigwait(&signals, &signal)
            } while signal == SIGINT && isLentOut.load(ordering: .relaxed)
            work()
            Glibc.signal(signal, SIG_DFL)
            pthread_sigmask(SIG_UNBLOCK, &signals, nil)
            raise(signal)
        }
    }
}
