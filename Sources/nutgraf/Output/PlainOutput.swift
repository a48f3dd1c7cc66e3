import ArgumentParser
import NewsLibrary
import NewsModel
import ReaderView

/// What the commands print, and the reader where it has no terminal to draw on.
enum PlainOutput {
    /// The columns that text is wrapped to where nothing says otherwise.
    private static let measure = 72

    /// Prints what the reader would open.
    static func print(_ place: ReadingPlace, settings: Settings) throws {
        switch place {
        case .folder(let folder): ListPrinter.print(ListQuery(), of: folder, format: .text, settings: settings)
        case .article(let file): try show([file], format: .text, width: nil)
        }
    }

    /// Prints articles; those that can't be read are complained about, and the rest is printed.
    static func show(_ files: [String], format: ShowCommand.Format, width: Int?) throws {
        var isComplete = true
        var printer = ArticlePrinter(
            format: format, columns: width ?? columns, dates: DateText(today: LocalTime.now().date))
        for file in files {
            switch ArticleSource.read(file) {
            case .success(let reading): StandardStreams.write(printer.text(of: reading, file: file))
            case .failure(let problem):
                StandardStreams.complain(problem.line)
                isComplete = false
            }
        }
        StandardStreams.write(printer.end)
        if !isComplete { throw ExitCode.failure }
    }

    private static var columns: Int { min(StandardStreams.outputColumns ?? measure, measure) }
}
