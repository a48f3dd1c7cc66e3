/// The embedding levels of a paragraph's characters (UAX #9, W1 to I2), in one level run from end to end.
///
/// Embeddings, overrides and isolates (X1 to X8) are left out: like all controls of a file they are drawn nowhere
/// (`DrawableText`, `HarmlessText`), so that no file can show other words than it has. They count as X9 has it: not at all.
struct BidiLevels {
    /// The level of each scalar: even from left to right, odd from right to left.
    private(set) var levels: [UInt8]
    /// The scalars that count, by their places in the paragraph.
    private var places: [Int] = []
    private var types: [BidiClass] = []
    private let direction: BidiClass

    /// Finds the levels of scalars with their classes, in a paragraph of level 0 or 1.
    init(_ scalars: [Unicode.Scalar], _ classes: [BidiClass], paragraphLevel: UInt8) {
        levels = Array(repeating: paragraphLevel, count: scalars.count)
        direction = paragraphLevel == 0 ? .leftToRight : .rightToLeft
        for (place, type) in classes.enumerated() where type != .boundaryNeutral {
            places.append(place)
            types.append(type)
        }
        resolveMarks()
        resolveNumbers()
        resolveSeparators()
        resolveBrackets(scalars, classes)
        resolveNeutrals()
        for (place, type) in zip(places, types) {
            levels[place] = paragraphLevel + Self.rise(of: type, above: paragraphLevel)
        }
        // What does not count goes with what stands before it (section 5.2).
        for place in levels.indices.dropFirst() where classes[place] == .boundaryNeutral {
            levels[place] = levels[place - 1]
        }
    }

    /// I1 and I2.
    private static func rise(of type: BidiClass, above level: UInt8) -> UInt8 {
        switch type {
        case .leftToRight: level & 1
        case .rightToLeft: 1 - level & 1
        default: 2 - level & 1
        }
    }

    // MARK: Weak types

    /// W1: a mark is what it stands on.
    private mutating func resolveMarks() {
        var previous = direction
        for index in types.indices {
            if types[index] == .nonspacingMark { types[index] = previous }
            previous = types[index]
        }
    }

    /// W2 and W3: digits after Arabic letters are Arabic ones.
    private mutating func resolveNumbers() {
        var strong = direction
        for index in types.indices {
            if types[index].isStrong { strong = types[index] }
            if types[index] == .europeanNumber, strong == .arabicLetter { types[index] = .arabicNumber }
            if types[index] == .arabicLetter { types[index] = .rightToLeft }
        }
    }

    /// W4 to W7: what parts and ends numbers, and numbers among letters from left to right.
    private mutating func resolveSeparators() {
        for index in types.indices.dropFirst().dropLast() where types[index - 1] == types[index + 1] {
            switch (types[index], types[index - 1]) {
            case (.europeanSeparator, .europeanNumber), (.commonSeparator, .europeanNumber),
                (.commonSeparator, .arabicNumber):
                types[index] = types[index - 1]
            default: break
            }
        }
        for range in runs(where: { $0 == .europeanTerminator }) {
            let isAtNumber = type(before: range) == .europeanNumber || type(after: range) == .europeanNumber
            set(isAtNumber ? .europeanNumber : .otherNeutral, in: range)
        }
        var strong = direction
        for index in types.indices {
            switch types[index] {
            case .europeanSeparator, .commonSeparator: types[index] = .otherNeutral
            case .europeanNumber where strong == .leftToRight: types[index] = .leftToRight
            case let type where type.isStrong: strong = type
            default: break
            }
        }
    }

    // MARK: Neutrals

    /// N0: both brackets of a pair go the same way.
    private mutating func resolveBrackets(_ scalars: [Unicode.Scalar], _ classes: [BidiClass]) {
        let pairs = BracketPairs.find(in: places.map { scalars[$0] }) { types[$0] == .otherNeutral }
        for (opening, closing) in pairs {
            let inside = types[(opening + 1)..<closing].compactMap(Self.strongDirection)
            let resolved: BidiClass
            if inside.contains(direction) {
                resolved = direction
            } else if let opposite = inside.first {
                let before = types[..<opening].lazy.reversed().compactMap(Self.strongDirection).first ?? direction
                resolved = before == opposite ? opposite : direction
            } else {
                continue
            }
            for bracket in [opening, closing] {
                types[bracket] = resolved
                var next = bracket + 1
                while next < types.count, classes[places[next]] == .nonspacingMark {
                    types[next] = resolved
                    next += 1
                }
            }
        }
    }

    /// N1 and N2: neutrals between two of one direction go that way, others as the paragraph does.
    private mutating func resolveNeutrals() {
        for range in runs(where: \.isNeutral) {
            let before = type(before: range).flatMap(Self.strongDirection) ?? direction
            let after = type(after: range).flatMap(Self.strongDirection) ?? direction
            set(before == after ? before : direction, in: range)
        }
    }

    /// The direction that a type has for the neutrals beside it, nil for these; numbers run among letters from right to
    /// left.
    private static func strongDirection(_ type: BidiClass) -> BidiClass? {
        switch type {
        case .leftToRight: .leftToRight
        case .rightToLeft, .europeanNumber, .arabicNumber: .rightToLeft
        default: nil
        }
    }

    private func type(before range: Range<Int>) -> BidiClass? {
        range.lowerBound > 0 ? types[range.lowerBound - 1] : nil
    }

    private func type(after range: Range<Int>) -> BidiClass? {
        range.upperBound < types.count ? types[range.upperBound] : nil
    }

    private mutating func set(_ type: BidiClass, in range: Range<Int>) { for index in range { types[index] = type } }

    /// The longest ranges of types that something is true of.
    private func runs(where isOne: (BidiClass) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < types.count {
            let start = index
            while index < types.count, isOne(types[index]) { index += 1 }
            if index > start { runs.append(start..<index) }
            index += 1
        }
        return runs
    }
}
