extension Diagnostic {
  /// What is wrong and what to do about it: lower case, no full stop.
  public var message: String {
    let first = numbers.first ?? 0
    let second = numbers.count > 1 ? numbers[1] : 0
    switch code {
    // The document.
    case .emptyRubric:
      return "the rubric is empty; write at least one marking point under a heading 'Marking points'"
    case .noMarkingPoints:
      return
        "no marking points found; list them with '- ' under a heading 'Marking points', 'Examiner Marking Points' or 'Assessment Criteria'"
    case .tooLarge:
      return "the rubric is larger than \(first) megabytes; split it"
    case .invalidUTF8:
      return "the text is not valid UTF-8 here; save the file as UTF-8"
    case .unknownSection:
      let names = other.isEmpty ? "'Marking points', 'Model answers' or 'Misconceptions'" : "'\(other)'"
      return "the section '\(text)' is not known, and is not read; use \(names)"
    case .emptySection:
      return "nothing stands under '\(text)'; list what belongs there, or leave the heading out"
    case .answerWithoutQuestion:
      return "these model answers belong to no question; put them under the question they answer"

    // Questions.
    case .duplicateQuestion:
      return "question '\(text)' is defined twice; give each question its own id"
    case .questionWithoutPoints:
      return "question '\(text)' has neither marking points nor model answers, so it cannot be marked; add one"
    case .tariffDisagrees:
      return
        "question '\(text)' states \(marks(first)) but its points add up to \(second); change one of them (the stated \(first) are used)"
    case .noMarks:
      return "0 marks cannot be earned; state 1 or more, or leave the number out"
    case .sameWords:
      return "'\(text)' earns this point and point \(other) alike; ask each for something of its own"
    case .answerIsQuestion:
      return "this model answer only repeats the question; write what a learner should answer"
    case .misconceptionNotChecked:
      return
        "this misconception is not a statement that an answer could make, so it is not looked for; write 'Thinking that …'"
    case .duplicateMisconception:
      return "this misconception is listed twice; leave it out"
    case .synonymWithoutName:
      return "'\(text)' has no word before a colon, so it is not read; write 'word: another wording, one more'"
    case .synonymOfNothing:
      return first > 1
        ? "no marking point looks for '\(text)' as a whole, so these synonyms change nothing; use accept lines"
        : "no marking point looks for '\(text)', so these synonyms change nothing; use the words of a point"

    case .gradeUnread:
      return "'\(text)' states no grade with its least marks; write 'Merit: 65%' or 'Merit: 39 marks'"
    case .gradeTwice:
      return "'\(text)' has a name or a boundary that another grade has, and is not read; leave one of them out"
    case .gradeOutOfReach:
      return "nobody can reach the grade '\(text)' with \(marks(first)); lower its boundary"

    // Learnt rules.
    case .unreadLearntRule:
      return "'\(text)' is no learnt rule, and counts for nothing; write a whole number and a word, as '+12 evaporate'"
    case .learntRulesWithoutMarks:
      return
        "the learnt rules do not say what earns \(first == 1 ? "the mark" : "each of the \(first) marks"), and are not used; write 'marks: 1 from 5'\(first > 1 ? " and so on" : "")"

    case .learntRulesWithoutQuestion:
      return "these learnt rules are for no question of the rubric, and are not used; write 'Learnt rules: question 1'"

    // What a point asks for.
    case .nothingAssessable:
      return "nothing assessable in this point; say what the answer must contain"
    case .nothingToFind:
      return
        "nothing to look for is known for '\(text)', so it cannot be earned; name some ('such as …') or add accept lines"
    case .tooFewToFind:
      return
        "\(first) are asked for of '\(text)' but only \(second) can be recognised, so full marks cannot be earned; name more ('such as …') or add accept lines"
    case .tariffUnreachable:
      return
        "\(first) are asked for but the list has only \(second), so full marks cannot be earned; ask for \(second) or name more"
    case .marksDisagree:
      return
        "the point states \(marks(first)) but what it lists makes \(second); change one of them (\(first) are used)"
    case .quantityOutOfRange:
      return "'\(text)' cannot be asked of an answer; state a number from 1 to 50"
    case .oneIdeaTwice:
      return
        "'\(text)' and '\(other)' are one idea, so saying it twice earns both; join them with '/' or name two that differ"
    case .unknownCommand:
      return "'\(text)' is not a known command word, and is taken as 'state'; write '\(other)'"
    case .misspeltCommand:
      return "'\(text)' is not a command word, and is taken as '\(other)'"
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
    case .scopeChosen:
      return "'\(text)' is read as \(other); write every wording in full if another reading is meant"
    case .unpairedBracket:
      return "this '\(text)' has no other half, and is read as a plain mark; close the bracket or leave it out"
    case .foreignNotation:
      let word = fix?.text ?? "the word"
      return "'\(text)' is notation of \(other), taken as '\(word)'; write '\(word)' or choose 'Board: \(other)'"

    // Wordings.
    case .givenAway:
      return "'\(text)' is in the question, so repeating it earns nothing; ask for something the question does not say"
    case .addsNothing:
      return "'\(text)' is accepted already; leave it out"
    case .knownAlready:
      return "'\(text)' is known to mean '\(other)', and is accepted without this line"
    case .refusedToo:
      return "'\(text)' is refused as well, so it can never be earned; leave one of the two out"

    // The lines under a point.
    case .unknownRefinement:
      return
        "'\(text)' is not a refinement; use \(other.isEmpty ? "accept, reject, ignore, must or tariff" : "'\(other)'")"
    case .refinementWithoutPoint:
      return first == 0
        ? "this refinement stands under no marking point; indent it under one"
        : "this refinement is not indented, and is taken for the point above; indent it"
    case .emptyRefinement:
      return
        "nothing to use stands after '\(text)'; write wordings divided by '/', or a number of marks after 'tariff:'"
    case .unknownSide:
      return "no part of this point is called '\(text)'; use words of the point in the brackets"
    case .tariffTwice:
      return "the point states \(marks(second)) but its tariff line \(first); leave one out (\(first) are used)"
    case .refinementOfLevels:
      return "levels of response have no '\(text)' lines; put what counts into the indicative content"
    case .unclearRefinement:
      return
        "'\(text)' is not understood here; write 'command: explain', or 'needs: 2 ideas of an open list: what they are = one; another / its other wording'"
    case .levelsOverlap:
      return
        "levels \(first) and \(second) share a mark; give each level marks of its own (level \(second) is not used)"
    case .levelsWithoutContent:
      return
        "these levels have no content to look for; list under 'Indicative content' what answers may say"
    case .unknownBoard:
      return "'\(text)' is no board profile; use generic, aqa or cambridge"
    case .carriedForward:
      return "'\(text)' cannot be followed by the program; answers without full marks are referred to a person"
    }
  }

  private func marks(_ count: Int) -> String { "\(count) \(count == 1 ? "mark" : "marks")" }
}

extension Diagnostic.Note {
  /// What stands at the place: lower case, no full stop.
  public var message: StaticString {
    switch kind {
    case .otherPoint: "the other point is here"
    case .first: "the first is here"
    case .rejected: "it is rejected here"
    case .ignored: "it is ignored here"
    case .question: "the question is here"
    case .statedHere: "it is stated here"
    }
  }
}
