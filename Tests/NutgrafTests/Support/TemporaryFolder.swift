import Foundation

/// A folder that is removed with everything in it at the end of a test.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "nutgraf-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path(percentEncoded: false)
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            print("left behind: \(path): \(error)")
        }
    }

    /// Writes a file and returns its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        try write(Data(text.utf8), to: name)
    }

    /// Writes a program and returns its path.
    ///
    /// Another process writes it: a program that is open for writing can't be started (ETXTBSY), and what is started by
    /// other tests meanwhile holds for a moment what is open here.
    @discardableResult
    func writeProgram(_ script: String, to name: String) throws -> String {
        let file = try write("#!/bin/sh\n\(script)\n", to: name + ".source")
        _ = try Command.run(["install", "-m", "755", file, "\(path)/\(name)"], environment: [:], input: "")
        return "\(path)/\(name)"
    }

    /// Waits until a file has a text: its folder is looked at again, not the clock.
    func wait(for name: String, where holds: (String) -> Bool) throws {
        let end = Date(timeIntervalSinceNow: 20)
        while Date() < end {
            if FileManager.default.fileExists(atPath: "\(path)/\(name)"), holds(try text(of: name)) { return }
            usleep(10_000)
        }
        throw CocoaError(.fileReadNoSuchFile, userInfo: [NSFilePathErrorKey: name])
    }

    /// Writes a file and returns its path.
    @discardableResult
    func write(_ data: Data, to name: String) throws -> String {
        let file = "\(path)/\(name)"
        let folder = (file as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try data.write(to: URL(fileURLWithPath: file))
        return file
    }

    /// The text of a file.
    func text(of name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }
}
