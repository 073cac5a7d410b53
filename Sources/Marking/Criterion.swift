internal import Language
internal import RubricModel

/// What a requirement looks for where the rubric leaves the content to the learner: "one strength", "a matching quotation",
/// "a suitable way of reducing each".
enum Criterion: Sendable {
  /// Something that speaks for what the question is about.
  case favour
  /// Something that speaks against it.
  case objection
  /// Words of the text that the question quotes.
  case quotation
  /// Any statement of substance.
  case statement
  /// What is said of each of two things, by the terms that tell the one from the other.
  case sides([TermID], [TermID])

  /// Nil for a requirement whose ideas the rubric lists in full.
  ///
  /// - Parameter hasPassage: its question quotes a text.
  init?(_ requirement: Requirement, hasPassage: Bool) {
    if let sides = requirement.sides {
      self = .sides(sides.0, sides.1)
      return
    }
    if hasPassage, Self.asksForQuotation(requirement) {
      self = .quotation
      return
    }
    guard requirement.kind == .content, requirement.isOpen || requirement.isUnnamed else { return nil }
    let words = requirement.labelWords
    let isFor = Self.names(SideNouns.favours + ["favour"], words)
    let isAgainst = Self.names(SideNouns.objections + ["against"], words)
    if isFor == isAgainst, !requirement.isUnnamed { return nil }
    self = isFor == isAgainst ? .statement : isFor ? .favour : .objection
  }

  /// Whether a requirement asks for words of a text: "a quotation", "a detail from the leaflet", "matching evidence".
  static func asksForQuotation(_ requirement: Requirement) -> Bool {
    guard requirement.kind == .content || requirement.kind == .example else { return false }
    let words = requirement.labelWords
    if names(quotations, words) { return true }
    guard names(pieces, words) else { return false }
    return words.count == 1 || names(texts, words)
  }

  private typealias Words = [ArraySlice<UInt8>]

  private static func names(_ nouns: [StaticString], _ words: Words) -> Bool {
    words.contains { word in nouns.contains { word == $0 } }
  }

  private static let quotations: [StaticString] = ["quotation", "quotations", "quote", "quotes", "quoted"]
  /// What can be taken from a text.
  private static let pieces: [StaticString] = [
    "reference", "references", "evidence", "phrase", "phrases", "detail", "details", "word", "words", "example",
    "examples",
  ]
  /// What tells that it is taken from the text of the question.
  private static let texts: [StaticString] = [
    "matching", "text", "texts", "source", "sources", "passage", "extract", "extracts", "poem", "line", "lines",
    "article", "advertisement", "advert", "leaflet", "letter", "email", "message", "speech", "review", "account",
    "report", "notice", "poster", "story", "diary", "observation", "description", "conversation", "dialogue", "ticket",
    "blog", "post", "page", "transcript", "statement", "cartoon", "drawing", "writer", "speaker", "narrator", "poet",
  ]
}

extension Criterion {
  /// Whether it is one side of a thing.
  var isSide: Bool {
    switch self {
    case .favour, .objection: true
    case .quotation, .statement, .sides: false
    }
  }

  /// How far an open list of the rubric's is met by how the answer is built: other statements of its kind are as good.
  static let ofOpenList = 250

  /// How far a requirement is met by how the answer is built, thousandths: all where it is one on structure, nothing where its
  /// ideas are listed.
  static func share(of requirement: Requirement, _ criterion: Criterion?) -> Int {
    if requirement.isStructural { return 1000 }
    if criterion == nil { return 0 }
    return requirement.kind == .contrast ? 750 : requirement.isUnnamed ? 500 : ofOpenList
  }
}

extension Requirement {
  /// Whether the rubric names none of its ideas, but says of what kind they are.
  var isUnnamed: Bool { ideas.allSatisfy { $0.source == .kindred || $0.source == .criterion } }

  /// The terms that tell the two things apart that it sets side by side; nil where it does not do so.
  fileprivate var sides: ([TermID], [TermID])? {
    guard kind == .contrast else { return nil }
    let named = ideas.filter { $0.source != .kindred }
    guard named.count == 2 else { return nil }
    let terms = named.map { idea in Set(idea.phrasings.flatMap { $0.parts.map { $0.term } }) }
    let own = (terms[0].subtracting(terms[1]), terms[1].subtracting(terms[0]))
    if own.0.isEmpty || own.1.isEmpty { return nil }
    return (own.0.sorted { $0.rawValue < $1.rawValue }, own.1.sorted { $0.rawValue < $1.rawValue })
  }
}

/// The text that a question quotes, for an answer to draw on.
struct Passage: Sendable {
  /// The hashes of its words in their order.
  private(set) var words: [UInt32] = []
  /// Where each hash stands.
  private(set) var places: [UInt32: [Int]] = [:]

  /// Words from which quoted text is a passage and no name or term.
  private static let fewestWords = 5

  /// Reads what stands in quotation marks in the text of a question; where nothing does, of several sentences all but the last,
  /// which asks. Nil where there is nothing, or no point of the question asks for a piece of it.
  init?(of question: Question, _ vocabulary: Vocabulary) {
    guard question.points.contains(where: { $0.requirements.contains { Criterion.asksForQuotation($0) } }) else {
      return nil
    }
    var analyser = Analyser(vocabulary: vocabulary)
    var analysis = Analysis()
    analyser.analyse(Array(question.text.utf8), into: &analysis)
    var run: [Word] = []
    for word in analysis.words {
      if word.flags.contains(.quoted) {
        run.append(word)
      } else if !run.isEmpty {
        add(run)
        run = []
      }
    }
    add(run)
    if words.isEmpty, analysis.sentences.count > 2 {
      analysis.read { reading in
        add(reading.words[..<reading.words(ofSentence: reading.sentences.count - 1).lowerBound])
      }
    }
    if words.isEmpty { return nil }
  }

  private mutating func add(_ run: some Collection<Word>) {
    if run.count < Self.fewestWords { return }
    for word in run {
      places[word.fingerprint, default: []].append(words.count)
      words.append(word.fingerprint)
    }
    // No run of words goes on from one passage to the next.
    words.append(0)
  }
}
