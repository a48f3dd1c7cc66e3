/// Languages of Europe: the letters beside those of ASCII, each string the likelier the fewer its bits.
extension LanguageModel {
    static let french = LanguageModel([6: "é", 7.5: "èàê", 9: "çôîâûùœ", 10.5: "ëïü"])
    static let german = LanguageModel([7: "üäöß", 11: "é"])
    static let spanish = LanguageModel([7: "óíáé", 8: "ñú", 9: "¿¡", 10.5: "üºª"])
    static let portuguese = LanguageModel([7: "ãáéç", 8: "íóêú", 9: "õâàô", 10.5: "ºª"])
    static let italian = LanguageModel([7: "àèù", 8: "òìé"])
    static let nordic = LanguageModel([6.5: "åäö", 7: "øæ", 10: "éðþíáóúý"])

    static let polish = LanguageModel([6.5: "ąęłóż", 7.5: "śćń", 9: "ź"])
    static let czech = LanguageModel([6.5: "áíéěřš", 7: "čžýů", 9: "úňťďóľĺôŕä"])
    static let hungarian = LanguageModel([6.5: "áé", 7: "öőóüí", 8.5: "űú"])
    static let romanian = LanguageModel([6.5: "ăîâşţ"])
    static let croatian = LanguageModel([6.5: "čšžć", 8: "đ"])

    static let russian = LanguageModel(
        [4: "оеаинтср", 5: "влкмд", 6: "пуяыьгзбч", 7: "йхжшюцщэф", 9: "ъё"],
        others: [.cyrillicLower: 13, .cyrillicUpper: 15])
    static let ukrainian = LanguageModel(
        [4: "оанівиет", 5: "рсклуд", 6: "мпьязгбчй", 7: "хїжєшюцщф", 10: "ґ’"],
        others: [.cyrillicLower: 13, .cyrillicUpper: 15])
}
