import NewsModel

/// Which articles are listed, and in which order.
extension PlainSession {
    /// Asks for the list as it is now, to be told from its beginning.
    mutating func listAnew() {
        isListNews = false
        awaited = .list(.announcement)
        ask(.list(selected: nil, place: 0))
    }

    mutating func search(_ words: String) {
        if words.isEmpty, list.query.words.isEmpty { return tell("Say what to search for, such as search ferry") }
        if list.query.words.isEmpty { list.query.isRanked = true }
        list.query.words = words
        listAnew()
    }

    mutating func filter(_ word: String) {
        let filters = ListQuery.Filter.allCases
        guard let filter = word.isEmpty ? list.query.filter.next : filters.named(word, title: \.word) else {
            return tell("The filters are " + filters.map(\.word).joined(separator: ", "))
        }
        list.query.filter = filter
        listAnew()
    }

    mutating func sort(_ word: String) {
        let sorts = ListQuery.Sort.allCases
        if word.isEmpty {
            list.query.cycleOrder()
        } else if let sort = sorts.named(word, title: \.title) {
            list.query.sort = sort
            list.query.isRanked = false
        } else {
            return tell("The orders are " + sorts.map { $0.title.lowercased() }.joined(separator: ", "))
        }
        listAnew()
    }

    mutating func chooseSection(_ name: String) {
        if name.isEmpty {
            list.query.section = list.query.section == nil ? list.selected?.section : nil
        } else {
            list.query.section = name
        }
        listAnew()
    }
}
