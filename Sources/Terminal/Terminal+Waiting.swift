import Glibc
import TextLayout

extension Terminal {
    /// Waits until something happens, and gives all of it.
    ///
    /// `mailbox` is a file descriptor that the caller reads from when told that it can; -1 if there is none. Nothing is
    /// given once the deadline has passed; without one, waiting takes no time of the processor.
    public func waitForEvents(mailbox: Int32 = -1, until deadline: ContinuousClock.Instant? = nil) -> [Wake] {
        while true {
            let happened = waitOnce(mailbox: mailbox, until: deadline)
            let wakes = pending + happened
            pending = []
            if !wakes.isEmpty { return wakes }
            if let deadline, deadline <= .now { return [] }
        }
    }

    private func waitOnce(mailbox: Int32, until deadline: ContinuousClock.Instant?) -> [Wake] {
        let readable = Int16(POLLIN)
        var sources = [streams.input, guardian.descriptor, mailbox].map { pollfd(fd: $0, events: readable, revents: 0) }
        let isReady = poll(&sources, nfds_t(sources.count), milliseconds(until: deadline)) > 0
        var wakes: [Wake] = []
        if isReady && sources[1].revents != 0 { wakes += handleSignals() }
        if isReady && sources[0].revents != 0 {
            let (events, isOpen) = reader.readAvailable()
            wakes += events.map(Wake.input)
            if !isOpen { wakes.append(.ended(.hangUp)) }
        }
        wakes += reader.giveUpIfLate().map(Wake.input)
        if isReady && sources[2].revents != 0 { wakes.append(.mailbox) }
        return wakes
    }

    /// How long `poll` may wait: -1 for ever, and never a bit too short, which would make it spin.
    private func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
        if !pending.isEmpty { return 0 }
        guard let first = [deadline, reader.deadline].compactMap(\.self).min() else { return -1 }
        let (seconds, attoseconds) = ContinuousClock.now.duration(to: first).components
        if seconds < 0 || attoseconds < 0 { return 0 }
        return Int32(
            clamping: min(seconds, 1_000_000) * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }

    private func handleSignals() -> [Wake] {
        let signals = guardian.takeSignals()
        if signals.contains(SIGTSTP) {
            suspend()
        } else if signals.contains(SIGCONT) {
            // It was stopped without a chance to leave the screen, and who knows what the terminal went through since.
            leaveScreen()
            enterScreen()
        }
        if signals.contains(SIGWINCH) { sizeChanged() }
        return signals.intersection([SIGTERM, SIGINT, SIGHUP]).sorted().map { .ended(.signal($0)) }
    }
}
