internal import Language
public import RubricModel

/// The English of reasons and advice, apart from the logic that chooses them.
public enum Wording {
  /// Why the point was decided so: a sentence of plain English, and another one where a person should look.
  public static func reason(_ result: PointResult, in rubric: Rubric) -> String {
    let reason = plainReason(result, in: rubric)
    return result.isRemote
      ? reason + " Hardly a word of the answer bears on the question, so a person should look." : reason
  }

  private static func plainReason(_ result: PointResult, in rubric: Rubric) -> String {
    guard let point = point(of: result, in: rubric) else { return "The point is not in this mark scheme." }
    let shown = ShownIdeas(result, point, rubric)
    let ideas = shown.text
    switch result.reason {
    case .complete:
      return "All that the point asks for is there" + (ideas.isEmpty ? "." : ": " + ideas + ".")
    case .enough(let requirement):
      let isBegun = result.evidence.contains { $0.requirement == requirement }
      return "Enough is said for full marks" + (ideas.isEmpty ? "" : " (" + ideas + ")") + ", though "
        + (isBegun ? "not all is found of '" : "no words are found for '") + label(point, requirement) + "'."
    case .tooFew(let found, let needed, let requirement):
      return "\(count(found)) of \(count(needed).lowercased()) found for '" + label(point, requirement) + "'"
        + (ideas.isEmpty ? "." : ": " + ideas + ".")
    case .requirementMissing(let requirement):
      return "Nothing found for '" + label(point, requirement) + "'." + (ideas.isEmpty ? "" : " Found: " + ideas + ".")
    case .demandUnmet(let requirement):
      return "The content is " + shown.there
        + ", but '\(result.command.word.word)' asks for more in '" + label(point, requirement) + "'."
    case .brief:
      return "The ideas are " + shown.there + ", but too little is said about them."
    case .thin: return "The answer only hints at what the point asks for: too little for credit."
    case .unknownWords:
      return "Said in words that Examiner does not know; there seems to be enough about the question for some credit."
    case .limited(let limit):
      guard point.limits.indices.contains(limit) else { return "The guidance of the point limits its marks." }
      let marks = point.limits[limit].marks
      let most = marks == 0 ? "no marks" : "\(count(marks).lowercased()) \(marks == 1 ? "mark" : "marks") at most"
      return "The point allows " + most + " here ('"
        + point.limits[limit].label + "')." + (ideas.isEmpty ? "" : " Found: " + ideas + ".")
    case .level(let place, let found, let isNear, let lack):
      return level(place, found, isNear, lack, point) + (ideas.isEmpty ? "" : " Found: " + ideas + ".")
    case .covered(_, let missing, let turned): return covered(result, missing, turned, in: rubric)
    case .learnt(let total, let needed):
      return "The rules learnt from marked answers add up to \(total)"
        + (needed.map { "; a further mark needs \($0)" } ?? ": full marks") + "."
        + (ideas.isEmpty ? "" : " Found: " + ideas + ".")
    case .nothing: return "Nothing in the answer matches what the point asks for."
    case .denied: return "The answer denies or dismisses what the point asks for."
    case .swapped:
      return "The answer says of one side what belongs to the other." + (ideas.isEmpty ? "" : " Found: " + ideas + ".")
    case .contradicted:
      return "The answer says the opposite of what the point asks for."
        + (ideas.isEmpty ? "" : " Found: " + ideas + ".")
    case .mustMissing(let must):
      guard point.musts.indices.contains(must) else { return "Something that must be said is missing." }
      return "The point earns nothing without '" + point.musts[must].label + "'."
        + (ideas.isEmpty ? "" : " Found: " + ideas + ".")
    case .refused(let reject):
      guard point.rejects.indices.contains(reject) else {
        return "A wording of the answer is not accepted for this point."
      }
      return "'" + point.rejects[reject].label + "' is not accepted for this point."
    case .misconception(let number):
      guard let belief = belief(number, result, in: rubric) else { return "The answer rests on a misconception." }
      return "The answer rests on a misconception: " + belief
    case .echo: return "The answer only repeats the words of the question."
    case .keywordList: return "The answer strings key words together without saying anything about them."
    case .unreadable: return "There is no answer to read."
    }
  }

  /// The learner's next step; empty when there is none. It names no idea that the answer has missed.
  public static func advice(_ result: PointResult, in rubric: Rubric) -> String {
    guard let point = point(of: result, in: rubric) else { return "" }
    switch result.advice {
    case .none: return ""
    case .addIdeas(let number, let requirement):
      let more = "Add \(count(max(1, number)).lowercased()) more, different from what you have"
      return more + (openLabel(point, requirement).map { ", for: " + $0 } ?? "") + "."
    case .meetDemand(let requirement):
      guard point.requirements.indices.contains(requirement) else { return ownWords }
      return demandAdvice(point.requirements[requirement], openLabel(point, requirement))
    case .develop:
      return "Say more about each of your points, in your own words: what happens, to whom, and why it matters."
    case .cover(let requirement):
      guard point.requirements.indices.contains(requirement) else { return ownWords }
      return coverAdvice(point.requirements[requirement], openLabel(point, requirement))
    case .correct(let number):
      guard let belief = belief(number, result, in: rubric) else { return "Think again about what you believe here." }
      return "Think again about this: " + belief
    case .rethink:
      return "Check what you say against the question: you argue against it where it asks you to support it."
    case .judge: return "Weigh both sides and say what you conclude, and why."
    case .leaveOut: return "Look again at what else you say: part of it does not belong to a right answer here."
    case .writeSentences: return "Write in sentences, and say what each word has to do with the question."
    case .answerQuestion: return ownWords
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
    case .byMarkedAnswers: "answers like this one have had marks for '\(result.word.word)'"
    }
  }

  private static let ownWords = "Answer the question in your own words."

  private static func demandAdvice(_ requirement: Requirement, _ label: String?) -> String {
    switch requirement.command.demand {
    case .reasoning: "Say why each point matters or what it leads to: use 'because', 'so' or 'this means'."
    case .description: "Say more about each point: what it is like, or what someone would see or do."
    case .contrast: "Say how the two differ, for example with 'whereas'."
    case .judgement: "Weigh both sides and say what you conclude, and why."
    case .content, .account: label.map { "Say more about: " + $0 + "." } ?? "Say more about what you have named."
    }
  }

  private static func coverAdvice(_ requirement: Requirement, _ label: String?) -> String {
    switch requirement.kind {
    case .content, .contrast:
      label.map { "Cover this part of the question: " + $0 + "." }
        ?? "Read the question again, and cover all that it asks for."
    case .reason: "Give a reason, with a word such as 'because'."
    case .consequence: "Say what follows from it: what changes, for whom."
    case .example: "Give an example, from work or from your own experience."
    case .judgement: "Finish with a judgement, and say what it rests on."
    }
  }

  private static func point(of result: PointResult, in rubric: Rubric) -> MarkingPoint? {
    guard rubric.questions.indices.contains(result.question) else { return nil }
    let points = rubric.questions[result.question].points
    return points.indices.contains(result.point) ? points[result.point] : nil
  }

  /// The belief of a misconception, as a sentence's end: without "Thinking that", and with a full stop.
  private static func belief(_ number: Int, _ result: PointResult, in rubric: Rubric) -> String? {
    let misconceptions = rubric.questions[result.question].misconceptions
    guard misconceptions.indices.contains(number) else { return nil }
    var text = misconceptions[number].text
    for opening in ["Thinking that ", "Believing that ", "Assuming that "] where text.utf8.starts(with: opening.utf8) {
      text = String(decoding: text.utf8.dropFirst(opening.utf8.count), as: UTF8.self)
    }
    let end = text.utf8.last
    return end == UInt8(ascii: ".") || end == UInt8(ascii: "!") || end == UInt8(ascii: "?") ? text : text + "."
  }

  /// "Best fit is level 2 (3 to 4 marks): …".
  private static func level(
    _ place: Int, _ found: Int, _ isNear: Bool, _ lack: LevelLack, _ point: MarkingPoint
  ) -> String {
    guard let levels = point.levels?.levels, levels.indices.contains(place) else { return "" }
    let level = levels[place]
    var text = "Best fit is level \(level.number) (\(marks(level.marks)))"
    if !level.descriptor.isEmpty { text += ": '" + level.descriptor + "'" }
    text += level.descriptor.utf8.last == UInt8(ascii: ".") ? " " : ". "
    text += "\(count(found)) of the ideas that the mark scheme lists \(found == 1 ? "was" : "were") found"
    if place + 1 < levels.count {
      switch lack {
      case .nothing: break
      case .breadth: text += "; level \(levels[place + 1].number) asks for more of them"
      case .development: text += "; level \(levels[place + 1].number) asks for more to be said about them"
      case .reasons: text += "; level \(levels[place + 1].number) asks for reasons or consequences"
      case .judgement: text += "; level \(levels[place + 1].number) asks for a judgement"
      case .balance: text += "; level \(levels[place + 1].number) asks for both sides"
      }
    }
    return text + (isNear ? ". Another level is near: a person should decide." : ".")
  }

  private static func marks(_ range: ClosedRange<Int>) -> String {
    if range.count == 1 { return "\(range.lowerBound) \(range.lowerBound == 1 ? "mark" : "marks")" }
    return "\(range.lowerBound) to \(range.upperBound) marks"
  }

  private static func label(_ point: MarkingPoint, _ requirement: Int) -> String {
    guard point.requirements.indices.contains(requirement), !point.requirements[requirement].label.isEmpty else {
      return point.text
    }
    return point.requirements[requirement].label
  }

  /// The requirement's label as far as it may be told to a learner: nil where it names what earns the mark.
  package static func openLabel(_ point: MarkingPoint, _ requirement: Int) -> String? {
    guard point.requirements.indices.contains(requirement) else { return nil }
    let requirement = point.requirements[requirement]
    let label = [UInt8](requirement.label.utf8)
    if label.isEmpty { return nil }
    for idea in requirement.ideas where idea.source != .kindred {
      if idea.source == .modelAnswer || contains(label, [UInt8](idea.label.utf8)) { return nil }
    }
    return requirement.label
  }

  /// Whether a text contains another, by their ASCII letters whatever their case.
  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard !part.isEmpty, part.count <= text.count else { return false }
    func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
    for start in 0...(text.count - part.count) {
      var length = 0
      while length < part.count, lower(text[start + length]) == lower(part[length]) { length += 1 }
      if length == part.count { return true }
    }
    return false
  }

  package static func count(_ number: Int) -> String {
    let words = ["None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"]
    return words.indices.contains(number) ? words[number] : String(number)
  }
}

/// The ideas that the evidence of a point shows, each once.
private struct ShownIdeas {
  private var named: [String] = []
  /// Those of which there is no more than weak evidence, or part of a wording.
  private var hinted: [String] = []

  init(_ result: PointResult, _ point: MarkingPoint, _ rubric: Rubric) {
    for term in result.evidence.compactMap({ $0.idea == Evidence.noIdea ? $0.term : nil }) {
      let name = rubric.terms[Int(term.rawValue)].label
      if !named.contains(name) { named.append(name) }
    }
    for evidence in result.evidence where point.requirements.indices.contains(evidence.requirement) {
      let ideas = point.requirements[evidence.requirement].ideas
      guard ideas.indices.contains(evidence.idea) else { continue }
      let idea = ideas[evidence.idea]
      let name = idea.source == .modelAnswer ? "the model answer" : idea.label
      if evidence.isHint {
        if !hinted.contains(name) { hinted.append(name) }
      } else if !named.contains(name) {
        named.append(name)
      }
    }
    hinted.removeAll { named.contains($0) }
  }

  /// Whether there are hints and nothing else.
  var areHints: Bool { named.isEmpty && !hinted.isEmpty }

  /// All of them by name.
  var list: String { (named + hinted).joined(separator: ", ") }

  /// "email, letter; a hint of telephone"; empty when there are none.
  var text: String {
    if hinted.isEmpty { return list }
    return (named.isEmpty ? "" : named.joined(separator: ", ") + "; ")
      + (hinted.count == 1 ? "a hint of " : "hints of ") + hinted.joined(separator: ", ")
  }

  /// How they are in the answer: "there (email; a hint of telephone)", "hinted at (telephone)".
  var there: String {
    if named.isEmpty, hinted.isEmpty { return "there" }
    return areHints ? "hinted at (" + list + ")" : "there (" + text + ")"
  }
}
