import Glibc
import TextLayout

/// Reads what a terminal sends, and keeps the time that may pass before what is incomplete is taken as it is.
struct InputReader {
    /// A lone Escape is the key if nothing follows for so long.
    static let escapeDelay = Duration.milliseconds(25)
    /// A paste without an end is over if nothing follows for so long.
    static let pasteDelay = Duration.seconds(1)
    /// What is decoded at once, so that endless input cannot keep the screen from being painted.
    private static let mostBytes = 1 << 20

    private let descriptor: Int32
    private let escapeDelay: Duration
    private var decoder: KeyDecoder
    private var buffer = [UInt8](repeating: 0, count: 65536)
    /// When what is incomplete is taken as it is, nil if nothing is.
    private(set) var deadline: ContinuousClock.Instant?

    init(descriptor: Int32, keys: TerminalKeys, escapeDelay: Duration = Self.escapeDelay) {
        self.descriptor = descriptor
        self.escapeDelay = escapeDelay
        decoder = KeyDecoder(keys: keys)
    }

    /// Reads all that can be read without waiting; false in the end if there will never be any more.
    mutating func readAvailable() -> (events: [InputEvent], isOpen: Bool) {
        var events: [InputEvent] = []
        var total = 0
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count > 0 {
                events += decoder.add(buffer[..<count])
                total += count
            } else if count < 0 && (errno == EAGAIN || errno == EINTR) {
                break
            } else {
                return (events, false)
            }
            guard total < Self.mostBytes, canRead else { break }
        }
        switch decoder.waiting {
        case .no: deadline = nil
        case .forKey: deadline = .now + escapeDelay
        case .forPaste: deadline = .now + Self.pasteDelay
        }
        return (events, true)
    }

    /// Takes what is incomplete as it is if its time has come.
    mutating func giveUpIfLate() -> [InputEvent] {
        guard let deadline, deadline <= .now, !canRead else { return [] }
        self.deadline = nil
        return decoder.giveUp()
    }

    private var canRead: Bool {
        var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&input, 1, 0) > 0
    }
}
