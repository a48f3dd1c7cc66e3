import ArgumentParser

/// The completions of a shell: those of swift-argument-parser, which do not think of the folder or file that may stand where
/// a command does, nor of the options that may follow at once since reading is the default.
enum CompletionScript {
    /// The script to source, or to put where the shell finds it.
    static func text(for shell: CompletionShell) -> String {
        let script = Nutgraf.completionScript(for: shell)
        switch shell {
        case .bash:
            // It is sourced, and not run.
            let sourced = script.hasPrefix("#!") ? String(script.drop { $0 != "\n" }.dropFirst()) : script
            return sourced.adding(bashReading, after: "\n_nutgraf() {\n")
                + "\ncomplete -o filenames -o default -F _nutgraf nutgraf\n"
        case .zsh:
            let commands = "_describe -V subcommand subcommands && ret=0\n"
            return script.adding(zshReading, after: "\n_nutgraf() {\n").adding(
                "        _files && ret=0\n", after: commands)
                + "\n"
        case .fish:
            let place = "__nutgraf_should_offer_completions_for_positional \"nutgraf\" -eq 1"
            return script.adding(fishReading, after: "set -l unparsed_tokens (__nutgraf_tokens -pc)\n")
                + "\ncomplete -c 'nutgraf' -n '\(place)' -F\n"
        default: return script + "\n"
        }
    }

    // MARK: Reading without saying so

    /// The words that may stand first and are no place to read.
    private static var commands: [String] {
        Nutgraf.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    }

    /// Puts the command in that an option or a place at the beginning stands for.
    private static var bashReading: String {
        """
            case "${COMP_WORDS[1]}" in
            \(commands.joined(separator: "|"))) ;;
            *)
                if [[ "${COMP_WORDS[1]}" = -* || "${COMP_CWORD}" -gt 1 ]]; then
                    COMP_WORDS=("${COMP_WORDS[0]}" read "${COMP_WORDS[@]:1}")
                    COMP_CWORD=$((COMP_CWORD + 1))
                fi
                ;;
            esac

        """
    }

    private static var zshReading: String {
        """
            case "${words[2]}" in
            \(commands.joined(separator: "|"))) ;;
            *)
                if [[ "${words[2]}" = -* || "${CURRENT}" -gt 2 ]]; then
                    words=("${words[1]}" read "${(@)words[2,-1]}")
                    (( CURRENT++ ))
                fi
                ;;
            esac

        """
    }

    private static var fishReading: String {
        """
            set -l first $unparsed_tokens[2..] (commandline -t)
            if string match -q -- '-*' "$first[1]"; or test (count $unparsed_tokens) -gt 1
                if not contains -- "$first[1]" \(commands.joined(separator: " "))
                    set unparsed_tokens $unparsed_tokens[1] read $unparsed_tokens[2..]
                end
            end

        """
    }
}

extension String {
    /// The text with another one after a part of it.
    fileprivate func adding(_ text: String, after part: String) -> String { replacing(part, with: part + text) }
}
