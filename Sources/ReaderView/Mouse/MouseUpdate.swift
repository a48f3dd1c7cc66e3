import NewsModel
import TextLayout

/// What the mouse does. A line that is being typed is left alone by clicks.
extension ReaderState {
    /// How many rows a notch of the wheel is.
    private static let rowsPerNotch = 3

    /// Takes what was done with the mouse.
    mutating func update(_ mouse: Mouse) -> [Effect] {
        switch mouse.action {
        case .wheelUp: return turnWheel(by: -1)
        case .wheelDown: return turnWheel(by: 1)
        case .press: return isTypingLine ? [] : press(mouse.position)
        }
    }

    // MARK: The wheel

    private mutating func turnWheel(by notches: Int) -> [Effect] {
        switch screen {
        case .help: scrollHelp(to: (help?.top ?? 0) + notches * Self.rowsPerNotch)
        case .menu: selectItem(by: notches)
        case .composer: scrollContext(rows: notches * Self.rowsPerNotch)
        case .article: scroll(by: notches * Self.rowsPerNotch)
        case .frontPage: return turnList(by: notches * Self.rowsPerNotch)
        }
        return []
    }

    // MARK: Clicks

    private mutating func press(_ place: Position) -> [Effect] {
        switch screen {
        case .help: return []
        case .menu: return pressInMenu(place)
        case .composer: return pressInComposer(place)
        case .article: return pressInArticle(place)
        case .frontPage: return pressOnFrontPage(place)
        }
    }

    private mutating func pressInMenu(_ place: Position) -> [Effect] {
        guard let menu else { return [] }
        let screen = MenuScreen(state: self, menu: menu)
        if place.row == size.rows - 1 { return perform(screen.footer, at: place) }
        guard screen.inside.contains(place) else {
            self.menu = nil
            return []
        }
        return choose(menu.top + place.row - screen.inside.origin.row)
    }

    private mutating func pressInComposer(_ place: Position) -> [Effect] {
        guard let layout = composerLayout, let composer else { return [] }
        let foot = ComposerScreen(state: self, composer: composer, layout: layout).foot
        if let command = foot?.command(at: place) { return perform(command) }
        guard layout.text.contains(place) else { return [] }
        let effects = composer.isNaming ? perform(.switchField) : []
        let row = composer.topRow + place.row - layout.text.origin.row
        self.composer?.goalColumn = nil
        self.composer?.editor.moveRow(
            by: row - composer.editor.cursorRow, column: place.column - layout.text.origin.column)
        scrollComposer()
        return effects
    }

    private mutating func pressOnFrontPage(_ place: Position) -> [Effect] {
        let screen = FrontPageScreen(state: self)
        let layout = screen.layout
        if place.row == layout.footerRow { return perform(screen.footer, at: place) }
        if place.row == 0, layout.headerRows > 0 {
            return screen.headerCommand(at: place.column).map { perform($0) } ?? []
        }
        guard frontPage.skimming == nil, layout.list.contains(place) else { return [] }
        let index = frontPage.top + (place.row - layout.list.origin.row) / layout.rowsPerItem
        guard index < frontPage.count else { return [] }
        // A second click opens.
        if index == frontPage.selection { return perform(.open) }
        frontPage.select(index)
        return coverList()
    }

    private mutating func pressInArticle(_ place: Position) -> [Effect] {
        guard let article, let layout = articleLayout else { return [] }
        let screen = ArticleScreen(state: self, article: article, layout: layout)
        if place.row == layout.footerRow { return perform(screen.footer, at: place) }
        if place.row == layout.titleRow, place.column < ArticleScreen.backColumns { return perform(.back) }
        if let panel = layout.panel, panel.contains(place), let points = article.article.digest?.keyPoints {
            if place.row == panel.origin.row { return perform(.togglePanel) }
            if let point = screen.keyPoints(points).point(at: place, region: panel) { goToPoint(point) }
            return []
        }
        guard layout.text.contains(place) else { return [] }
        let rows = article.rowsInSight(layout.visibleRows)
        guard rows.indices.contains(place.row - layout.text.origin.row) else { return [] }
        let row = rows[place.row - layout.text.origin.row]
        if let address = screen.address(at: place, row: row) { return follow(Link(address: address)) }
        if let place = article.layout.units.passage(row.unit).relatedPlace, row.range != nil {
            return article.related.map { openRelated($0.all[place].id) } ?? []
        }
        guard let comment = article.layout.units.comment(of: row.unit) else { return [] }
        // A click on the head of the selected comment folds it.
        if comment == article.selectedComment, article.layout.units.isCommentHead(row.unit) {
            return perform(.toggleFold)
        }
        self.article?.selectedComment = comment
        return []
    }

    /// Does what the hint does that was clicked on.
    private mutating func perform(_ footer: Footer, at place: Position) -> [Effect] {
        footer.command(at: place.column, columns: size.columns).map { perform($0) } ?? []
    }
}
