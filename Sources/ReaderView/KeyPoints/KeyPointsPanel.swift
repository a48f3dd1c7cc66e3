import NewsModel
import TextLayout

/// The box of key points that stays while the story scrolls.
struct KeyPointsPanel {
    let points: KeyPoints
    /// Whether the composer covers its end: then nothing in it moves, as it will be seen whole again.
    var isCovered = false
    /// The points whose passages are in sight, from 0.
    var lit: Set<Int> = []
    /// The points that nothing in the story supports, from 0.
    var unsupported: Set<Int> = []

    /// The rows that the box takes when everything in it is shown.
    static func rows(of points: KeyPoints, columns: Int) -> Int {
        let inner = max(1, columns - 4)
        let title = points.title.map { LineWrapper.rows(of: $0, columns: inner).count } ?? 0
        return points.points.enumerated().reduce(title + 2) { rows, point in
            rows + Self.rows(ofPoint: point.offset, point.element, columns: inner)
        }
    }

    private static func rows(ofPoint number: Int, _ point: String, columns: Int) -> Int {
        LineWrapper.rows(of: point, columns: max(1, columns - marker(number).utf8.count)).count
    }

    func draw(in frame: inout Frame, region: Region) {
        frame.clear(region)
        let inside = Self.inside(of: region)
        var flow = TextFlow(region: inside)
        if let title = points.title, !isLow(region) { flow.add(title, style: .of(.strong), in: &frame) }
        var shown = 0
        for (number, point) in points.points.enumerated() where flow.rowsLeft > 0 {
            let first = flow.row
            flow.add(
                point, prefix: Self.marker(number), prefixStyle: .of(unsupported.contains(number) ? .faint : .label),
                style: .of(lit.contains(number) ? .lit : .text), maximumRows: rowsPerPoint(region), in: &frame)
            if lit.contains(number) {
                for row in first..<flow.row {
                    frame.draw("▌", column: inside.origin.column - 1, row: row, style: .of(.lit))
                }
            }
            shown += 1
        }
        let box = region.inset(bottom: flow.rowsLeft)
        frame.drawBox(
            box, title: points.label, footer: footer(missing: points.points.count - shown), style: .of(.rule))
    }

    /// The point, from 0, that stands in a cell of the box; nil where none does.
    func point(at place: Position, region: Region) -> Int? {
        let inside = Self.inside(of: region)
        guard inside.contains(place) else { return nil }
        var row = inside.origin.row
        if let title = points.title, !isLow(region) {
            row += LineWrapper.rows(of: title, columns: inside.size.columns).count
        }
        for (number, point) in points.points.enumerated() {
            row += min(Self.rows(ofPoint: number, point, columns: inside.size.columns), rowsPerPoint(region))
            if place.row < row { return place.row < inside.origin.row ? nil : number }
        }
        return nil
    }

    private func footer(missing: Int) -> String? {
        if missing > 0 { return "\(missing) more" }
        guard !unsupported.isEmpty else { return nil }
        return "hardly in the story: " + unsupported.sorted().map { String($0 + 1) }.joined(separator: ", ")
    }

    private static func inside(of region: Region) -> Region { region.inset(left: 2, top: 1, right: 2, bottom: 1) }

    private func isLow(_ region: Region) -> Bool {
        !isCovered && Self.rows(of: points, columns: region.size.columns) > region.size.rows
    }

    /// Where there is no room for everything, the start of each point says more than the first points in full.
    private func rowsPerPoint(_ region: Region) -> Int {
        isLow(region) ? max(1, Self.inside(of: region).size.rows / max(1, points.points.count)) : Int.max
    }

    private static func marker(_ number: Int) -> String { "\(number + 1) " }
}
