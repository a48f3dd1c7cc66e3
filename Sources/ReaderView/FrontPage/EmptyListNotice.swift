import TextLayout

/// What stands in place of an empty list: why it is empty, and what to do.
struct EmptyListNotice {
    let state: ReaderState

    func draw(in frame: inout Frame, region: Region) {
        let width = min(60, max(0, region.size.columns - 4))
        let lines = self.lines
        let height = lines.reduce(0) { $0 + LineWrapper.rows(of: $1, columns: max(1, width)).count }
        var flow = TextFlow(
            region: Region(
                column: region.origin.column + (region.size.columns - width) / 2,
                row: region.origin.row + max(0, (region.size.rows - height) / 3), columns: width,
                rows: region.size.rows - max(0, (region.size.rows - height) / 3)))
        for (index, line) in lines.enumerated() {
            flow.add(line, style: index == 0 ? Theme.strong : Theme.text, in: &frame)
        }
    }

    private var lines: [String] {
        let page = state.frontPage
        let put =
            "Nutgraf reads plain text: put articles into \(page.folder) as .txt files, or start it on another folder:"
        switch page.condition {
        case nil: return ["Reading \(page.folder) …"]
        case .missing:
            return ["There is no folder \(page.folder) yet.", "", put, "", "  nutgraf FOLDER"]
        case .unreadable(let reason):
            return ["\(page.folder) can't be read.", "", reason, "", "  nutgraf FOLDER", "opens another folder."]
        case .readable(let skipped) where page.listings.isEmpty:
            let others = skipped == 0 ? [] : ["\(counted(skipped, "file")) there could not be read as text.", ""]
            return ["There are no articles in \(page.folder) yet.", ""] + others + [
                put, "", "  nutgraf FOLDER",
            ]
        case .readable:
            if !page.query.words.isEmpty {
                return ["No article here has “\(page.query.words)”.", "", "Esc shows all articles again."]
            }
            return ["No articles to show: \(page.query.filter.title.lowercased()).", "", "f changes the filter."]
        }
    }
}
