/// Divides lines into pieces.
struct PieceBuilder {
    private let lines: ArraySlice<SourceLine>
    /// The columns that running text is indented.
    private let margin: Int
    private(set) var pieces: [Piece] = []
    /// Whether no line ends code any more.
    private var isPastFences = false

    /// The spaces, beyond the margin, from which a paragraph's breaks and spaces are kept (as in Markdown).
    private static let preformattedIndent = 4
    /// The spaces that lines with their own indents are set in more than others.
    private static let ownIndent = 2
    /// The spaces, beyond the margin, that a quotation is set in at least.
    private static let quotedIndent = 2

    /// The pieces of some lines.
    static func pieces(of lines: ArraySlice<SourceLine>) -> [Piece] {
        var builder = PieceBuilder(lines)
        var index = lines.startIndex
        var end = index
        while index < lines.endIndex {
            if lines[index].isBlank {
                index += 1
                continue
            }
            // Code may end above the blank line that was looked for, and there can be a lot of it.
            if end <= index { end = lines[index...].firstIndex(where: \.isBlank) ?? lines.endIndex }
            index = builder.addChunk(index..<end, limit: lines.endIndex)
        }
        return builder.pieces
    }

    private init(_ lines: ArraySlice<SourceLine>) {
        self.lines = lines
        margin = ProseLine.margin(of: lines)
    }

    /// Adds the pieces of lines without a blank one among them and returns where to go on.
    private mutating func addChunk(_ chunk: Range<Int>, limit: Int) -> Int {
        if lines[chunk.lowerBound].isFence, let end = addFenced(from: chunk.lowerBound, limit: limit) { return end }
        if isPreformatted(chunk) {
            addPreformatted(chunk)
            return chunk.upperBound
        }
        var index = chunk.lowerBound
        while index < chunk.upperBound {
            index =
                addList(from: index, to: chunk.upperBound) ?? addQuoted(from: index, to: chunk.upperBound)
                ?? addTable(from: index, to: chunk.upperBound) ?? addSetIn(from: index, to: chunk.upperBound)
                ?? addSetOut(from: index, in: chunk) ?? addAnnounced(from: index, in: chunk) ?? addText(at: index)
        }
        return chunk.upperBound
    }

    /// Whether the breaks and spaces of lines are to be kept: of code, which is set in, and of verse below the first
    /// paragraph.
    private func isPreformatted(_ chunk: Range<Int>) -> Bool {
        let chunk = lines[chunk]
        if Bullet.split(chunk.first?.text ?? "") != nil || chunk.contains(where: { $0.form != .text }) { return false }
        let indents = chunk.lazy.map(\.indent)
        if let least = indents.min(), let most = indents.max(),
            least >= margin + Self.preformattedIndent || most >= least + Self.ownIndent,
            !chunk.contains(where: { ProseLine.isProse($0.text) })
        {
            return true
        }
        return Verse.isAll(of: chunk) && pieces.contains { $0.text.map(ProseLine.isProse) ?? false }
    }

    private mutating func addText(at index: Int) -> Int {
        let text = TextCleaner.prose(lines[index].text)
        pieces.append(Piece(form: lines[index].form == .title ? .title(text) : .text(text), lines: index..<(index + 1)))
        return index + 1
    }

    // MARK: Lists

    private mutating func addList(from start: Int, to limit: Int) -> Int? {
        guard let first = Bullet.split(lines[start].text), lines[start].form == .text else { return nil }
        let textIndent = Bullet.textIndent(of: lines[start]) ?? 0
        var items = [first.item]
        var index = start + 1
        while index < limit {
            let line = lines[index]
            if let next = Bullet.split(line.text), follows(next.bullet, first.bullet, place: items.count) {
                items.append(next.item)
            } else if line.indent > lines[start].indent, let item = Bullet.nestedItem(line.text) {
                items.append(item)
            } else if Bullet.split(line.text) == nil, line.indent >= textIndent {
                // An item that was too long for its line goes on below its text.
                JoinedText.append(line.text, to: &items[items.count - 1])
            } else {
                break
            }
            index += 1
        }
        let goesOn = continuesList(first.bullet, at: start)
        // One line behind a dash or a number is no list: "- IANS", "3. FC Nürnberg".
        if items.count == 1, goesOn == nil, first.bullet != .sign || "-–".contains(lines[start].text.first ?? " ") {
            return nil
        }
        items = items.map(TextCleaner.prose)
        if let goesOn {
            let last = pieces.removeLast()
            pieces.append(
                Piece(form: .list(goesOn + items, ordered: last.isOrdered), lines: last.lines.lowerBound..<index))
        } else {
            pieces.append(Piece(form: .list(items, ordered: first.bullet != .sign), lines: start..<index))
        }
        return index
    }

    /// The items of the list right above, where an item that stands apart from it belongs to it: one that is set in more
    /// or less, or has the next number.
    private func continuesList(_ bullet: Bullet, at start: Int) -> [String]? {
        guard let last = pieces.last, case .list(let items, let ordered) = last.form,
            lines[last.lines.upperBound..<start].allSatisfy(\.isBlank)
        else { return nil }
        switch bullet {
        case .number(let number): return ordered && number == items.count + 1 ? items : nil
        case .sign: return !ordered && lines[start].indent > 0 ? items : nil
        }
    }

    private func follows(_ next: Bullet, _ first: Bullet, place: Int) -> Bool {
        switch (first, next) {
        case (.sign, .sign): true
        case (.number(let start), .number(let number)): number == start + place
        default: false
        }
    }

    // MARK: Quoted and preformatted text

    private mutating func addQuoted(from start: Int, to limit: Int) -> Int? {
        if lines[start].form == .quoted {
            pieces.append(Piece(form: .quoted(TextCleaner.prose(lines[start].text)), lines: start..<(start + 1)))
            return start + 1
        }
        var text = ""
        var end = start
        while end < limit, lines[end].form == .text, lines[end].firstByte == UInt8(ascii: ">") {
            JoinedText.append(lines[end].text.drop { $0 == ">" }.trimmingSpaces, to: &text)
            end += 1
        }
        guard end > start else { return nil }
        pieces.append(Piece(form: .quoted(TextCleaner.prose(text)), lines: start..<end))
        return end
    }

    /// Adds running text that is set in: a quotation.
    private mutating func addSetIn(from start: Int, to limit: Int) -> Int? {
        var end = start
        while end < limit, lines[end].form == .text, lines[end].indent >= margin + Self.quotedIndent,
            ProseLine.isProse(lines[end].text), !lines[end].hasColumns, Bullet.split(lines[end].text) == nil
        {
            end += 1
        }
        guard end > start else { return nil }
        pieces.append(Piece(form: .quoted(TextCleaner.prose(JoinedText.of(lines[start..<end]))), lines: start..<end))
        return end
    }

    private mutating func addFenced(from start: Int, limit: Int) -> Int? {
        guard !isPastFences else { return nil }
        guard let end = lines[(start + 1)..<limit].firstIndex(where: { $0.text == "```" }) else {
            isPastFences = true
            return nil
        }
        let text = lines[(start + 1)..<end].map { indented($0, without: lines[start].indent) }
        pieces.append(Piece(form: .preformatted(text.joined(separator: "\n")), lines: start..<(end + 1)))
        return end + 1
    }

    private mutating func addTable(from start: Int, to limit: Int) -> Int? {
        guard start + 1 < limit else { return nil }
        var end = start
        while end < limit, lines[end].hasColumns, lines[end].form == .text, !ProseLine.isProse(lines[end].text) {
            end += 1
        }
        guard end > start + 1 else { return nil }
        addPreformatted(start..<end)
        return end
    }

    /// Adds what stands further out than running text does: some programs print code so.
    private mutating func addSetOut(from start: Int, in chunk: Range<Int>) -> Int? {
        let rest = start..<chunk.upperBound
        guard lines[start].indent < margin, rest.count > 1, lines[rest].allSatisfy({ $0.form == .text }),
            !lines[rest].contains(where: { ProseLine.isProse($0.text) })
        else { return nil }
        addPreformatted(rest)
        return chunk.upperBound
    }

    /// Adds short lines that a colon announces: verse or code, where nothing blank stands around them.
    private mutating func addAnnounced(from start: Int, in chunk: Range<Int>) -> Int? {
        guard start > chunk.lowerBound, lines[start - 1].text.hasSuffix(":") else { return nil }
        let end = start + Verse.lineCount(of: lines[start..<chunk.upperBound])
        guard end > start else { return nil }
        addPreformatted(start..<end)
        return end
    }

    private mutating func addPreformatted(_ chunk: Range<Int>) {
        let indent = lines[chunk].lazy.map(\.indent).min() ?? 0
        let text = lines[chunk].map { indented($0, without: indent) }.joined(separator: "\n")
        pieces.append(Piece(form: .preformatted(text), lines: chunk))
    }

    private func indented(_ line: SourceLine, without columns: Int) -> String {
        String(repeating: " ", count: max(0, line.indent - columns)) + line.text
    }
}
