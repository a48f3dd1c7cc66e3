import NewsModel

/// The list: which articles, in which order, and a page of them at a time.
extension PlainSession {
    /// Does what a command says in the list.
    mutating func performInList(_ command: PlainCommand, _ argument: String) {
        if list.count == 0, [.more, .less, .next, .previous, .bottom].contains(command) { return tell(emptyWords) }
        switch command {
        case .more:
            if told.upperBound < list.count { tellPage(from: told.upperBound) } else { tell("The list ends here") }
        case .less:
            if told.lowerBound > 0 {
                tellPage(from: max(0, told.lowerBound - pageSize))
            } else {
                tell("The list begins here")
            }
        case .next: go(to: list.selection + 1)
        case .previous: go(to: list.selection - 1)
        case .nextUnread: goToUnread(step: 1)
        case .previousUnread: goToUnread(step: -1)
        case .top: listAnew()
        case .bottom: tellPage(from: max(0, list.count - pageSize))
        case .open: if let place = listPlace(argument) { open(at: place) }
        case .toggleRead: if let place = listPlace(argument) { toggle(.read, at: place) }
        case .toggleStar: if let place = listPlace(argument) { toggle(.starred, at: place) }
        case .markAllRead: markAllRead()
        case .search: search(argument)
        case .filter: filter(argument)
        case .sort: sort(argument)
        case .section: chooseSection(argument)
        case .skipped:
            awaited = .outcome
            perform(.listSkipped)
        default: break
        }
    }

    /// The place that a number stands for, without one that of the current article; nil where there is none, which is told.
    private mutating func listPlace(_ argument: String) -> Int? {
        guard list.count > 0 else {
            tell(emptyWords)
            return nil
        }
        guard !argument.isEmpty else { return list.selection }
        if let number = Int(argument), (1...list.count).contains(number) { return number - 1 }
        tell("There is no article \(argument); they are numbered from 1 to \(list.count)")
        return nil
    }

    // MARK: Telling

    /// Tells a page of the list, as soon as it is known.
    mutating func tellPage(from start: Int) {
        let places = start..<min(start + pageSize, list.count)
        let listings = places.compactMap { list.listing(at: $0) }
        guard listings.count == places.count else {
            awaited = .list(.page(from: start))
            return ask(.rows(around: start))
        }
        told = places
        list.select(start)
        // What was heard stays the current article, though others come before it.
        list.hasMoved = true
        readOut(zip(places, listings).map { line($1, at: $0) })
        guard !places.isEmpty else { return }
        let span = places.count == 1 ? "Article \(start + 1)" : "Articles \(start + 1) to \(places.upperBound)"
        tell("\(span) of \(list.count)\(places.upperBound < list.count ? ", Enter for more" : ", the end")")
    }

    private func line(_ listing: ArticleListing, at place: Int) -> String {
        PlainWords.listing(listing, number: place + 1, of: list.count, dates: dates)
    }

    /// Goes to an article and tells it, as soon as it is known.
    private mutating func go(to place: Int) {
        guard (0..<list.count).contains(place) else {
            return tell(place < 0 ? "The list begins here" : "The list ends here")
        }
        list.select(place)
        tellSelection()
    }

    /// Tells the current article, as soon as it is known.
    mutating func tellSelection() {
        guard let listing = list.selected else {
            guard list.count > 0 else { return tell(emptyWords) }
            awaited = .list(.selection)
            return ask(.rows(around: list.selection))
        }
        told = list.selection..<(list.selection + 1)
        readOut([line(listing, at: list.selection)])
    }

    private mutating func goToUnread(step: Int) {
        guard list.count > 0 else { return tell(emptyWords) }
        if let place = list.nextUnread(step: step) { return go(to: place) }
        awaited = .list(.selection)
        ask(.unread(from: list.selection, step: step))
    }

    /// Opens the article at a place, as soon as it is known which that is.
    mutating func open(at place: Int) {
        guard let listing = list.listing(at: place) else {
            awaited = .list(.opening(place))
            return ask(.rows(around: place))
        }
        list.select(place)
        awaited = .article
        perform(.open(listing.id))
    }
}
