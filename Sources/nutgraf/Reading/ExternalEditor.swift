import Glibc
import NewsLibrary

/// The reader's own editor: $VISUAL, else $EDITOR, else vi.
enum ExternalEditor {
    /// Why there is no text from the editor.
    enum Problem: Error, CustomStringConvertible {
        case noFile(String)
        case notStarted(String)
        case failed(String, status: Int32)
        case failedWithChanges(String, status: Int32, path: String)
        case gone
        case unreadable(String)

        /// One line that says what happened; the text in the composer is as it was.
        var description: String {
            switch self {
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

    /// Lets the editor change a text, and waits for it; the terminal has to be lent out.
    ///
    /// The file goes in the end, unless it is the only place where a changed text is.
    static func edit(_ text: String) throws(Problem) -> String {
        // Editors end the last line of a file, too: that line break is put on and taken off here and nowhere else.
        let content = Array((text + "\n").utf8)
        let path = try makeFile(content)
        let editor = command()
        let status: Int32
        do {
            status = try run(editor, path)
        } catch {
            unlink(path)
            throw error
        }
        let bytes = try readBack(path)
        if status != 0, bytes != content {
            throw .failedWithChanges(editor, status: status, path: path)
        }
        guard let edited = String(validating: withoutLastLineBreak(bytes), as: UTF8.self) else {
            throw .unreadable(path)
        }
        unlink(path)
        // A shell says 127 for what it does not find.
        if status == 127 { throw .notStarted(editor) }
        guard status == 0 else { throw .failed(editor, status: status) }
        return edited
    }

    private static func command() -> String {
        ProcessEnvironment.value("VISUAL") ?? ProcessEnvironment.value("EDITOR") ?? "vi"
    }

    private static func makeFile(_ content: [UInt8]) throws(Problem) -> String {
        let folder = ProcessEnvironment.value("TMPDIR") ?? "/tmp"
        var template = Array("\(folder)/nutgraf-comment-XXXXXX.txt".utf8CString)
        let file = mkstemps(&template, 4)
        guard file >= 0 else { throw .noFile(String(cString: strerror(errno))) }
        let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let isWritten = FileDescriptor.write(content, to: file)
        let reason = String(cString: strerror(errno))
        close(file)
        guard isWritten else {
            unlink(path)
            throw .noFile(reason)
        }
        return path
    }

    /// Runs the editor on a file through the shell, since its name may come with options; the file is an argument.
    private static func run(_ editor: String, _ path: String) throws(Problem) -> Int32 {
        do throws(ChildProcess.Problem) {
            return try ShellProcess("exec \(editor) \"$1\"", arguments: [path]).wait()
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
