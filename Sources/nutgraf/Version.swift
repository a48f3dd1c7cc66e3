/// Which version this is.
enum Version {
    /// What `--version` prints.
    static let text = "nutgraf 0.1.0"
}
