/// Why a line was taken for no part of the article.
public enum FurnitureReason: String, Equatable, Sendable {
    /// Few letters.
    case short = "as short as a button"
    /// A question mark or an exclamation mark at its end.
    case callsOut = "a question or a call"
    /// A bar or an arrow.
    case menuSigns = "signs that stand between entries of menus"
    /// An address that nobody reads aloud.
    case address = "a web address"
    /// A year or a time of day.
    case date = "a short line with a date"
    /// Words as in titles.
    case titleCase = "most words begin with capitals"
    /// Words of `FurnitureWords`.
    case words = "words of buttons, notices and forms"
    /// Words above links to other stories.
    case leadsAway = "leads to other stories"
    /// It asks the reader for something.
    case speaksToReader = "speaks to the reader"
    /// Who made a picture, or what it shows.
    case picture = "the credit or caption of a picture"
    /// What is said on a writer, or on those who make the site.
    case aboutAuthor = "about the author or the site"
    /// The page has it again.
    case repeated = "more than once in the page"
    /// The lines around it.
    case neighbours = "among short lines and buttons"
    /// Links to other stories stand above it.
    case belowOtherStories = "below links to other stories"
    /// Most of the story's text stands above it.
    case late = "stands below the story's text"
    /// The running text is elsewhere.
    case outside = "outside of the story's text"
    /// A short line that is no sentence, above the headline.
    case aboveHeadline = "a short line above the headline"
    /// A paragraph has the same sentence.
    case pullQuote = "repeats a sentence of the text"
}
