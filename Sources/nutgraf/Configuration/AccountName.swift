import Glibc
import NewsLibrary

/// What the system knows the user by.
enum AccountName {
    /// The account's full name, else $USER, else the account's own name.
    static func current() -> String {
        let account = UserAccount.ofProcess()
        if let fullName = account.map(fullName), !fullName.isEmpty { return fullName }
        if let user = ProcessEnvironment.value("USER") { return user }
        return account?.name ?? "Reader"
    }

    /// The first field of an account's comment, in which "&" stands for the account's name, capitalized (passwd(5)).
    private static func fullName(_ account: UserAccount) -> String {
        let name = account.comment.split(separator: ",", omittingEmptySubsequences: false).first ?? ""
        return String(name).replacing("&", with: account.name.prefix(1).uppercased() + account.name.dropFirst())
    }
}
