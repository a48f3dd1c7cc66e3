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
        case .article(let file): try show([file], format: .text, width: nil, isPaged: false)
        }
    }

    /// Prints articles, through a pager where that is wanted and there is a terminal; those that can't be read are complained
    /// about, and the rest is printed.
    static func show(_ files: [String], format: ShowCommand.Format, width: Int?, isPaged: Bool) throws {
        var isComplete = true
        var output = PagedOutput(isPaged: isPaged)
        var printer = ArticlePrinter(
            format: format, columns: width ?? columns, dates: DateText(today: LocalTime.now().date))
        for file in files where output.isWanted {
            switch ArticleSource.read(file) {
            case .success(let reading): output.write(printer.text(of: reading, file: file))
            case .failure(let problem):
                output.complain(problem.line)
                isComplete = false
            }
        }
        output.write(printer.end)
        output.end()
        if !isComplete { throw ExitCode.failure }
    }

    private static var columns: Int { min(StandardStreams.outputColumns ?? measure, measure) }
}
