/// A mechanism of marking that can be switched off, so that what it gains can be measured.
///
/// Without it, nothing is found by it, nothing is asked for, and nothing is held against an answer. Without any, the
/// rubric's own key words are counted.
public enum Mechanism: UInt8, CaseIterable, Sendable {
  case synonyms, weak, kindred, traces, spelling
  case negation, sides, directions, misconceptions
  case commands, structure, criteria, development, styles, order
  case given, division, distinct, lists, echoes, gibberish, elsewhere, asides, fitted, learnt

  /// The name by which a researcher switches it off.
  public var name: StaticString { entry.name }

  /// What it does, in one line.
  public var summary: StaticString { entry.summary }

  private var entry: (name: StaticString, summary: StaticString) {
    switch self {
    case .synonyms: ("synonyms", "wordings of the lexicon or a thesaurus, kindred ideas too")
    case .weak: ("weak", "wordings that only suggest an idea")
    case .kindred: ("kindred", "ideas of the same kind, where a list is open")
    case .traces: ("traces", "parts of ideas that are not found in full")
    case .spelling: ("spelling", "misspelt words and text-speak are taken for what is meant")
    case .negation: ("negation", "what the answer denies earns nothing, unless it is to be denied")
    case .sides: ("sides", "what is said of one side and belongs to the other")
    case .directions: ("directions", "what is said the wrong way round: 'falls' for 'rises'")
    case .misconceptions: ("misconceptions", "mistaken beliefs that the rubric lists")
    case .commands: ("commands", "what command words demand; without them, naming is enough")
    case .structure: ("structure", "reasons, examples, contrast, order and links")
    case .criteria: ("criteria", "statements of the kind that is asked for, where none is listed")
    case .development: ("development", "how much the answer says, in all and beside each idea")
    case .styles: ("styles", "words that are empty, absolute, vague or dismissive")
    case .order: ("order", "words that do not stand in the order of English")
    case .given: ("given", "words that the question gives away earn nothing")
    case .division: ("division", "an answer to a whole unit is divided among its points")
    case .distinct: ("distinct", "evidence counts for one idea only")
    case .lists: ("lists", "a list of key words is refused")
    case .echoes: ("echoes", "an answer that says the question again is refused")
    case .gibberish: ("gibberish", "an answer of no English is refused")
    case .elsewhere: ("elsewhere", "an answer about something else earns nothing for traces")
    case .asides: ("asides", "words to the examiner, taken back or mere padding are left out")
    case .fitted: ("fitted", "credit fitted to marked answers, not just the sum of the ideas")
    case .learnt: ("learnt", "rules that the rubric has learnt from marked answers")
    }
  }
}

/// A set of mechanisms.
public struct Mechanisms: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var bits: UInt32 = 0

  /// Every mechanism there is.
  public static let all = Mechanisms(Mechanism.allCases)

  public init(_ mechanisms: [Mechanism]) {
    for mechanism in mechanisms { bits |= 1 << UInt32(mechanism.rawValue) }
  }

  public init(arrayLiteral mechanisms: Mechanism...) { self.init(mechanisms) }

  public var isEmpty: Bool { bits == 0 }

  public func contains(_ mechanism: Mechanism) -> Bool { bits & (1 << UInt32(mechanism.rawValue)) != 0 }
}
