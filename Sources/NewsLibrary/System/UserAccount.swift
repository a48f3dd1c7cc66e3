import Glibc

/// The account that the process runs for, as the system's list of users has it (passwd(5)).
public struct UserAccount: Equatable, Sendable {
    /// The account's name.
    public let name: String
    /// The comment, of which the first field is the full name; empty where there is none.
    public let comment: String
    /// The home folder, nil where it is no absolute path.
    public let home: String?

    /// The account of this process; nil where the list does not have it.
    public static func ofProcess() -> UserAccount? {
        var user = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        return buffer.withUnsafeMutableBufferPointer { storage -> UserAccount? in
            guard let start = storage.baseAddress, getpwuid_r(getuid(), &user, start, storage.count, &found) == 0,
                found != nil, let name = user.pw_name
            else { return nil }
            let home = user.pw_dir.map { String(cString: $0) }
            return UserAccount(
                name: String(cString: name), comment: user.pw_gecos.map { String(cString: $0) } ?? "",
                home: home?.utf8.first == UInt8(ascii: "/") ? home : nil)
        }
    }
}
