/// Divides lines into pieces.
struct PieceBuilder {
    private let page: PageText
    private var lines: [SourceLine] { page.lines }
    private let wrap: LineWrap
    /// The columns that running text is indented.
    private let margin: Int
    private(set) var pieces: [Piece] = []

    /// The spaces, beyond the margin, from which a paragraph's breaks and spaces are kept (as in Markdown).
    private static let preformattedIndent = 4

    /// The pieces of a range of lines.
    static func pieces(of page: PageText, in range: Range<Int>) -> [Piece] {
        var builder = PieceBuilder(page, range)
        var index = range.lowerBound
        while index < range.upperBound {
            if page.lines[index].isBlank {
                index += 1
                continue
            }
            let end = page.lines[index..<range.upperBound].firstIndex(where: \.isBlank) ?? range.upperBound
            index = builder.addChunk(index..<end, limit: range.upperBound)
        }
        return builder.pieces
    }

    private init(_ page: PageText, _ range: Range<Int>) {
        self.page = page
        wrap = LineWrap(of: page.lines[range])
        margin = page.lines[range].lazy.filter { !$0.isBlank && Bullet.split($0.text) == nil }.map(\.indent).min() ?? 0
    }

    /// Adds the pieces of lines without a blank one among them and returns where to go on.
    private mutating func addChunk(_ chunk: Range<Int>, limit: Int) -> Int {
        if lines[chunk.lowerBound].text.hasPrefix("```"), let end = addFenced(from: chunk.lowerBound, limit: limit) {
            return end
        }
        if isPreformatted(chunk) {
            addPreformatted(chunk)
            return chunk.upperBound
        }
        var index = chunk.lowerBound
        while index < chunk.upperBound {
            if let end = addList(from: index, to: chunk.upperBound) ?? addQuoted(from: index, to: chunk.upperBound) {
                index = end
            } else {
                index = addText(from: index, to: chunk.upperBound)
            }
        }
        return chunk.upperBound
    }

    private mutating func addText(from start: Int, to limit: Int) -> Int {
        var end = start + 1
        while end < limit, wrap.joins(lines[end - 1], lines[end]), !startsOther(lines[end].text) { end += 1 }
        pieces.append(Piece(form: .text(JoinedLines.text(of: lines[start..<end])), lines: start..<end))
        return end
    }

    private func startsOther(_ text: String) -> Bool { Bullet.split(text) != nil || text.hasPrefix("> ") }

    // MARK: Lists

    private mutating func addList(from start: Int, to limit: Int) -> Int? {
        guard let first = Bullet.split(lines[start].text) else { return nil }
        var items = [first.item]
        var index = start + 1
        while index < limit {
            let line = lines[index]
            if let next = Bullet.split(line.text), follows(next.bullet, first.bullet, place: items.count) {
                items.append(next.item)
            } else if Bullet.split(line.text) == nil, line.indent >= lines[start].indent + 2 {
                // An item that was too long for its line goes on below its text.
                items[items.count - 1] += " " + line.text
            } else {
                break
            }
            index += 1
        }
        // One line behind a dash or a number is no list: "- IANS", "3. FC Nürnberg".
        if items.count == 1, first.bullet != .sign || "-–".contains(lines[start].text.first ?? " ") { return nil }
        pieces.append(
            Piece(form: .list(items.map(TextCleaner.prose), ordered: first.bullet != .sign), lines: start..<index))
        return index
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
        var end = start
        while end < limit, lines[end].text.hasPrefix(">") { end += 1 }
        guard end > start else { return nil }
        let text = lines[start..<end].map { $0.text.dropFirst().trimmingSpaces }.joined(separator: " ")
        pieces.append(Piece(form: .quoted(TextCleaner.prose(text)), lines: start..<end))
        return end
    }

    private mutating func addFenced(from start: Int, limit: Int) -> Int? {
        guard let end = lines[(start + 1)..<limit].firstIndex(where: { $0.text == "```" }) else { return nil }
        let text = lines[(start + 1)..<end].map { indented($0, without: lines[start].indent) }
        pieces.append(Piece(form: .preformatted(text.joined(separator: "\n")), lines: start..<(end + 1)))
        return end + 1
    }

    private func isPreformatted(_ chunk: Range<Int>) -> Bool {
        lines[chunk].allSatisfy { $0.indent >= margin + Self.preformattedIndent }
            && Bullet.split(lines[chunk.lowerBound].text) == nil
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
