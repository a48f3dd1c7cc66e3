import Testing

@testable import NewsLibrary
@testable import nutgraf

@Suite struct ReadingNewsTests {
    @Test func thatAllIsListedIsToldAtOnce() {
        var news = ReadingNews(pause: .seconds(1000))
        var progress = FolderCheck.Progress(done: 0, total: 5000, hasChanged: true)
        #expect(news.take(progress, hasChanged: false)?.isListChanged == true)
        #expect(news.take(progress, hasChanged: false) == nil)
        progress.isListComplete = true
        #expect(news.take(progress, hasChanged: false)?.isListChanged == true)
    }
}
