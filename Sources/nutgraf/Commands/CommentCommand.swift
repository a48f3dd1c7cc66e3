import ArgumentParser
import ArticleLoader
import NewsLibrary
import NewsModel
import TextLayout

/// Posts a comment from standard input.
struct CommentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "comment",
        abstract: "Post a comment into an article's file; its text comes from standard input.",
        discussion: "Prints the id that the comment has there, such as 6 or 2.1.")

    @Argument(help: "The article's file.", completion: .file())
    var file: String

    @Option(help: "The name to sign with; else the configured one, the account's full name, or $USER.")
    var name: String?

    @Option(help: ArgumentHelp("The comment to answer, such as 2 or 2.1.", valueName: "id"))
    var replyTo: String?

    func validate() throws {
        if let replyTo, CommentID(replyTo) == nil {
            throw ValidationError("--reply-to takes an id such as 2 or 2.1, not '\(replyTo)'.")
        }
        // A name of nothing but joiners and the like could not be seen.
        if let name, DrawableText.of(name).allSatisfy(\.isWhitespace) {
            throw ValidationError("--name has nothing in it that can be seen.")
        }
    }

    func run() throws {
        let settings = Settings.load()
        settings.complain()
        let library = Library(folders: settings.folders)
        let text = PostedText.text(String(decoding: StandardStreams.readInput(), as: UTF8.self))
        let id = ArticleID(file: file)
        do {
            try checkLength(of: text, limits: try ArticleFileReader().load(id).article.discussion.limits)
            let author = PostedText.name(name ?? settings.userName(remembered: library.states))
            let comment = Comment(author: author, text: text)
            let result = try library.post(
                comment, to: id, replyingTo: replyTo.flatMap(CommentID.init).map(AnsweredComment.at))
            StandardStreams.write("\(result.posted.article.discussion.comments.id(of: result.posted.index))\n")
            if let problem = result.problem { StandardStreams.complain(problem.description) }
        } catch let error as ReadError {
            Exit.failed(error.description)
        } catch let error as PostError {
            Exit.failed(error.description)
        }
    }

    private func checkLength(of text: String, limits: CommentLimits) throws {
        let count = CommentLimits.count(text)
        switch limits.verdict(count: count) {
        case .fits: break
        case .empty: Exit.failed("There is no text on standard input. Pipe the comment in, or type it and end with ^D.")
        case .tooShort(let missing):
            Exit.failed("The comment has \(count) characters, \(missing) fewer than the article asks for. Write more.")
        case .tooLong(let excess):
            Exit.failed("The comment has \(count) characters, \(excess) more than the article allows. Shorten it.")
        }
    }
}
