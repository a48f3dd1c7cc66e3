import ArgumentParser

/// How each article of a list is printed.
enum ListFormat: Equatable, CustomStringConvertible {
    /// A line of columns for people.
    case text
    /// An object a line (`ListingText.json`).
    case json
    /// What the user asks for.
    case template(ListTemplate)

    /// The formats that have a name.
    static let names = ["text", "json"]

    /// What `--help` says of it.
    static let help = ArgumentHelp(
        "text, json: an object a line, or a template such as '{headline}\\t{minutes}'. (default: text)",
        discussion: """
            A template may have the fields \(ListTemplate.fieldNames), the escapes \\t \\n \\\\, and {{ }} for braces.
            """)

    /// Reads what stands after `--format`.
    static func parse(_ text: String) throws -> ListFormat {
        switch text {
        case "text": return .text
        case "json": return .json
        default:
            do {
                return .template(try ListTemplate(text))
            } catch {
                throw ValidationError(error.description)
            }
        }
    }

    /// The name, as `--help` shows the default.
    var description: String {
        switch self {
        case .text: "text"
        case .json: "json"
        case .template: "template"
        }
    }
}
