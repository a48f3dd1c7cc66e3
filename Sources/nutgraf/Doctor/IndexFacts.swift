import NewsLibrary

/// What is known of the index of the articles' folder.
struct IndexFacts: Equatable {
    /// What was found: nil where there is no index yet.
    let summary: Result<IndexSummary?, IndexError>
    /// Now, in seconds since 1970-01-01T00:00Z.
    let now: Int

    /// The facts as they are reported.
    var section: DoctorReport.Section {
        var section = DoctorReport.Section("Index")
        switch summary {
        case .success(nil): section.add("exists", "not yet; it is made when the folder is opened")
        case .success(.some(let summary)):
            section.add("exists", "yes")
            section.add(
                "schema", "\(summary.version)" + (summary.isCurrent ? "" : ", of another version: it is made anew"))
            if let articles = summary.articles { section.add("articles", String(articles)) }
            if let skipped = summary.skipped { section.add("not readable", String(skipped)) }
            section.add("size", ByteCount.text(summary.size))
            section.add("age", Self.age(now - summary.changed))
            if let skipped = summary.skipped, skipped > 0 {
                section.problems.append(
                    "\(skipped) of the files could not be read: press ! on the front page to see why.")
            }
        case .failure(let error):
            section.add("exists", "yes, but it is no use")
            section.problems.append(Self.remedy(for: error))
        }
        return section
    }

    /// What to do, without the names of files.
    private static func remedy(for error: IndexError) -> String {
        switch error {
        case .damaged: "The index is damaged: open the folder with nutgraf, which makes it anew."
        case .noFolder(_, let reason): "The index can't be looked at: \(reason). \(reason.remedy)"
        case .failed(_, let reason): "The index can't be looked at (\(reason)): try again, or remove it."
        case .unwritable, .interrupted: "The index can't be looked at: try again, or remove it."
        }
    }

    /// "3 days", in the largest unit of which there is one.
    private static func age(_ seconds: Int) -> String {
        for (unit, length) in [("day", 86_400), ("hour", 3600), ("minute", 60)] where seconds >= length {
            let count = seconds / length
            return "\(count) \(unit)" + (count == 1 ? "" : "s")
        }
        return "less than a minute"
    }
}
