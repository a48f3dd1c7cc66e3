/// What the plain reader asks of the world around it, in order.
public enum PlainEffect: Equatable, Sendable {
    /// Write a line about what happened, or what can be done.
    case tell(String)
    /// Write a line of the list, an article or a comment; it is spoken, too, where something speaks.
    case readOut(String)
    /// Do something; an event tells what comes of it.
    case perform(Effect)
}
