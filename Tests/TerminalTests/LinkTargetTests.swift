import Testing

@testable import Terminal

@Suite struct LinkTargetTests {
    /// The sample strings of RFC 3492, 7.1, without the annotation of upper case.
    @Test(arguments: [
        ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"),
        ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
        ("他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb"),
        ("Pročprostěnemluvíčesky", "Proprostnemluvesky-uyb24dma41a"),
        ("למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b"),
        ("यहलोगहिन्दीक्योंनहींबोलसकतेहैं", "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd"),
        ("なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"),
        ("세계의모든사람들이한국어를이해한다면얼마나좋을까", "989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c"),
        ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"),
        ("PorquénopuedensimplementehablarenEspañol", "PorqunopuedensimplementehablarenEspaol-fmd56a"),
        ("TạisaohọkhôngthểchỉnóitiếngViệt", "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g"),
        ("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"),
        ("安室奈美恵-with-SUPER-MONKEYS", "-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n"),
        ("Hello-Another-Way-それぞれの場所", "Hello-Another-Way--fc4qua05auwb3674vfr0b"),
        ("ひとつ屋根の下2", "2-u9tlzr9756bt3uc0v"),
        ("MajiでKoiする5秒前", "MajiKoi5-783gue6qz075azm5e"),
        ("パフィーdeルンバ", "de-jg4avhby1noc0d"),
        ("そのスピードで", "d9juau41awczczp"),
        ("-> $1.00 <-", "-> $1.00 <--"),
    ])
    func punycode(text: String, encoded: String) {
        #expect(Punycode.encoded(text) == encoded)
    }

    @Test(arguments: [
        ("https://example.org/a?b#c", "https://example.org/a?b#c"),
        ("HTTP://Example.org", "HTTP://Example.org"),
        ("https://日本.jp", "https://xn--wgv71a.jp"),
        ("https://Bücher.example/Straße?q=grün#ß", "https://xn--bcher-kva.example/Stra%C3%9Fe?q=gr%C3%BCn#%C3%9F"),
        ("https://jürgen@bücher.example:8080/", "https://j%C3%BCrgen@xn--bcher-kva.example:8080/"),
        ("https://日本。jp/", "https://xn--wgv71a.jp/"),
        ("https://[::1]:80/é", "https://[::1]:80/%C3%A9"),
        ("https://de.wikipedia.org/wiki/Köln_(Stadt)", "https://de.wikipedia.org/wiki/K%C3%B6ln_(Stadt)"),
        ("gemini://é.example", "gemini://xn--9ca.example"),
        ("mailto:jürgen@example.org?subject=Grüße", "mailto:j%C3%BCrgen@example.org?subject=Gr%C3%BC%C3%9Fe"),
        ("https://example.org/%C3%A9", "https://example.org/%C3%A9"),
    ])
    func ascii(address: String, target: String) {
        #expect(LinkTarget.ascii(address) == target)
    }

    @Test(arguments: [
        "javascript:é", "file:///é", "https://é x", "https://é\u{85}", "https://é\u{202e}", "https://é\u{200b}/",
        "https://a/\u{3000}", "https://a/\u{2028}", "https://\(String(repeating: "é", count: 70)).org",
        "https://a/\(String(repeating: "é", count: 400))",
    ])
    func noTarget(address: String) {
        #expect(LinkTarget.ascii(address) == nil)
    }
}
