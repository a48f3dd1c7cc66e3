/// The pairs of characters that look like each other in a mirror.
///
/// Made from BidiBrackets.txt and BidiMirroring.txt of Unicode 16.0, as far as Unicode 14.0 has the characters.
enum BidiMirroring {
    /// The brackets that are matched with each other (Bidi_Paired_Bracket), each opening one before its closing one.
    private static let brackets = pairs(
        "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋\u{2329}\u{232a}❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽"
            + "⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜\u{3008}\u{3009}《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣")

    /// The other pairs (Bidi_Mirroring_Glyph).
    private static let others = pairs(
        "<>«»‹›∈∋∉∌∊∍∕⧵∟⯾∠⦣∡⦛∢⦠∤⫮∼∽≃⋍≅≌≒≓≔≕≤≥≦≧≨≩≪≫≮≯≰≱≲≳≴≵≶≷≸≹≺≻≼≽≾≿⊀⊁⊂⊃⊄⊅⊆⊇⊈⊉⊊⊋⊏⊐⊑⊒⊘⦸⊢⊣⊦⫞⊨⫤⊩⫣⊫⫥⊰⊱⊲⊳"
            + "⊴⊵⊶⊷⊸⟜⋉⋊⋋⋌⋐⋑⋖⋗⋘⋙⋚⋛⋜⋝⋞⋟⋠⋡⋢⋣⋤⋥⋦⋧⋨⋩⋪⋫⋬⋭⋰⋱⋲⋺⋳⋻⋴⋼⋶⋽⋷⋾⟃⟄⟈⟉⟋⟍⟕⟖⟝⟞⟢⟣⟤⟥⦤⦥⦨⦩⦪⦫⦬⦭⦮⦯⧀⧁⧄⧅⧏⧐⧑⧒⧔⧕⧨⧩⧸⧹⨫⨬⨭⨮⨴⨵"
            + "⨼⨽⩤⩥⩹⩺⩻⩼⩽⩾⩿⪀⪁⪂⪃⪄⪅⪆⪇⪈⪉⪊⪋⪌⪍⪎⪏⪐⪑⪒⪓⪔⪕⪖⪗⪘⪙⪚⪛⪜⪝⪞⪟⪠⪡⪢⪦⪧⪨⪩⪪⪫⪬⪭⪯⪰⪱⪲⪳⪴⪵⪶⪷⪸⪹⪺⪻⪼⪽⪾⪿⫀⫁⫂⫃⫄⫅⫆⫇⫈⫉⫊⫋⫌⫍⫎⫏⫐⫑⫒⫓⫔"
            + "⫕⫖⫬⫭⫷⫸⫹⫺⸂⸃⸄⸅⸉⸊⸌⸍⸜⸝⸠⸡﹤﹥＜＞")

    private static let closingOfOpening = Dictionary(uniqueKeysWithValues: brackets)
    private static let closings = Set(brackets.map(\.1))
    private static let images = Dictionary(
        uniqueKeysWithValues: (brackets + others).flatMap { [($0.0, $0.1), ($0.1, $0.0)] })

    private static func pairs(_ text: String) -> [(Unicode.Scalar, Unicode.Scalar)] {
        let scalars = Array(text.unicodeScalars)
        return stride(from: 0, to: scalars.count, by: 2).map { (scalars[$0], scalars[$0 + 1]) }
    }

    /// The character to draw where the text runs from right to left (UAX #9, L4); nil where it is the same.
    static func image(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        // No letter of Hebrew or Arabic is looked up.
        (0x590..<0x900).contains(scalar.value) ? nil : images[scalar]
    }

    /// The bracket that closes an opening one, nil for all else; of canonical equivalents the one without a decomposition.
    static func closing(of scalar: Unicode.Scalar) -> Unicode.Scalar? { closingOfOpening[scalar].map(canonical) }

    /// The closing bracket that a scalar is, nil for all else.
    static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        closings.contains(scalar) ? canonical(scalar) : nil
    }

    /// U+232A is U+3009 (UAX #9, BD16).
    private static func canonical(_ closing: Unicode.Scalar) -> Unicode.Scalar {
        closing == "\u{232a}" ? "\u{3009}" : closing
    }
}
