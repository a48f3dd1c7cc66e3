import NewsModel

/// What has changed in a story since it was read.
extension ReaderState {
    /// Says that the story is another one than at the last visit, where it is.
    mutating func tellChange() {
        guard let change = article?.change, !change.steps.isEmpty, composer == nil else { return }
        message = StatusMessage(hinted("Changed since you read it: \(change.text) · ", .showChanges, "shows them"))
    }

    /// Shows what was added and taken out.
    mutating func showChanges() {
        guard let article else { return }
        guard let change = article.change else {
            message = StatusMessage("How this story was before is not known")
            return
        }
        guard !change.steps.isEmpty else {
            message = StatusMessage("Nothing in the story has changed since you read it")
            return
        }
        help = HelpState(content: .changes(change))
    }
}
