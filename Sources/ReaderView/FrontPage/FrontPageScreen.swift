import NewsModel
import TextLayout

/// Draws the front page.
struct FrontPageScreen {
    let state: ReaderState
    let layout: FrontPageLayout

    init(state: ReaderState) {
        self.state = state
        layout = state.frontPageLayout
    }

    func draw(in frame: inout Frame) {
        drawHeader(in: &frame)
        if state.frontPage.count == 0 {
            EmptyListNotice(state: state).draw(in: &frame, region: emptyRegion)
        } else {
            if state.frontPage.skimming == nil {
                drawList(in: &frame)
            } else {
                SkimList(state: state).draw(in: &frame, region: layout.list)
            }
            drawPreview(in: &frame)
        }
        drawFooter(in: &frame)
    }

    private var emptyRegion: Region {
        let bottom = layout.footerRow.map { layout.size.rows - ($0 - (layout.headerRows == 2 ? 1 : 0)) } ?? 0
        return Region(
            column: 0, row: layout.headerRows, columns: layout.size.columns,
            rows: layout.size.rows - layout.headerRows - bottom)
    }

    // MARK: Header and footer

    private func drawHeader(in frame: inout Frame) {
        guard layout.headerRows > 0 else { return }
        let columns = layout.size.columns
        let page = state.frontPage
        let used = frame.draw("Nutgraf", column: 1, row: 0, style: .of(.brand)) + 3
        let (shown, start) = shownSettings
        frame.draw(shown, column: start, row: 0, limit: max(0, columns - start - 1))
        let room = start - used - 3
        if room > 6 { frame.draw(page.folder, column: used, row: 0, limit: room, style: .of(.faint)) }
        if layout.headerRows == 2 { drawRule(row: 1, joint: "┬", in: &frame) }
    }

    /// What the header tells at the right, and where: the narrower the screen, the less; the folder has what room is left.
    private var shownSettings: (text: String, start: Int) {
        let used = DisplayWidth.of("Nutgraf") + 3
        var (shown, width) = ("", 0)
        for setting in settings {
            (shown, width) = (setting, DisplayWidth.of(setting))
            if used + width + 1 <= layout.size.columns { break }
        }
        return (shown, max(used, layout.size.columns - width - 1))
    }

    /// What a click into a column of the header calls; nil where nothing is to be changed.
    func headerCommand(at column: Int) -> Command? {
        let (text, start) = shownSettings
        let titles: [(String, Command)] = [
            ("\(filterTitle) ▾", .cycleFilter), ("\(state.frontPage.query.orderTitle) ▾", .cycleSort),
        ]
        return titles.first { title, _ in
            guard let range = text.ranges(of: title).last else { return false }
            let first = start + DisplayWidth.of(String(text[..<range.lowerBound]))
            return (first..<(first + DisplayWidth.of(title))).contains(column)
        }?.1
    }

    /// What the header tells at the right, from everything to what has to be known at least: a filter hides articles.
    private var settings: [String] {
        let page = state.frontPage
        let totals = page.totals
        guard totals.all > 0 else { return [page.progress?.text ?? ""] }
        if let progress = page.progress {
            return [progress.text, "\(progress.done)/\(progress.total ?? progress.done)"]
        }
        if let skimming = page.skimming {
            let total = skimming.briefing?.text ?? "Briefing"
            let stories = page.count == 1 ? "1 story" : "\(page.count) stories"
            return ["Briefing · \(total)", total, stories, "\(page.count)"]
        }
        let counts = "\(totals.unread) unread of \(totals.all) · \(totals.unreadMinutes) min"
        let filter = page.query.filter
        let all = "\(counts)    \(filterTitle) ▾   \(page.query.orderTitle) ▾"
        return filter == .all && page.query.section == nil
            ? [all, counts] : [all, "\(counts)    \(filterTitle)", filterTitle]
    }

    private var filterTitle: String {
        let query = state.frontPage.query
        let section = query.section.map { $0.isEmpty ? "No subfolder" : $0 }
        guard let section else { return query.filter.title }
        return query.filter == .all ? section : "\(section) · \(query.filter.title)"
    }

    private func drawRule(row: Int, joint: Character, in frame: inout Frame) {
        frame.fill(
            Region(column: 0, row: row, columns: layout.size.columns, rows: 1), with: "─", style: .of(.rule))
        if layout.isWide, state.frontPage.count > 0 {
            frame.draw(String(joint), column: layout.list.columns.upperBound, row: row, style: .of(.rule))
        }
    }

    private func drawFooter(in frame: inout Frame) {
        guard let row = layout.footerRow else { return }
        if layout.headerRows == 2 { drawRule(row: row - 1, joint: "┴", in: &frame) }
        let page = state.frontPage
        if let prompt = page.prompt {
            prompt.draw(label: "/", note: searchNote, row: row, in: &frame)
            return
        }
        footer.draw(row: row, in: &frame)
    }

    /// The foot of the screen.
    var footer: Footer {
        let page = state.frontPage
        let position = page.count == 0 ? "" : "\(page.selection + 1)/\(page.count)"
        let search = page.query.words.isEmpty ? "" : "search: \(page.query.words)   "
        return Footer(state: state, note: search + position, hints: hints)
    }

    /// How much a search found, and whether that is all yet.
    private var searchNote: String {
        let page = state.frontPage
        let found = counted(page.count, "article")
        guard let progress = page.progress, let total = progress.total, total > 0 else { return found }
        return "\(found) · \(progress.done * 100 / total)% searched"
    }

    var hints: [Command] {
        let page = state.frontPage
        guard page.totals.all > 0 else { return (state.offersExamples ? [.addExamples] : []) + [.help, .quit] }
        let ending: [Command] = page.query.words.isEmpty ? [] : [.back]
        guard page.count > 0 else { return ending + [.cycleFilter, .help, .quit] }
        if page.skimming != nil { return [.open, .lineDown, .toggleRead, .toggleStar, .skim, .help, .quit] }
        let copies: [Command] = page.selected?.copies.isEmpty ?? true ? [] : [.related]
        return ending + [.open] + copies
            + [.toggleRead, .toggleStar, .search, .cycleFilter, .cycleSort, .skim, .help, .quit]
    }

    // MARK: The list

    private func drawList(in frame: inout Frame) {
        let page = state.frontPage
        for slot in 0..<layout.visibleItems {
            let index = page.top + slot
            guard index < page.count else { break }
            // An article that is still on its way leaves its rows empty.
            guard let listing = page.listing(at: index) else { continue }
            ArticleRow(
                listing: listing, isSelected: index == page.selection, words: page.query.search?.sought ?? [],
                dates: state.dates
            ).draw(
                in: &frame,
                region: Region(
                    column: layout.list.origin.column, row: layout.list.origin.row + slot * layout.rowsPerItem,
                    columns: layout.list.size.columns, rows: layout.rowsPerItem))
        }
    }

    // MARK: The preview

    private func drawPreview(in frame: inout Frame) {
        guard let region = layout.preview else { return }
        if layout.isWide {
            frame.fill(
                Region(column: region.origin.column - 1, row: region.origin.row, columns: 1, rows: region.size.rows),
                with: "│", style: .of(.rule))
        } else {
            frame.fill(
                Region(column: 0, row: region.origin.row - 1, columns: region.size.columns, rows: 1), with: "─",
                style: .of(.rule))
        }
        guard let listing = state.frontPage.selected else { return }
        PreviewPane(listing: listing, dates: state.dates, measure: state.preferences.measure)
            .draw(in: &frame, region: region.inset(left: 1, right: 1))
    }
}
