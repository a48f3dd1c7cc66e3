/// How much of a text is drawn where there is room for so many columns.
struct FittingText {
    /// Where the part that is drawn ends, in UTF-8 bytes.
    private(set) var end = 0
    /// Whether "…" follows it.
    private(set) var endsInEllipsis = false

    /// Cuts a text to a number of columns, 1 or more.
    init(_ text: String, columns room: Int, truncation: Truncation) {
        // Nothing but a tab takes more columns than bytes.
        let bytes = text.utf8.count
        if bytes <= room && !text.utf8.contains(UInt8(ascii: "\t")) {
            end = bytes
            return
        }
        var columns = 0
        var fits = true
        // Behind the last word, or part of one, that leaves a column free.
        var ellipsisPlace = 0
        ClusterScanner.scan(text) { cluster in
            columns += cluster.columns
            fits = columns <= room
            guard fits else { return false }
            end = cluster.end
            if columns < room && cluster.columns > 0 && !cluster.isBlank { ellipsisPlace = end }
            return true
        }
        if !fits && truncation == .ellipsis {
            endsInEllipsis = true
            end = ellipsisPlace
        }
    }
}

extension Cluster {
    /// Whether nothing but spaces are drawn for it.
    var isBlank: Bool {
        // Nothing of ASCII needs to be looked up.
        first.value < 0x80 ? first == " " || first.value < 0x20 && columns > 0 : first.properties.isWhitespace
    }
}
