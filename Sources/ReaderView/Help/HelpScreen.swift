import TextLayout

/// The help that is shown.
public struct HelpState: Equatable, Sendable {
    /// The first line on the screen.
    var top = 0
    /// What is shown.
    let content: Content

    /// What the help tells of.
    enum Content: Equatable, Sendable {
        /// The keys, those of the screen that it was called from first.
        case keys(origin: ScreenKind)
        /// Files that could not be read, the first ones of so many.
        case skipped([SkippedFileLine], count: Int)
    }
}

/// One row of the help.
enum HelpLine: Equatable {
    case title(String)
    case command(keys: String, sentence: String)
    case text(String)
    case blank
}

/// Draws the help: what each key does, from the table of commands.
struct HelpScreen {
    let help: HelpState
    /// What just happened.
    let message: StatusMessage?

    /// The rows on a screen of so many columns.
    static func lines(_ content: HelpState.Content, columns: Int) -> [HelpLine] {
        switch content {
        case .keys(let origin): lines(origin: origin, columns: columns)
        case .skipped(let files, let count): lines(files, count: count, columns: columns)
        }
    }

    private static func lines(_ files: [SkippedFileLine], count: Int, columns: Int) -> [HelpLine] {
        guard count > 0 else { return [.text("Every file here could be read as an article.")] }
        let rest = count - files.count
        return files.flatMap { file in
            let text = "\(file.path): \(file.reason)"
            return LineWrapper.rows(of: text, columns: max(1, columns - 2)).map { HelpLine.text(text.slice($0.range)) }
        } + (rest > 0 ? [.text("and \(rest) more")] : [])
    }

    private static func lines(origin: ScreenKind, columns: Int) -> [HelpLine] {
        let screens = [origin] + [.frontPage, .article, .composer].filter { $0 != origin }
        return screens.flatMap { screen in
            let entries = CommandTable.entries.filter { $0.screens.contains(screen) }
            return [.title(screen.title)] + entries.flatMap { lines(of: $0, columns: columns) } + [.blank]
        }.dropLast()
    }

    /// An entry of the table, keys and sentence each wrapped to their columns.
    private static func lines(of entry: CommandTable.Entry, columns: Int) -> [HelpLine] {
        func wrapped(_ text: String, _ columns: Int) -> [String] {
            LineWrapper.rows(of: text, columns: columns).map { text.slice($0.range) }
        }
        let sentenceStart = sentenceColumn(columns)
        let keys = wrapped(entry.keys.map(\.displayName).joined(separator: " "), sentenceStart - 2)
        let sentence = wrapped(entry.sentence, columns - sentenceStart - 1)
        return (0..<max(keys.count, sentence.count)).map { row in
            .command(
                keys: row < keys.count ? keys[row] : "", sentence: row < sentence.count ? sentence[row] : "")
        }
    }

    /// Where the sentences stand; the longest name of a key fits before them.
    private static func sentenceColumn(_ columns: Int) -> Int { max(11, min(columns / 3, 20)) }

    /// How many rows of help fit on a screen.
    static func visibleRows(_ size: Size) -> Int { max(1, size.rows - (size.rows >= 4 ? 3 : 0)) }

    private var title: String {
        switch help.content {
        case .keys: "Help"
        case .skipped: "Skipped"
        }
    }

    private var subtitle: String {
        switch help.content {
        case .keys: "the keys, screen by screen"
        case .skipped(_, let count): "\(counted(count, "file")) that could not be read as an article"
        }
    }

    func draw(in frame: inout Frame) {
        let size = frame.size
        let isFramed = size.rows >= 4
        if isFramed {
            let used = frame.draw(title, column: 1, row: 0, style: Theme.brand)
            frame.draw(
                subtitle, column: used + 3, row: 0, limit: max(0, size.columns - used - 4), style: Theme.faint)
            let hints: [Command] = [.back, .lineDown, .pageDown, .bottom]
            Footer(message: message, note: "", hints: hints, screen: .help).draw(row: size.rows - 1, in: &frame)
        }
        let lines = Self.lines(help.content, columns: size.columns)
        let start = Self.sentenceColumn(size.columns)
        for slot in 0..<Self.visibleRows(size) where lines.indices.contains(help.top + slot) {
            let row = slot + (isFramed ? 2 : 0)
            switch lines[help.top + slot] {
            case .blank: break
            case .text(let text): frame.draw(text, column: 1, row: row)
            case .title(let title): frame.draw(title.uppercased(), column: 1, row: row, style: Theme.label)
            case .command(let keys, let sentence):
                frame.draw(keys, column: 1, row: row, style: Theme.key)
                frame.draw(sentence, column: start, row: row)
            }
        }
    }
}

extension ReaderState {
    /// Takes a key on the help screen.
    mutating func updateHelp(_ key: Key) {
        guard let help, let command = CommandTable.command(for: key, on: .help) else { return }
        let page = HelpScreen.visibleRows(size)
        switch command {
        case .lineDown: scrollHelp(to: help.top + 1)
        case .lineUp: scrollHelp(to: help.top - 1)
        case .halfPageDown: scrollHelp(to: help.top + max(1, page / 2))
        case .halfPageUp: scrollHelp(to: help.top - max(1, page / 2))
        case .pageDown: scrollHelp(to: help.top + page)
        case .pageUp: scrollHelp(to: help.top - page)
        case .top: scrollHelp(to: 0)
        case .bottom: scrollHelp(to: .max)
        default: self.help = nil
        }
    }

    /// Scrolls the help to a row, drawn in to what there is.
    mutating func scrollHelp(to row: Int) {
        guard let content = help?.content else { return }
        let last = HelpScreen.lines(content, columns: size.columns).count - HelpScreen.visibleRows(size)
        help?.top = max(0, min(row, last))
    }
}
