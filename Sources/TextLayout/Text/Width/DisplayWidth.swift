/// How many columns of a terminal text takes.
///
/// They are those of the C library's `wcwidth`, by which ncurses positions: the sum over the scalars that are drawn.
/// East Asian Width (UAX #11) W and F take two columns, ambiguous ones one, marks none.
public enum DisplayWidth {
    /// The columns of one scalar by itself: 0, 1 or 2; 0 for controls, also for tabs and line breaks.
    public static func of(_ scalar: Unicode.Scalar) -> Int {
        ScalarClass.of(scalar).columns
    }

    /// The columns that drawing a character takes: the sum over the scalars of `DrawableText.of(character)`.
    ///
    /// A tab takes 4, a line break 1.
    public static func of(_ character: Character) -> Int {
        DrawableCluster.columns(of: character.unicodeScalars)
    }

    /// The columns that drawing a text takes: the sum over its characters.
    public static func of(_ text: String) -> Int {
        if DrawableText.isPrintableASCII(text) { return text.utf8.count }
        var columns = 0
        ClusterScanner.scan(text) { cluster in
            columns += cluster.columns
            return true
        }
        return columns
    }
}
