import Glibc

/// Programs that are run. Their arguments are handed over as they are: no shell looks at them.
enum ChildProcess {
    /// Why a program did not do its work.
    enum Problem: Error, CustomStringConvertible {
        case notFound(String)
        case notStarted(String, reason: String)
        case failed(String, status: Int32)

        /// Why, as the end of a sentence.
        var reason: String {
            switch self {
            case .notFound: "there is no such program"
            case .notStarted(_, let reason): reason
            case .failed(_, let status): "it ended with \(status)"
            }
        }

        /// One line that says what happened.
        var description: String {
            switch self {
            case .notFound(let program): "There is no program \(program)."
            case .notStarted(let program, let reason): "\(program) can't be started: \(reason)."
            case .failed(let program, let status): "\(program) ended with \(status)."
            }
        }
    }

    /// What a program gets for its standard input and output.
    enum Streams {
        /// Those of the reader, which has lent its terminal out; the input is a text where there is one.
        case terminal(input: String?)
        /// Open files.
        case files(input: Int32, output: Int32)
        /// None; the input is a text where there is one. It is in a session of its own, so that it can't reach the terminal.
        case none(input: String?)
    }

    /// POSIX_SPAWN_SETSID of <spawn.h>, which Swift does not import.
    private static let setSession: Int16 = 0x80

    /// Runs a program and waits for it; an end of another status than 0 is a problem.
    static func run(_ words: [String], _ streams: Streams) throws(Problem) {
        let process = try start(words, streams)
        let status = wait(for: process)
        guard status == 0 else { throw .failed(words[0], status: status) }
    }

    /// Starts a program; the first word is its path, or its name in PATH.
    static func start(_ words: [String], _ streams: Streams) throws(Problem) -> pid_t {
        guard let path = words.first.flatMap(ProgramPath.find) else { throw .notFound(words.first ?? "") }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // What the reader does with signals is no concern of the program.
        var all = sigset_t()
        sigfillset(&all)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        var flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
        var inputFile: Int32 = -1
        defer { if inputFile >= 0 { close(inputFile) } }
        let input: String?
        switch streams {
        case .terminal(let text): input = text
        case .files(let inputFile, let outputFile):
            input = nil
            posix_spawn_file_actions_adddup2(&actions, inputFile, STDIN_FILENO)
            posix_spawn_file_actions_adddup2(&actions, outputFile, STDOUT_FILENO)
        case .none(let text):
            input = text
            flags |= setSession
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
            posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
            posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        }
        if let input {
            inputFile = try file(with: input, for: words[0])
            posix_spawn_file_actions_adddup2(&actions, inputFile, STDIN_FILENO)
        }
        posix_spawnattr_setflags(&attributes, flags)
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in word.withCString { strdup($0) } } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        let error = posix_spawn(&process, path, &actions, &attributes, arguments, environ)
        guard error == 0 else { throw .notStarted(words[0], reason: String(cString: strerror(error))) }
        return process
    }

    /// Waits for the end of a program: its status, or 128 and the signal that ended it.
    static func wait(for process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { if errno != EINTR { return 0 } }
        return exitStatus(status)
    }

    /// The status of a program that has ended, as `wait` gives it; nil while it runs.
    static func statusIfEnded(of process: pid_t) -> Int32? {
        var status: Int32 = 0
        return waitpid(process, &status, WNOHANG) == process ? exitStatus(status) : nil
    }

    private static func exitStatus(_ status: Int32) -> Int32 {
        status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    }

    /// A file without a name that has a text, to be read from its beginning: unlike a pipe, it waits for no reader.
    private static func file(with text: String, for program: String) throws(Problem) -> Int32 {
        let folder = ProcessEnvironment.value("TMPDIR") ?? "/tmp"
        var template = Array("\(folder)/nutgraf-XXXXXX".utf8CString)
        let file = mkstemp(&template)
        guard file >= 0 else { throw .notStarted(program, reason: String(cString: strerror(errno))) }
        unlink(template)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        guard FileDescriptor.write(text, to: file), lseek(file, 0, SEEK_SET) == 0 else {
            let reason = String(cString: strerror(errno))
            close(file)
            throw .notStarted(program, reason: reason)
        }
        return file
    }
}
