/// A cell as a frame keeps it: small and without references, since frames are made, copied and compared with every key.
struct PackedCell {
    /// What stands for its text.
    var glyph: Glyph
    /// How it looks.
    var style: Style

    /// A text by number: that of its only scalar, or where the frame has one of several.
    struct Glyph: Equatable {
        /// No text: the rest of a wide character.
        static let none = Glyph(number: 0)
        /// A space.
        static let blank = Glyph(number: 0x20)
        /// The lowest number that is no scalar's.
        private static let firstPlace: UInt32 = 0x11_0000

        private let number: UInt32

        private init(number: UInt32) { self.number = number }

        /// The glyph of a text of at most one scalar, nil for a longer one.
        init?(_ text: String) {
            var scalars = text.unicodeScalars.makeIterator()
            let first = scalars.next()
            guard scalars.next() == nil else { return nil }
            number = first?.value ?? 0
        }

        /// The glyph of a scalar.
        init(_ scalar: Unicode.Scalar) { number = scalar.value }

        /// The glyph of the text at a place in the frame's list.
        init(placeOfLongText place: Int) { number = Self.firstPlace + UInt32(place) }

        /// The only scalar; nil without one.
        var scalar: Unicode.Scalar? { number == 0 ? nil : Unicode.Scalar(number) }

        /// Where the frame has the text, nil if it is of at most one scalar.
        var placeOfLongText: Int? { number < Self.firstPlace ? nil : Int(number - Self.firstPlace) }
    }
}
