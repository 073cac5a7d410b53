extension Diagnostic {
  /// What is wrong and what to do about it: lower case, no full stop.
  public var message: String {
    let first = numbers.first ?? 0
    let second = numbers.count > 1 ? numbers[1] : 0
    switch code {
    case .emptyRubric:
      return "the rubric is empty; write at least one marking point under a heading 'Marking points'"
    case .noMarkingPoints:
      return
        "no marking points found; list them with '- ' under a heading 'Marking points', 'Examiner Marking Points' or 'Assessment Criteria'"
    case .nothingAssessable:
      return "nothing assessable in this point; say what the answer must contain"
    case .questionWithoutPoints:
      return "question '\(text)' has neither marking points nor model answers, so it cannot be marked; add one"
    case .duplicateQuestion:
      return "question '\(text)' is defined twice; give each question its own id"
    case .tariffDisagrees:
      return
        "question '\(text)' states \(first) \(plural(first)) but its points add up to \(second); change one of them (the stated \(first) are used)"
    case .unknownRefinement:
      return "'\(text)' is not a refinement; use accept, reject, ignore or tariff"
    case .refinementWithoutPoint:
      return "this refinement stands under no marking point; indent it under one"
    case .invalidUTF8:
      return "the text is not valid UTF-8 here; save the file as UTF-8"
    case .givenAway:
      return "'\(text)' is in the question, so repeating it earns nothing; ask for something the question does not say"
    case .addsNothing:
      return "'\(text)' is accepted already; leave it out"
    case .unknownSide:
      return "no part of this point is called '\(text)'; use words of the point in the brackets"
    case .commandAssumed:
      return "no command word found; taken as 'state'"
    case .quantityInferred:
      return "no number stated for '\(text)'; \(first) are taken to be needed for full marks"
    case .rangeTakenAsTwo:
      return "'\(text)' is taken as at least two"
    case .contextNotMarked:
      return "'\(text)' says where or when, and is not marked"
    case .guidanceNotApplied:
      return "'\(text)' is guidance to examiners, and is not applied"
    case .unknownSection:
      return
        "the section '\(text)' is not known, and is not read; use 'Marking points', 'Model answers' or 'Misconceptions'"
    case .nothingToFind:
      return
        "nothing to look for is known for '\(text)', so it cannot be earned; name some ('such as …') or add accept lines"
    case .answerWithoutQuestion:
      return "these model answers belong to no question; put them under the question they answer"
    case .emptyRefinement:
      return
        "nothing to use stands after '\(text)'; write wordings divided by '/', or a number of marks after 'tariff:'"
    case .unclearRefinement:
      return
        "'\(text)' is not understood here; write 'command: explain', or 'needs: 2 ideas of an open list: what they are = one; another / its other wording'"
    case .misconceptionNotChecked:
      return
        "this misconception is not a statement that an answer could make, so it is not looked for; write 'Thinking that …'"
    case .tooLarge:
      return "the rubric is larger than \(first) megabytes; split it"
    }
  }

  private func plural(_ count: Int) -> String { count == 1 ? "mark" : "marks" }
}
