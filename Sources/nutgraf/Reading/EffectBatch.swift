import NewsModel
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

    /// Whether it may begin when the screen is painted: what lies around it, which no key waits for.
    var mayFollowFrame: Bool { if case .list(let request) = self { !request.isAwaited } else { false } }
}

/// The effects of a burst of events.
enum EffectBatch {
    /// How many bytes a draft may have to be kept before it is shown: that takes a tenth of a millisecond then.
    private static let shortDraft = 1 << 15

    /// Whether the effects do nothing but keep drafts so long that it would be felt.
    static func areOnlyLongDrafts(_ effects: [Effect]) -> Bool {
        effects.allSatisfy { if case .saveDraft(let draft) = $0 { !isShort(draft) } else { false } }
    }

    /// Whether a short draft is to be kept.
    static func haveShortDraft(_ effects: [Effect]) -> Bool {
        effects.contains { if case .saveDraft(let draft) = $0 { isShort(draft) } else { false } }
    }

    private static func isShort(_ draft: Draft) -> Bool {
        draft.pieces.reduce(0) { $0 + $1.utf8.count } <= shortDraft
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
