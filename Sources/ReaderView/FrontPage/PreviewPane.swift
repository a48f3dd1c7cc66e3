import NewsModel
import TextLayout

/// The selected article in short: headline, date, source, summary and key points.
struct PreviewPane {
    let listing: ArticleListing
    let dates: DateText
    /// The widest line of text.
    let measure: Int

    func draw(in frame: inout Frame, region: Region) {
        var flow = TextFlow(region: region.inset(right: max(0, region.size.columns - measure)))
        flow.add(listing.headline, style: .of(.headline), in: &frame)
        flow.add(BriefCard(listing: listing, dates: dates).shownFacts, style: .of(.faint), in: &frame)
        let points = listing.keyPoints
        // On a low screen the points win over all of the summary but its first two rows.
        let needed = points.map { $0.points.count + 2 } ?? 0
        for (number, paragraph) in listing.unrepeatedSummary.enumerated() {
            let room = flow.rowsLeft - 1 - needed
            guard number == 0 || room > 0 else { break }
            flow.skip()
            flow.add(paragraph, maximumRows: max(2, room), in: &frame)
        }
        guard let points, !points.points.isEmpty else { return }
        flow.skip()
        let label = PassageBuilder.pointsLabel(points)
        flow.add(
            [label, points.title].compactMap(\.self).joined(separator: "  "),
            labelColumns: DisplayWidth.of(label), label: .of(.label), style: .of(.strong), in: &frame)
        for (number, point) in points.points.enumerated() {
            flow.add(point, prefix: "\(number + 1) ", prefixStyle: .of(.label), in: &frame)
        }
    }
}
