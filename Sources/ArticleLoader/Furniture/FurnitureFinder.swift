/// Tells the lines of a page that are no part of its article: menus, buttons, teasers for other stories.
struct FurnitureFinder {
    /// The lines that are no part of the article, with what spoke most for that.
    private(set) var furniture: [Int: FurnitureReason] = [:]
    /// The line with the headline, nil where none was looked for.
    private(set) var headline: Int?
    /// Whether the page has buttons.
    let hasButtons: Bool

    /// How many short lines that are no sentences a text has at least that may have furniture: with fewer, it is a story with
    /// its headline and byline, and a closer look takes its time.
    private static let fewestShort = 3
    /// The longest of them, in bytes.
    private static let shortLine = 80
    /// The longest button that is looked for, in bytes.
    private static let longestButton = 60
    /// The lines among which the headline of a text without buttons stands.
    private static let firstLines = 60
    /// The shortest standfirst that is kept whatever else speaks against it, in scalars.
    private static let shortestStandfirst = 60
    /// How many lines below a headline may tell who, where and when.
    private static let opening = 16

    /// Looks at the lines above the discussion; `known` ones belong to the article. Key points tell where the headline is,
    /// and a header has it: without buttons, nothing has to be looked for in such pages.
    init(_ lines: ArraySlice<SourceLine>, needsHeadline: Bool, keeping known: @autoclosure () -> Set<Int>) {
        let mayHaveFurniture = Self.mayHaveFurniture(lines)
        hasButtons =
            mayHaveFurniture
            && lines.contains { line in
                line.text.utf8.count <= Self.longestButton && !line.isBlank && line.marker != .furniture
                    && LineMeasure(line).isButton && StoryFacts.credit(line.text) == nil
            }
        let decided = DecidedLines(lines).reasons
        guard hasButtons || needsHeadline || !decided.isEmpty else { return }
        let kept = known()
        // A text with key points and without buttons is one that somebody put together, with all that is above its story.
        let start =
            hasButtons ? lines.startIndex : kept.max().map { Self.story(below: $0, in: lines) } ?? lines.startIndex
        furniture = decided.filter { $0.key >= start && !kept.contains($0.key) }
        guard hasButtons || needsHeadline && kept.isEmpty else { return }
        // Without a button the text is one that somebody wrote, or took out of a page: only its headline is looked for.
        let page = MeasuredLines(hasButtons ? lines : lines.prefix(Self.firstLines))
        let region = StoryRegion.find(
            page.entries.map { kept.contains($0.index) ? max(1, LineWeight.of($0.measure)) : LineWeight.of($0.measure) }
        )
        headline = HeadlineFinder(page, textStart: region?.lowerBound, isBare: !mayHaveFurniture).best
        // Where no line is like a headline, the first one may be one that begins like something else.
        if let first = headline ?? (hasButtons ? nil : page.entries.first?.index) { furniture[first] = nil }
        guard hasButtons else { return }
        let places = LinePlace.places(of: page, region: region)
        let evidence = zip(page.entries, places).map { LineEvidence($0.text, $0.measure, at: $1) }
        for group in LineGroup.groups(of: page.entries, in: lines) {
            var logOdds = evidence[group.entries].reduce(0) { $0 + $1.logOdds } / Double(group.entries.count)
            if group.isAnnounced || group.isBetweenText { logOdds += LineEvidence.announced }
            guard logOdds < LineEvidence.threshold else { continue }
            for number in group.entries where group.isWhole || evidence[number].logOdds < LineEvidence.threshold {
                let entry = page.entries[number]
                guard !kept.contains(entry.index), entry.index != headline else { continue }
                let isInOpening = headline.map { entry.index > $0 && entry.index < $0 + Self.opening } ?? false
                let isBelowText = region != nil && places[number].region == .below
                if isInOpening || isBelowText, Self.isFact(entry) { continue }
                if isInOpening, places[number].region == .above, Self.mayBeStandfirst(entry) { continue }
                furniture[entry.index] = furniture[entry.index] ?? evidence[number].reason ?? .outside
            }
        }
    }

    private static func mayHaveFurniture(_ lines: ArraySlice<SourceLine>) -> Bool {
        var short = 0
        for index in lines.indices where isShort(lines[index].text) {
            short += 1
            if short == fewestShort { return true }
        }
        return false
    }

    private static func isShort(_ text: String) -> Bool {
        guard text.utf8.count <= shortLine, let last = text.utf8.last else { return false }
        return last != UInt8(ascii: ".") || text.utf8.count < 40
    }

    /// The first paragraph below a line, or the end of the lines.
    private static func story(below line: Int, in lines: ArraySlice<SourceLine>) -> Int {
        lines[(line + 1)...].firstIndex { Biography.weight(of: $0.text) > 0 && $0.text.endsSentence } ?? lines.endIndex
    }

    /// Whether a line between a headline and the text is as long as standfirsts are, and nothing that stands there otherwise.
    private static func mayBeStandfirst(_ entry: MeasuredLines.Entry) -> Bool {
        entry.measure.length >= shortestStandfirst && !entry.measure.isFurniture && !entry.measure.leadsAway
            && !entry.measure.isBullet && !MenuSign.isIn(entry.text)
    }

    /// Whether a line tells who, where or when, as lines below a headline and at the end of a story do.
    private static func isFact(_ entry: MeasuredLines.Entry) -> Bool {
        if entry.measure.isFurniture || entry.measure.isBullet { return false }
        return StoryFacts.isFact(entry.text) || StoryFacts.credit(entry.text) != nil
    }
}
