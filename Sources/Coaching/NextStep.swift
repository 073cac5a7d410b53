public import Marking
public import RubricModel

/// What a learner should do next about a marking point.
public enum NextStep {
  /// The coaching on the command word and the advice, each once; nothing where the point is met.
  public static func steps(_ point: PointResult, in rubric: Rubric) -> [String] {
    if point.decision == .met { return [] }
    var said: [String] = []
    if let coaching = CommandCoaching.text(point, in: rubric) { said.append(coaching) }
    switch point.advice {
    // Said with the correction.
    case .correct: break
    // Said by the coaching.
    case .meetDemand where !said.isEmpty, .develop where !said.isEmpty, .judge where !said.isEmpty: break
    case .none, .addIdeas, .meetDemand, .develop, .cover, .rethink, .judge, .leaveOut, .writeSentences,
      .answerQuestion:
      let advice = Wording.advice(point, in: rubric)
      if !advice.utf8.isEmpty { said.append(advice) }
    }
    return said
  }
}

/// What is said to a learner about a misconception.
public enum MisconceptionWording {
  /// "Thinking that …" as a sentence to the learner.
  public static func correction(_ text: String) -> String {
    for opening in ["Thinking that ", "Believing that ", "Assuming that "] where text.utf8.starts(with: opening.utf8) {
      var belief = [UInt8](text.utf8.dropFirst(opening.utf8.count))
      while let last = belief.last, last == UInt8(ascii: ".") || last == UInt8(ascii: " ") { belief.removeLast() }
      return "Many people believe that " + String(decoding: belief, as: UTF8.self) + ", but it is not so."
    }
    return "A common mistake here: " + text
  }
}
