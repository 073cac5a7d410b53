internal import Language

/// Tells sentences to the marker from those of an answer by the words of the trade that they are made of: "Everyday words are to
/// be accepted", "Count each cause once", "The reason must belong to the factor", "The order does not matter".
struct MarkerSentence {
  private let words: ArraySlice<SyntaxWord>
  private let table = MarkerWords.shared

  /// - Parameter words: without brackets.
  init(_ words: ArraySlice<SyntaxWord>) {
    self.words = words
  }

  var isOfMarking: Bool {
    guard let first = words.first, !first.isQuoted, words.count < 40 else { return false }
    // "Nor does a row of terms."
    if first.is("nor"), words.count < 12 { return true }
    return isOfForm || isCommand(first) || isCondition(first) || isPurpose(first) || deniesNeed || speaksOfForm
      || matchesParts || speaksOfLearners(first)
      || speaksOfMark(first) || speaksOfPoint(first) || choosesAnswers || scoresAnswers || countsAnswers
      || pricesWorking
  }

  /// Whether it accepts, refuses or does without a form of words, and nothing that is said.
  var isOfForm: Bool {
    guard let first = words.first, !first.isQuoted, words.count < 40 else { return false }
    if first.isAny(["credit", "accept", "allow", "reject", "ignore", "disregard"]) {
      return !AcceptanceSentence.saysOther(words) && !AcceptanceSentence.saysOther(words.dropFirst())
        && table.areOfForm(words.dropFirst())
    }
    return deniesNeed || scoresAnswers
  }

  // MARK: To the marker

  /// "Count each cause once", "be generous with spelling", "use your judgement".
  private func isCommand(_ first: SyntaxWord) -> Bool {
    let rest = words.dropFirst()
    guard let next = rest.first else { return false }
    if first.isAny(["count", "treat", "mark", "score"]) {
      let isOfAnswer = rest.contains { table.isNoun($0) || $0.isAny(["same", "repeated", "kind", "each", "every"]) }
      return rest.trimmedEnd.suffix(2).contains { $0.is("once") } && isOfAnswer
        || rest.contains { $0.isAny(["holistically", "positively", "generously"]) }
        || rest.indices.contains { rest.has(["as", "one"], at: $0) || rest.has(["as", "the", "same"], at: $0) }
    }
    if first.is("be") {
      return next.isAny(["generous", "lenient", "tolerant", "flexible", "strict", "careful"])
        && rest.contains { table.isNoun($0) || table.isForm($0) }
    }
    // "Withhold A1 if several values are given."
    if first.isAny(["withhold", "deduct"]),
      rest.contains(where: { CodedLines.isCode($0) || $0.isAny(["mark", "marks"]) })
    {
      return true
    }
    if first.isAny(["penalise", "penalize"]) {
      return rest.contains {
        table.isForm($0) || table.isNoun($0) || $0.isAny(["sign", "£", "rounding", "once", "nowhere"])
      }
    }
    let isOfExaminers = first.isAny(["examiners", "examiner", "markers", "marker", "assessors"])
    if isOfExaminers, next.isAny(["should", "must", "may", "can", "are"]) { return true }
    return first.is("use") && rest.last?.isAny(["judgement", "judgment", "discretion"]) == true
      || first.is("use") && rest.prefix(3).contains { $0.isAny(["judgement", "judgment", "discretion"]) }
        && rest.contains { table.isNoun($0) && !$0.isAny(["judgement", "judgment"]) }
  }

  /// "If only one side is given, no more than 2", "if in doubt, give the benefit of the doubt".
  private func isCondition(_ first: SyntaxWord) -> Bool {
    guard first.isAny(["if", "where", "when"]) else { return false }
    if words.starts(["if", "in", "doubt"]) { return true }
    let isOfAnswer = words.contains {
      $0.isAny(["given", "named", "mentioned", "offered", "included", "missing", "stated", "answer", "candidate"])
    }
    let isLimit =
      words.indices.contains { words.has(["no", "more", "than"], at: $0) || words.has(["the", "most"], at: $0) }
      || words.contains { $0.isAny(["max", "maximum"]) }
    return isOfAnswer && isLimit && words.dropFirst().contains { $0.number != nil || $0.is("half") }
  }

  /// "For full marks the answer must …", "for the second mark there must be …", "to gain both marks …".
  private func isPurpose(_ first: SyntaxWord) -> Bool {
    guard first.isAny(["for", "to"]), let unit = words.prefix(6).firstIndex(where: { $0.isAny(["mark", "marks"]) }),
      unit > words.startIndex + 1
    else { return false }
    let isGain = words[words.startIndex + 1].isAny(["gain", "score", "earn", "achieve", "get", "receive", "award"])
    let before = words[(words.startIndex + 1)..<unit]
    let isCounted = before.contains {
      $0.isAny(["full", "both", "all", "each", "second", "first", "third", "maximum", "top", "any", "last", "final"])
        || $0.number != nil
    }
    guard isCounted, first.is("for") || isGain, unit + 1 < words.endIndex else { return false }
    // "for two marks: …" prices what follows.
    return !words[unit...].prefix(2).contains { $0.is(":") }
      && words[unit...].contains {
        $0.isAny(["must", "should", "need", "needs", "has", "have", "required", "needed", "expected"])
      }
  }

  /// "It does not matter which", "learners are not expected to know it", "there is no need to", "technical terms are not needed".
  private var deniesNeed: Bool {
    // "It is not necessary to shout" is what an answer says.
    let isOfSaying = words.dropFirst(4).contains { word in
      word.isAny([
        "name", "say", "state", "give", "mention", "explain", "describe", "know", "list", "define", "quote", "spell",
        "named", "given", "mentioned", "described", "called", "written",
      ])
    }
    if words.starts(["there", "is", "no", "need"]) || words.starts(["it", "does", "not", "matter"])
      || words.starts(["it", "is", "not"])
        && words.dropFirst(3).first?.isAny(["necessary", "enough", "essential", "needed"]) == true
    {
      return isOfSaying
    }
    // "Using 24 gives 2.40, do not penalise"
    if words.suffix(3).elementsEqual(["do", "not", "penalise"] as [StaticString], by: { $0.is($1) }) { return true }
    guard let not = words.firstIndex(where: { $0.is("not") && !$0.isQuoted }), not > words.startIndex + 1 else {
      return false
    }
    let rest = words[(not + 1)...]
    let isNeed = rest.first?.isAny(["needed", "required", "expected", "necessary", "essential"]) == true
    let subject = words[..<(not - 1)]
    let isOfLearners = words.first?.isAny(["learners", "learner", "candidates", "students", "pupils", "they"]) == true
    if isNeed, isOfLearners { return true }
    // "Soil is not needed" is what an answer says.
    return isNeed && subject.contains { table.isForm($0) || table.isNoun($0) || $0.isQuoted || $0.is("technical") }
  }

  /// "Strengths and weaknesses may be mixed as the learner pleases."
  var leavesToLearner: Bool {
    words.contains { $0.isAny(["may", "can"]) }
      && words.indices.contains { index in
        words[index].isAny(["learner", "learners", "candidate", "candidates"])
          && words.word(at: index + 1)?.isAny([
            "pleases", "please", "likes", "like", "chooses", "choose", "wishes", "wish",
          ]) == true
      }
  }

  /// "Own experience at work may be used", "learners may describe what they did", "they may be put as questions".
  private func speaksOfLearners(_ first: SyntaxWord) -> Bool {
    // "Candidates who have it the other way round should lose one mark only", "they may be mixed as the learner pleases"
    if first.isAny(["candidates", "learners", "students", "pupils"]),
      words.dropFirst().first?.isAny(["who", "whose"]) == true,
      words.contains(where: { $0.isAny(["mark", "marks", "credit"]) })
    {
      return true
    }
    // "They must make a number of points that make the issue plain."
    if first.isAny(["they", "candidates", "learners", "students", "answers"]),
      words.dropFirst().first?.isAny(["must", "should"]) == true,
      words.dropFirst(2).first?.isAny(["make", "give", "offer"]) == true,
      words.prefix(9).contains(where: { $0.isAny(["points", "comments", "statements"]) }),
      !words.contains(where: { $0.is(":") || $0.is(";") })
    {
      return true
    }
    if leavesToLearner { return true }
    if words.count < 20, words.indices.contains(where: { words.has(["own", "experience"], at: $0) }),
      words.contains(where: { $0.isAny(["used", "use", "credited", "accepted", "drawn", "draw", "valid", "allowed"]) })
    {
      return true
    }
    guard first.isAny(["learners", "candidates", "they", "answers", "responses", "learner", "students"]),
      let modal = words.dropFirst().first, modal.isAny(["may", "might", "can", "could"]),
      let verb = words.dropFirst(2).first
    else { return false }
    if verb.is("be") {
      return words.dropFirst(3).first?.isAny([
        "put", "given", "phrased", "written", "expressed", "credited", "rewarded",
      ]) == true
    }
    return first.isAny(["learners", "candidates", "answers", "responses", "learner", "students"])
      && (verb.isAny(["describe", "use", "choose", "refer", "draw", "take", "write", "give", "answer"])
        || verb.is("make") && words.last?.isAny(["points", "point"]) == true)
      && !words.contains { $0.is(":") || $0.is(";") }
  }

  /// "Candidates may make a number of points", "answers can be credited in several ways": said over what they may say.
  var opensScheme: Bool {
    if deniesNeed, words.contains(where: { $0.isAny(["mark", "marks"]) }), !words.contains(where: { $0.is(":") }),
      MarkAnnotations.prefix(at: words.startIndex, in: words) == nil
    {
      return true
    }
    guard let first = words.first, words.dropFirst().first?.isAny(["may", "can"]) == true else { return false }
    return speaksOfLearners(first)
  }

  /// "Everyday words are to be accepted", "wording may vary", "the order does not matter", "any reference to heat is fine".
  private var speaksOfForm: Bool {
    let verb = words.indices.first { index in
      index > words.startIndex && !words[index].isQuoted
        && words[index].isAny(["is", "are", "may", "can", "should", "need", "does", "do", "must", "will"])
    }
    guard let verb else { return false }
    let subject = words[..<verb]
    let head = subject.prefix { !$0.isAny(["of", "for", "in", "on", "to", "that", "with", "from"]) }
    let said = words[(verb + 1)...]
    // "Complaints are accepted calmly" is what an answer says.
    let isVerdict =
      said.count <= 8 && said.last { $0.isWord && !$0.isAny(["too", "also", "either"]) }.map(table.isPredicate) == true
    if isVerdict {
      return head.contains { table.isForm($0) || table.isNoun($0) || $0.is("ideas") }
        || subject.first?.isAny(["any", "other", "similar"]) == true && said.count <= 3
          && !said.contains { $0.isAny(["ignored", "counted", "marked", "rewarded"]) }
    }
    // "Learners may use their own words."
    let isOfLearners = words.first?.isAny(["learners", "learner", "candidates", "students", "pupils", "they"]) == true
    if isOfLearners, words.indices.contains(where: { words.has(["own", "words"], at: $0) }) { return true }
    if said.contains(where: { $0.is("order") }), said.contains(where: { $0.is("any") }), said.count <= 6 { return true }
    guard let noun = head.last, noun.isAny(["wording", "order", "phrasing", "spelling", "terminology", "handwriting"]),
      head.count <= 3
    else { return false }
    return said.count <= 4
      && said.last { $0.isWord }.map {
        $0.isAny([
          "matter", "vary", "important", "unimportant", "relevant", "irrelevant", "free", "differ", "correct", "exact",
          "same",
        ])
      } == true
  }

  /// "The reason must belong to the factor", "each effect should follow from its cause", "the two points must not overlap".
  var matchesParts: Bool {
    guard
      let modal = words.prefix(10).firstIndex(where: { $0.isAny(["must", "should", "needs", "need", "has", "have"]) }),
      modal > words.startIndex, let noun = words[..<modal].first(where: { table.isNoun($0) && !$0.isQuoted }),
      !noun.isAny(["way", "ways", "steps", "step"])
    else { return false }
    let subject = words[..<modal].prefix { !$0.isAny(["of", "for", "in", "on", "to"]) }
    let isPlain = subject.allSatisfy { word in
      table.isNoun(word) || table.isForm(word) || word.number != nil || !word.classes.isDisjoint(with: .function)
        || word.isAny(["first", "second", "third", "other", "both", "each", "every", "given", "named", "chosen"])
    }
    guard isPlain, MarkAnnotations.prefix(at: words.startIndex, in: words) == nil,
      !words[..<modal].contains(where: { $0.isAny(["whether", "who", "which", "if", "why", "how", "because"]) })
    else { return false }
    var rest = words[(modal + 1)...]
    if words[modal].isAny(["needs", "need", "has", "have"]) {
      guard rest.first?.is("to") == true else { return false }
      rest = rest.dropFirst()
    }
    guard let verb = rest.first, table.isMatching(verb) else { return false }
    // "Evidence must be kept", "… should be able to": what is to be said.
    if verb.is("be") {
      let said = rest.dropFirst().drop { $0.isAny(["clearly", "correctly", "fully", "a", "an", "the", "not"]) }
      guard let first = said.first, first.isAny(Self.ofParts) else { return false }
      if first.isAny(["given", "explained", "named"]), said.dropFirst().hasWords { return false }
    } else if !rest.contains(where: { table.isNoun($0) || $0.isAny(Self.ofTask) || $0.is("overlap") }) {
      // "The description must match the goods."
      return false
    }
    return !words.contains { $0.is(":") || $0.is(";") }
  }

  private static let ofParts: [StaticString] = [
    "different", "clear", "relevant", "linked", "distinct", "specific", "explained", "explicit", "given", "one",
    "related",
    "something", "from", "in", "about", "of", "named", "separate", "developed", "supported", "consistent",
    "appropriate",
    "suitable", "compared", "covered", "applied", "different", "same", "comparative", "about", "reason", "cause",
    "effect",
    "point", "correct", "justified", "based", "to", "backed", "reasoned", "implied",
  ]

  private static let ofTask: [StaticString] = [
    "poem", "poems", "question", "text", "source", "sources", "scenario", "case", "study", "named", "chosen", "given",
    "extract", "context", "situation", "one", "first", "it", "them",
  ]

  /// "Soil is not needed", "they do not need a licence": what an answer says can be done without.
  var isDenialOfThing: Bool {
    let isNeed = words.indices.contains { index in
      words[index].is("not") && words.word(at: index + 1)?.isAny(["needed", "required", "necessary", "need"]) == true
    }
    return isNeed && words.first?.isAny(["no", "must", "do", "note", "max", "dates"]) == false && !deniesNeed
      && !words.contains { $0.isAny(["mark", "marks", "credit"]) }
  }

  // MARK: Of marks

  /// "MP2 needs both", "Pt 6: once only": what a numbered point of the scheme must hold.
  private func speaksOfPoint(_ first: SyntaxWord) -> Bool {
    let name = first.folded.prefix { $0 >= 0x61 }
    let isNamed = ["mp", "pt", "point"].contains { (text: StaticString) in name == text }
    guard isNamed else { return false }
    let isNumbered = name.count < first.folded.count || words.dropFirst().first?.number != nil
    let next = words.dropFirst(name.count < first.folded.count ? 1 : 2).first
    return isNumbered
      && (next.map {
        $0.isAny(["needs", "must", "requires", "is", "can", "cannot", "may", "only", "should", "not", "depends", "dep"])
      } ?? false)
  }

  /// "Half marks are not given", "this mark is for the reason", "marks are independent", "only one mark for a list".
  private func speaksOfMark(_ first: SyntaxWord) -> Bool {
    if words.contains(where: { $0.is(":") || $0.is(";") }) { return false }
    let rest = words.drop { $0.isAny(["the", "this", "that", "each", "half", "these", "a", "any", "only", "no"]) }
    guard let unit = rest.prefix(3).firstIndex(where: { $0.isAny(["mark", "marks", "credit"]) }) else { return false }
    let next = words.word(at: unit + 1)
    if next?.isAny(["is", "are", "may", "can", "should", "must", "depends", "depend"]) == true {
      // "Credit should also be given for explaining that …" asks for something.
      if let price = words[unit...].firstIndex(where: { $0.is("for") }) {
        return table.areOfForm(words[(price + 1)...]) || AcceptanceSentence.saysOther(words[(price + 1)...])
      }
      return first.isAny(["the", "this", "that", "each", "half", "these", "mark", "marks", "credit", "no", "any"])
    }
    // "Only one mark for a list", "no marks for copying from the text"
    guard next?.is("for") == true else { return false }
    // "One mark for the lot, however many are named"
    if first.number == 1,
      words[(unit + 1)...].prefix(5).contains(where: { $0.isAny(["lot", "pair", "both", "whole"]) })
    {
      return true
    }
    return first.is("only") || first.is("no") && words.word(at: unit + 2)?.ends(in: "ing") == true
  }

  /// "Any two of these score", "either wording is fine", "all three are required".
  private var choosesAnswers: Bool {
    // "Two required."
    if words.count == 2, words.first?.number != nil, words.last?.isAny(["required", "needed", "wanted"]) == true {
      return true
    }
    let subject = words.prefix { word in
      word.number != nil || table.isNoun(word) || table.isForm(word)
        || word.isAny(["any", "either", "both", "all", "each", "of", "these", "them", "one", "the", "other"])
    }
    guard words[..<subject.endIndex].contains(where: { $0.isAny(["any", "either", "both", "all", "each", "these"]) }),
      let verb = words.word(at: subject.endIndex),
      verb.isAny(["is", "are", "score", "scores", "earn", "earns", "will", "gain", "gains", "can", "may"])
    else { return false }
    let said = words[(subject.endIndex + 1)...]
    if said.isEmpty { return true }
    return said.count <= 7
      && said.contains {
        table.isPredicate($0)
          || $0.isAny(["enough", "sufficient", "needed", "required", "do", "necessary", "mark", "marks", "score"])
      }
  }

  /// "Doors closed and nothing trapped are two separate checks", "sleet and hail are the same point".
  private var countsAnswers: Bool {
    guard let verb = words.lastIndex(where: { $0.isAny(["are", "is"]) && !$0.isQuoted }), verb > words.startIndex + 1
    else { return false }
    let said = words[(verb + 1)...].filter { !$0.isAny(["the", "a", "as", "treated", "counted"]) }
    // "Two versions of one step are one."
    if said.count == 1, said.first?.number == 1, words.first?.number != nil { return true }
    guard (2...4).contains(said.count), let last = said.last, let first = said.first else { return false }
    let isCounted = said.contains { $0.isAny(["separate", "same", "single", "distinct"]) }
    return isCounted && (first.number != nil && said.count == 3 || table.isNoun(last))
  }

  /// Verbs for what an answer is given.
  static let scoring: [StaticString] = [
    "score", "scores", "gain", "gains", "earn", "earns", "get", "gets", "receive", "receives",
  ]

  /// "The correct answer without working: 3 marks", "0.24 with no working scores 4", "5 alone gains both marks": what is given for
  /// a result by itself.
  private var pricesWorking: Bool {
    // "153 / 204 = 75 % scores 0"
    let end = words.trimmedEnd
    if let verb = end.suffix(2).firstIndex(where: { $0.isAny(["score", "scores"]) }),
      words[..<verb].contains(where: { $0.number != nil }), let score = words.word(at: verb + 1),
      score.isAny(["0", "zero", "nothing"]) || CodedLines.isCode(score)
    {
      return true
    }
    // "164 alone scores 2"
    if words.first?.number != nil,
      words.indices.contains(where: { words[$0].is("alone") && words.word(at: $0 + 1)?.isAny(Self.scoring) == true })
    {
      return true
    }
    // "no method suits all patients", "towns without working buses gain nothing": what an answer says.
    let isOfResult = words.indices.contains { index in
      words[index].isAny(["no", "without", "some", "incorrect"])
        && words.word(at: index + 1)?.isAny(["working", "workings", "method"]) == true
        && words.word(at: index + 2).map {
          !$0.isWord || $0.isAny(Self.scoring) || $0.isAny(["is", "only", "seen", "shown"])
        }
          ?? true
    }
    return isOfResult
      && words.indices.contains { index in
        let next = words.word(at: index + 1)
        return words[index].isAny(["mark", "marks"]) || CodedLines.isCode(words[index])
          || words[index].is("=") && next?.number != nil
          || words[index].isAny(Self.scoring)
            && (next?.number != nil || next?.isAny(["full", "all", "both", "nothing"]) == true)
      }
  }

  /// "One-word answers score 0", "a list of effects scores no more than one mark", "general statements gain nothing".
  private var scoresAnswers: Bool {
    // "Naming the materials earns nothing", "2370 with no unit loses M3"
    if let first = words.first, first.ends(in: "ing"), WordTables.shared.command(first) != nil,
      words.suffix(2).first?.isAny(Self.scoring) == true, words.last?.is("nothing") == true
    {
      return true
    }
    if let loses = words.firstIndex(where: { $0.isAny(["loses", "lose"]) && !$0.isQuoted }),
      let code = words.word(at: loses + 1), CodedLines.isCode(code)
    {
      return true
    }
    guard
      let verb = words.firstIndex(where: {
        ($0.isAny(Self.scoring) || $0.is("worth")) && !$0.isQuoted
      }), verb > words.startIndex,
      !words[..<verb].contains(where: { $0.isQuoted }),
      words[..<verb].contains(where: {
        $0.isAny([
          "answer", "answers", "response", "responses", "statement", "statements", "list", "lists", "comment",
          "comments", "description", "descriptions", "definition", "definitions", "example", "examples",
        ])
      })
    else { return false }
    let rest = words[(verb + 1)...].prefix(6)
    return rest.isEmpty && words[verb - 1].is("not")
      || rest.first?.isAny(["0", "zero", "nothing", "no", "only"]) == true
      || rest.contains { $0.isAny(["mark", "marks", "credit"]) }
      // "A list of single words is worth 1 at most."
      || rest.contains { $0.isAny(["most", "max", "maximum", "only"]) } && rest.contains { $0.number != nil }
  }
}
