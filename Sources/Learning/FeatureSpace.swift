import Language
import RubricModel

/// What the answers to each question have: words, phrases and links, each a candidate for a rule.
struct FeatureSpace {
  struct Feature {
    var question: Int
    var kind: LearntScheme.Rule.Kind
    /// Keys of its words.
    var words: [Int32]
    /// Answers that have it.
    var support: Int
    /// Whether one of its words at least is not the question's: then it may be quoted as evidence.
    var isOwn: Bool
  }

  /// An answer by its features.
  struct Row {
    var question: Int
    /// Features it has, once each.
    var features: [Int32] = []
    var coverage: Double
    /// Words, as a share of those of a full answer.
    var length: Double
    var points: [Double]
    var marks: Double
    /// Its words but the little ones, each once, upwards.
    var stems: [Int32] = []
    /// How like it is to the likest right and wrong example, 0…1; known when examples have been chosen.
    var likeRight = 0.0
    var likeWrong = 0.0
  }

  private(set) var features: [Feature] = []
  private(set) var rows: [Row] = []
  /// The key and the way it is most often written, by number.
  private(set) var keys: [[UInt8]] = []
  private(set) var forms: [[UInt8]] = []

  private let vocabulary: Vocabulary

  private struct Candidate: Hashable {
    var question: Int32
    var kind: UInt8
    var first: Int32
    var second: Int32
  }

  /// Answers from which words one after the other and links are looked at: of few answers they only tell chance.
  private static let phrasesFrom = 250
  /// Words after a word that it can be linked with.
  private static let reach = 8

  /// By question: keys of the words that it gives away.
  private let given: [Set<[UInt8]>]

  /// - Parameter given: keys of the words that each question gives away.
  init(_ texts: [MarkedText], given: [Set<[UInt8]>], vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    self.given = given
    var analyser = Analyser(vocabulary: vocabulary)
    var analysis = Analysis()
    var numbers: [[UInt8]: Int32] = [:]
    var written: [[[UInt8]: Int]] = []
    var perQuestion: [Int: Int] = [:]
    for text in texts { perQuestion[text.question, default: 0] += 1 }
    var counts: [Candidate: Int32] = [:]
    var answers: [[Candidate]] = []
    answers.reserveCapacity(texts.count)
    for text in texts {
      analyser.analyse(text.text, into: &analysis)
      let words = analysis.words.map { word in
        Self.number(word, text.text, vocabulary, &numbers, &written, &keys)
      }
      var found: Set<Candidate> = []
      let withPhrases = perQuestion[text.question, default: 0] >= Self.phrasesFrom
      let question = Int32(text.question)
      for index in words.indices where words[index] >= 0 {
        found.insert(Candidate(question: question, kind: 0, first: words[index], second: -1))
        guard withPhrases else { continue }
        if index + 1 < words.count, words[index + 1] >= 0 {
          found.insert(Candidate(question: question, kind: 1, first: words[index], second: words[index + 1]))
        }
        guard analysis.words[index].isContent else { continue }
        let clause = analysis.words[index].clause
        for other in (index + 2)..<Swift.max(index + 2, Swift.min(words.count, index + 2 + Self.reach))
        where words[other] >= 0 && analysis.words[other].clause == clause && analysis.words[other].isContent {
          found.insert(Candidate(question: question, kind: 2, first: words[index], second: words[other]))
        }
      }
      for candidate in found { counts[candidate, default: 0] += 1 }
      answers.append(Array(found))
      rows.append(
        Row(
          question: text.question, coverage: text.coverage,
          length: Double(Swift.min(words.count, LearntScheme.fullLength)) / Double(LearntScheme.fullLength),
          points: text.points.map { Double($0.score) / 1000 }, marks: text.marks,
          stems: Set(words.filter { $0 >= 0 }).sorted()))
    }
    forms = keys.indices.map { Self.form(of: keys[$0], written[$0]) }
    number(counts, perQuestion, answers)
  }

  /// Gives the candidates that enough answers have their numbers.
  private mutating func number(
    _ counts: [Candidate: Int32], _ perQuestion: [Int: Int], _ answers: [[Candidate]]
  ) {
    let kept = counts.filter { candidate, count in
      let all = perQuestion[Int(candidate.question), default: 0]
      let fewest = candidate.kind == 0 ? 2 : candidate.kind == 1 ? Swift.max(4, all / 100) : Swift.max(6, all / 50)
      if Int(count) < fewest || forms[Int(candidate.first)].isEmpty { return false }
      return candidate.second < 0 || !forms[Int(candidate.second)].isEmpty
    }
    let sorted = kept.keys.sorted {
      ($0.question, $0.kind, $0.first, $0.second) < ($1.question, $1.kind, $1.first, $1.second)
    }
    var places: [Candidate: Int32] = [:]
    for (place, candidate) in sorted.enumerated() {
      places[candidate] = Int32(place)
      let kind: LearntScheme.Rule.Kind = candidate.kind == 0 ? .word : candidate.kind == 1 ? .phrase : .link
      let words = candidate.second < 0 ? [candidate.first] : [candidate.first, candidate.second]
      features.append(
        Feature(
          question: Int(candidate.question), kind: kind, words: words, support: Int(kept[candidate] ?? 0),
          isOwn: words.contains { !isGiven($0, question: Int(candidate.question)) }))
    }
    for (row, found) in answers.enumerated() { rows[row].features = found.compactMap { places[$0] }.sorted() }
  }

  private func isGiven(_ word: Int32, question: Int) -> Bool {
    given.indices.contains(question) && given[question].contains(keys[Int(word)])
  }

  /// The number of a word's key, spelling corrected; −1 for what is no word to make a rule of.
  private static func number(
    _ word: Word, _ text: [UInt8], _ vocabulary: Vocabulary, _ numbers: inout [[UInt8]: Int32],
    _ written: inout [[[UInt8]: Int]], _ keys: inout [[UInt8]]
  ) -> Int32 {
    // "the" tells right from wrong by chance only, and no examiner would believe it; "not" and "because" may tell.
    if LearntScheme.isLittle(word.classes) { return -1 }
    var form: [UInt8] = []
    for byte in text[word.span.range] {
      switch byte {
      case 0x41...0x5A: form.append(byte + 32)
      case 0x61...0x7A, 0x30...0x39: form.append(byte)
      default: return -1
      }
    }
    if form.isEmpty || form.count > 40 { return -1 }
    let own = WordKey.make(of: form[...])
    let key = word.stem == .unknown ? own : [UInt8](vocabulary.key(word.stem))
    if key.isEmpty { return -1 }
    let next = Int32(keys.count)
    let number = numbers[key, default: next]
    if number == next {
      numbers[key] = next
      keys.append(key)
      written.append([:])
    }
    if own == key { written[Int(number)][form, default: 0] += 1 }
    return number
  }

  /// The way in which a word is written most often, so that its key is read back from it; empty where there is none.
  private static func form(of key: [UInt8], _ written: [[UInt8]: Int]) -> [UInt8] {
    let best = written.max { ($0.value, $1.key.count, 0) < ($1.value, $0.key.count, 0) }
    if let best {
      let same = written.filter { $0.value == best.value }.keys.sorted { $0.lexicographicallyPrecedes($1) }
      return same.first ?? best.key
    }
    return WordKey.make(of: key[...]) == key ? key : []
  }

  /// An answer as an example: its words in order, spelling corrected, in lower case, without marks.
  func example(_ text: [UInt8]) -> String {
    var analyser = Analyser(vocabulary: vocabulary)
    var analysis = Analysis()
    analyser.analyse(text, into: &analysis)
    var words: [String] = []
    for word in analysis.words.prefix(Self.longestExample) {
      let written = text[word.span.range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
      guard written.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }) else { continue }
      let own = WordKey.make(of: written[...])
      let key = word.stem == .unknown ? own : [UInt8](vocabulary.key(word.stem))
      let form = own == key ? written : keys.firstIndex(of: key).map { forms[$0] } ?? written
      words.append(String(decoding: form.isEmpty ? written : form, as: UTF8.self))
    }
    return words.joined(separator: " ")
  }

  private static let longestExample = 120

  /// A rule's words as a rubric writes them.
  func label(_ feature: Feature) -> String {
    let words = feature.words.map { String(decoding: forms[Int($0)], as: UTF8.self) }
    switch feature.kind {
    case .word: return words[0]
    case .phrase: return "\"\(words.joined(separator: " "))\""
    case .link: return words.joined(separator: " … ")
    }
  }
}
