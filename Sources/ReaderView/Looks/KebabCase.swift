/// Names of code as the configuration writes them.
enum KebabCase {
    /// "currentMatch" as "current-match".
    static func of(_ name: String) -> String {
        name.reduce(into: "") { result, character in
            result += character.isUppercase ? "-" + character.lowercased() : String(character)
        }
    }
}
