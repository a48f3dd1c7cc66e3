import TextLayout

/// Whether text of one of the terminal's own colours can be read on another.
enum ColorContrast {
    /// Whether it can on terminals with the colours of VGA and on those with xterm's; what is the terminal's default can be
    /// read on whatever it chose itself, and nobody knows about others.
    static func canBeRead(_ text: Style.Color, on ground: Style.Color) -> Bool {
        guard case .ansi(let one) = text, case .ansi(let other) = ground else {
            return text == .default ? ground == .default : true
        }
        return zip(luminances[Int(one)], luminances[Int(other)]).allSatisfy { ratio($0, $1) >= least }
    }

    /// A little less than the 3 that WCAG 2.1 wants of large letters: red on black has no more on VGA.
    private static let least = 2.5

    /// The contrast of two luminances (WCAG 2.1, "contrast ratio").
    private static func ratio(_ one: Double, _ other: Double) -> Double {
        (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    /// The relative luminance of each of the 16 colours on VGA and in xterm (WCAG 2.1, "relative luminance").
    private static let luminances: [[Double]] = [
        [0, 0], [0.085, 0.130], [0.287, 0.437], [0.150, 0.566], [0.029, 0.062], [0.114, 0.174], [0.317, 0.481],
        [0.402, 0.784], [0.091, 0.212], [0.284, 0.213], [0.741, 0.715], [0.934, 0.928], [0.156, 0.171], [0.350, 0.285],
        [0.807, 0.787], [1, 1],
    ]
}
