import Testing

@testable import ArticleLoader

@Suite struct ReadingTimeTests {
    @Test(arguments: [
        ("2 min read", 2), ("7-minute read", 7), ("Lesezeit: 4 Min.", 4), ("Tiempo de lectura: 3 minutos", 3),
        ("约11分钟", 11),
        ("Nov 12 · 5 min read", 5), ("Reading time 6min", 6), ("Czas czytania: 8 minut", 8), ("3 मिनट पढ़ें", 3),
    ])
    func minutes(line: String, minutes: Int) { #expect(ReadingTimeText.minutes(line) == minutes) }

    @Test(arguments: ["Read 5 books", "5 minutes of rain", "12 Nov 2026", "Read it in a minute"])
    func noReadingTime(line: String) { #expect(ReadingTimeText.minutes(line) == nil) }

    @Test(arguments: [
        "Key Points", "Das Wichtigste in Kürze", "In Kürze:", "TL;DR", "Summary", "मुख्य बातें", "À retenir", "要点",
        "Story highlights",
    ])
    func labels(line: String) { #expect(KeyPointsLabel(line) != nil) }

    @Test(arguments: ["Summary of the talks", "Brief", "Das Wichtigste ist, dass es regnet"])
    func noLabels(line: String) { #expect(KeyPointsLabel(line) == nil) }
}
