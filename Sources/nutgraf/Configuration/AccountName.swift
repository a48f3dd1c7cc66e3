import Glibc

/// What the system knows the user by.
enum AccountName {
    /// The account's full name, else $USER, else the account's own name.
    static func current() -> String {
        let account = self.account()
        if let fullName = account?.fullName, !fullName.isEmpty { return fullName }
        if let user = getenv("USER"), user.pointee != 0 { return String(cString: user) }
        return account?.name ?? "Reader"
    }

    private static func account() -> (name: String, fullName: String)? {
        var user = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        return buffer.withUnsafeMutableBufferPointer { storage -> (name: String, fullName: String)? in
            guard let start = storage.baseAddress, getpwuid_r(getuid(), &user, start, storage.count, &found) == 0,
                found != nil, let name = user.pw_name
            else { return nil }
            let account = String(cString: name)
            return (account, fullName(user.pw_gecos.map { String(cString: $0) } ?? "", account: account))
        }
    }

    /// The first field of an account's comment, in which "&" stands for the account's name, capitalized (passwd(5)).
    private static func fullName(_ comment: String, account: String) -> String {
        let name = comment.split(separator: ",", omittingEmptySubsequences: false).first ?? ""
        return String(name).replacing("&", with: account.prefix(1).uppercased() + account.dropFirst())
    }
}
