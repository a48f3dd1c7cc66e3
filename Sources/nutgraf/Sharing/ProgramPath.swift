import Glibc

/// Where programs are.
enum ProgramPath {
    /// The path of a program: the name itself where it is a path, else the first of that name in PATH; nil where there is none.
    static func find(_ name: String) -> String? {
        guard !name.isEmpty else { return nil }
        if name.contains("/") {
            let path = HomeFolder.expanded(name)
            return access(path, X_OK) == 0 ? path : nil
        }
        let folders = (ProcessEnvironment.value("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        return folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}
