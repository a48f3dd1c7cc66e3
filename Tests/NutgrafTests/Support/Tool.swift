import Foundation
import Testing

/// A program that a test needs and a machine may not have.
enum Tool: String {
    case groff, mandoc, man, bash, zsh, fish
    case dpkgDeb = "dpkg-deb"

    /// Whether the PATH has it.
    var isInstalled: Bool {
        let folders = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin:/bin"].split(separator: ":")
        return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(rawValue)") }
    }
}

extension Trait where Self == ConditionTrait {
    /// Leaves the test out where a program is not installed, and says so.
    static func needs(_ tool: Tool) -> ConditionTrait {
        .enabled(if: tool.isInstalled, "\(tool.rawValue) is not installed here")
    }
}
