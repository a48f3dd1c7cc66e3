import ArgumentParser

/// Reports how everything stands that the program depends on.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract:
            "Report on the terminal, folders and index, to paste into a report; ends with 1 where something is wrong.",
        discussion: """
            A line that begins with ! says what is wrong and what to do. Nothing is changed. The report has no headline, no name \
            of an article's file, no user name and no variable besides those it names; it does have the paths of the \
            folders, with ~ for the home folder and <user> for the account's name.
            """)

    @Argument(help: "The folder of articles.", completion: .directory)
    var folder: String?

    func run() throws {
        let report = DoctorExamination.report(folder: folder, settings: Settings.load())
        StandardStreams.write(report.text)
        if !report.isWell { throw ExitCode.failure }
    }
}
