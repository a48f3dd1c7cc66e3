/// Breaks text into rows of a terminal, in one pass.
public enum LineWrapper {
    /// The rows of running text, each at most `columns` wide but for a character that is wider and then stands alone.
    ///
    /// A line break (UAX #14: LF, CR LF, CR, VT, FF, NEL, LS, PS) always ends a row, so that an empty text has one empty
    /// row and a text that ends in a line break has an empty last one. Other rows end where UAX #14 would have a line
    /// break: after spaces, hyphens, dashes and slashes, between ideographs but not before their stops and small kana; and
    /// at any character of a word that is wider than a row, or of a script that does not part words.
    /// White space where a row ends so belongs to no row; leading white space of a line is kept, and trailing as far as it
    /// fits. Fewer `columns` than 1 count as 1.
    public static func rows(of text: String, columns: Int) -> [TextRow] {
        var builder = RowBuilder(columns: max(1, columns))
        ClusterScanner.scan(text, joiningLetters: true) { cluster in
            builder.add(cluster)
            return true
        }
        return builder.finish(at: text.utf8.count)
    }

    /// The rows of text whose lines are kept as they are; lines wider than `columns` are cut at characters.
    ///
    /// Nothing but line breaks is in no row. Fewer `columns` than 1 count as 1.
    public static func preformattedRows(of text: String, columns: Int) -> [TextRow] {
        let limit = max(1, columns)
        var rows: [TextRow] = []
        var start = 0
        var width = 0
        ClusterScanner.scan(text) { cluster in
            if LineBreakClass.of(cluster) == .newline {
                rows.append(TextRow(range: start..<cluster.offset, columns: width))
                (start, width) = (cluster.end, 0)
                return true
            }
            if width + cluster.columns > limit && cluster.offset > start {
                rows.append(TextRow(range: start..<cluster.offset, columns: width))
                (start, width) = (cluster.offset, 0)
            }
            width += cluster.columns
            return true
        }
        rows.append(TextRow(range: start..<text.utf8.count, columns: width))
        return rows
    }
}
