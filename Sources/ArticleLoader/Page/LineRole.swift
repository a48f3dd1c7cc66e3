/// What a line of a page was taken for.
public enum LineRole: String, Equatable, Sendable, CaseIterable {
    /// Nothing but white space.
    case blank
    /// A header line, or front matter.
    case header
    /// The headline of the digest.
    case digestHeadline = "digest headline"
    /// A paragraph of the digest.
    case summary
    /// The label above the key points.
    case keyPointsLabel = "key points label"
    /// A key point.
    case keyPoint = "key point"
    /// The page's own reading time.
    case readingTime = "reading time"
    /// The headline of the story.
    case headline
    /// The sentence or two under the headline.
    case standfirst
    /// Who wrote the story.
    case byline
    /// Where and when the story was filed.
    case dateline
    /// When the story was published.
    case published
    /// A paragraph, or a line of one.
    case paragraph
    /// A quotation set apart.
    case quote
    /// A title within the story.
    case subheading
    /// An item of a list.
    case listItem = "list item"
    /// A line whose breaks and spaces matter.
    case preformatted
    /// The agency or outlet.
    case source
    /// A button, a menu or another thing that is no part of the article.
    case furniture
    /// An entry, or a title, of the list of the page's links.
    case link
    /// The title above the comments.
    case commentsTitle = "comments title"
    /// The badge of a comment.
    case commentInitial = "comment initial"
    /// The name, and maybe the time, of a comment.
    case commentName = "comment name"
    /// A line of a comment.
    case commentText = "comment text"
    /// The rules for comments.
    case guidelines
    /// The title above the form for a comment.
    case formTitle = "form title"
    /// How long a comment has to be and may be.
    case limits
}
