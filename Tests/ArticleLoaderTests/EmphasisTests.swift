import ArticleLoader
import NewsModel
import Testing

/// Words that a renderer of web pages set off with marks.
struct EmphasisTests {
    @Test(arguments: [
        ("They _never_ said so.", "They never said so."),
        ("**The mayor** was _not amused_, she said.", "The mayor was not amused, she said."),
        ("“_The Tide_” sold out.", "“The Tide” sold out."),
        ("The file is my_own_file, and 2 ** 3 is 8.", "The file is my_own_file, and 2 ** 3 is 8."),
        ("One _mark without an end, and a ** too.", "One _mark without an end, and a ** too."),
        ("これは**強調**です。", "これは強調です。"),
    ]) func marksAroundWordsAreTakenOff(line: String, text: String) throws {
        let page = "A headline of some words\n\nA paragraph that comes first and ends here.\n\n\(line)\n"
        let blocks = try PageReader.read(Array(page.utf8)).article.story.blocks
        #expect(blocks.last == .paragraph(text))
    }
}
