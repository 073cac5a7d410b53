import Language
import Marking
import RubricModel

/// What the answers to each question have: words, phrases and links, each a candidate for a rule.
struct FeatureSpace {
  struct Feature {
    var question: Int
    var kind: LearntScheme.Rule.Kind
    /// Keys of its words; of a concept, its number.
    var words: [Int32]
    /// Answers that have it.
    var support: Int
    /// Whether one of its words at least is not the question's: then it may be quoted as evidence.
    var isOwn: Bool
    /// A word of an answer that has it, to show where it applies.
    var shown: [UInt8]
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

  let vocabulary: Vocabulary

  let concepts: ConceptFinder?

  private struct Candidate: Hashable {
    var question: Int32
    var kind: UInt8
    var first: Int32
    var second: Int32

    static let concept: UInt8 = 3
  }

  /// In what words answers name a concept.
  private struct Wordings {
    /// Words as keys; two are enough.
    var different: [[Int32]] = []
    var isOwn = false
    var shown: [UInt8] = []
  }

  /// Answers from which words one after the other and links are looked at: of few answers they only tell chance.
  private static let phrasesFrom = 250
  /// Words after a word that it can be linked with.
  private static let reach = 8

  /// By question: keys of the words that it gives away.
  private let given: [Set<[UInt8]>]

  /// - Parameters:
  ///   - given: keys of the words that each question gives away.
  ///   - concepts: finds the concepts that answers name; nil where rules are of words alone.
  ///   - withLittleWords: little words may make rules too: how much of "she", "then" or "it" there is tells a story from a
  ///     slogan.
  init(
    _ texts: [MarkedText], given: [Set<[UInt8]>], concepts: ConceptFinder?, vocabulary: Vocabulary,
    withLittleWords: Bool = false
  ) {
    self.vocabulary = vocabulary
    self.concepts = concepts
    self.given = given
    var analyser = Analyser(vocabulary: vocabulary)
    var analysis = Analysis()
    var numbers: [[UInt8]: Int32] = [:]
    var written: [[[UInt8]: Int]] = []
    var perQuestion: [Int: Int] = [:]
    for text in texts { perQuestion[text.question, default: 0] += 1 }
    var counts: [Candidate: Int32] = [:]
    var answers: [[Candidate]] = []
    var wordings: [Candidate: Wordings] = [:]
    answers.reserveCapacity(texts.count)
    for text in texts {
      analyser.analyse(text.text, into: &analysis)
      let words = analysis.words.map { word in
        // "the" tells right from wrong by chance only, and no examiner would believe it; "not" and "because" may tell.
        LearntScheme.isLittle(word.classes) && !withLittleWords
          ? -1 : Self.number(word, text.text, vocabulary, &numbers, &written, &keys)
      }
      var found: Set<Candidate> = []
      let withPhrases = perQuestion[text.question, default: 0] >= Self.phrasesFrom
      let question = Int32(text.question)
      for index in words.indices where words[index] >= 0 && !analysis.words[index].flags.contains(.negated) {
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
      for named in concepts?.concepts(in: analysis, question: text.question) ?? [] {
        let candidate = Candidate(
          question: question, kind: Candidate.concept, first: named.concept.rawValue, second: -1)
        found.insert(candidate)
        note(named.words, words, analysis, text, in: &wordings[candidate, default: Wordings()])
      }
      for candidate in found { counts[candidate, default: 0] += 1 }
      answers.append(Array(found))
      rows.append(
        Row(
          question: text.question, coverage: text.coverage,
          length: Double(Swift.min(words.count, LearntScheme.fullLength)) / Double(LearntScheme.fullLength),
          points: text.points.map { Double($0.score) / 1000 }, marks: text.marks,
          stems: Self.stems(words, analysis)))
    }
    forms = keys.indices.map { Self.form(of: keys[$0], written[$0]) }
    number(counts, perQuestion, answers, wordings)
  }

  /// The words but the little ones, each once, upwards.
  private static func stems(_ words: [Int32], _ analysis: Analysis) -> [Int32] {
    var stems: Set<Int32> = []
    for (word, read) in zip(words, analysis.words) where word >= 0 && !LearntScheme.isLittle(read.classes) {
      stems.insert(word)
    }
    return stems.sorted()
  }

  /// Keeps in what words an answer names a concept.
  private func note(
    _ place: Range<Int>, _ words: [Int32], _ analysis: Analysis, _ text: MarkedText, in wordings: inout Wordings
  ) {
    let keys = words[place].filter { $0 >= 0 }
    if keys.isEmpty { return }
    if wordings.shown.isEmpty {
      wordings.shown = text.text[analysis.words[place.lowerBound].span.range].map {
        $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0
      }
    }
    if !wordings.isOwn { wordings.isOwn = keys.contains { !isGiven($0, question: text.question) } }
    if wordings.different.count < 2, !wordings.different.contains(keys) { wordings.different.append(keys) }
  }

  /// Gives the candidates that enough answers have their numbers.
  private mutating func number(
    _ counts: [Candidate: Int32], _ perQuestion: [Int: Int], _ answers: [[Candidate]],
    _ wordings: [Candidate: Wordings]
  ) {
    let kept = counts.filter { candidate, count in
      // A concept that is named in one way says no more than the word does.
      if candidate.kind == Candidate.concept {
        return count >= Self.fewestOfConcept && (wordings[candidate]?.different.count ?? 0) > 1
      }
      let all = perQuestion[Int(candidate.question), default: 0]
      let fewest = candidate.kind == 0 ? 2 : candidate.kind == 1 ? Swift.max(4, all / 100) : Swift.max(6, all / 50)
      if Int(count) < fewest || forms[Int(candidate.first)].isEmpty { return false }
      return candidate.second < 0 || !forms[Int(candidate.second)].isEmpty
    }
    let double = doubles(kept, answers)
    let sorted = kept.keys.filter { !double.contains($0) }.sorted {
      ($0.question, $0.kind, $0.first, $0.second) < ($1.question, $1.kind, $1.first, $1.second)
    }
    var places: [Candidate: Int32] = [:]
    for (place, candidate) in sorted.enumerated() {
      places[candidate] = Int32(place)
      features.append(feature(candidate, support: Int(kept[candidate] ?? 0), wordings[candidate]))
    }
    for (row, found) in answers.enumerated() { rows[row].features = found.compactMap { places[$0] }.sorted() }
  }

  /// Concepts that the very answers have that have another: the narrower one is enough.
  private func doubles(_ kept: [Candidate: Int32], _ answers: [[Candidate]]) -> Set<Candidate> {
    guard let concepts else { return [] }
    var having: [Candidate: [Int32]] = [:]
    for (row, found) in answers.enumerated() {
      for candidate in found where candidate.kind == Candidate.concept && kept[candidate] != nil {
        having[candidate, default: []].append(Int32(row))
      }
    }
    var seen: Set<[Int32]> = []
    var doubles: Set<Candidate> = []
    let order = having.keys.map { (candidate: $0, width: concepts.width(ConceptID($0.first))) }
      .sorted {
        ($0.width, $0.candidate.question, $0.candidate.first) < ($1.width, $1.candidate.question, $1.candidate.first)
      }
    for (candidate, _) in order where !seen.insert(having[candidate] ?? []).inserted { doubles.insert(candidate) }
    return doubles
  }

  private func feature(_ candidate: Candidate, support: Int, _ wordings: Wordings?) -> Feature {
    let question = Int(candidate.question)
    if candidate.kind == Candidate.concept {
      return Feature(
        question: question, kind: .concept, words: [candidate.first], support: support,
        isOwn: wordings?.isOwn ?? true, shown: wordings?.shown ?? [])
    }
    let words = candidate.second < 0 ? [candidate.first] : [candidate.first, candidate.second]
    return Feature(
      question: question, kind: candidate.kind == 0 ? .word : candidate.kind == 1 ? .phrase : .link, words: words,
      support: support, isOwn: words.contains { !isGiven($0, question: question) }, shown: forms[Int(words[0])])
  }

  /// Answers that name a concept, at least.
  private static let fewestOfConcept = 3

  private func isGiven(_ word: Int32, question: Int) -> Bool {
    given.indices.contains(question) && given[question].contains(keys[Int(word)])
  }

  /// The number of a word's key, spelling corrected; −1 for what is no word to make a rule of.
  private static func number(
    _ word: Word, _ text: [UInt8], _ vocabulary: Vocabulary, _ numbers: inout [[UInt8]: Int32],
    _ written: inout [[[UInt8]: Int]], _ keys: inout [[UInt8]]
  ) -> Int32 {
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
}
