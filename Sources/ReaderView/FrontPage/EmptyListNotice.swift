import NewsModel
import TextLayout

/// What stands in place of an empty list: why it is empty, and what to do.
struct EmptyListNotice {
    let state: ReaderState

    func draw(in frame: inout Frame, region: Region) {
        let width = min(60, max(0, region.size.columns - 4))
        func height(_ lines: [String]) -> Int {
            lines.reduce(0) { $0 + LineWrapper.rows(of: $1, columns: max(1, width)).count }
        }
        let isLow = height(lines(isLow: false)) > region.size.rows
        let lines = lines(isLow: isLow)
        let above = max(0, (region.size.rows - height(lines)) / 3)
        let left = (region.size.columns - width) / 2
        var flow = TextFlow(region: region.inset(left: left, top: above, right: region.size.columns - width - left))
        for (index, line) in lines.enumerated() {
            flow.add(line, style: index == 0 ? Style.of(.strong) : Style.of(.text), in: &frame)
        }
    }

    /// The lines; on a low screen the words need the empty rows.
    private func lines(isLow: Bool) -> [String] {
        let lines = isWelcome ? welcome(isLow: isLow) : notice
        return isLow ? lines.filter { !$0.isEmpty } : lines
    }

    private var isWelcome: Bool {
        state.offersExamples || (state.isNew && !state.frontPage.isListPending)
    }

    private var notice: [String] {
        let page = state.frontPage
        let put = "Put articles there as .txt files, or open another folder:"
        if page.skimming != nil, page.totals.all > 0, page.query.words.isEmpty, !page.isListPending {
            return ["Nothing is unread here.", "", state.hinted("", .skim, "shows the list again.")]
        }
        switch page.condition {
        case nil: return ["Reading \(page.folder) …"]
        case .readable where page.totals.all == 0 && page.isListPending: return ["Reading \(page.folder) …"]
        case .missing:
            return ["There is no folder \(page.folder) yet.", "", put, "", "  nutgraf FOLDER"]
        case .unreadable(let reason):
            return ["\(page.folder) can't be read.", "", reason, "", "  nutgraf FOLDER", "opens another folder."]
        case .readable(let skipped) where page.totals.all == 0:
            let others = skipped == 0 ? [] : ["\(counted(skipped, "file")) there could not be read as text.", ""]
            return ["There are no articles in \(page.folder) yet.", ""] + others + [
                put, "", "  nutgraf FOLDER",
            ]
        case .readable:
            if !page.query.words.isEmpty {
                return [
                    "No article here has “\(page.query.words)”.", "",
                    state.hinted("", .back, "shows all articles again."),
                ]
            }
            if let section = page.query.section, page.query.filter == .all {
                return [
                    "There are no articles in \(section).", "", state.hinted("", .cycleSection, "shows all sections."),
                ]
            }
            return [nothingLeft(by: page.query.filter), "", state.hinted("", .cycleFilter, "changes the filter.")]
        }
    }

    /// What a reader sees who has just begun: where articles go, the examples, and the keys that matter.
    private func welcome(isLow: Bool) -> [String] {
        let keys: [(Command, Command?, String)] = [
            (.lineDown, .lineUp, "move"), (.open, nil, "opens an article"), (.help, nil, "shows all keys"),
        ]
        let hints = keys.compactMap { first, second, words -> String? in
            let names = [first, second].compactMap {
                $0.flatMap { state.preferences.keys.name(of: $0, on: .frontPage) }
            }
            return names.isEmpty ? nil : "\(names.joined(separator: " "))  \(words)"
        }
        if isLow {
            let place = "Put text files (.txt, .md) in \(state.frontPage.folder), or: nutgraf FOLDER"
            return ["Welcome to Nutgraf.", place] + examples(isLow: true) + [hints.joined(separator: " · ")]
        }
        return [
            "Welcome to Nutgraf.", "",
            "Your articles are plain-text files (.txt or .md) in \(state.frontPage.folder). Put some there, or open another "
                + "folder: nutgraf FOLDER", "",
        ] + examples(isLow: false) + hints.map { "  " + $0 }
    }

    private func examples(isLow: Bool) -> [String] {
        guard state.offersExamples else { return [] }
        let examples = counted(state.exampleCount, "example article")
        return [state.hinted("", .addExamples, "copies \(examples) there\(isLow ? "." : ", to try it out.")"), ""]
    }

    private func nothingLeft(by filter: ListQuery.Filter) -> String {
        switch filter {
        case .all: "There are no articles here."
        case .unread: "All articles here are read."
        case .starred: "No article here is starred."
        case .begun: "No article here has a draft."
        }
    }
}
