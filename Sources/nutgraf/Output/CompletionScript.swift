import ArgumentParser

/// The completions of a shell: those of swift-argument-parser, which do not think of the folder or file that may stand where
/// a command does.
enum CompletionScript {
    /// The script to source, or to put where the shell finds it.
    static func text(for shell: CompletionShell) -> String {
        let script = Nutgraf.completionScript(for: shell)
        switch shell {
        case .bash:
            // It is sourced, and not run.
            let sourced = script.hasPrefix("#!") ? String(script.drop { $0 != "\n" }.dropFirst()) : script
            return sourced + "\ncomplete -o filenames -o default -F _nutgraf nutgraf\n"
        case .zsh:
            let commands = "_describe -V subcommand subcommands && ret=0\n"
            return script.replacing(commands, with: commands + "        _files && ret=0\n") + "\n"
        case .fish:
            let place = "__nutgraf_should_offer_completions_for_positional \"nutgraf\" -eq 1"
            return script + "\ncomplete -c 'nutgraf' -n '\(place)' -F\n"
        default: return script + "\n"
        }
    }
}
