import NewsModel
import TextLayout

/// One row of the help.
enum HelpLine: Equatable {
    case title(String)
    case command(keys: String, sentence: String)
    case text(String)
    case blank
}

/// What the help says, as rows of a screen.
struct HelpText {
    let help: HelpState
    let keys: KeyMap
    let columns: Int

    /// All rows.
    var lines: [HelpLine] {
        let lines =
            switch help.content {
            case .keys(let origin, let now): commands(origin: origin, now: now)
            case .changes(let change): changes(change)
            case .skipped(let files, let count): skipped(files, count: count)
            }
        return lines.isEmpty ? [.text("Nothing here has “\(help.words)”.")] : lines
    }

    /// Where the sentences stand; the longest name of a key fits before them.
    var sentenceColumn: Int { max(11, min(columns / 3, 20)) }

    private func changes(_ change: StoryChange) -> [HelpLine] {
        change.steps.flatMap { step -> [HelpLine] in
            let (sign, text) =
                switch step {
                case .added(let text): ("+", text)
                case .removed(let text): ("−", text)
                }
            guard isWanted(text) else { return [] }
            return wrapped(text, columns - 4).enumerated().map { .text(($0 == 0 ? sign : " ") + " " + $1) } + [.blank]
        }
    }

    private func skipped(_ files: [SkippedFileLine], count: Int) -> [HelpLine] {
        guard count > 0 else { return [.text("Every file here could be read as an article.")] }
        let rest = count - files.count
        return files.map { "\($0.path): \($0.reason)" }.filter(isWanted).flatMap { text in
            wrapped(text, columns - 2).map(HelpLine.text)
        } + (rest > 0 && help.words.isEmpty ? [.text("and \(rest) more")] : [])
    }

    private func commands(origin: ScreenKind, now: [Command]) -> [HelpLine] {
        let here = KeyTable.rows(of: keys, on: origin)
        let rows = now.compactMap { command in here.first { $0.entry.command == command } }
        let others = ([origin] + ScreenKind.allCases.filter { $0 != origin && $0 != .help && $0 != .menu })
        return Array(
            (section("Here, now", rows)
                + others.flatMap { section($0.title, KeyTable.rows(of: keys, on: $0)) }).dropLast())
    }

    private func section(_ title: String, _ rows: [KeyTable.Row]) -> [HelpLine] {
        let wanted = rows.filter { row in
            !row.keys.isEmpty && isWanted("\(names(row)) \(row.entry.name) \(row.entry.sentence)")
        }
        return wanted.isEmpty ? [] : [.title(title)] + wanted.flatMap(lines) + [.blank]
    }

    /// A command, keys and sentence each wrapped to their columns.
    private func lines(of row: KeyTable.Row) -> [HelpLine] {
        let keys = wrapped(names(row), sentenceColumn - 2)
        let sentence = wrapped(row.entry.sentence, columns - sentenceColumn - 1)
        return (0..<max(keys.count, sentence.count)).map { row in
            .command(
                keys: row < keys.count ? keys[row] : "", sentence: row < sentence.count ? sentence[row] : "")
        }
    }

    private func names(_ row: KeyTable.Row) -> String { row.keys.map(\.displayName).joined(separator: " ") }

    private func isWanted(_ text: String) -> Bool {
        let text = text.lowercased()
        return help.words.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
    }

    private func wrapped(_ text: String, _ columns: Int) -> [String] {
        LineWrapper.rows(of: text, columns: max(1, columns)).map { text.slice($0.range) }
    }
}
