import NewsModel

/// What is said of the list as a whole.
extension PlainSession {
    /// Tells the list from its beginning: what it is first, then its first page.
    mutating func announceList() {
        if list.count == 0 { return tell(emptyWords) }
        tell("\(list.folder): \(listWords)")
        tellPage(from: 0)
        if !hasAnnounced { tell("A number opens an article, help lists the commands") }
        hasAnnounced = true
    }

    /// "12 articles, 5 unread, 34 minutes to read, newest first".
    var listWords: String {
        let query = list.query
        let isWhole = query.filter == .all && query.section == nil && query.search == nil
        let unread = isWhole ? "\(list.totals.unread) unread" : nil
        let filter = query.filter == .all ? nil : query.filter.title.lowercased()
        let words = [
            counted(list.count, "article"), unread, filter, query.section.map(sectionWords),
            query.words.isEmpty ? nil : "found for \(query.words)", "sorted by \(query.orderTitle.lowercased())",
            list.progress.map(progressWords),
        ]
        return words.compactMap(\.self).joined(separator: ", ")
    }

    private func sectionWords(_ section: String) -> String {
        section.isEmpty ? "in no subfolder" : "in the subfolder \(section)"
    }

    private func progressWords(_ progress: ReadingAhead) -> String {
        "with \(progress.done) of \(progress.total.map(String.init) ?? "many") new files read so far"
    }

    /// What keeps the folder from being read, nil where nothing does.
    private var folderProblem: String? {
        switch list.condition {
        case .missing:
            "There is no folder \(list.folder) yet. Put articles there as .txt files, or name another: nutgraf --plain FOLDER"
        case .unreadable(let reason): reason
        case .readable, nil: nil
        }
    }

    /// Why there is nothing in the list, and what to do.
    var emptyWords: String {
        if let problem = folderProblem { return problem }
        let query = list.query
        if list.totals.all == 0 {
            return "There are no articles in \(list.folder) yet. Put them there as .txt files"
        }
        if !query.words.isEmpty {
            let yet = list.progress.map { " yet, \(progressWords($0))" } ?? ""
            return "No article here has “\(query.words)”\(yet). search alone lists all again"
        }
        if let section = query.section, query.filter == .all {
            return "There are no articles \(sectionWords(section)). section alone lists all again"
        }
        return "No article here is \(query.filter.word). filter all lists all again"
    }
}
