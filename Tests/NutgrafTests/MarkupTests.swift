import ArticleLoader
import NewsModel
import Testing

@testable import nutgraf

/// What `show --format markdown` and `--format html` print.
@Suite struct MarkupTests {
    private let page = """
        Rain <b>again</b> & again

        By Ada Moss

        It rained on Monday, and *nobody* was surprised by it at all.

        1. umbrella
        2. boots

        #1 on the list, says [the council] (javascript:alert(1))

        Reader Comments

        I
        Ira
        It is *dry* here.

        Leave a Comment
        """

    private func article(_ text: String) throws -> Article { try PageReader.read(Array(text.utf8)).article }

    private func thread(depth: Int) -> Article {
        let comments = CommentForest(
            preorder: (0..<depth).map { level in
                CommentForest.Node(comment: NewsModel.Comment(author: "A\(level)", text: "<i>"), depth: level)
            })
        return Article(
            digest: nil, story: Story(headline: "Deep"), discussion: Discussion(comments: comments), tags: [])
    }

    @Test func markdownIsEscaped() throws {
        let text = ArticleMarkdown.text(of: try article(page))
        #expect(text.hasPrefix("# Rain \\<b\\>again\\</b\\> \\& again\n\nAda Moss"))
        #expect(text.contains("\n\n1. umbrella\n2. boots\n\n"))
        #expect(text.contains("\\#1 on the list, says \\[the council\\] (javascript:alert(1))"))
        #expect(text.contains("## Comments\n\n- **Ira**\n\n  It is \\*dry\\* here."))
        #expect(!text.contains(/[^\\]</))
    }

    @Test(arguments: [
        ("- x", "\\- x"), ("12. x", "12\\. x"), ("===", "\\==="), ("a_b", "a\\_b"), ("> x", "\\> x"), ("# x", "\\# x"),
        ("  x", "&nbsp;&nbsp;x"),
    ])
    func linesAreNoMarkup(text: String, escaped: String) { #expect(MarkdownText.line(text) == escaped) }

    @Test func htmlIsEscaped() throws {
        let text = ArticleHTML.document(of: [try article(page)])
        #expect(text.hasPrefix("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>Rain &lt;b&gt;again"))
        #expect(text.contains("<h1>Rain &lt;b&gt;again&lt;/b&gt; &amp; again</h1>"))
        #expect(text.contains("<ol>\n<li>umbrella</li>\n<li>boots</li>\n</ol>"))
        #expect(text.contains("<p><bdi>Ira</bdi></p>\n<p>It is *dry* here.</p>\n</li>\n</ol>\n</section>"))
        #expect(!text.contains("<a "))
    }

    @Test func threadsNestInHTML() {
        let text = ArticleHTML.document(of: [thread(depth: 2)])
        #expect(
            text.contains(
                "<li dir=\"auto\">\n<p><bdi>A0</bdi></p>\n<p>&lt;i&gt;</p>\n<ol>\n<li dir=\"auto\">\n<p><bdi>A1</bdi></p>"
            ))
    }

    @Test func threadsNestInMarkdown() {
        #expect(
            ArticleMarkdown.text(of: thread(depth: 2)).contains("- **A0**\n\n  \\<i\\>\n\n  - **A1**\n\n    \\<i\\>"))
    }

    @Test func aDeepThreadClosesAllItsLists() {
        let html = ArticleHTML.document(of: [thread(depth: 20_000)])
        #expect(html.split(separator: "\n").count { $0 == "<ol>" } == 20_000)
        #expect(html.split(separator: "\n").count { $0 == "</ol>" } == 20_000)
        let markdown = ArticleMarkdown.text(of: thread(depth: 20_000))
        #expect(markdown.utf8.count < 20_000 * 120)
        #expect(markdown.contains("- **A19999** · level 20000"))
    }

    @Test func onlyHarmlessAddressesAreLinks() {
        #expect(WebLink("https://example.org/a") != nil)
        #expect(WebLink("HTTPS://example.org/a") != nil)
        #expect(WebLink("javascript:alert(1)") == nil)
        #expect(WebLink("https://example.org/ onclick") == nil)
    }
}
