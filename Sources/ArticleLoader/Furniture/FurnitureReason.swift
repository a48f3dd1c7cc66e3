/// Why a line was taken for no part of the article.
enum FurnitureReason: String, Equatable, Sendable {
    case short = "as short as a button"
    case callsOut = "a question or a call"
    case menuSigns = "signs that stand between entries of menus"
    case address = "a web address"
    case date = "a short line with a date"
    case titleCase = "most words begin with capitals"
    case words = "words of buttons, notices and forms"
    case leadsAway = "leads to other stories"
    case speaksToReader = "speaks to the reader"
    case picture = "the credit or caption of a picture"
    case repeated = "stands in the page more than once"
    case neighbours = "among short lines and buttons"
    case belowOtherStories = "below links to other stories"
    case late = "stands below the story's text"
    case outside = "outside of the story's text"
}
