/// A command word of examination English: what a question tells the learner to do.
///
/// Meanings follow Ofqual's and AQA's published lists ("Command words", AQA GCSE subject pages).
public enum CommandWord: UInt8, Sendable, CaseIterable {
  case identify, name, state, list, give, outline, describe, define, explain, compare, contrast, distinguish
  case justify, analyse, discuss, assess, evaluate, demonstrate, select, propose, apply, calculate, summarise
  case suggest, recommend

  /// The word as an examiner writes it.
  public var word: StaticString {
    switch self {
    case .identify: "identify"
    case .name: "name"
    case .state: "state"
    case .list: "list"
    case .give: "give"
    case .outline: "outline"
    case .describe: "describe"
    case .define: "define"
    case .explain: "explain"
    case .compare: "compare"
    case .contrast: "contrast"
    case .distinguish: "distinguish"
    case .justify: "justify"
    case .analyse: "analyse"
    case .discuss: "discuss"
    case .assess: "assess"
    case .evaluate: "evaluate"
    case .demonstrate: "demonstrate"
    case .select: "select"
    case .propose: "propose"
    case .apply: "apply"
    case .calculate: "calculate"
    case .summarise: "summarise"
    case .suggest: "suggest"
    case .recommend: "recommend"
    }
  }

  /// What the structure of an answer must show.
  public var demand: Demand {
    switch self {
    case .identify, .name, .state, .list, .give, .define, .select, .suggest, .calculate: .content
    case .outline, .summarise: .account
    case .describe, .demonstrate, .apply, .propose: .description
    case .explain, .analyse, .justify, .recommend, .discuss: .reasoning
    case .compare, .contrast, .distinguish: .contrast
    case .assess, .evaluate: .judgement
    }
  }
}

/// The demand of a command word on the structure of an answer.
public enum Demand: UInt8, Sendable {
  /// The content, with a term: naming is enough.
  case content
  /// The main features or steps, briefly.
  case account
  /// Characteristics beyond the name.
  case description
  /// A claim joined to a reason or a consequence.
  case reasoning
  /// Both sides and what sets them apart.
  case contrast
  /// Both sides and a supported judgement.
  case judgement
}
