import Dispatch
import ReaderView
import Synchronization

/// Searches articles off the main thread, and posts what was found; of several searches the last one counts.
final class BackgroundFinder: Sendable {
    private let queue = DispatchQueue(label: "search", qos: .userInitiated)
    private let mailbox: Mailbox
    private let latest = Atomic(0)

    init(mailbox: Mailbox) { self.mailbox = mailbox }

    /// Begins a search, and gives up those before.
    func find(_ request: TextRequest) {
        latest.store(request.number, ordering: .relaxed)
        queue.async { [self] in
            let finding = request.run { latest.load(ordering: .relaxed) == request.number }
            if let finding { mailbox.post(.found(finding)) }
        }
    }

    /// Looks for the passages behind key points.
    func findEvidence(_ request: EvidenceRequest) {
        queue.async { [mailbox] in mailbox.post(.evidence(PointEvidence(request), of: request.article)) }
    }
}
