/// What is different in an article's digest and story from how they were, passage by passage.
public struct StoryChange: Equatable, Sendable {
    /// One passage that was added or taken out.
    public enum Step: Equatable, Sendable {
        case added(String)
        case removed(String)
    }

    /// The steps in the order of the story; where a passage was replaced, the old one stands first.
    public let steps: [Step]

    /// Longer stories are compared as sets: their order says less, and would take too long to find.
    private static let mostPassages = 2000

    /// Compares the passages of a story as it was with those that it has (Myers 1986, in the standard library).
    public init(from old: [String], to new: [String]) {
        // Mostly nothing has changed, and a long story is compared on the way to the screen.
        guard old != new else {
            steps = []
            return
        }
        guard old.count <= Self.mostPassages, new.count <= Self.mostPassages else {
            let (before, after) = (Set(old), Set(new))
            steps =
                old.filter { !after.contains($0) }.map(Step.removed)
                + new.filter { !before.contains($0) }.map(Step.added)
            return
        }
        let difference = new.difference(from: old)
        var removals: [Int: String] = [:]
        var insertions: [Int: String] = [:]
        for change in difference {
            switch change {
            case .remove(let offset, let text, _): removals[offset] = text
            case .insert(let offset, let text, _): insertions[offset] = text
            }
        }
        var steps: [Step] = []
        var (oldPlace, newPlace) = (0, 0)
        while oldPlace < old.count || newPlace < new.count {
            if let text = removals[oldPlace] {
                steps.append(.removed(text))
                oldPlace += 1
            } else if let text = insertions[newPlace] {
                steps.append(.added(text))
                newPlace += 1
            } else {
                oldPlace += 1
                newPlace += 1
            }
        }
        self.steps = steps
    }

    /// How many passages were added.
    public var added: Int { steps.count { if case .added = $0 { true } else { false } } }
    /// How many were taken out.
    public var removed: Int { steps.count - added }

    /// "2 passages added, 1 removed".
    public var text: String {
        let parts = [(added, "added"), (removed, "removed")].filter { $0.0 > 0 }
        return parts.enumerated().map { index, part in
            index == 0 ? "\(part.0) passage\(part.0 == 1 ? "" : "s") \(part.1)" : "\(part.0) \(part.1)"
        }.joined(separator: ", ")
    }
}

extension Article {
    /// The passages as a reader tells them apart: of the digest as the page prints it, then headline, standfirst, and each
    /// block of the story, items of lists by themselves.
    public var passages: [String] {
        let summed =
            [digest?.headline].compactMap(\.self) + (digest?.summary ?? []) + (digest?.publishedPoints?.points ?? [])
        let told = story.blocks.flatMap { block in
            if case .list(let items, _) = block { items } else { [block.text] }
        }
        return summed + [story.headline, story.standfirst].compactMap(\.self) + told
    }
}
