internal import Language

/// The two answers between which a question lets choose: "State whether the reaction is exothermic or endothermic."
enum ChoiceInQuestion {
  /// How many letters the two have in common at their ends, at least.
  private static let sharedEnding = 4

  static func words(of question: [SyntaxWord]) -> [SyntaxWord] {
    var found: [SyntaxWord] = []
    for index in question.indices where question[index].is("or") && index > 0 && index + 1 < question.count {
      let pair = [question[index - 1], question[index + 1]]
      let shared = zip(pair[0].folded.reversed(), pair[1].folded.reversed()).prefix { $0 == $1 }.count
      guard shared >= sharedEnding, pair[0].folded != pair[1].folded,
        question[max(0, index - 12)..<index].contains(where: { $0.isAny(["whether", "which", "if", "is", "are"]) })
      else { continue }
      found += pair
    }
    return found
  }
}
