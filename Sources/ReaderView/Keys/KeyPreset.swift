import TextLayout

/// Keys of other programs that people know by heart.
public enum KeyPreset: String, CaseIterable, Sendable {
    /// Those of vim, newsboat and mutt: the ones of the table of commands.
    case vim
    /// Those of Emacs.
    case emacs
    /// Those of less.
    case less

    /// The keys.
    public var keys: KeyMap {
        switch self {
        case .vim: .vim
        case .emacs: .emacs
        case .less: .less
        }
    }
}

extension KeyMap {
    /// The keys of the table of commands.
    public static let vim = KeyMap()

    /// The keys of Emacs besides those of the table, where they are not in each other's way.
    static let emacs: KeyMap = {
        var keys = KeyMap()
        keys.preferWhereCommandsAre([
            ("^N", .lineDown), ("^P", .lineUp), ("^V", .pageDown), ("M-v", .pageUp), ("M-<", .top), ("M->", .bottom),
            ("^H", .help), ("^X ^C", .quit), ("^G", .back), ("^S", .search), ("^_", .undo), ("^X u", .undo),
        ])
        keys.prefer(
            [
                ("^X ^S", .post), ("^C ^C", .post), ("^C ^K", .discardDraft), ("^X k", .closeComposer),
                ("^G", .closeComposer), ("^X ^E", .externalEditor), ("^X u", .undoEdit), ("M-r", .quote),
            ], on: .composer)
        return keys
    }()

    /// The keys of less besides those of the table; where less has another meaning for a key, that one holds.
    static let less: KeyMap = {
        var keys = KeyMap()
        keys.preferWhereCommandsAre([
            ("e", .lineDown), ("^E", .lineDown), ("^N", .lineDown), ("y", .lineUp), ("^Y", .lineUp), ("^P", .lineUp),
            ("^K", .lineUp), ("d", .halfPageDown), ("u", .halfPageUp), ("f", .pageDown), ("z", .pageDown),
            ("^V", .pageDown), ("w", .pageUp), ("M-v", .pageUp), ("<", .top), (">", .bottom), ("h", .help),
            ("H", .help),
        ])
        // What lost its key to less has another one.
        keys.prefer(
            [("U", .undo), ("v", .cycleFilter), ("E", .addExamples), ("M-y", .copy)],
            on: .frontPage)
        keys.prefer(
            [
                ("U", .undo), ("v", .cycleCommentFilter), ("E", .changeOwn), ("M-d", .showChanges), ("M-y", .copy),
                ("-", .foldLevel),
                ("+", .unfoldLevel),
            ], on: .article)
        return keys
    }()

    /// Binds keys on each screen but the composer, where they would be text, that has the command.
    private mutating func preferWhereCommandsAre(_ bindings: [(String, Command)]) {
        for screen in ScreenKind.allCases where screen != .composer {
            let here = Set(CommandTable.entries.filter { $0.screens.contains(screen) }.map(\.command))
            prefer(bindings.filter { here.contains($0.1) }, on: screen)
        }
    }

    /// Binds keys before those that call the same commands already; a mistake in these tables is the programmer's.
    private mutating func prefer(_ bindings: [(String, Command)], on screen: ScreenKind) {
        for (text, command) in bindings.reversed() {
            guard let sequence = KeySequence(text) else { preconditionFailure("\(text) is no key") }
            do {
                try bind(sequence, to: command, on: screen, isFirst: true)
            } catch {
                preconditionFailure("\(text) on \(screen): \(error)")
            }
        }
    }
}
