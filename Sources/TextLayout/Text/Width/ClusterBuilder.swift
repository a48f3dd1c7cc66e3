/// Decides, scalar by scalar, what of a cluster is drawn.
struct ClusterBuilder {
    private static let replacement: Unicode.Scalar = "\u{fffd}"
    private static let dottedCircle: Unicode.Scalar = "\u{25cc}"

    private var isFirst = true
    private var bases = 0
    private var marks = 0

    /// Whether nothing more of the cluster will be drawn.
    var isFull: Bool { bases == DrawableCluster.mostBases && marks == DrawableCluster.mostMarks }

    /// Takes the next scalar and draws what becomes of it.
    @inline(__always)
    mutating func add(_ scalar: Unicode.Scalar, _ draw: (Unicode.Scalar, _ columns: Int) -> Void) {
        let scalarClass = ScalarClass.of(scalar)
        switch scalarClass.treatment {
        case .drawn where scalarClass.isMark:
            addMark(scalar, draw)
        case .drawn:
            // A spacing mark alone would be drawn by some terminals onto the cell before it.
            if bases == 0, Self.joinsPrevious(scalar) {
                addBase(Self.dottedCircle, columns: 1, draw)
            }
            addBase(scalar, columns: scalarClass.columns, draw)
        case .mapped:
            addMapped(scalar, draw)
        case .dropped:
            break
        case .unknown:
            addBase(Self.replacement, columns: 1, draw)
        }
        isFirst = false
    }

    /// Whether the scalar joins what stands before it though it has a column of its own (Grapheme_Cluster_Break is
    /// SpacingMark or Extend).
    ///
    /// Asking is slow: none is below U+0903 nor from U+1D00 to U+A822 but those of which the width is not known.
    private static func joinsPrevious(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x903, 0x1d00..<0xa823, 0xac00..<0x11000: return false
        default:
            guard scalar.properties.generalCategory == .spacingMark else { return false }
            // Some of Burmese and Tai Tham join nothing.
            var pair = String(dottedCircle)
            pair.unicodeScalars.append(scalar)
            return pair.count == 1
        }
    }

    private mutating func addBase(
        _ scalar: Unicode.Scalar, columns: Int, _ draw: (Unicode.Scalar, _ columns: Int) -> Void
    ) {
        guard bases < DrawableCluster.mostBases else {
            marks = DrawableCluster.mostMarks
            return
        }
        bases += 1
        marks = 0
        draw(scalar, columns)
    }

    private mutating func addMark(_ scalar: Unicode.Scalar, _ draw: (Unicode.Scalar, _ columns: Int) -> Void) {
        if bases == 0 { addBase(Self.dottedCircle, columns: 1, draw) }
        guard marks < DrawableCluster.mostMarks else { return }
        marks += 1
        draw(scalar, 0)
    }

    private mutating func addMapped(_ scalar: Unicode.Scalar, _ draw: (Unicode.Scalar, _ columns: Int) -> Void) {
        switch scalar.value {
        case 0x09:
            for _ in 0..<4 { addBase(" ", columns: 1, draw) }
        case 0x0a...0x0d, 0x85, 0x2028, 0x2029:
            // CR LF is one cluster and one line break.
            if isFirst { addBase(" ", columns: 1, draw) }
        case 0x2630:
            // The trigram that stands for a menu; its width changed with Unicode 16.
            addBase("\u{2261}", columns: 1, draw)
        case 0x1f1e6...0x1f1ff:
            // Terminals disagree about the width of a flag, and about half a flag even more.
            addBase(Unicode.Scalar(UInt8(scalar.value - 0x1f1e6) + 0x41), columns: 1, draw)
        case 0x1f3fb...0x1f3ff:
            if isFirst { addBase(Self.replacement, columns: 1, draw) }
        default:
            if let letter = HangulJamo.letter(for: scalar) {
                addBase(letter, columns: 2, draw)
            } else {
                let isSpace = scalar.properties.generalCategory == .spaceSeparator
                addBase(isSpace ? " " : Self.replacement, columns: 1, draw)
            }
        }
    }
}
