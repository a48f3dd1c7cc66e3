import ReaderView

extension Effect {
    /// Whether the keys after it are meant for what comes of it.
    var isAwaited: Bool {
        switch self {
        case .open: true
        case .relate(_, let isAwaited): isAwaited
        case .list(let request): request.isAwaited
        default: false
        }
    }
}

/// The effects of a burst of events.
enum EffectBatch {
    /// Whether the effects do nothing but keep drafts.
    static func areOnlyDrafts(_ effects: [Effect]) -> Bool {
        effects.allSatisfy { if case .saveDraft = $0 { true } else { false } }
    }

    /// The effects without those that a later one makes needless: of a draft only the last state is kept.
    static func withoutSuperseded(_ effects: [Effect]) -> [Effect] {
        effects.indices.filter { index in
            guard case .saveDraft(let draft) = effects[index] else { return true }
            return !effects[(index + 1)...].contains { later in
                switch later {
                case .saveDraft(let other): other.key == draft.key
                case .removeDraft(let key): key == draft.key
                default: false
                }
            }
        }.map { effects[$0] }
    }
}
