/// Why a draft could not be kept or found: the one place where that is put into words.
public enum DraftError: Error, Hashable, Sendable, CustomStringConvertible {
    /// It could not be written; what was kept before is still there.
    case notSaved(folder: String, SystemError)
    /// Every file name that it could have is taken by something else.
    case namesTaken(folder: String)
    /// It could not be removed.
    case notRemoved(folder: String, SystemError)
    /// The folder of drafts could not be read.
    case unreadable(folder: String, SystemError)

    /// One line that says what, where and what to do.
    public var description: String {
        switch self {
        case .notSaved(let folder, let error):
            "Can't keep the draft in \(PathName.shown(folder)): \(error). \(error.remedy)"
        case .namesTaken(let folder):
            "Can't keep the draft in \(PathName.shown(folder)): other drafts have all its names. Move some away."
        case .notRemoved(let folder, let error):
            "Can't remove the draft from \(PathName.shown(folder)): \(error). \(error.remedy)"
        case .unreadable(let folder, let error):
            "Can't read the drafts in \(PathName.shown(folder)): \(error). \(error.remedy)"
        }
    }
}
