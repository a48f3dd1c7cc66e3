import TestSupport
import Testing

@testable import NewsModel

@Suite struct WordScannerTests {
    private func scan(_ text: String) -> WordScanner {
        var text = text
        return text.withUTF8 { WordScanner(ScalarCursor(bytes: $0), in: 0..<$0.count) }
    }

    private func terms(_ text: String) -> [UInt64] { scan(text).words.map(\.term) }

    @Test func capitalsMakeNoOtherWord() {
        #expect(
            terms("Harbour ÉCOLE ÖFFNET ПАРОМЫ ΣΧΟΛΕΙΑ ŽELEZNICE")
                == terms("harbour école öffnet паромы σχολεια železnice"))
        #expect(terms("harbour, (harbour)—harbour").count == 3 && Set(terms("harbour, (harbour)—harbour")).count == 1)
    }

    @Test func wordsThatSayLittleAreLeftOutButCounted() {
        let words = scan("it is on the boat")
        #expect(words.words.count == 2 && words.length == 5)
    }

    @Test func numbersAreTheSameOnlyInFull() {
        #expect(Set(terms("12345678901 12345678902 12345678901")).count == 2)
        #expect(scan("7").words.map(\.weight) == [1])
    }

    @Test func inScriptsWithoutSpacesPairsAreWords() {
        #expect(terms("東京都").count == 2)
        #expect(terms("東京都").first == terms("東京").first)
        // Pairs of hiragana are endings; neither line breaks nor stops make pairs.
        #expect(terms("している").isEmpty && terms("東。京").isEmpty)
    }

    @Test func signsBelongToTheirLetters() { #expect(Set(terms("नावें नाव")).count == 2) }

    @Test func numbersOfTermsAreThoseOfADictionary() {
        var random = SeededGenerator(seed: 3)
        var numbers = TermNumbers(capacity: 2000)
        var known: [UInt64: Int] = [:]
        for _ in 0..<2000 {
            // Few in their lower bits, so that many want the same place; 0 is a term like any other.
            let term = UInt64.random(in: 0..<40, using: &random) << 32 * UInt64.random(in: 0...20, using: &random)
            #expect(numbers.known(term) == known[term])
            let number = known[term] ?? known.count
            known[term] = number
            #expect(numbers.number(of: term) == number)
        }
        #expect(numbers.count == known.count)
    }
}
