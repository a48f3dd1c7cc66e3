/// Text as TOML has it (TOML 1.0).
enum TOMLText {
    /// A basic string: quotation marks, backslashes and controls are escaped.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        quoted.append(text) { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            default: scalar.value < 0x20 || scalar.value == 0x7f ? scalar.escaped : nil
            }
        }
        return quoted + "\""
    }
}
