import NewsLibrary
import NewsModel
import ReaderView
import TextLayout

/// What the reader begins with.
struct ReaderStart {
    /// The folder of articles; nil where the reader is opened on one article.
    let folder: String?
    /// What has happened already.
    let events: [Event]
    /// What is to be done first.
    let effects: [Effect]
    private let settings: Settings
    private let user: (name: String, isGuessed: Bool)
    private let shownFolder: String

    /// Prepares the reader; an article that can't be read ends the program, as there is nothing to show.
    init(place: ReadingPlace, settings: Settings, library: Library) {
        self.settings = settings
        user = settings.userName(remembered: library.states)
        var events = settings.problems.map { Event.notice(StatusMessage($0, isProblem: true)) }
        if let problem = library.states.problem {
            events.append(.notice(StatusMessage(problem.description, isProblem: true)))
        }
        switch place {
        case .folder(let path):
            folder = path
            shownFolder = ShownPath.of(path)
            effects = [.rescan]
        case .article(let path):
            folder = nil
            shownFolder = ""
            effects = []
            do throws(ReadError) {
                events.append(.opened(OpenedArticle(try library.open(ArticleID(file: path)))))
            } catch {
                Exit.failed(error.description)
            }
        }
        self.events = events
    }

    /// The state on a terminal of a size.
    func state(size: Size) -> ReaderState {
        ReaderState(
            size: size, folder: shownFolder, userName: user.name, isUserNameGuessed: user.isGuessed,
            now: LocalTime.now(), measure: settings.measure, isSingleArticle: folder == nil)
    }
}
