import TestSupport
import Testing

@testable import Language

@Suite struct VocabularyTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func numbersKeysFromOneInTheirOrder() {
    var vocabulary = Vocabulary()
    #expect(vocabulary.count == 0)
    #expect(vocabulary.insert(bytes("listen")) == StemID(1))
    #expect(vocabulary.insert(bytes("polite")) == StemID(2))
    #expect(vocabulary.insert(bytes("listen")) == StemID(1))
    #expect(vocabulary.count == 2)
    #expect(vocabulary.find(bytes("polite")) == StemID(2))
    #expect(vocabulary.find(bytes("rude")) == .unknown)
    #expect(String(decoding: vocabulary.key(StemID(1)), as: UTF8.self) == "listen")
  }

  @Test func theEmptyKeyStaysUnknown() {
    var vocabulary = Vocabulary()
    #expect(vocabulary.insert([UInt8]()) == .unknown)
    #expect(vocabulary.find([UInt8]()) == .unknown)
    #expect(vocabulary.count == 0)
    #expect(vocabulary.key(.unknown).isEmpty)
  }

  @Test func slicesAndArraysAreOneKey() {
    var vocabulary = Vocabulary()
    let text = bytes("xxlistenxx")
    #expect(vocabulary.insert(text[2..<8]) == StemID(1))
    #expect(vocabulary.find(bytes("listen")) == StemID(1))
    #expect(vocabulary.find(text[2..<7]) == .unknown)
  }

  /// Against a dictionary: keys of all lengths, many with the same beginning or end, past every growth of the table.
  @Test func agreesWithADictionary() {
    var random = SeededNumbers(seed: 3)
    var vocabulary = Vocabulary(capacity: 1)
    var known: [[UInt8]: Int32] = [:]
    for _ in 0..<20_000 {
      let length = Int.random(in: 1...20, using: &random)
      let key = (0..<length).map { _ in UInt8.random(in: 0x61...0x63, using: &random) }
      let expected = known[key] ?? Int32(known.count + 1)
      #expect(vocabulary.find(key).rawValue == known[key] ?? 0)
      #expect(vocabulary.insert(key).rawValue == expected)
      known[key] = expected
    }
    #expect(vocabulary.count == known.count)
    for (key, number) in known {
      #expect(vocabulary.find(key).rawValue == number)
      #expect(vocabulary.key(StemID(number)).elementsEqual(key))
    }
  }

  @Test func forgetsAndStartsAnew() {
    var vocabulary = Vocabulary()
    for word in ["a", "listening", "b"] { _ = vocabulary.insert(bytes(word)) }
    vocabulary.removeAll()
    #expect(vocabulary.count == 0)
    #expect(vocabulary.find(bytes("a")) == .unknown)
    #expect(vocabulary.insert(bytes("c")) == StemID(1))
    #expect(vocabulary.find(bytes("c")) == StemID(1))
  }

  /// Two texts, one with its bytes at an odd place: what stands before and after a word makes no difference to it.
  @Test func shortWordsArePackedAlikeWhereverTheyStand() {
    let word = bytes("abcdefghijklmnop")
    for length in 1...16 {
      let alone = Array(word[..<length])
      let expected = ShortWord(alone)
      for padding in [0, 1, 7, 20] {
        let text = [UInt8](repeating: 0x7A, count: padding) + alone + [UInt8](repeating: 0x79, count: padding)
        let packed = text.withUnsafeBufferPointer { ShortWord(padding..<(padding + length), of: $0) }
        #expect(packed == expected)
        packed.withBytes { #expect($0.elementsEqual(alone)) }
      }
    }
  }

  @Test func shortWordTableKeepsWhatItWasGiven() {
    var table = ShortWordTable<Int>(bits: 2)
    var words: [ShortWord] = []
    for number in 0..<3_000 {
      guard let word = ShortWord(bytes("w\(number)")) else { continue }
      #expect(table.find(word) == nil)
      table.insert(word, number)
      words.append(word)
    }
    for (number, word) in words.enumerated() { #expect(table.find(word) == number) }
    table.removeAll()
    #expect(table.count == 0)
    #expect(table.find(words[0]) == nil)
  }
}
