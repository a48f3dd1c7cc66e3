import NewsModel

/// Lines to choose one of, by number or with the arrows; or a line to type.
public struct MenuState: Equatable, Sendable {
    /// One line.
    struct Item: Equatable, Sendable {
        /// What is chosen.
        var label: String
        /// What there is to say of it.
        var detail = ""
        /// What choosing it does.
        var action: Action
    }

    /// What a line does.
    enum Action: Equatable, Sendable {
        /// Follow a link.
        case follow(Link)
        /// Open an article that belongs to this one.
        case open(ArticleID)
        /// Copy a text; `what` names it in a message.
        case copy(String, what: String)
        /// Copy the whole article.
        case copyArticle
        /// Ask for the name of a file to save the article as.
        case askForFile
        /// Save the article in a file of this name.
        case save
        /// Go to the passage behind a key point, by its number from 0.
        case goToPoint(Int)
        /// Give the article to this command.
        case pipe
    }

    /// A line that is being typed.
    struct Prompt: Equatable, Sendable {
        /// What stands before it.
        var label: String
        /// What is typed.
        var line: LineInput
        /// What is done with it.
        var action: Action
    }

    /// What the box is called.
    let title: String
    /// The lines.
    let items: [Item]
    /// The article that it is about.
    let shared: SharedArticle?
    /// The selected one.
    var selection = 0
    /// The first line on the screen.
    var top = 0
    /// The digits that were typed of a longer number.
    var digits = ""
    /// The line that is being typed, instead of a choice.
    var prompt: Prompt?

    init(title: String, items: [Item] = [], shared: SharedArticle? = nil, prompt: Prompt? = nil) {
        self.title = title
        self.items = items
        self.shared = shared
        self.prompt = prompt
    }

    /// Takes a digit, and gives the line that is chosen by it: at once where no longer number could be meant.
    mutating func pick(_ digit: Character) -> Int? {
        digits += String(digit)
        guard let number = Int(digits), (1...max(1, items.count)).contains(number), !items.isEmpty else {
            digits = ""
            return nil
        }
        selection = number - 1
        guard number * 10 > items.count else { return nil }
        digits = ""
        return number - 1
    }
}
