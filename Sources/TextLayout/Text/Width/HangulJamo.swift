/// The arithmetic of the Hangul syllables (The Unicode Standard, section 3.12).
///
/// A syllable that is written as conjoining letters is drawn as one precomposed scalar, since terminals and C libraries
/// differ about the width of the vowels and finals.
enum HangulJamo {
    private static let firstSyllable: UInt32 = 0xac00
    private static let firstInitial: UInt32 = 0x1100
    private static let firstVowel: UInt32 = 0x1161
    /// One less than the first final: none counts as a final too.
    private static let noFinal: UInt32 = 0x11a7
    private static let initials: UInt32 = 19
    private static let vowels: UInt32 = 21
    private static let finals: UInt32 = 28

    /// Stand-alone letters for the conjoining finals, in their order.
    private static let finalLetters = Array("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars)

    /// The syllable that two scalars make together, nil if they make none.
    static func composition(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
        let syllable = first.value &- firstSyllable
        let initial = first.value &- firstInitial
        let vowel = second.value &- firstVowel
        let final = second.value &- noFinal
        if initial < initials, vowel < vowels {
            return Unicode.Scalar(firstSyllable + (initial * vowels + vowel) * finals)
        }
        if syllable < initials * vowels * finals, syllable % finals == 0, final > 0, final < finals {
            return Unicode.Scalar(first.value + final)
        }
        return nil
    }

    /// The stand-alone letter, two columns wide, for a conjoining vowel or final; nil for historic ones, which have none.
    static func letter(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let vowel = scalar.value &- firstVowel
        let final = scalar.value &- noFinal
        if vowel < vowels { return Unicode.Scalar(0x314f + vowel) }
        if final > 0, final < finals { return finalLetters[Int(final) - 1] }
        return nil
    }
}
