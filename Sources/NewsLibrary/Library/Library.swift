import NewsModel

/// An article with all that is known of it.
public struct OpenedFile: Equatable, Sendable {
    /// How the list knows it.
    public var listing: ArticleListing
    /// The article.
    public var article: Article
    /// Where the reader left it.
    public var state: ReadingState
    /// The comments on it that were begun.
    public var drafts: [Draft]
    /// What else went wrong, in one line each: a place that could not be found does not keep the article away.
    public var problems: [String]
}

/// Everything that is kept in files: each thing that the reader asks for is one call here. Drafts may be kept while an article is
/// read or a comment is posted.
public struct Library: Sendable {
    /// What the reader did with each article.
    public let states: ReadingStateStore
    /// The comments that were begun.
    public let drafts: DraftStore
    /// What is said when a draft lost the comment that it answered.
    static let orphanMoved =
        "The comment that your draft was for has changed or gone; the draft is now a comment on the article."

    let files: FileSystem
    private let loader: ArticleFileReader
    private let poster: CommentPoster

    /// Opens what is kept in the state folder, with the drafts in a store that may be in use already; `problem` of the states
    /// says where that did not work.
    public init(folders: UserFolders, drafts: DraftStore? = nil, files: FileSystem = FileSystem()) {
        states = ReadingStateStore(folder: folders.state, files: files)
        self.drafts = drafts ?? DraftStore(folders: folders, files: files)
        self.files = files
        loader = ArticleFileReader(reader: FileReader(files: files))
        poster = CommentPoster(files: files)
    }

    /// Loads an article with all that is known of it.
    public func open(_ id: ArticleID) throws(ReadError) -> OpenedFile {
        let loaded = try loader.load(id)
        var problems: [String] = []
        var begun = known(else: [], &problems) { () throws(DraftError) in try drafts.drafts(of: id) }
        if let orphan = orphan(of: begun, in: loaded.article) {
            known(else: (), &problems) { () throws(DraftError) in
                begun[orphan] = try drafts.move(begun[orphan], to: DraftKey(article: id, parent: nil))
            }
            if begun[orphan].key.comment == nil { problems.append(Library.orphanMoved) }
        }
        let state = known(else: ReadingState(), &problems) { () throws(StateError) in try states.state(of: id) }
        var marks = known(else: ReadingMarks(), &problems) { () throws(StateError) in try states.marks(of: id) }
        marks.hasDraft = !begun.isEmpty
        known(else: (), &problems) { () throws(StateError) in
            try states.note(content: loaded.article.contentFingerprint, of: id)
        }
        return OpenedFile(
            listing: loaded.listing(marks: marks), article: loaded.article, state: state, drafts: begun,
            problems: problems)
    }

    /// The beginning of an article that takes long to read, to be shown until all of it is there; nil where it does not take
    /// long, where the reader left it further on, and where it can't be read, which reading it whole will tell.
    public func glimpse(of id: ArticleID) -> OpenedFile? {
        do {
            guard let loaded = try loader.beginning(of: id) else { return nil }
            let state = try states.state(of: id)
            var article = loaded.article
            // In another order than the page's, comments from anywhere in it come first.
            if state.order != .page { article.discussion.comments = CommentForest() }
            if let position = state.position, !Self.isPlace(position, in: article) { return nil }
            return OpenedFile(
                listing: loaded.listing(marks: try states.marks(of: id)), article: article, state: state,
                drafts: [], problems: [])
        } catch {
            return nil
        }
    }

    /// How many comments have to follow a place so that a screen is filled from there, whatever its size.
    private static let screenful = 60

    /// Whether a place is in the beginning of an article: in its story, or at one of its comments that others follow.
    private static func isPlace(_ position: PassageAnchor, in beginning: Article) -> Bool {
        position.ordinal < beginning.story.blocks.count
            || beginning.discussion.comments.nodes.dropLast(screenful).contains { node in
                // The head of a comment, or its text.
                let fingerprint = CommentFingerprint(node.comment).value
                return position.fingerprint == fingerprint || position.fingerprint == ~fingerprint
            }
    }

    /// Reads an article as it is in its file, without what is kept of it.
    public func article(_ id: ArticleID) throws(ReadError) -> (listing: ArticleListing, article: Article) {
        let loaded = try loader.load(id)
        return (loaded.listing(marks: ReadingMarks()), loaded.article)
    }

    /// The passage of an article that a search is about: the first with the most of its words, the summary and the headline
    /// apart; nil where there is none, where the file has more bytes than the limit, or can't be read.
    public func passage(of id: ArticleID, _ search: SearchQuery, limit: Int) -> String? {
        let article: Article
        do {
            article = try ArticleFileReader(reader: FileReader(files: files, limit: limit)).load(id).article
        } catch {
            // The list says itself when the file is gone.
            return nil
        }
        return FoundPassage.of(article, search)
    }

    /// An article that is being read as its file has it now, which counts as seen; `problem` says where that could not be
    /// noted.
    public func reload(_ id: ArticleID) throws(ReadError) -> (article: Article, problem: StateError?) {
        let article = try loader.load(id).article
        do throws(StateError) {
            try states.note(content: article.contentFingerprint, of: id)
            return (article, nil)
        } catch {
            return (article, error)
        }
    }

    /// Posts a comment and notes it as the reader's own; `problem` says where the note could not be made.
    public func post(
        _ comment: Comment, to article: ArticleID, replyingTo answered: AnsweredComment? = nil
    ) throws(PostError) -> (posted: PostedComment, problem: StateError?) {
        let posted = try poster.post(comment, to: article, replyingTo: answered)
        return (posted, note(posted, of: article))
    }

    /// Writes the text of one of the reader's own comments anew.
    public func edit(
        _ comment: CommentFingerprint, near index: Int?, in article: ArticleID, to text: String
    ) throws(PostError) -> (posted: PostedComment, problem: StateError?) {
        try checkOwn(comment, of: article)
        let posted = try poster.edit(comment, near: index, in: article, to: text)
        return (posted, note(posted, of: article))
    }

    /// Takes one of the reader's own comments back.
    public func takeBack(
        _ comment: CommentFingerprint, near index: Int?, in article: ArticleID
    ) throws(PostError) -> TakenBackComment {
        try checkOwn(comment, of: article)
        return try poster.takeBack(comment, near: index, in: article)
    }

    /// Puts a comment back that was taken back.
    public func putBack(
        _ taken: TakenBackComment, in article: ArticleID
    ) throws(PostError) -> (posted: PostedComment, problem: StateError?) {
        let posted = try poster.putBack(taken, in: article)
        return (posted, note(posted, of: article))
    }

    private func note(_ posted: PostedComment, of article: ArticleID) -> StateError? {
        do {
            try states.addOwnComment(CommentFingerprint(posted.article.discussion.comments[posted.index]), of: article)
            return nil
        } catch {
            return error
        }
    }

    /// Refuses what was not posted from here, and what may not have been.
    private func checkOwn(_ comment: CommentFingerprint, of article: ArticleID) throws(PostError) {
        let state: ReadingState
        do {
            state = try states.state(of: article)
        } catch {
            throw .ownUnknown(article.path, error)
        }
        guard state.ownComments.contains(comment) else { throw .notOwn(article.path) }
    }

    /// The newest draft whose comment the article no longer has; nil where a draft on the article itself has the
    /// place that it would go to.
    private func orphan(of begun: [Draft], in article: Article) -> Int? {
        guard !begun.isEmpty, begun.allSatisfy({ $0.key.comment != nil }) else { return nil }
        let answerable = Set(article.discussion.comments.nodes.map { CommentFingerprint($0.comment) })
        return begun.firstIndex { $0.key.comment.map { !answerable.contains($0) } ?? false }
    }

    /// What a call gives; where it fails, the stand-in, and its error is added to the problems.
    private func known<Value, Failure: Error & CustomStringConvertible>(
        else standIn: Value, _ problems: inout [String], _ call: () throws(Failure) -> Value
    ) -> Value {
        do {
            return try call()
        } catch {
            problems.append(error.description)
            return standIn
        }
    }
}

extension Article {
    /// The fingerprint of what the article says without its comments, which stays when a comment is posted.
    var contentFingerprint: UInt64 {
        let pieces = [headline ?? "", story.standfirst ?? ""] + story.blocks.map(\.text) + (digest?.summary ?? [])
        return Fingerprint.of(pieces.joined(separator: "\u{0}"))
    }
}
