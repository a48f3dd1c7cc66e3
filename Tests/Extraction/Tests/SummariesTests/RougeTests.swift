import Testing

@testable import Summaries

@Suite struct RougeTests {
    @Test func aTextHasAllOfItself() {
        #expect(Rouge(of: "The cat sat.", reference: "the CAT, sat!") == Rouge(one: 1, two: 1, longest: 1))
    }

    @Test func nothingIsShared() {
        #expect(Rouge(of: "A b c", reference: "d e") == Rouge(one: 0, two: 0, longest: 0))
        #expect(Rouge(of: "", reference: "d e") == Rouge(one: 0, two: 0, longest: 0))
        #expect(Rouge(of: "", reference: "") == Rouge(one: 0, two: 0, longest: 0))
    }

    /// Lin (2004), section 3.1: "police killed the gunman" against "police kill the gunman" and "the gunman kill police".
    @Test func examplesOfThePaper() {
        let reference = "police killed the gunman"
        let second = Rouge(of: "police kill the gunman", reference: reference)
        let third = Rouge(of: "the gunman kill police", reference: reference)
        #expect(second == Rouge(one: 0.75, two: 1.0 / 3, longest: 0.75))
        #expect(third == Rouge(one: 0.75, two: 1.0 / 3, longest: 0.5))
    }

    @Test func wordsCountAsOftenAsTheReferenceHasThem() {
        // Two of three found, two of two wanted.
        #expect(Rouge(of: "the the the", reference: "the the").one == 0.8)
    }

    @Test func charactersOfChineseAreWords() {
        #expect(RougeWords.of("東京で3 km走る。Go") == ["東", "京", "で", "3", "km", "走", "る", "go"])
    }
}

@Suite struct TextRankTests {
    @Test func theSentenceThatSharesMostIsFirst() {
        let sentences = [
            "Cats like milk.", "Cats and dogs like milk and bones.", "Dogs like bones.", "It rained all day.",
        ]
        #expect(TextRank.best(1, of: sentences) == [1])
        #expect(TextRank.best(9, of: sentences) == [0, 1, 2, 3])
    }

    @Test func ofEqualsTheEarlierIsFirst() {
        #expect(TextRank.best(1, of: ["a b", "c d"]) == [0])
        #expect(TextRank.best(1, of: []) == [])
    }
}
