/// Signs and the ASCII character that is used for each.
enum ASCIISymbols {
    /// What stands for a sign.
    static let symbols: [Unicode.Scalar: Unicode.Scalar] = {
        var symbols: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (letter, signs) in alike {
            for sign in signs.unicodeScalars { symbols[sign] = letter }
        }
        return symbols
    }()

    private static let alike: [(Unicode.Scalar, String)] = [
        (" ", "\u{3000}"),
        ("'", "‘’‚‛′ʼʻ´ˈ"),
        ("\"", "“”„‟″«»〝〞"),
        ("-", "‐‑‒–—―−·∙⋅‧⁃↔⸺⸻¯"),
        ("_", "▁▂▃"),
        (".", "‥⋯。｡"),
        (",", "、､"),
        (":", "⋮∶"),
        ("!", "¡⚠‼"),
        ("?", "¿⁇"),
        ("*", "●•‣◆■▪◼⬤★☆✩✪✱✳♥❤⁎∗※"),
        ("o", "○◦◯□▫◇◻☐°º"),
        ("x", "✗✘✕✖☒⨯"),
        ("v", "✓✔☑↓⇓▼▽▾▿⌄"),
        ("^", "↑⇑▲△▴▵⌃ˆ"),
        ("<", "‹←⇐◀◁◂◃◄〈《↩↵⏎≤⟨"),
        (">", "›→⇒▶▷▸▹►〉》↪↳≥⟩➜➤"),
        ("[", "「『【〔"),
        ("]", "」』】〕"),
        // An ellipsis must not look like the full stop that it stands for the lack of.
        ("~", "…˜≈〜"),
        ("=", "≡"),
        ("|", "▉▊▋▌▍▎▏▐▕¦‖"),
        ("#", "█▇▆▅▄▀▓▒░"),
        ("/", "⁄∕"),
        ("+", "±†‡"),
        ("%", "‰"),
        ("E", "€"), ("L", "£"), ("Y", "¥"), ("c", "¢©✎✏✐"), ("r", "®"), ("t", "™"), ("S", "§"), ("P", "¶"), ("N", "№"),
        ("u", "µμ"), ("a", "ª"), ("f", "ﬀﬁﬂﬃﬄ"), ("s", "ﬅﬆ"),
        ("0", "⁰₀⓪"), ("1", "¹₁①"), ("2", "²₂②"), ("3", "³₃③"), ("4", "⁴₄④"), ("5", "⁵₅⑤"), ("6", "⁶₆⑥"),
        ("7", "⁷₇⑦"), ("8", "⁸₈⑧"), ("9", "⁹₉⑨"), ("n", "ⁿ"),
    ]
}
