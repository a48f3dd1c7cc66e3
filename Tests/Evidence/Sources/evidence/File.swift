import Foundation

/// Reads files.
enum File {
    /// The bytes of a file.
    static func bytes(of path: String) throws(EvidenceError) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
        return Array(data)
    }
}
