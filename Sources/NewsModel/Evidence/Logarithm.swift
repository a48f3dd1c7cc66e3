/// Logarithms, which Swift has only together with C.
enum Logarithm {
    /// The logarithm to base 2 of a positive number, to nine digits: the exponent, and for the significand the series of the
    /// inverse hyperbolic tangent (Abramowitz and Stegun 4.1.27).
    static func base2(_ number: Double) -> Double {
        let z = (number.significand - 1) / (number.significand + 1)
        var term = z
        var sum = 0.0
        for divisor in stride(from: 1.0, through: 15, by: 2) {
            sum += term / divisor
            term *= z * z
        }
        return Double(number.exponent) + 2 * sum / 0.693_147_180_559_945_3
    }
}
