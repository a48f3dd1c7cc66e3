import Foundation
import Glibc

@testable import NewsLibrary

/// A folder for one test, removed with everything in it when the test is over.
final class TemporaryFolder: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/nutgraf-tests-XXXXXX".utf8CString)
        path = template.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress, let made = mkdtemp(start) else { fatalError("no temporary folder") }
            return String(cString: made)
        }
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path): \(error)") }
    }

    /// The path of a name in the folder.
    func path(_ name: String) -> String { path + "/" + name }

    /// Writes a file, and the folders that it is in; returns its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String { try write(Array(text.utf8), to: name) }

    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        let folder = PathName.folder(of: path(name))
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }

    func bytes(of name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path(name)))) }

    func text(of name: String) throws -> String { String(decoding: try bytes(of: name), as: UTF8.self) }

    func names(in folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
    }

    func permissions(of name: String) throws -> UInt32 { try GlibcCalls().status(of: path(name)).permissions }
}
