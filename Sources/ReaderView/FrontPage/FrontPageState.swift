import NewsModel
import TextLayout

/// The list of articles and where the reader is in it. Of the list itself only the articles around the screen are here.
public struct FrontPageState: Equatable, Sendable {
    /// The folder as the reader knows it: "~/News".
    public var folder: String
    /// In what condition it is; nil until it was read.
    public internal(set) var condition: FolderCondition?
    /// How far the reading of new files is, nil where there is nothing to read.
    var progress: ReadingAhead?
    /// Which articles are shown, and in which order.
    var query = ListQuery()
    /// How many articles are shown.
    private(set) var count = 0
    /// The numbers of all articles.
    private(set) var totals = ListTotals()
    /// The place of the first article that is known.
    private var start = 0
    /// The articles around the screen.
    private var listings: [ArticleListing] = []
    /// The first and the last articles of the list that was asked for last.
    private var ends: ListEnds?
    /// The place of the selected article among those shown; 0 where none is.
    private(set) var selection = 0
    /// The place of the first article on the screen.
    var top = 0
    /// The briefing, nil where the list is shown as a list.
    var skimming: Skimming?
    /// The search that is being typed, nil where none is.
    var prompt: LineInput?
    /// Whether the reader has gone anywhere in the list: until then its first article stays the selected one.
    var hasMoved = false
    /// How often something was asked for.
    private var requests = 0
    /// The number of the last request for a list: what was asked for before is no longer of use.
    private var listNumber = 0
    /// The number of the last request that was answered.
    private var answered = 0
    /// The number of the last request for no more than the screen shows.
    private var screenNumber = 0
    /// Whether no more was asked for than the screen shows.
    var isScreenOnly: Bool { answered == screenNumber }
    /// The place that was selected when a list was asked for last.
    private var selectionAtRequest = 0
    /// The article that was selected when a search was begun.
    var searchOrigin: ArticleID?

    /// Makes the page of a folder that is yet to be read.
    public init(folder: String) { self.folder = folder }

    // MARK: Articles

    /// The article at a place; nil where it is not known.
    func listing(at place: Int) -> ArticleListing? {
        listings.indices.contains(place - start) ? listings[place - start] : shownEnds?.listing(at: place, of: count)
    }

    /// The ends of the list, where it is the one that is shown.
    private var shownEnds: ListEnds? { isListPending || ends?.number != listNumber ? nil : ends }

    /// The selected article, nil where the list is empty.
    var selected: ArticleListing? { listing(at: selection) }

    /// An article, where it is around the screen.
    func listing(of id: ArticleID) -> ArticleListing? { listings.first { $0.id == id } }

    /// Changes what is known of an article; it stays in the list, even where the filter would leave it out, until the list
    /// changes.
    mutating func update(_ id: ArticleID, _ change: (inout ArticleListing) -> Void) {
        if let index = listings.firstIndex(where: { $0.id == id }) { change(&listings[index]) }
        ends?.update(where: { $0.id == id }, change)
    }

    /// Marks the row that stands for a copy of its text as read or unread; whether it was not so before, nil where no row
    /// stands for it.
    mutating func setRead(_ isRead: Bool, of copy: ArticleID) -> Bool? {
        let isOther: (ArticleListing) -> Bool = { listing in listing.copies.contains { $0.id == copy } }
        ends?.update(where: isOther) { $0.marks.isRead = isRead }
        guard let row = listings.firstIndex(where: isOther) else { return nil }
        defer { listings[row].marks.isRead = isRead }
        return listings[row].marks.isRead != isRead
    }

    /// Counts an article that is unread or read from now on.
    mutating func count(isRead: Bool, minutes: Int) {
        totals.unread = max(0, totals.unread + (isRead ? -1 : 1))
        totals.unreadMinutes = max(0, totals.unreadMinutes + (isRead ? -minutes : minutes))
    }

    // MARK: Moving

    /// Selects the article at a place, drawn in to the list.
    mutating func select(_ place: Int) {
        let before = selection
        selection = min(max(0, place), max(0, count - 1))
        if selection != before { hasMoved = true }
    }

    /// Selects an article where it is around the screen.
    mutating func select(_ id: ArticleID) {
        if let index = listings.firstIndex(where: { $0.id == id }) { select(start + index) }
    }

    /// Moves the window so that the selected article is in it, when `visible` articles fit.
    mutating func scroll(visible: Int) {
        top = min(max(top, selection - visible + 1), selection)
        top = max(0, min(top, count - visible))
    }

    /// The place of the next unread article, looking from the selection in steps of 1 or -1 and round the end; nil where
    /// that can't be told from the articles around the screen.
    func nextUnread(step: Int) -> Int? {
        guard count > 0 else { return nil }
        for distance in 1...count {
            let place = (selection + step * distance).wrapped(around: count)
            guard let listing = listing(at: place) else { return nil }
            if !listing.marks.isRead { return place }
        }
        return nil
    }

    // MARK: Asking

    /// The places of the articles that are known.
    private var known: Range<Int> { start..<(start + listings.count) }

    /// Whether all articles that are about to be shown are known.
    func isCovered(visible: Int) -> Bool {
        known.covers(max(0, top - visible)..<min(count, top + 2 * visible))
    }

    /// Whether every article on the screen is known.
    func isScreenCovered(visible: Int) -> Bool {
        (top..<max(top, min(count, top + visible))).allSatisfy { listing(at: $0) != nil }
    }

    /// Asks for something of the list.
    mutating func request(
        _ goal: ListRequest.Goal, kept: ArticleID?, visible: Int, isAwaited: Bool, isScreenOnly: Bool = false
    ) -> ListRequest {
        requests += 1
        if isScreenOnly { screenNumber = requests }
        selectionAtRequest = selection
        if case .list = goal { listNumber = requests }
        return ListRequest(
            number: requests, query: query, goal: goal, kept: kept, visible: visible,
            isAwaited: isAwaited, isScreenOnly: isScreenOnly)
    }

    /// Whether what is shown is the answer to a request, or to one that took its place.
    public func hasAnswer(to number: Int) -> Bool { answered >= max(number, listNumber) }

    /// Whether a list is on its way.
    var isListPending: Bool { answered < listNumber }

    /// What the list is asked for around: the selected article, unless the reader has yet to move.
    var place: ListRequest.Goal { .list(selected: hasMoved ? selected?.id : nil, place: hasMoved ? selection : 0) }

    /// Takes the ends of a list, so that its top and its bottom are at hand; nil forgets them.
    mutating func take(_ ends: ListEnds?) { self.ends = ends }

    /// Takes what was asked for, unless a list was asked for since; whoever moved meanwhile stays there.
    mutating func take(_ page: ListPage) {
        guard page.number >= listNumber else { return }
        answered = max(answered, page.number)
        let moved = selection == selectionAtRequest ? nil : selected?.id
        count = page.count
        start = page.start
        listings = page.listings
        totals = page.totals
        if let moved {
            if let index = listings.firstIndex(where: { $0.id == moved }) { selection = start + index }
        } else if let place = page.selection {
            selection = place
        }
        selection = min(max(0, selection), max(0, count - 1))
    }
}
