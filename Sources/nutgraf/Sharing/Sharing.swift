import Dispatch
import Glibc
import NewsLibrary
import NewsModel
import ReaderView
import Terminal
import TextLayout

/// What the reader gives to other programs: links, text, articles.
@MainActor struct Sharing {
    private let terminal: Terminal
    private let settings: Settings
    private let mailbox: Mailbox

    init(terminal: Terminal, settings: Settings, mailbox: Mailbox) {
        self.terminal = terminal
        self.settings = settings
        self.mailbox = mailbox
    }

    // MARK: Links

    /// Shows a page. A program with a window of its own is not waited for.
    func follow(_ address: String) -> StatusMessage? {
        let browser = Browser(
            for: address, setting: settings.text(.browser), environment: ProcessEnvironment.value("BROWSER"))
        guard let browser else {
            let set = settings.text(.browser).isEmpty ? ProcessEnvironment.value("BROWSER") : settings.text(.browser)
            return problem(
                "There is no program \(set.map { "\"\($0)\" " } ?? "")to open links with. Set $BROWSER, or browser in the "
                    + "configuration.")
        }
        do throws(ChildProcess.Problem) {
            if browser.needsTerminal {
                try terminal.runOutside { () throws(ChildProcess.Problem) in
                    try ChildProcess.run(browser.words, .terminal(input: nil))
                }
            } else {
                let process = try ChildProcess.start(browser.words, .none(input: nil))
                let (mailbox, name) = (mailbox, browser.words[0])
                // Whoever ends at once and unhappily has shown nothing.
                DispatchQueue(label: "browser", qos: .background).async {
                    let status = ChildProcess.wait(for: process)
                    guard status != 0 else { return }
                    let problem = ChildProcess.Problem.failed(name, status: status)
                    mailbox.post(.notice(StatusMessage("The link was not opened. \(problem)", isProblem: true)))
                }
            }
            return nil
        } catch {
            return problem("The link was not opened. \(error)")
        }
    }

    // MARK: The clipboard

    /// Copies a text, and says how that went.
    func copy(_ text: String, what: String) -> StatusMessage {
        let choice = ClipboardChoice(rawValue: settings.text(.clipboard)) ?? .auto
        let way = Clipboard.way(
            choice, isSet: { ProcessEnvironment.value($0) != nil }, isThere: { ProgramPath.find($0) != nil })
        let text = Self.harmless(text)
        switch way {
        case .none: return problem("Nothing is copied: clipboard is \"none\" in the settings.")
        case .terminal:
            guard terminal.copy(text) else {
                return problem("The terminal can't take \(what). Set clipboard to wl-copy, xclip or pbcopy.")
            }
            return StatusMessage("Copied \(what), if the terminal allows it")
        case .program(let words):
            do throws(ChildProcess.Problem) {
                try ChildProcess.run(words, .none(input: text))
                return StatusMessage("Copied \(what)")
            } catch {
                return problem("Nothing was copied. \(error)")
            }
        }
    }

    // MARK: Commands and files

    /// Gives an article's text to a command of the reader's, which gets the terminal; Enter comes back from what it printed.
    func pipe(_ article: Article, to command: String) -> StatusMessage? {
        let text = text(of: article)
        do throws(ChildProcess.Problem) {
            try terminal.runOutside { () throws(ChildProcess.Problem) in
                defer { Self.waitForEnter() }
                try ChildProcess.run(["sh", "-c", command], .terminal(input: text))
            }
            return nil
        } catch .failed(_, let status) {
            return problem("\(command) ended with \(status).")
        } catch {
            return problem("\(error)")
        }
    }

    /// Writes an article into a new file: as Markdown where its name ends so, else as text.
    func save(_ article: Article, path: String) -> StatusMessage {
        // A long name leaves room for what is said about it.
        let name = MiddleEllipsis.shortened(HarmlessText.of(path), columns: 50)
        let file = open(HomeFolder.expanded(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else {
            let reason =
                errno == EEXIST ? "there is such a file already. Choose another name" : String(cString: strerror(errno))
            return problem("\(name) can't be written: \(reason).")
        }
        defer { close(file) }
        let text = path.hasSuffix(".md") ? ArticleMarkdown.text(of: article) : text(of: article)
        guard FileDescriptor.write(text, to: file), fsync(file) == 0 || errno == EINVAL else {
            return problem("\(name) can't be written in full: \(String(cString: strerror(errno))).")
        }
        return StatusMessage("Saved as \(name)")
    }

    private func text(of article: Article) -> String {
        let preferences = settings.preferences
        let lines = PlainArticle.lines(
            of: article, columns: preferences.measure, dates: DateText(preferences.dates, today: LocalTime.now().date))
        return lines.map { HarmlessText.of($0) + "\n" }.joined()
    }

    private func problem(_ text: String) -> StatusMessage { StatusMessage(text, isProblem: true) }

    /// A text of several lines without controls.
    private static func harmless(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { HarmlessText.of(String($0)) }
            .joined(separator: "\n")
    }

    private static func waitForEnter() {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0 else { return }
        defer { close(terminal) }
        _ = FileDescriptor.write("\nEnter goes back to Nutgraf. ", to: terminal)
        var byte: UInt8 = 0
        while true {
            let count = read(terminal, &byte, 1)
            if count < 0, errno == EINTR { continue }
            if count <= 0 || byte == UInt8(ascii: "\n") { return }
        }
    }
}
