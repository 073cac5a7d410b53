internal import Language
internal import Marking
internal import RubricModel

/// What an answer says, as far as answers are compared.
struct AnswerContent: Hashable {
  /// Its words and the ideas found in it, as numbers, each once, upwards.
  var tokens: [UInt64]
  /// Those of them that make a difference by themselves: numbers and negators.
  var strict: [UInt64]
}

/// Reads what answers say: their words as the engine compares them, and for words that are evidence the idea.
struct AnswerContentReader {
  /// What answers of one group have in common.
  struct Bucket: Hashable {
    var marks: [Int]
    var ideas: [[Int64]]
  }

  /// One answer, however many gave it.
  struct Entry {
    var content: AnswerContent
    /// For each point its number, marks and decision, and the ideas that the evidence shows.
    var ideas: [[Int64]]
    /// Its words as they are written.
    var wording: [UInt8]
  }

  private enum Kind: UInt64 {
    case word = 0
    case unknown = 1
    case idea = 2
    case text = 3
  }

  private var analyser: Analyser
  private var analysis = Analysis()
  private var texts: [[UInt8]: UInt64] = [:]
  private let littleStems: Set<Int32>

  init(_ rubric: Rubric) {
    let vocabulary = rubric.vocabulary
    analyser = Analyser(vocabulary: vocabulary)
    littleStems = Set(
      AnswerGroups.littleWords.map { vocabulary.find(WordKey.make(of: $0[...])) }.filter { $0 != .unknown }
        .map(\.rawValue))
  }

  mutating func entry(of answer: Gradebook.Answer, _ question: Int) -> Entry {
    let wording = AnswerGroups.words(answer.text)
    let points = answer.result.points.filter { $0.question == question }
    let ideas = points.map { point in
      [Int64(point.point), Int64(point.marks), Int64(point.decision.rawValue)]
        + Set(point.evidence.map(Self.number)).sorted()
    }
    return Entry(
      content: read(answer.text, points.flatMap(\.evidence), wording), ideas: ideas, wording: wording)
  }

  /// No tokens for a blank answer.
  private mutating func read(_ text: [UInt8], _ evidence: [Evidence], _ written: [UInt8]) -> AnswerContent {
    if written.isEmpty { return AnswerContent(tokens: [], strict: []) }
    analyser.analyse(text, into: &analysis)
    var tokens: Set<UInt64> = []
    var strict: Set<UInt64> = []
    for word in analysis.words {
      let token = number(word)
      let isStrict = word.flags.contains(.number) || word.classes.contains(.negator)
      if isStrict { strict.insert(token) }
      if let found = evidence.first(where: { $0.span.start <= word.span.start && word.span.end <= $0.span.end }) {
        tokens.insert(Kind.idea.rawValue << 60 | UInt64(bitPattern: Self.number(found)) & 0xFFF_FFFF_FFFF_FFFF)
        if isStrict { tokens.insert(token) }
      } else if isStrict || !isLittle(word) {
        tokens.insert(token)
      }
    }
    // Little words alone, or a script without words: the text itself.
    if tokens.isEmpty {
      let number = texts[written] ?? UInt64(texts.count)
      texts[written] = number
      tokens = [Kind.text.rawValue << 60 | number]
    }
    return AnswerContent(tokens: tokens.sorted(), strict: strict.sorted())
  }

  private func isLittle(_ word: Word) -> Bool {
    LearntScheme.isLittle(word.classes) || littleStems.contains(word.stem.rawValue)
  }

  private func number(_ word: Word) -> UInt64 {
    word.stem == .unknown
      ? Kind.unknown.rawValue << 60 | UInt64(word.fingerprint) : Kind.word.rawValue << 60 | UInt64(word.stem.rawValue)
  }

  /// The idea that a quotation shows, or the word of a model answer, or the learnt rule.
  private static func number(_ evidence: Evidence) -> Int64 {
    if let term = evidence.term { return 1 << 40 | Int64(term.rawValue) }
    return Int64(evidence.requirement) << 20 | Int64(evidence.idea)
  }
}
