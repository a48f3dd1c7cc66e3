import ReaderView
import Synchronization

/// Tells the reader of each problem once.
final class ProblemTeller: Sendable {
    private let mailbox: Mailbox
    private let told = Mutex<Set<String>>([])

    /// Tells by way of a mailbox.
    init(mailbox: Mailbox) { self.mailbox = mailbox }

    /// Tells of a problem, given as one line.
    func tell(_ problem: String) { tell(.notice(StatusMessage(problem, isProblem: true)), once: problem) }

    /// Posts an event that tells of a problem, which is known by some words.
    func tell(_ event: Event, once words: String) {
        if told.withLock({ $0.insert(words).inserted }) { mailbox.post(event) }
    }
}
