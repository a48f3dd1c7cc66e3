import NewsModel

/// The front page as a briefing.
struct Skimming: Equatable, Sendable {
    /// The filter of the list before it.
    var filter: ListQuery.Filter
    /// How much there is; nil until it was counted.
    var briefing: Briefing?
}
