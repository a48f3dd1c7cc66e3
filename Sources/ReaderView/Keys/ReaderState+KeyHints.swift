extension ReaderState {
    /// A text that ends in what the key of a command does: "Marked as read · u undoes it"; without that, and without the
    /// dot before it, where no key calls the command. The screen is the one under the help, where no other one is named.
    func hinted(_ text: String, _ command: Command, _ words: String, on screen: ScreenKind? = nil) -> String {
        let screen = screen ?? (composer != nil ? .composer : article != nil ? .article : .frontPage)
        if let key = preferences.keys.name(of: command, on: screen) { return "\(text)\(key) \(words)" }
        var text = Substring(text)
        while text.last == " " || text.last == "·" { text.removeLast() }
        return String(text)
    }
}
