/// How text that does not fit ends.
public enum Truncation: Hashable, Sendable {
    /// Where the room ends.
    case clip
    /// With "…" in the last column.
    case ellipsis
}
