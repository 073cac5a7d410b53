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
  init?(_ requirement: Requirement, hasPassage: Bool) {
    if let sides = requirement.sides {
      self = .sides(sides.0, sides.1)
      return
    }
    guard requirement.kind == .content || requirement.kind == .example else { return nil }
    let words = requirement.label.utf8.map { $0 | 0x20 }.split { $0 &- 0x61 >= 26 }
    func names(_ nouns: [StaticString]) -> Bool { words.contains { word in nouns.contains { word == $0 } } }
    if hasPassage, names(Self.quotations) {
      self = .quotation
      return
    }
    guard requirement.kind == .content, requirement.isOpen || requirement.isUnnamed else { return nil }
    let isFor = names(Self.favours)
    let isAgainst = names(Self.objections)
    if isFor == isAgainst, !requirement.isUnnamed { return nil }
    self = isFor == isAgainst ? .statement : isFor ? .favour : .objection
  }

  private static let quotations: [StaticString] = [
    "quotation", "quotations", "quote", "quotes", "quoted", "reference", "references", "evidence", "phrase", "phrases",
    "example", "examples", "detail", "details", "word", "words",
  ]
  private static let favours: [StaticString] = [
    "strength", "strengths", "advantage", "advantages", "benefit", "benefits", "merit", "merits", "positive",
    "positives",
    "pro", "pros", "upside", "upsides", "opportunity", "opportunities", "favour",
  ]
  private static let objections: [StaticString] = [
    "weakness", "weaknesses", "limitation", "limitations", "disadvantage", "disadvantages", "drawback", "drawbacks",
    "criticism", "criticisms", "negative", "negatives", "con", "cons", "downside", "downsides", "flaw", "flaws",
    "shortcoming", "shortcomings", "against", "threat", "threats",
  ]
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
  /// The hashes of its words in their order, and whether each has content of its own.
  private(set) var words: [UInt32] = []
  private(set) var isContent: [Bool] = []
  /// Where each hash stands.
  private(set) var places: [UInt32: [Int]] = [:]

  static let none = Passage()

  /// Words from which quoted text is a passage and no name or term.
  private static let fewestWords = 5

  var isEmpty: Bool { words.isEmpty }

  private init() {}

  /// Reads what stands in quotation marks in the text of a question; where nothing does, of several sentences all but the last,
  /// which asks.
  init(ofQuestion text: String, _ analyser: inout Analyser) {
    var analysis = Analysis()
    analyser.analyse(Array(text.utf8), into: &analysis)
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
    if isEmpty, analysis.sentences.count > 2 {
      analysis.read { reading in
        add(reading.words[..<reading.words(ofSentence: reading.sentences.count - 1).lowerBound])
      }
    }
  }

  private mutating func add(_ run: some Collection<Word>) {
    if run.count < Self.fewestWords { return }
    for word in run {
      places[word.fingerprint, default: []].append(words.count)
      words.append(word.fingerprint)
      isContent.append(word.isContent)
    }
    // No run of words goes on from one passage to the next.
    words.append(0)
    isContent.append(false)
  }
}
