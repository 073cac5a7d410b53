import Testing

@testable import Language

/// The word lists keep the promises that the scanner builds on.
@Suite struct TokeniserDataTests {
  static func lines(_ text: StaticString) -> [[String]] {
    LineReader(text).filter { !$0.isEmpty }.map { line in
      line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The buffer for folded forms has room for twice the bytes of the text, and a word has a byte beside it.
  @Test func writtenOutFormsFitTheRoom() {
    for line in Self.lines(ContractionData.text) + Self.lines(RunTogetherData.text) {
      let written = line[0].filter { $0 != "|" }
      let full = line.count > 1 ? line.dropFirst().joined() : written
      #expect(full.utf8.count <= 2 * (written.utf8.count + 1), "\(line)")
      #expect(written.utf8.count <= ShortWord.limit, "\(line)")
    }
  }

  @Test func everyDivisionHasAWordForEachPart() {
    for line in Self.lines(ContractionData.text) where line[0] != "n't" {
      #expect(line[0].split(separator: "|").count == line.count - 1, "\(line)")
    }
  }

  @Test func noDivisionIsListedTwice() {
    let written = (Self.lines(ContractionData.text) + Self.lines(RunTogetherData.text)).map {
      $0[0].filter { $0 != "|" }
    }
    #expect(Set(written).count == written.count)
  }

  @Test func thereAreManyCompounds() {
    let pairs = Self.lines(CompoundData.pairs).reduce(0) { $0 + $1.count - 1 }
    #expect(pairs > 1_500)
    for line in Self.lines(CompoundData.pairs) {
      #expect(line[0].hasSuffix(":") && line.count > 1, "\(line)")
      for word in line { #expect(word.utf8.count <= ShortWord.limit, "\(word)") }
    }
  }

  @Test func latinLettersAreComplete() {
    let rows = Self.lines(LatinLetterData.text)
    #expect(rows.count == (0x250 - 0xC0 + 0x100) / 16)
    #expect(rows.allSatisfy { $0.count == 1 && $0[0].utf8.count == 16 })
  }
}
