import NewsModel
import TextLayout

/// Draws an open article: title line, key points, and the scroll of digest, story and comments.
struct ArticleScreen {
    let state: ReaderState
    let article: ArticleState
    let layout: ArticleScreenLayout

    func draw(in frame: inout Frame) {
        drawText(in: &frame)
        if let panel = layout.panel, let points = article.article.digest?.keyPoints {
            keyPoints(points).draw(in: &frame, region: panel)
        }
        if let row = layout.titleRow { drawTitle(row: row, in: &frame) }
        if let row = layout.footerRow { drawFooter(row: row, in: &frame) }
        // With nothing but the comments' title there is nothing to scroll, and it is worth a word.
        if article.article == Article(), layout.composer == nil {
            frame.draw(
                "This file has no text in it.", column: layout.text.origin.column + ArticleScreenLayout.margin,
                row: layout.text.origin.row, style: .of(.faint))
        }
    }

    /// The box of key points as it is now.
    func keyPoints(_ points: KeyPoints) -> KeyPointsPanel {
        KeyPointsPanel(
            points: points, isCovered: layout.composer != nil, lit: article.pointsInSight(layout.visibleRows),
            unsupported: article.evidence?.unsupported ?? [])
    }

    // MARK: Title and footer

    private static let (back, backToArticle) = ("‹ Front page", "‹ Back")
    /// The columns of the title that lead back.
    static var backColumns: Int { DisplayWidth.of(back) + 2 }

    private func drawTitle(row: Int, in frame: inout Frame) {
        let columns = frame.size.columns
        let progress = ReadingProgress(
            layout: article.layout, minutes: article.article.readingMinutes, top: article.top,
            visible: layout.visibleRows)
        let comments = article.discussion.comments.count
        let new = article.conversation.newCount
        var facts: [String] = []
        if progress.minutesLeft > 0 { facts.append("\(progress.minutesLeft) min left") }
        if comments > 0 { facts.append(counted(comments, "comment") + (new > 0 ? " (\(new) new)" : "")) }
        let place = "\(progress.percent)%"
        var right = ([place] + facts).joined(separator: " · ")
        // On a narrow screen only the place is told: the title needs the room.
        if DisplayWidth.of(right) * 2 > columns { right = place }
        if article.isBeginning { right = "reading on …" }
        let whole = state.trail.isEmpty ? Self.back : Self.backToArticle
        let back = state.isSingleArticle ? "Nutgraf" : (columns >= 60 ? whole : "‹")
        let rightWidth = DisplayWidth.of(right)
        let start =
            frame.draw(back, column: 1, row: row, limit: columns, style: .of(.faint)) + (columns >= 60 ? 4 : 2)
        let headline = article.article.headline ?? article.listing.headline
        frame.draw(
            headline, column: start, row: row, limit: max(0, columns - start - rightWidth - 3), style: .of(.strong))
        frame.draw(right, column: columns - rightWidth - 1, row: row, style: .of(.faint))
    }

    private func drawFooter(row: Int, in frame: inout Frame) {
        if let prompt = article.prompt {
            prompt.line.draw(label: "/", note: searchNote, row: row, in: &frame)
            return
        }
        footer.draw(row: row, in: &frame)
    }

    /// The foot of the screen.
    var footer: Footer { Footer(state: state, note: searchNote, hints: hints) }

    private var searchNote: String {
        guard let search = article.search, !search.words.isEmpty else { return "" }
        guard search.isComplete else { return "searching …" }
        guard let current = search.current else { return "no match" }
        return "\(current + 1) of \(search.count)"
    }

    var hints: [Command] {
        if let selected = article.selectedComment {
            let own: [Command] = article.conversation.isOwn[selected] ? [.changeOwn, .takeBackOwn] : []
            return own + [.reply, .comment, .nextSibling, .nextThread, .toggleFold, .foldAll, .nextPart, .help, .back]
        }
        let panel: [Command] = article.article.digest?.keyPoints == nil ? [] : [.togglePanel]
        let related: [Command] = article.related?.all.isEmpty ?? true ? [] : [.related]
        let neighbour: [Command] = state.isSingleArticle ? [] : [.nextArticle]
        return [.nextPart, .comment] + panel + related + [.search] + neighbour + [.toggleStar, .help, .back]
    }

    // MARK: The scroll

    private func drawText(in frame: inout Frame) {
        var matches = MatchesInSight(article.search)
        let reached = article.reached.flatMap { article.layout.units.place(of: $0.evidence) }
        for (slot, row) in article.rowsInSight(layout.text.size.rows).enumerated() {
            draw(row, screenRow: layout.text.origin.row + slot, reached: reached, &matches, in: &frame)
        }
    }

    private func draw(
        _ row: ArticleLayout.Row, screenRow: Int, reached: (unit: Int, range: Range<Int>)?,
        _ matches: inout MatchesInSight, in frame: inout Frame
    ) {
        let passage = article.layout.units.passage(row.unit)
        let left = layout.text.origin.column + ArticleScreenLayout.margin
        let right = layout.text.columns.upperBound
        let indent = PassageIndent(of: passage, columns: article.layout.columns)
        if let comment = passage.comment, comment == article.selectedComment, row.range != nil {
            frame.draw("▌", column: left - 2, row: screenRow, style: .of(.selection))
        }
        guard let range = row.range else {
            // A thread's bars go on through the space above an answer.
            if passage.comment != nil { frame.draw(indent.first, column: left, row: screenRow, style: .of(.threadBar)) }
            return
        }
        let prefix = row.isFirst ? indent.first : indent.rest
        frame.draw(
            prefix, column: left, row: screenRow, limit: right - left,
            style: passage.comment == nil ? Style.of(.quoteBar) : Style.of(.threadBar))
        let column = left + indent.columns
        if case .commentHead(let index) = passage.role {
            CommentHead(article: article, index: index, hiddenLevels: indent.hiddenLevels, dates: state.dates)
                .draw(in: &frame, column: column, row: screenRow, end: right)
        } else {
            drawText(
                of: passage, range, columns: column..<max(column, right), row: screenRow,
                markerColumns: passage.comment == nil ? indent.columns : 0, in: &frame)
            if passage.role == .sectionTitle, passage.part == .comments {
                drawCounts(after: column, row: screenRow, end: right, in: &frame)
            }
            if passage.role == .pointsTitle, row.isFirst, let points = article.article.digest?.keyPoints {
                let label = 0..<min(range.upperBound, PassageBuilder.pointsLabel(points).utf8.count)
                let part = region(of: label, in: passage, range, column: column, screenRow, end: right)
                frame.restyle(part) { $0 = .of(.label) }
            }
        }
        if let reached, reached.unit == row.unit, reached.range.overlaps(range) {
            let part = self.region(of: reached.range, in: passage, range, column: column, screenRow, end: right)
            frame.restyle(part) { $0 = .of(.passage) }
        }
        for link in links(in: row, screenRow: screenRow) {
            frame.restyle(link.region) { $0 = .of(.link) }
            frame.links.append(link)
        }
        let textColumn =
            if case .commentHead(let index) = passage.role {
                column + DisplayWidth.of(article.discussion.comments[index].initial) + 2
            } else {
                column
            }
        for match in matches.matches(in: passage.text, unit: row.unit) where match.range.overlaps(range) {
            let region = region(of: match.range, in: passage, range, column: textColumn, screenRow, end: right)
            frame.restyle(region) { $0 = match.isCurrent ? Style.of(.currentMatch) : Style.of(.match) }
        }
    }

    private func drawText(
        of passage: Passage, _ range: Range<Int>, columns: Range<Int>, row: Int, markerColumns: Int,
        in frame: inout Frame
    ) {
        let style = PassageStyle.of(passage.role)
        if passage.role == .preformatted {
            // Its columns stand where they were put.
            frame.draw(
                passage.text.slice(range), column: columns.lowerBound, row: row, limit: columns.count, style: style,
                truncation: .clip)
        } else {
            frame.draw(
                range, of: passage.text, column: columns.lowerBound, row: row, measure: columns.count,
                markerColumns: markerColumns, style: style, truncation: .clip)
        }
    }

    /// The address that stands in a cell of a row; nil where none does.
    func address(at place: Position, row: ArticleLayout.Row) -> String? {
        links(in: row, screenRow: place.row).first { $0.region.contains(place) }?.address
    }

    /// The addresses that stand in a row, each whole even where it is wrapped.
    private func links(in row: ArticleLayout.Row, screenRow: Int) -> [Frame.Link] {
        guard let range = row.range else { return [] }
        let passage = article.layout.units.passage(row.unit)
        if case .commentHead = passage.role { return [] }
        let indent = PassageIndent(of: passage, columns: article.layout.columns).columns
        let start = layout.text.origin.column + ArticleScreenLayout.margin + indent
        return AddressFinder.ranges(in: passage.text, near: range).filter { $0.overlaps(range) }.map { address in
            let end = layout.text.columns.upperBound
            let region = region(of: address, in: passage, range, column: start, screenRow, end: end)
            return Frame.Link(region: region, address: passage.text.slice(address))
        }
    }

    /// The cells of a part of a passage's text in a row, which begins in a column.
    private func region(
        of part: Range<Int>, in passage: Passage, _ row: Range<Int>, column: Int, _ screenRow: Int, end: Int
    ) -> Region {
        let shown = part.clamped(to: row)
        let start = column + DisplayWidth.of(passage.text.slice(row.lowerBound..<shown.lowerBound))
        let width = min(DisplayWidth.of(passage.text.slice(shown)), end - start)
        return Region(column: start, row: screenRow, columns: width, rows: 1)
    }

    private func drawCounts(after column: Int, row: Int, end: Int, in frame: inout Frame) {
        let count = article.discussion.comments.count
        guard count > 0, !article.isBeginning else { return }
        let conversation = article.conversation
        var facts = ["\(count)"]
        if conversation.newCount > 0 { facts.append("\(conversation.newCount) new") }
        if conversation.order != .page { facts.append(conversation.order.title) }
        if conversation.filter != .all { facts.append(conversation.filter.title) }
        let text = facts.joined(separator: " · ")
        frame.draw(
            text, column: column + DisplayWidth.of(PassageBuilder.commentsTitle) + 2, row: row,
            limit: max(0, end - column - 10),
            style: .of(.faint))
    }
}

/// The style of a passage's text.
enum PassageStyle {
    static func of(_ role: Passage.Role) -> Style {
        switch role {
        case .headline, .digestHeadline, .pointsTitle, .subheading: Style.of(.headline)
        case .facts, .attribution, .guidelines, .notice, .relatedFacts: Style.of(.faint)
        case .standfirst: Style.of(.standfirst)
        case .quote: Style.of(.quote)
        case .sectionTitle: Style.of(.label)
        case .summary, .paragraph, .listItem, .preformatted, .related, .commentHead, .commentBody: Style.of(.text)
        }
    }
}
