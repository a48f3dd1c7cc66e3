/// What becomes of a Unicode scalar on a terminal, and how many columns that takes.
///
/// Its four bits: the lower two are the columns (0, 1 or 2), the upper two what is done.
struct ScalarClass: Equatable {
    /// What is done with a scalar.
    enum Treatment: UInt8 {
        /// It is drawn as it is.
        case drawn
        /// Another scalar, or nothing, is drawn in its place, which depends on what it is and stands by.
        case mapped
        /// Nothing is drawn.
        case dropped
        /// U+FFFD is drawn, since no terminal is known to agree about it.
        case unknown
    }

    /// The four bits.
    let bits: UInt8

    /// Drawn in one column.
    static let narrow = ScalarClass(bits: 1)

    /// Drawn in two columns.
    static let wide = ScalarClass(bits: 2)

    /// The columns of the scalar by itself.
    var columns: Int { Int(bits & 3) }

    /// What is done with the scalar.
    var treatment: Treatment {
        switch bits >> 2 {
        case 0: .drawn
        case 1: .mapped
        case 2: .dropped
        default: .unknown
        }
    }

    /// Whether the scalar is drawn over the one before it.
    var isMark: Bool { bits == 0 }

    /// The class of a scalar.
    @inline(__always)
    static func of(_ scalar: Unicode.Scalar) -> ScalarClass {
        // The long runs of scripts that are much used need no search.
        switch scalar.value {
        case 0x20..<0x7f, 0xae..<0x300, 0x3a3..<0x483, 0x2010..<0x2028: narrow
        case 0x3041..<0x3097, 0x309b..<0x3100, 0x4e00..<0xa48d, 0xac00..<0xd7a4: wide
        default: search(scalar)
        }
    }

    /// The class of a scalar as the table says.
    static func search(_ scalar: Unicode.Scalar) -> ScalarClass {
        ScalarClass(bits: ScalarRuns.bits(of: scalar, in: runs))
    }
}
