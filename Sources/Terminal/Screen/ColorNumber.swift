import TextLayout

/// The numbers that terminals give to colours.
enum ColorNumber {
    /// The number of a colour on a terminal with so many, 16 or more; -1 for its default.
    ///
    /// With more than 256 a number is red, green and blue, as the flag RGB of terminfo says (user_caps(5)); with 256 it is
    /// the nearest of xterm's cube and greys; with fewer, the nearest of the usual colours of a terminal. Styles for eight
    /// colours have no other colours (`EightColors`).
    static func of(_ color: Style.Color, colors: Int) -> Int32 {
        switch color {
        case .default: return -1
        case .ansi(let number): return Int32(number)
        case .rgb(let red, let green, let blue):
            let wanted = (Int(red), Int(green), Int(blue))
            if colors > 256 {
                // The numbers below 8 stand for the terminal's own colours.
                return max(8, Int32(red) << 16 | Int32(green) << 8 | Int32(blue))
            }
            let candidates: [Int]
            if colors >= 256 {
                candidates = Array(16..<256)
            } else if max(red, green, blue) - min(red, green, blue) < 48 {
                // A grey that comes out as yellow would be worse than one that is too dark.
                candidates = [0, 8, 7, 15]
            } else {
                candidates = Array(0..<16)
            }
            return Int32(candidates.min { distance(rgb(of: $0), wanted) < distance(rgb(of: $1), wanted) } ?? 7)
        }
    }

    private static let usual = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
        (255, 255, 255),
    ]
    /// The steps of each of the three colours in xterm's cube.
    private static let steps = [0, 95, 135, 175, 215, 255]

    /// Red, green and blue of one of xterm's 256 colours.
    private static func rgb(of number: Int) -> (Int, Int, Int) {
        switch number {
        case ..<16: return usual[number]
        case 232...: return ((number - 232) * 10 + 8, (number - 232) * 10 + 8, (number - 232) * 10 + 8)
        default:
            let place = number - 16
            return (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
        }
    }

    private static func distance(_ first: (Int, Int, Int), _ second: (Int, Int, Int)) -> Int {
        let (red, green, blue) = (first.0 - second.0, first.1 - second.1, first.2 - second.2)
        return red * red + green * green + blue * blue
    }
}
