import Foundation

/// The program that is tested, as it was built.
enum Program {
    /// Its path: beside the tests that run, or what NUTGRAF_PROGRAM says.
    static let path: String = {
        if let path = ProcessInfo.processInfo.environment["NUTGRAF_PROGRAM"] { return path }
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appending(path: "nutgraf").path(percentEncoded: false)
    }()

    /// The folder of the project.
    static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

    /// The articles that come with the project.
    static let articles = project + "/Articles"

    /// The environment of a run whose own files are all in `home`.
    static func environment(home: String, _ more: [String: String] = [:]) -> [String: String] {
        let own = [
            "HOME": home, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "USER": "tester", "XDG_STATE_HOME": "\(home)/state",
            "XDG_CONFIG_HOME": "\(home)/config", "XDG_CACHE_HOME": "\(home)/cache", "XDG_DATA_HOME": "\(home)/data",
        ]
        return own.merging(more) { $1 }
    }

    /// Runs the program without a terminal.
    static func run(
        _ arguments: [String], home: String, input: String = "", environment: [String: String] = [:]
    ) throws -> Command.Outcome {
        try Command.run([path] + arguments, environment: Self.environment(home: home, environment), input: input)
    }
}
