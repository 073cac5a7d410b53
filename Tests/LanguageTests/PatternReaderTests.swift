import TestSupport
import Testing

@testable import Language

/// How the text of a pattern is read. Patterns are written as their elements with `/` between alternatives, `…` before an
/// element that may stand at a distance, `{n}` for a class.
@Suite struct PatternReaderTests {
  private struct Reading {
    var line: String
    var isWeak: Bool
    var isNegative: Bool
    var phrases: Int
  }

  private func read(_ text: String) -> Reading? {
    var reader = PatternReader()
    var store = PatternStore()
    var vocabulary = Vocabulary()
    var classes = Vocabulary()
    for name in ["customer", "not", "big company"] { _ = classes.insert(Array(name.utf8)) }
    let bytes = Array(text.utf8)
    let pattern = bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      return reader.read(
        bytes, from: &position, to: bytes.count, classes: classes, into: &store, vocabulary: &vocabulary)
    }
    guard let pattern else { return nil }
    var count = 0
    while reader.phrases.next() != nil { count += 1 }
    let read = store.patterns[Int(pattern)]
    let line = read.elements.map { element in
      let element = store.elements[Int(element)]
      return (element.gap > 0 ? "…" : "")
        + element.alternatives.map { place in
          let alternative = store.alternatives[Int(place)]
          return alternative < 0
            ? "{\(~alternative)}" : String(decoding: vocabulary.key(StemID(alternative)), as: UTF8.self)
        }.joined(separator: "/")
    }
    return Reading(
      line: line.joined(separator: " "), isWeak: read.isWeak, isNegative: read.isNegative, phrases: count)
  }

  @Test(
    arguments: [
      ("loyal", "loyal"), ("come back", "come back"),
      ("come|go back", "come/go back"), ("{customer} come", "{0} come"), ("{customer}|staff come", "{0}/staff come"),
      ("take _ back", "take …back"), ("{big company}", "{2}"), ("  come   back ", "come back"), ("?trust", "trust"),
      ("? trust", "trust"), ("a|b|", "a/b"), ("_ back", "…back"), ("come _", "come"), ("e-mail", "email"),
      ("don't shout", "do not shout"), ("cannot come", "can not come"),
      ("feed back", "feedback"), ("give feed back soon", "give feedback soon"), ("can't|never come", "not/never come"),
      ("cannot|never come", "not/never come"), ("24 7", "24 7"),
    ] as [(String, String)])
  func elements(_ text: String, _ expected: String) { #expect(read(text)?.line == expected) }

  @Test(arguments: ["", " ", "?", "_", "|", "?|"])
  func nothing(_ text: String) { #expect(read(text) == nil || read(text)?.line == "") }

  @Test func inflectionsAreOneWord() {
    #expect(read("keeps coming")?.line == read("keep come")?.line)
    #expect(read("apologising")?.line == read("apologized")?.line)
  }

  @Test func weakness() {
    #expect(read("?trust us")?.isWeak == true)
    #expect(read("trust us")?.isWeak == false)
  }

  @Test(arguments: [
    ("not rude", true), ("{not} rude", true), ("never|always rude", true), ("can't help", true), ("cannot help", true),
    ("without help", true), ("lack of training", true), ("rude", false), ("{customer} rude", false),
  ])
  func negation(_ text: String, _ expected: Bool) { #expect(read(text)?.isNegative == expected) }

  /// Plain words stand for phrases, choices multiplied out to sixteen at most; classes and gaps stand for none.
  @Test(arguments: [
    ("loyal", 1), ("come|go back", 2), ("a1|b1 c1|d1", 4), ("b|c|d|e|f b|c|d|e|f", 16), ("{customer} come", 0),
    ("take _ back", 0), ("?trust", 0), ("the", 0), ("the|their shop", 0), ("the shop", 1), ("the shop _", 0),
  ])
  func phrases(_ text: String, _ expected: Int) { #expect(read(text)?.phrases == expected) }

  @Test func patternsEndAtSemicolonsAndLineEnds() {
    var reader = PatternReader()
    var store = PatternStore()
    var vocabulary = Vocabulary()
    let bytes = Array("come back;loyal\nstay".utf8)
    var ends: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        _ = reader.read(
          bytes, from: &position, to: bytes.count, classes: Vocabulary(), into: &store, vocabulary: &vocabulary)
        ends.append(position)
        position += 1
      }
    }
    #expect(ends == [9, 15, 20])
    #expect(store.patterns.count == 3)
  }

  /// No text breaks the reader, and every element it leaves has its place.
  @Test func anyText() {
    var random = SeededNumbers(seed: 9)
    let parts = [
      "a", "cannot", "feed", "back", "{", "}", "|", "_", " ", " ", "?", "{customer}", "'", "é", "non", ";", "-", "5",
    ]
    for _ in 0..<3_000 {
      let count = Int.random(in: 0..<12, using: &random)
      let text = (0..<count).map { _ in parts[Int.random(in: 0..<parts.count, using: &random)] }.joined()
      var reader = PatternReader()
      var store = PatternStore()
      var vocabulary = Vocabulary()
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        var position = 0
        while position < bytes.count {
          _ = reader.read(
            bytes, from: &position, to: bytes.count, classes: Vocabulary(), into: &store, vocabulary: &vocabulary)
          position += 1
        }
      }
      var next: Int32 = 0
      for element in store.elements {
        #expect(element.alternatives.lowerBound == next, "\(text)")
        next = element.alternatives.upperBound
      }
      #expect(Int(next) == store.alternatives.count, "\(text)")
      #expect((store.patterns.last?.elements.upperBound ?? 0) == store.elements.count, "\(text)")
    }
  }
}
