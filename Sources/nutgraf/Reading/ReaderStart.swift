import NewsLibrary
import NewsModel
import ReaderView
import Terminal
import TextLayout

/// What the reader begins with.
struct ReaderStart {
    /// What has happened already.
    let events: [Event]
    /// The article of which only the beginning was read yet.
    let opening: ArticleID?
    /// The articles that a folder without any is offered: only the reader's own, where no other was named.
    let examples: ExampleArticles?
    private let settings: Settings
    private let shownFolder: String?
    private let isOwnFolder: Bool

    /// Begins with what concerns the disk, while the terminal is prepared; an article that can't be read ends the program,
    /// as there is nothing to show.
    init(place: ReadingPlace, settings: Settings, worker: LibraryWorker) {
        self.settings = settings
        var events = settings.summary.map { [Event.notice(StatusMessage($0, isProblem: true))] } ?? []
        worker.begin()
        switch place {
        case .folder(let path):
            opening = nil
            examples = path == settings.folders.data ? InstalledFiles.examples() : nil
            shownFolder = HomeFolder.shown(path)
            isOwnFolder = path == settings.articleFolder(named: nil)
        case .article(let path):
            examples = nil
            shownFolder = nil
            isOwnFolder = false
            let id = ArticleID(file: path)
            if let beginning = worker.glimpse(of: id) {
                opening = id
                events.append(.glimpsed(beginning))
                break
            }
            opening = nil
            do throws(ReadError) {
                events.append(.opened(OpenedArticle(try worker.openNow(id))))
            } catch {
                Exit.failed(error.description)
            }
        }
        self.events = events
    }

    /// How the terminal is to be used.
    var terminalOptions: Terminal.Options {
        var options = Terminal.Options()
        options.usesColors = settings.text(.colors) != ColorUse.never.rawValue
        options.wantsExactColors = settings.preferences.theme.hasExactColors
        options.drawsASCII = settings.preferences.drawsASCII
        options.usesMouse = settings.isOn(.mouse)
        options.takesTextInOrder = settings.preferences.ordersText
        return options
    }

    /// The state on a terminal of a size.
    func state(size: Size) -> ReaderState {
        ReaderState(
            size: size, folder: shownFolder ?? "", userName: settings.name ?? AccountName.current(),
            isUserNameGuessed: settings.name == nil, now: LocalTime.now(), preferences: settings.preferences,
            isSingleArticle: shownFolder == nil, isOwnFolder: isOwnFolder, exampleCount: examples?.count ?? 0)
    }
}
