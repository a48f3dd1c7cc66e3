import NewsModel
import TextLayout

/// The box of key points that stays while the story scrolls.
struct KeyPointsPanel {
    let points: KeyPoints
    /// Whether the composer covers its end: then nothing in it moves, as it will be seen whole again.
    var isCovered = false

    /// The rows that the box takes when everything in it is shown.
    static func rows(of points: KeyPoints, columns: Int) -> Int {
        let inner = max(1, columns - 4)
        let title = points.title.map { LineWrapper.rows(of: $0, columns: inner).count } ?? 0
        return points.points.enumerated().reduce(title + 2) { rows, point in
            rows + LineWrapper.rows(of: point.element, columns: max(1, inner - marker(point.offset).utf8.count)).count
        }
    }

    func draw(in frame: inout Frame, region: Region) {
        frame.clear(region)
        let inside = region.inset(left: 2, top: 1, right: 2, bottom: 1)
        var flow = TextFlow(region: inside)
        let isLow = !isCovered && Self.rows(of: points, columns: region.size.columns) > region.size.rows
        // Where there is no room for everything, the start of each point says more than the first points in full.
        let rowsPerPoint = isLow ? max(1, inside.size.rows / max(1, points.points.count)) : Int.max
        if let title = points.title, !isLow { flow.add(title, style: .of(.strong), in: &frame) }
        var shown = 0
        for (number, point) in points.points.enumerated() where flow.rowsLeft > 0 {
            flow.add(
                point, prefix: Self.marker(number), prefixStyle: .of(.label), maximumRows: rowsPerPoint, in: &frame)
            shown += 1
        }
        let missing = points.points.count - shown
        let box = region.inset(bottom: flow.rowsLeft)
        frame.drawBox(box, title: label, footer: missing > 0 ? "\(missing) more" : nil, style: .of(.rule))
    }

    private var label: String { points.origin == .extracted ? "Key points · extracted" : "Key points" }

    private static func marker(_ number: Int) -> String { "\(number + 1) " }
}
