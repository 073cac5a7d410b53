import TestSupport
import Testing

@testable import Language

@Suite struct AnalyserTests {
  /// All that an analysis says, as text.
  private func dump(_ analysis: Analysis) -> String {
    let words = analysis.words.map {
      "\($0.span.start)-\($0.span.end) \($0.stem.rawValue) \($0.fingerprint) \($0.classes.rawValue) \($0.flags.rawValue) \($0.denierDistance) \($0.clause)"
    }
    let clauses = analysis.clauses.map { "\($0.words) \($0.sentence) \($0.opener.rawValue) \($0.flags.rawValue)" }
    return (words + clauses + analysis.sentences.map { "\($0)" }).joined(separator: "\n")
  }

  private static let texts = [
    "", " ", "\n\n", "?", "no", "Be polite. Listen!", "dont argue just listen and say sorry",
    "no training = wrong info", "They wasnt polite so i complaned to the managr", "“Never” be rude…",
    "日本語 🙂 naïve café",
    "- one\n- two\n- three", "If you don't listen, they leave.", String(repeating: "not ", count: 50),
  ]

  /// What was analysed before leaves no trace.
  @Test func theMemoChangesNothing() {
    var used = Analyser(vocabulary: lexiconVocabulary)
    var analysis = Analysis()
    for text in Self.texts + Self.texts.reversed() {
      used.analyse(Array(text.utf8), into: &analysis)
      #expect(dump(analysis) == dump(analyse(text)), "\(text)")
    }
  }

  @Test func anyBytes() {
    var random = SeededNumbers(seed: 21)
    var analyser = Analyser(vocabulary: lexiconVocabulary)
    var analysis = Analysis()
    let parts: [[UInt8]] =
      [
        "not", "no", "never", "if", "they", "'", "n't", "without", "customers", "=", "→", "é", "\u{200B}", "\n", ". ",
        ", ", "too",
      ]
      .map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82], [0]]
    for _ in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<20, using: &random) {
        bytes += parts[Int.random(in: 0..<parts.count, using: &random)]
        if Bool.random(using: &random) { bytes.append(0x20) }
      }
      analyser.analyse(bytes, into: &analysis)
      for (number, word) in analysis.words.enumerated() {
        #expect(word.span.start >= 0 && word.span.end <= bytes.count && !word.span.isEmpty)
        #expect(Int(word.denierDistance) <= number)
        #expect(word.denierDistance == 0 || word.flags.contains(.negated))
      }
    }
  }

  @Test func aLongTextIsCut() {
    var analyser = Analyser(vocabulary: Vocabulary())
    var analysis = Analysis()
    let text = Array(String(repeating: "word ", count: Analyser.wordLimit).utf8)
    #expect(analyser.analyse(text, into: &analysis))
    #expect(analysis.words.count == Analyser.wordLimit)
    #expect(!analyser.analyse(text + Array("more".utf8), into: &analysis))
    #expect(analysis.words.count == Analyser.wordLimit)
    #expect(analysis.clauses.last?.words.upperBound == Int32(Analyser.wordLimit))
  }

  /// Texts made to be slow: every word looks back or ahead. They take time in proportion to their length.
  @Test(
    .timeLimit(.minutes(30)),
    arguments: [
      "no ", "never just the ", "without ", "if ", "not the the ", "rude waste time ", "what is the point ",
      "and they ",
      "so ", "which ", "too a to ", "very pointless ", "the ", "who cares ", "as ", "or, ", "never a, ", "listen ",
    ])
  func slowTexts(_ part: String) {
    let text = String(repeating: part, count: 5_000 / max(1, part.split(separator: " ").count))
    #expect(!analyse(text).words.isEmpty)
  }

  @Test func numbersAreKnown() {
    let words = analyse("wait 10 minutes").words
    #expect(words[1].flags.isSuperset(of: [.number, .known]))
    #expect(!words[0].flags.contains(.number))
  }

  @Test func quotationsAreFlagged() {
    let words = analyse("say \"sorry madam\" politely").words
    #expect(words.map { $0.flags.contains(.quoted) } == [false, true, true, false])
  }

  /// Words without rules are told apart by their fingerprints, and inflections of one are alike.
  @Test func fingerprints() {
    let words = analyse("zorblat zorblats quuxing polite", Vocabulary()).words
    #expect(words[0].fingerprint == words[1].fingerprint)
    #expect(words[0].fingerprint != words[2].fingerprint)
    #expect(words.allSatisfy { $0.stem == .unknown })
  }

  @Test func drawnOutWordsAreRead() {
    let words = analyse("it was sooooo goooood noooo").words
    #expect(words[2].classes.contains(.adverb))
    #expect(words[4].classes.contains(.negator))
    #expect(words[3].flags.contains(.known))
  }
}
