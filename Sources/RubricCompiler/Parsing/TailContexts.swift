internal import Language

/// Tails that say where, when or by what, and what a thing is to be seen by.
extension TailReader {
  /// "when identifying customer needs", "while talking", "in a simulated or real system".
  func context(
    at index: Int, in words: ArraySlice<SyntaxWord>, _ region: Region, isAfterComma: Bool, isQuestion: Bool,
    isClause: Bool
  ) -> Start? {
    let word = words[index]
    if word.is("in"), words.word(at: index + 1)?.is("the") == true,
      words.word(at: index + 3)?.isAny(["order", "sequence"]) == true,
      words.word(at: index + 2)?.isAny(["correct", "right", "logical", "same", "proper"]) == true
    {
      return Start(kind: .context, head: index)
    }
    guard region == .head || isAfterComma else { return nil }
    if !word.isCapital, word.isAny(["when", "while", "whilst", "during"]) {
      guard isAfterComma || (!isQuestion && !isClause), !isTimeNoun(words[index - 1]) else { return nil }
      return Start(kind: .context, head: index)
    }
    if let length = Self.criteria.first(where: { words.has($0, at: index) })?.count {
      // What it refers to is content, unless it is the material of the question.
      let isMaterial = words[(index + length)...].prefix(6).contains { $0.isAny(Self.materials) }
      return isMaterial ? Start(kind: .context, head: index) : Start(kind: .criteria, head: index + length)
    }
    // "three effects, at least one of which must be good", "any factor, provided that it is developed"
    let conditions: [[StaticString]] = [
      ["provided"], ["as", "long", "as"], ["at", "least", "one", "of", "which"], ["one", "of", "which"],
    ]
    if isAfterComma, conditions.contains(where: { words.has($0, at: index) }) {
      return Start(kind: .context, head: index)
    }
    // "using own knowledge", "using the source"
    if word.is("using"), words[(index + 1)...].prefix(4).contains(where: { $0.isAny(Self.materials) }) {
      return Start(kind: .context, head: index)
    }
    guard word.isAny(["in", "within"]), let next = words.word(at: index + 1) else { return nil }
    if isAfterComma, word.is("in") { return Start(kind: .context, head: index) }
    guard !isQuestion, next.classes.contains(.determiner) || next.isAny(["given", "simulated", "realistic"]) else {
      return nil
    }
    for near in words[(index + 1)...].prefix(8) {
      if near.isAny(Self.scenarioNouns) { return Start(kind: .context, head: index) }
      if near.is("system") {
        return isExercise(words[(index + 1)...].prefix(8)) ? Start(kind: .context, head: index) : nil
      }
      if !near.isWord && near.kind != .dash && near.kind != .slash { return nil }
      if near.isAny(["that", "which", "who", "such", "and"]) { return nil }
    }
    return nil
  }

  private static let criteria: [[StaticString]] = [
    ["with", "reference", "to"], ["with", "regard", "to"], ["with", "respect", "to"], ["by", "reference", "to"],
    ["from", "the", "point", "of", "view", "of"], ["from", "the", "perspective", "of"], ["on", "the", "grounds", "of"],
    ["on", "grounds", "of"], ["making", "reference", "to"], ["in", "terms", "of"], ["in", "relation", "to"],
    ["as", "regards"],
  ]

  private static let materials: [StaticString] = [
    "study", "text", "source", "sources", "extract", "passage", "scenario", "context", "figure", "diagram", "table",
    "graph",
    "data", "case", "knowledge", "question", "stimulus", "article", "map",
  ]

  private static let scenarioNouns: [StaticString] = [
    "scenario", "scenarios", "setting", "settings", "context", "contexts", "simulation", "extract", "passage",
  ]

  /// "a simulated or real system": one for the exercise, not the system that the point is about.
  private func isExercise(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.contains { $0.isAny(["simulated", "real", "live", "practice", "training", "test", "given"]) }
  }

  /// "the point when", "times when": the clause says which, and is content.
  private func isTimeNoun(_ word: SyntaxWord) -> Bool {
    word.isAny([
      "point", "time", "times", "occasion", "occasions", "situation", "situations", "moment", "day", "year", "stage",
      "case",
      "cases", "example", "examples", "circumstances",
    ])
  }
}
