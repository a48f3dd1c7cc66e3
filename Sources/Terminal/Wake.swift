import TextLayout

/// Why waiting for the terminal came to an end.
public enum Wake: Equatable, Sendable {
    /// Something was typed or pasted, or the terminal has another size.
    case input(InputEvent)
    /// There is something to read in the mailbox.
    case mailbox
    /// The reader is to save, close the terminal and end.
    case ended(Ending)

    /// Why the reader is to end.
    public enum Ending: Equatable, Sendable {
        /// A signal asked for it: SIGTERM, SIGINT or SIGHUP.
        case signal(Int32)
        /// Nobody is at the terminal any more.
        case hangUp
    }
}
