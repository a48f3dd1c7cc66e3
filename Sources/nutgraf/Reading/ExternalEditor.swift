import Glibc
import NewsLibrary

/// The reader's own editor: $VISUAL, else $EDITOR, else vi.
enum ExternalEditor {
    /// Why there is no text from the editor.
    enum Problem: Error, CustomStringConvertible {
        case noTerminal
        case noFile(String)
        case notStarted(String)
        case failed(String, status: Int32)
        case failedWithChanges(String, status: Int32, path: String)
        case gone
        case unreadable(String)

        /// One line that says what happened; the text in the composer is as it was.
        var description: String {
            switch self {
            case .noTerminal:
                "There is no terminal here for the editor, so your text is as it was. Go on line by line."
            case .noFile(let reason): "Can't make a file for the editor: \(reason). Your text is as it was."
            case .notStarted(let editor): "Can't start the editor \"\(editor)\": set $VISUAL or $EDITOR to yours."
            case .failed(let editor, let status): "\(editor) ended with \(status), so your text is as it was."
            case .failedWithChanges(let editor, let status, let path):
                "\(editor) ended with \(status), so your text is as it was; what you wrote there is in \(path)."
            case .gone: "The editor left no file, so your text is as it was."
            case .unreadable(let path): "What you wrote can't be read back; it is in \(path)."
            }
        }
    }

    /// A text as the editor left it, and the file that it is in until it is kept elsewhere.
    struct Edited {
        let text: String
        let file: EditorFile
    }

    /// Lets the editor change a text, and waits for it; the terminal has to be lent out. `isKept` tells that the text is a
    /// draft on the disk as well.
    static func edit(_ text: String, isKept: Bool) throws(Problem) -> Edited {
        let terminal = try terminal()
        defer { if let terminal { close(terminal) } }
        // Editors end the last line of a file, too: that line break is put on and taken off here and nowhere else.
        let content = Array((text + "\n").utf8)
        let file = try EditorFile(content, isKept: isKept)
        let editor = command()
        let status: Int32
        do {
            status = try run(editor, file.path, terminal: terminal)
        } catch {
            file.discard()
            throw error
        }
        let text: String
        do {
            text = try edited(in: file, from: content, by: editor, status: status)
        } catch {
            // It may be the one place that has what was written.
            file.close()
            throw error
        }
        if status == 0 { return Edited(text: text, file: file) }
        file.discard()
        // A shell says 127 for what it does not find.
        throw status == 127 ? .notStarted(editor) : .failed(editor, status: status)
    }

    private static func edited(
        in file: EditorFile, from content: [UInt8], by editor: String, status: Int32
    ) throws(Problem) -> String {
        let bytes = try readBack(file.path)
        if status != 0, bytes != content {
            throw .failedWithChanges(editor, status: status, path: file.path)
        }
        guard let text = String(validating: withoutLastLineBreak(bytes), as: UTF8.self) else {
            throw .unreadable(file.path)
        }
        return text
    }

    /// The terminal that the process belongs to, opened where standard input is none; nil where it is one.
    private static func terminal() throws(Problem) -> Int32? {
        if isatty(STDIN_FILENO) == 1 { return nil }
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0 else { throw .noTerminal }
        return terminal
    }

    private static func command() -> String {
        ProcessEnvironment.value("VISUAL") ?? ProcessEnvironment.value("EDITOR") ?? "vi"
    }

    /// Runs the editor on a file through the shell, since its name may come with options; the file is an argument. It gets a
    /// terminal where standard input is none, and for its output where that is none either.
    private static func run(_ editor: String, _ path: String, terminal: Int32?) throws(Problem) -> Int32 {
        do throws(ChildProcess.Problem) {
            let output = isatty(STDOUT_FILENO) == 1 ? nil : terminal
            return try ShellProcess(
                "exec \(editor) \"$1\"", arguments: [path], input: terminal ?? STDIN_FILENO,
                output: output ?? STDOUT_FILENO
            ).wait()
        } catch {
            throw .notStarted(editor)
        }
    }

    private static func readBack(_ path: String) throws(Problem) -> [UInt8] {
        do {
            return try FileReader().read(path).bytes
        } catch .missing {
            throw .gone
        } catch {
            throw .unreadable(path)
        }
    }

    private static func withoutLastLineBreak(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        guard bytes.last == UInt8(ascii: "\n") else { return bytes[...] }
        let line = bytes.dropLast()
        return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }
}
