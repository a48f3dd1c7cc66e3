import TextLayout

/// Which keys call which command on each screen.
public struct KeyMap: Equatable, Sendable {
    /// What the keys that were pressed so far stand for.
    enum Match: Equatable {
        /// A command.
        case command(Command)
        /// The beginning of a longer sequence.
        case beginning
        /// Nothing.
        case nothing
    }

    private struct Binding: Equatable {
        var sequence: KeySequence
        var command: Command
        /// The entry of the table of commands that it belongs to.
        var entry: Int
    }

    /// The bindings of each screen, those to show first before others of the same command.
    private var bindings: [ScreenKind: [Binding]] = [:]
    /// The same, for looking them up.
    private var commands: [ScreenKind: [[Key]: Command]] = [:]
    private var beginnings: [ScreenKind: Set<[Key]>] = [:]

    /// The keys of the table of commands.
    init() {
        for (number, entry) in CommandTable.entries.enumerated() {
            for screen in entry.screens {
                bindings[screen, default: []] += entry.keys.map {
                    Binding(sequence: KeySequence($0), command: entry.command, entry: number)
                }
            }
        }
        for screen in ScreenKind.allCases { index(screen) }
    }

    // MARK: Looking up

    /// What keys stand for on a screen.
    func match(_ keys: [Key], on screen: ScreenKind) -> Match {
        if let command = commands[screen]?[keys] { return .command(command) }
        return beginnings[screen]?.contains(keys) == true ? .beginning : .nothing
    }

    /// The keys that call a command on a screen, the one to show first.
    public func sequences(for command: Command, on screen: ScreenKind) -> [KeySequence] {
        (bindings[screen] ?? []).filter { $0.command == command }.sorted { $0.entry < $1.entry }.map(\.sequence)
    }

    /// The keys of an entry of the table of commands on a screen, the one to show first.
    func sequences(ofEntry number: Int, on screen: ScreenKind) -> [KeySequence] {
        (bindings[screen] ?? []).filter { $0.entry == number }.map(\.sequence)
    }

    /// How the key that calls a command on a screen is written; nil where none does.
    func name(of command: Command, on screen: ScreenKind) -> String? {
        sequences(for: command, on: screen).first?.displayName
    }

    // MARK: Binding

    /// What keeps keys from being bound.
    public enum Problem: Error, Equatable {
        /// The command has nothing to do on the screen.
        case isNotThere(Command, ScreenKind)
        /// The key is text in the composer.
        case isText(KeySequence)
        /// Without these keys nobody would get away from the screen.
        case isNeeded(KeySequence, ScreenKind)
    }

    /// Lets keys call a command on a screen, or nothing; what they called before, and what begins with them or they with
    /// it, is called by them no longer.
    ///
    /// With `isFirst` they are shown before the keys that call the command already.
    public mutating func bind(
        _ sequence: KeySequence, to command: Command?, on screen: ScreenKind, isFirst: Bool = false
    ) throws(Problem) {
        if screen == .composer, command != nil, sequence.keys.count == 1, case .character = sequence.keys[0] {
            throw .isText(sequence)
        }
        var changed = bindings[screen] ?? []
        changed.removeAll { command == nil ? $0.sequence == sequence : $0.sequence.overlaps(sequence) }
        if let command {
            guard
                let entry = CommandTable.entries.firstIndex(where: {
                    $0.command == command && $0.screens.contains(screen)
                })
            else { throw .isNotThere(command, screen) }
            let place = isFirst ? changed.firstIndex { $0.entry == entry } ?? changed.endIndex : changed.endIndex
            changed.insert(Binding(sequence: sequence, command: command, entry: entry), at: place)
        }
        guard changed.contains(where: { $0.command == screen.wayOut }) else { throw .isNeeded(sequence, screen) }
        bindings[screen] = changed
        index(screen)
    }

    private mutating func index(_ screen: ScreenKind) {
        let bound = bindings[screen] ?? []
        commands[screen] = Dictionary(bound.map { ($0.sequence.keys, $0.command) }) { first, _ in first }
        beginnings[screen] = Set(
            bound.flatMap { binding in
                binding.sequence.keys.indices.dropFirst().map { Array(binding.sequence.keys.prefix($0)) }
            })
    }
}

extension ScreenKind {
    /// The command that leads away from the screen.
    public var wayOut: Command {
        switch self {
        case .frontPage: .quit
        case .article, .help, .menu: .back
        case .composer: .closeComposer
        }
    }
}
