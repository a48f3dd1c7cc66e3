import NewsModel
import TextLayout

/// Dispatch, and the commands that work everywhere.
extension PlainSession {
    /// Takes a command.
    mutating func takeCommand(_ line: String) {
        if isNumber(line) { return reading == nil ? performInList(.open, line) : performInArticle(.comment, line) }
        guard let (command, argument) = PlainCommandTable.command(for: line, in: place) else {
            return tellUnknown(line)
        }
        switch command {
        case .help: tellHelp(argument)
        case .again: again()
        case .whereAmI: tellPlace()
        case .undo: undo()
        case .name: sign(as: argument)
        case .quit: quit()
        default: if reading == nil { performInList(command, argument) } else { performInArticle(command, argument) }
        }
    }

    /// Says what to do about a line that calls no command.
    private mutating func tellUnknown(_ line: String) {
        let typed = line.count > 40 ? "\(line.prefix(40))…" : line
        let other: PlainPlace = place == .list ? .article : .list
        if PlainCommandTable.command(for: line, in: other) != nil {
            let way = other == .list ? "list goes there" : "open one first, by its number"
            tell("“\(typed)” works \(other.title.lowercased()): \(way)")
        } else {
            tell("“\(typed)” is no command here. help lists the commands")
        }
    }

    private func isNumber(_ line: String) -> Bool {
        line.contains { $0.isASCII && $0.isNumber }
            && line.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == " ") }
    }

    // MARK: Everywhere

    /// Lists the commands of the place, or says what one does.
    mutating func tellHelp(_ argument: String) {
        guard !argument.isEmpty else {
            for entry in PlainCommandTable.entries(in: place) { tell(PlainCommandTable.help(of: entry)) }
            return
        }
        guard let entry = PlainCommandTable.entry(argument, in: place) else {
            return tell("There is no command “\(argument)” here. help lists the commands")
        }
        tell(PlainCommandTable.help(of: entry))
    }

    private mutating func again() {
        guard !lastLines.isEmpty else { return tell("Nothing was read yet") }
        readOut(lastLines)
    }

    private mutating func tellPlace() {
        if let reading {
            tell(PlainWords.sentence("In \(reading.listing.headline)") + " " + reading.placeWords)
        } else if let listing = list.selected {
            tell(PlainWords.listing(listing, number: list.selection + 1, of: list.count, dates: dates))
        } else {
            tell(emptyWords)
        }
    }

    /// Signs with a name from now on.
    mutating func sign(as name: String) {
        let name = PostedText.name(DrawableText.of(PastedText.cleaned(name)))
        guard !name.isEmpty else { return tell("You sign as \(userName). Say the new name after the command") }
        confirm(name)
        tell("You sign as \(name)")
    }

    /// Keeps a name that comments are signed with.
    mutating func confirm(_ name: String) {
        guard isUserNameGuessed || userName != name else { return }
        userName = name
        isUserNameGuessed = false
        perform(.rememberName(name))
    }

    /// Leaves; the first time only with a warning where a draft could not be kept.
    mutating func quit() {
        if let problem = unkeptDrafts.values.first, !isWarnedOfLoss {
            isWarnedOfLoss = true
            return tell("Your draft is not kept; leaving again puts it into a file elsewhere. \(problem)")
        }
        perform(.quit)
    }
}
