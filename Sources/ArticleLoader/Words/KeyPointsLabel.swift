/// The label above a list of key points.
struct KeyPointsLabel: Equatable {
    /// What follows the label: "Key Points: *title*".
    let title: String?

    private static let labels: Set<String> = [
        "key points", "key point", "key takeaway", "takeaways", "main takeaways", "quick read", "the gist",
        "in summary",
        "what to know", "things to know", "summary", "zusammenfassung", "kurz gefasst", "kurz und knapp", "kernpunkte",
        "die wichtigsten punkte", "das wichtigste zum thema", "en resumen", "en breve", "resumen", "puntos principales",
        "à retenir", "ce qu'il faut retenir", "ce qu’il faut retenir", "résumé", "em resumo", "resumo",
        "pontos principais",
        "in sintesi", "i punti chiave", "samenvatting", "kernpunten", "sammanfattning", "i korthet", "oppsummert",
        "kort fortalt", "kort sagt", "w skrócie", "najważniejsze informacje", "podsumowanie", "v kostce", "shrnutí",
        "röviden", "коротко", "кратко", "основные тезисы", "головне", "özet", "öne çıkanlar", "संक्षेप में", "मुख्य अंश",
        "摘要", "重点", "重點", "まとめ", "この記事のポイント", "핵심 요약", "요약", "ملخص", "poin penting", "ringkasan", "key takeaways",
        "key facts", "highlights", "story highlights", "at a glance",
        "in brief", "in short", "the essentials", "main points", "tl;dr", "tldr", "das wichtigste in kürze",
        "in kürze", "auf einen blick", "das wichtigste", "l'essentiel", "l’essentiel", "points clés", "en bref",
        "puntos clave", "lo esencial", "claves", "pontos-chave", "destaques", "punti chiave", "in breve",
        "belangrijkste punten", "in het kort", "najważniejsze", "главное", "ключевые моменты", "मुख्य बातें", "मुख्य बिंदु",
        "要点", "ポイント", "核心要点", "요점", "أهم النقاط", "النقاط الرئيسية", "أبرز النقاط", "önemli noktalar",
    ]

    /// The longest label, in scalars.
    private static let longest = 32
    /// The longest label, in bytes.
    private static let longestBytes = 96

    /// Reads a line; nil where it does not begin with a label.
    init?(_ line: String) {
        // Without a colon near its start, ASCII or wide, a line that is longer than all labels is none.
        let isShort =
            line.utf8.count <= Self.longest || line.utf8.count <= Self.longestBytes && !line.isASCII
        guard
            isShort
                || line.utf8.span.extracting(first: Self.longestBytes)
                    .has({ $0.equal(to: UInt8(ascii: ":")) | $0.equal(to: 0xef) })
        else { return nil }
        let end = line.unicodeScalars.firstIndex { $0 == ":" || $0 == "：" } ?? line.endIndex
        let label = line[..<end]
        guard label.utf8.count <= Self.longestBytes, label.scalarCount <= Self.longest,
            Self.labels.contains(label.lowercased().parts(between: " ").joined(separator: " "))
        else { return nil }
        // Without a colon the label has the line to itself.
        let title = line[end...].dropFirst().trimmingSpaces
        self.title = title.isEmpty ? nil : title
    }
}
