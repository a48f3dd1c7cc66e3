import Glibc
import NewsLibrary

/// The reader's own editor: $VISUAL, else $EDITOR, else vi.
enum ExternalEditor {
    /// Why there is no text from the editor.
    enum Problem: Error, CustomStringConvertible {
        case noFile(String)
        case notStarted(String)
        case failed(String, status: Int32)
        case unreadable(String)

        /// One line that says what happened; the text in the composer is as it was.
        var description: String {
            switch self {
            case .noFile(let reason): "Can't make a file for the editor: \(reason). Your text is as it was."
            case .notStarted(let editor): "Can't start the editor \"\(editor)\": set $VISUAL or $EDITOR to yours."
            case .failed(let editor, let status): "\(editor) ended with \(status), so your text is as it was."
            case .unreadable(let path): "What you wrote can't be read back; it is in \(path)."
            }
        }
    }

    /// Lets the editor change a text, and waits for it; the terminal has to be lent out.
    static func edit(_ text: String) throws(Problem) -> String {
        let path = try makeFile(text)
        let editor = command()
        let status = try run(editor, path)
        // A shell says 127 for what it does not find.
        if status == 127 { throw .notStarted(editor) }
        guard status == 0 else { throw .failed(editor, status: status) }
        let edited = try readBack(path)
        unlink(path)
        return edited
    }

    private static func command() -> String {
        for name in ["VISUAL", "EDITOR"] {
            if let value = getenv(name), value.pointee != 0 { return String(cString: value) }
        }
        return "vi"
    }

    private static func makeFile(_ text: String) throws(Problem) -> String {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/nutgraf-comment-XXXXXX.txt".utf8CString)
        let file = mkstemps(&template, 4)
        guard file >= 0 else { throw .noFile(String(cString: strerror(errno))) }
        defer { close(file) }
        var text = text + "\n"
        let isWhole = text.withUTF8 { write(file, $0.baseAddress, $0.count) == $0.count }
        guard isWhole else { throw .noFile(String(cString: strerror(errno))) }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Runs the editor on a file through the shell, since its name may come with options; the file is an argument.
    private static func run(_ editor: String, _ path: String) throws(Problem) -> Int32 {
        let words = ["sh", "-c", "exec \(editor) \"$1\"", "sh", path]
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in word.withCString { strdup($0) } } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        guard posix_spawn(&process, "/bin/sh", nil, nil, arguments, environ) == 0 else { throw .notStarted(editor) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    }

    /// The file's text without the line break that editors end a file with.
    private static func readBack(_ path: String) throws(Problem) -> String {
        var bytes: [UInt8]
        do {
            bytes = try FileReader().read(path).bytes
        } catch {
            throw .unreadable(path)
        }
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
