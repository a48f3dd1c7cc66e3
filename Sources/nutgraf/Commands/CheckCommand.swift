import ArgumentParser
import ArticleLoader
import NewsLibrary

/// Shows what each line of a file was taken for.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Show what each line of a file was taken for, and why; ends with 1 where something is doubtful.")

    @Argument(help: "The files of the articles; - is standard input.", completion: .file())
    var files: [String]

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Name the files to check; - is standard input.") }
    }

    func run() throws {
        var isDoubtful = false
        for file in files {
            switch ArticleSource.read(file) {
            case .success(let reading):
                if files.count > 1 { StandardStreams.write(PrintableText.of("\(file):") + "\n") }
                print(reading)
                isDoubtful = isDoubtful || !reading.warnings.isEmpty
            case .failure(let error):
                StandardStreams.complain(error.line)
                isDoubtful = true
            }
        }
        if isDoubtful { throw ExitCode.failure }
    }

    /// The columns of the longest reason.
    private static let reasonWidth = 40

    private func print(_ reading: PageReading) {
        let widest = LineRole.allCases.map(\.rawValue.count).max() ?? 0
        var text = ""
        for (number, line) in reading.lines.enumerated() {
            let role = line.role.rawValue
            let place = String(number + 1)
            text += String(repeating: " ", count: max(0, 6 - place.count)) + place + "  " + role
            if !line.text.isEmpty {
                let reason = line.reason.description
                text += String(repeating: " ", count: widest - role.count) + "  " + reason
                text += String(repeating: " ", count: max(0, Self.reasonWidth - reason.count)) + "  "
                text += PrintableText.of(line.text)
            }
            text += "\n"
        }
        for warning in reading.warnings { text += "doubtful: \(PrintableText.of(warning.description))\n" }
        StandardStreams.write(text)
    }
}
