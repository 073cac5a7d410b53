public import RubricModel
internal import Language

/// The English of reasons and advice, apart from the logic that chooses them.
public enum Wording {
  /// Why the point was decided so: one sentence, plain English.
  public static func reason(_ result: PointResult, in rubric: Rubric) -> String {
    let point = rubric.questions[result.question].points[result.point]
    switch result.reason {
    case .complete: return "All that the point asks for is there: " + ideas(result, point) + "."
    case .tooFew(let found, let needed, let requirement):
      return "\(count(found)) of \(count(needed).lowercased()) found for '" + label(point, requirement) + "': "
        + ideas(result, point) + "."
    case .requirementMissing(let requirement):
      let found = result.evidence.isEmpty ? "" : " Found: " + ideas(result, point) + "."
      return "Nothing found for '" + label(point, requirement) + "'." + found
    case .demandUnmet(let requirement):
      return "The content is there (" + ideas(result, point) + "), but '\(point.commands[0].word.word)' asks for more in '"
        + label(point, requirement) + "'."
    case .nothing: return "Nothing in the answer matches what the point asks for."
    case .denied: return "The answer denies or dismisses what the point asks for."
    case .refused(let reject): return "'" + point.rejects[reject].label + "' is not accepted for this point."
    case .misconception(let number):
      return "The answer rests on a misconception: " + rubric.questions[result.question].misconceptions[number].text
    case .echo: return "The answer only repeats the words of the question."
    case .keywordList: return "The answer strings key words together without saying anything about them."
    case .unreadable: return "There is no answer to read."
    }
  }

  /// The learner's next step; empty when there is none. It names no idea that the answer has missed.
  public static func advice(_ result: PointResult, in rubric: Rubric) -> String {
    let point = rubric.questions[result.question].points[result.point]
    switch result.advice {
    case .none: return ""
    case .addIdeas(let number, let requirement):
      return "Add \(count(number).lowercased()) more, different from what you have, for: " + label(point, requirement) + "."
    case .meetDemand(let requirement):
      return demandAdvice(point.requirements[requirement])
    case .cover(let requirement):
      guard point.requirements.indices.contains(requirement) else { return "Answer the question in your own words." }
      return coverAdvice(point.requirements[requirement], label(point, requirement))
    case .correct(let number):
      return "Think again about this: " + rubric.questions[result.question].misconceptions[number].text
    case .rethink: return "Check what you say against the question: you argue against it where it asks you to support it."
    case .writeSentences: return "Write in sentences, and say what each word has to do with the question."
    case .answerQuestion: return "Answer the question in your own words."
    }
  }

  /// How the answer meets the command word.
  public static func command(_ result: CommandResult) -> String {
    switch result.finding {
    case .namingIsEnough: "'\(result.word.word)' asks for the content only, and it is there"
    case .noContent: "there is nothing yet for '\(result.word.word)' to be met with"
    case .reasonGiven: "a reason or a consequence is joined to the content"
    case .reasonMissing: "the content is named; '\(result.word.word)' also asks why, or what follows from it"
    case .described: "something is said about what is named"
    case .onlyNamed: "the content is named; '\(result.word.word)' also asks what it is like"
    case .bothSides: "both sides are there and set against each other"
    case .oneSide: "'\(result.word.word)' asks for both sides and what sets them apart"
    case .judged: "a judgement is given with its support"
    case .judgementMissing: "'\(result.word.word)' asks for a judgement with its support"
    }
  }

  private static func demandAdvice(_ requirement: Requirement) -> String {
    switch requirement.command.demand {
    case .reasoning: "Say why each point matters or what it leads to: use 'because', 'so' or 'this means'."
    case .description: "Say more about each point: what it is like, or what someone would see or do."
    case .contrast: "Say how the two differ, for example with 'whereas'."
    case .judgement: "Weigh both sides and say what you conclude, and why."
    case .content, .account: "Say more about: " + requirement.label + "."
    }
  }

  private static func coverAdvice(_ requirement: Requirement, _ label: String) -> String {
    switch requirement.kind {
    case .content, .contrast: "Cover this part of the question: " + label + "."
    case .reason: "Give a reason, with a word such as 'because'."
    case .consequence: "Say what follows from it: what changes, for whom."
    case .example: "Give an example, from work or from your own experience."
    case .judgement: "Finish with a judgement, and say what it rests on."
    }
  }

  /// The ideas that the evidence shows, each once.
  private static func ideas(_ result: PointResult, _ point: MarkingPoint) -> String {
    var names: [String] = []
    for evidence in result.evidence {
      let ideas = point.requirements[evidence.requirement].ideas
      guard ideas.indices.contains(evidence.idea) else { continue }
      let idea = ideas[evidence.idea]
      let name = idea.source == .modelAnswer ? "the model answer" : idea.label
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: ", ")
  }

  private static func label(_ point: MarkingPoint, _ requirement: Int) -> String {
    let label = point.requirements[requirement].label
    return label.isEmpty ? point.text : label
  }

  private static func count(_ number: Int) -> String {
    let words = ["None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"]
    return words.indices.contains(number) ? words[number] : String(number)
  }
}
