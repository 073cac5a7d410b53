import Foundation
import Language
import Testing

/// Numbers in words: what a marker takes for one number is one number, and what is several is not.
@Suite struct NumeralTests {
  static let one: [TokenRow] = [
    TokenRow("thirty nine", "39"), TokenRow("thirty-nine", "39"), TokenRow("Twenty One", "21"),
    TokenRow("one hundred", "100"), TokenRow("two hundred and six", "206"), TokenRow("two hundred six", "206"),
    TokenRow("a hundred and one", "a 101"), TokenRow("hundred and twenty", "120"),
    TokenRow("two thousand seven hundred", "2700"), TokenRow("twenty-seven hundred", "2700"),
    TokenRow("three hundred and forty-five thousand six hundred and seventy eight", "345678"),
    TokenRow("one million two hundred thousand and five", "1200005"),
    TokenRow("nineteen thirty-nine", "1939"), TokenRow("nineteen fourteen", "1914"), TokenRow("ten sixty six", "1066"),
    TokenRow("eighteen hundred", "1800"), TokenRow("twenty twenty", "2020"), TokenRow("twenty ten", "2010"),
    TokenRow("two thousand and twelve", "2012"),
    TokenRow("one point five", "1.5"), TokenRow("nought point nought four", "0.04"),
    TokenRow("three point one four two", "3.142"), TokenRow("twelve point five million", "12500000"),
    TokenRow("one and a half", "1.5"), TokenRow("2 and a half", "2.5"), TokenRow("two and a quarter", "2.25"),
    TokenRow("two and three quarters", "2.75"), TokenRow("three-quarters", "0.75"), TokenRow("two thirds", "0.667"),
    TokenRow("one third", "0.333"), TokenRow("one in three", "one in three"), TokenRow("five eighths", "0.625"),
    TokenRow("twenty first", "21"), TokenRow("forty-fifth", "45"),
    TokenRow("two million", "2000000"), TokenRow("2 million", "2000000"), TokenRow("1.5 million", "1500000"),
    TokenRow("£1.25 billion", "1250000000"), TokenRow("£2m", "2000000"), TokenRow("$1.5bn", "1500000000"),
    TokenRow("£40k", "40000"), TokenRow("0.5 million", "500000"), TokenRow("2.50 thousand", "2500"),
    TokenRow("two and a half million", "2500000"),
    TokenRow("minus 18", "-18"), TokenRow("minus eighteen", "-18"), TokenRow("minus twenty five", "-25"),
    TokenRow("minus nought point five", "-0.5"),
  ]

  static let several: [TokenRow] = [
    TokenRow("one two three", "one two three"), TokenRow("one, two or three", "one , two or three"),
    TokenRow("fourteen fifteen year olds", "fourteen fifteen year olds"), TokenRow("ten and two", "ten and two"),
    TokenRow("nine and six is fifteen", "nine and six is fifteen"),
    TokenRow("six million and a half", "6000000 and a half"),
    TokenRow("twenty second wash", "twenty second wash"), TokenRow("the first half", "the first half"),
    TokenRow("a third party", "a third party"), TokenRow("half a million", "half a million"),
    TokenRow("one of two", "one of two"), TokenRow("twenty. Five", "twenty . five"),
    TokenRow("5m tall and 3k", "5 m tall and 3 k"), TokenRow("20 minus 2", "20 minus 2"),
    TokenRow("twenty minus two", "twenty minus two"), TokenRow("minus points", "minus points"),
    TokenRow("two quarters of falling output", "two quarters of falling output"),
    TokenRow("seven plus or minus two", "seven plus or minus two"), TokenRow("one half of it", "one half of it"),
    TokenRow("at ten forty", "at ten forty"), TokenRow("someone hundred", "someone hundred"),
    TokenRow("some one hundred", "someone hundred"), TokenRow("one's hundred", "one hundred"),
    TokenRow("hundreds of thousands", "hundreds of thousands"), TokenRow("bullet point five", "bullet point five"),
    TokenRow("three and a bit", "three and a bit"), TokenRow("zero zero seven", "zero zero seven"),
  ]

  @Test(arguments: one + several) func reads(_ row: TokenRow) {
    #expect(texts("in \(row.text) cases") == "in \(row.expected) cases")
  }

  /// The span is that of all its words.
  @Test func coversItsWords() {
    #expect(tokenLine("about two hundred and six of them") == "about 206[two hundred and six]:number+joined of them")
    #expect(tokenLine("it is minus 18 there") == "it is -18[minus 18]:number+joined there")
    #expect(tokenLine("£2m a year") == "2000000[£2m]:number a year")
  }

  /// What another program says in words is read as the number it had.
  @Test(arguments: ["en_GB", "en_US"]) func readsWhatIsSpeltOut(_ locale: String) throws {
    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: locale)
    formatter.numberStyle = .spellOut
    var seed: UInt64 = 7
    for digits in 2...9 {
      for _ in 0..<200 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var bound: UInt64 = 1
        for _ in 0..<digits { bound *= 10 }
        let number = Int(21 + (seed >> 33) % (bound - 21))
        let words = try #require(formatter.string(from: NSNumber(value: number)))
        // A single word stays one; its key is that of the digits.
        let read = texts("in \(words) cases").split(separator: " ").dropFirst().dropLast().joined(separator: " ")
        #expect(String(decoding: WordKey.make(of: Array(read.utf8)[...]), as: UTF8.self) == String(number), "\(words)")
      }
    }
  }

  /// A number has one key, however it is written.
  @Test(arguments: [
    "0 zero nought", "1 one", "6 six", "12 twelve", "15 fifteen", "40 forty fourty", "100 hundred", "1000 thousand",
    "1000000 million", "19 nineteen nineteenth", "20 twentieth", "11 eleventh",
  ]) func hasOneKey(_ line: String) {
    let keys = Set(line.split(separator: " ").map { WordKey.make(of: Array($0.utf8)[...]) })
    #expect(keys.count == 1)
  }

  private func texts(_ text: String) -> String {
    var buffer = TokenBuffer()
    Tokeniser().tokenise(Array(text.utf8), into: &buffer)
    return buffer.tokens.map { String(decoding: buffer.folded[$0.folded.range], as: UTF8.self) }.joined(separator: " ")
  }
}
