import NewsModel
import TextLayout

/// The list of articles and where the reader is in it.
public struct FrontPageState: Equatable, Sendable {
    /// The folder as the reader knows it: "~/News".
    public var folder: String
    /// In what condition it is; nil until it was read.
    public var condition: FolderCondition?
    /// Every article of the folder, by id.
    var listings: [ArticleID: ArticleListing] = [:]
    /// All articles in the order of the query, so that a search as you type has nothing to sort.
    private var sorted: [ArticleID] = []
    /// The articles that are shown, in order.
    private(set) var shown: [ArticleID] = []
    /// Which articles are shown.
    private(set) var query = ListQuery()
    /// The place of the selected article among those shown; 0 where none is.
    private(set) var selection = 0
    /// The first article on the screen.
    var top = 0
    /// The search that is being typed, nil where none is.
    var prompt: LineInput?

    /// Makes the page of a folder that is yet to be read.
    public init(folder: String) { self.folder = folder }

    /// The selected article, nil where the list is empty.
    var selected: ArticleListing? { shown.indices.contains(selection) ? listings[shown[selection]] : nil }

    /// The numbers for the header: unread articles, all articles, and the minutes that the unread ones take.
    var totals: (unread: Int, all: Int, minutes: Int) {
        let unread = listings.values.lazy.filter { !$0.marks.isRead }
        return (unread.count, listings.count, unread.reduce(0) { $0 + $1.readingMinutes })
    }

    /// Takes over what the folder holds now; the selected article stays selected, and the open one stays in the list
    /// though the filter would leave it out now that it is read.
    mutating func replaceListings(_ new: [ArticleListing], open: ArticleID?, localOffset: Int) {
        listings = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        sort(localOffset: localOffset)
        refresh(keeping: open)
    }

    /// Changes what is shown; the selected article stays selected where it is still shown.
    mutating func change(localOffset: Int, _ change: (inout ListQuery) -> Void) {
        let order = query.sort
        change(&query)
        if query.sort != order { sort(localOffset: localOffset) }
        refresh()
    }

    /// Selects the article at a place, drawn in to the list.
    mutating func select(_ index: Int) { selection = min(max(0, index), max(0, shown.count - 1)) }

    /// Selects an article where it is shown.
    mutating func select(_ id: ArticleID) {
        if let index = shown.firstIndex(of: id) { selection = index }
    }

    /// Moves the window so that the selected article is in it, when `visible` articles fit.
    mutating func scroll(visible: Int) {
        top = min(max(top, selection - visible + 1), selection)
        top = max(0, min(top, shown.count - visible))
    }

    /// Sets marks; the article stays in the list, even where the filter would leave it out, until the list changes.
    mutating func setMarks(_ marks: ReadingMarks, of id: ArticleID) { listings[id]?.marks = marks }

    /// Where the next article that `accepts` is, looking from the selection in steps of 1 or -1, and round the end.
    func find(step: Int, where accepts: (ArticleListing) -> Bool) -> Int? {
        guard !shown.isEmpty else { return nil }
        for distance in 1...shown.count {
            let index = ((selection + step * distance) % shown.count + shown.count) % shown.count
            if let listing = listings[shown[index]], accepts(listing) { return index }
        }
        return nil
    }

    private mutating func sort(localOffset: Int) {
        let order = query.sort
        sorted = listings.values.map { SortKey($0, localOffset: localOffset) }
            .sorted { $0.precedes($1, in: order) }
            .map(\.id)
    }

    private mutating func refresh(keeping kept: ArticleID? = nil) {
        let current = selected?.id
        let query = query
        shown = sorted.filter { id in id == kept || listings[id].map(query.admits) == true }
        if let current, let index = shown.firstIndex(of: current) {
            selection = index
        } else {
            select(selection)
        }
    }
}
