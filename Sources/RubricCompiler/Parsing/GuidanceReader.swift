internal import Language
internal import RubricModel

/// Applies guidance to examiners to the demands of a point: "max 2 if only strengths are given", "all three members needed",
/// "second mark only if …", "dates are not required".
struct GuidanceReader {
  private let finder = GuidanceTargets()
  /// Sentences of guidance that are applied to one point: each is held against all its demands.
  static let mostApplied = 32

  /// Applies what is pending; what is not understood goes to `guidance`, to be reported.
  func apply(to syntax: inout PointSyntax) {
    for (number, words) in syntax.pending.enumerated()
    where number >= Self.mostApplied || !read(words[...].trimmedMarks, &syntax) {
      syntax.guidance.append(words[...].span)
    }
    syntax.pending = []
  }

  private func read(_ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax) -> Bool {
    guard words.hasWords else { return true }
    if let one = OneSidedAnswer(words), one.apply(to: &syntax, words.span) { return true }
    if let result = ResultSentence(words), result.apply(to: &syntax) { return true }
    return saysNothing(words) || marksOfBoth(words, &syntax) || unsupportedJudgement(words, &syntax)
      || order(words, &syntax) || whole(words, &syntax)
      || both(words, &syntax)
      || limit(words, &syntax) || dependence(words, &syntax) || beyondNaming(words, &syntax)
  }

  // MARK: What asks for nothing

  /// "Dates are not required", "accept in any order", "do not credit repetition": nothing is asked for by it that is not so
  /// anyway.
  private func saysNothing(_ words: ArraySlice<SyntaxWord>) -> Bool {
    for index in words.indices where words[index].is("not") {
      let after = words[(index + 1)...].prefix(2)
      if after.contains(where: { $0.isAny(["required", "needed", "necessary", "essential", "expected"]) }),
        !words.contains(where: { $0.isAny(["if", "unless"]) })
      {
        return true
      }
    }
    if words.first?.isAny(["they", "learners", "students", "candidates", "you"]) == true,
      words.prefix(5).contains(where: { $0.isAny(["need", "needn't"]) }),
      words.prefix(4).contains(where: { $0.isAny(["not", "don't", "needn't"]) })
    {
      return true
    }
    if words.starts(["no", "need"]) || words.indices.contains(where: { words.has(["need", "not"], at: $0) }) {
      return true
    }
    if let order = words.firstIndex(where: { $0.is("order") }), words.word(at: order - 1)?.is("any") == true {
      return true
    }
    // "Credit each point once only", "the same point does not score twice"
    if words.contains(where: { $0.is("point") || $0.is("points") || $0.is("idea") || $0.is("answer") }),
      words.contains(where: { $0.isAny(["once", "twice"]) })
    {
      return true
    }
    // "A correct example or a correct description is sufficient": as it is anyway.
    if words.last?.isAny(["sufficient", "acceptable", "enough"]) == true, !words.contains(where: { $0.is("not") }) {
      return true
    }
    let isRefusal = words.first?.isAny(["do", "no", "never"]) == true
    return isRefusal
      && words.contains {
        $0.isAny(["repetition", "repetitions", "repeated", "repeating", "twice", "copying", "copied"])
      }
  }

  /// "Responses must cover both points for 2 marks"
  private func marksOfBoth(_ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax) -> Bool {
    guard words.first?.isAny(["responses", "answers", "response", "answer"]) == true,
      let both = words.firstIndex(where: { $0.isAny(["both", "all"]) }),
      let unit = words[both...].indices.first(where: { MarkAnnotations.isUnit(words, $0) }),
      let marks = words.word(at: unit - 1)?.number
    else { return false }
    syntax.statedMarks = syntax.statedMarks ?? marks
    return true
  }

  /// "A judgement based on no valid point gains nothing", "a bare opinion is not credited": it hangs on the content.
  private func unsupportedJudgement(_ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax) -> Bool {
    let nouns: [StaticString] = [
      "judgement", "judgment", "conclusion", "recommendation", "opinion", "decision", "verdict", "choice",
    ]
    guard words.contains(where: { $0.isAny(nouns) }),
      words.contains(where: { $0.isAny(["no", "not", "nothing", "bare", "alone", "without", "unsupported", "never"]) }),
      !words.contains(where: { $0.number != nil && !$0.is("0") && !$0.is("one") }),
      let content = syntax.demands.indices.first(where: {
        syntax.demands[$0].kind == .content && syntax.demands[$0].marks != 0
      })
    else { return false }
    let judged = syntax.demands.indices.filter { place in
      place != content
        && (syntax.demands[place].kind == .judgement || syntax.demands[place].head.contains { $0.isAny(nouns) })
    }
    for place in judged where syntax.demands[place].dependsOn == nil { syntax.demands[place].dependsOn = content }
    return !judged.isEmpty
  }

  // MARK: Order

  /// "Steps must be in the correct order", "in sequence".
  private func order(_ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax) -> Bool {
    guard GuidanceReader.saysOrder(words) else { return false }
    let listed = syntax.demands.indices.filter { syntax.demands[$0].items.count > 1 }
    for index in listed { syntax.demands[index].isOrdered = true }
    return !listed.isEmpty
  }

  /// Whether words ask for an order: "in the correct order", "in sequence", "chronological order".
  static func saysOrder(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.indices.contains { index in
      if words[index].is("sequence") { return words.word(at: index - 1)?.isAny(["in", "correct", "right"]) == true }
      guard words[index].is("order"), let before = words.word(at: index - 1) else { return false }
      return before.isAny([
        "correct", "right", "workable", "sensible", "logical", "proper", "chronological", "same", "time", "given",
        "stated",
      ])
    }
  }

  // MARK: Both, all

  /// "All three members needed for each of the first two marks", "all four stages must be given".
  private func whole(_ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax) -> Bool {
    guard words.first?.isAny(["all", "every", "each"]) == true, saysNeeded(words),
      !MarkerSentence(words).matchesParts
    else { return false }
    let content = syntax.demands.indices.filter { syntax.demands[$0].kind == .content }
    guard !content.isEmpty else { return false }
    // "for each of the first two marks", "for the second mark"
    var chosen = content
    if let first = words.firstIndex(where: { $0.is("first") }), let count = words.word(at: first + 1)?.number {
      chosen = Array(content.prefix(count))
    } else if let ordinal = finder.ordinals(in: words).first, let place = finder.demand(ofMark: ordinal, in: syntax) {
      chosen = [place]
    }
    if let price = price(in: words) {
      if price > 1 {
        // "All four needed for two marks": what is listed makes these marks together.
        syntax.statedMarks = price
        for place in chosen {
          if syntax.demands[place].quantity == nil {
            syntax.demands[place].quantity = syntax.demands[place].items.count
          }
          syntax.demands[place].quantityIsStated = true
          syntax.demands[place].needsAll = true
        }
        return true
      }
      syntax.statedMarks = syntax.statedMarks ?? 1
      // "All four needed for the mark"
      if chosen.count > 1 {
        syntax.limits.append(LimitSyntax(marks: 0, condition: .without(chosen), span: words.span))
        return true
      }
    }
    for place in chosen { syntax.demands[place].needsWhole = true }
    return true
  }

  /// "for the mark", "for two marks": how many marks the whole makes; nil where it is not said or is said of one of several.
  private func price(in words: ArraySlice<SyntaxWord>) -> Int? {
    guard let unit = words.indices.first(where: { MarkAnnotations.isUnit(words, $0) }), unit > words.startIndex,
      !words.contains(where: { $0.is("first") }), finder.ordinals(in: words).isEmpty
    else { return nil }
    let before = words[unit - 1]
    if before.is("the"), words[unit].is("mark") { return 1 }
    return before.number
  }

  /// "Both language and visuals are needed for full marks", "both types must be named for each mark".
  private func both(_ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax) -> Bool {
    guard words.first?.is("both") == true, saysNeeded(words) else { return false }
    // "Both the action and the idea must be clear": no words of an answer.
    if words.contains(where: { $0.isAny(["clear", "implied", "linked", "addressed", "correct", "dealt"]) }),
      !words.indices.contains(where: { MarkAnnotations.isUnit(words, $0) })
    {
      return false
    }
    let verb = words.firstIndex { $0.isAny(["are", "is", "must", "should", "needed", "required"]) } ?? words.endIndex
    let named = words[(words.startIndex + 1)..<verb]
    // "Both must be described for 2 marks"
    if let marks = words.indices.dropFirst().first(where: { MarkAnnotations.isUnit(words, $0) }).flatMap({
      words[$0 - 1].number
    }),
      marks > 1, !named.hasWords
    {
      syntax.statedMarks = syntax.statedMarks ?? marks
      return true
    }
    // "Both sides are needed for more than 2 marks"
    if let more = words.indices.first(where: { words.has(["more", "than"], at: $0) }),
      let most = words.word(at: more + 2)?.number
    {
      let content = syntax.demands.indices.filter {
        syntax.demands[$0].kind == .content && syntax.demands[$0].marks != 0
      }
      guard content.count > 1 else { return false }
      syntax.limits.append(LimitSyntax(marks: most, condition: .without(content), span: words.span))
      return true
    }
    let isFull = words.contains { $0.isAny(["full", "maximum", "all"]) }
    let sides = SideSplitter.two(named).map { finder.demands(named: $0, in: syntax) }
    var places: [Int] = []
    if sides.count == 2, let left = sides[0].first, let right = sides[1].first(where: { $0 != left }) {
      places = [left, right]
    } else if let pair = syntax.pair {
      // What the point is between: a demand that carries no marks of its own.
      syntax.demands.append(finder.condition(pair))
      places = [syntax.demands.count - 1]
    } else if sides.count == 2, !syntax.demands.contains(where: { $0.items.count > ($0.quantity ?? 1) }) {
      syntax.demands.append(finder.condition(SideSplitter.two(named).map { [SyntaxWord]($0.trimmedMarks) }))
      places = [syntax.demands.count - 1]
    } else {
      return false
    }
    syntax.limits.append(
      LimitSyntax(marks: isFull ? nil : 0, condition: .without(places), span: words.span))
    return true
  }

  private func saysNeeded(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.contains {
      $0.isAny(["needed", "required", "must", "necessary", "essential", "should"])
    }
  }

  // MARK: Limits

  /// "Max 2 if only strengths are given", "any mention of ions limits the answer to 1 mark", "limit to 1 mark without an
  /// example".
  private func limit(_ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax) -> Bool {
    guard let found = finder.maximum(in: words) else { return false }
    let condition = found.condition.trimmedMarks
    // "Max 2 for strengths and max 2 for weaknesses"
    if condition.contains(where: { $0.isAny(["max", "maximum"]) }) { return false }
    guard condition.hasWords,
      !words.contains(where: { $0.isAny(["retelling", "narrative", "narration", "storytelling"]) })
    else { return false }
    if saysNaming(condition) {
      raiseDemand(&syntax)
      return true
    }
    if let only = only(condition, syntax) {
      syntax.limits.append(LimitSyntax(marks: found.marks, condition: .without(only), span: words.span))
      return true
    }
    if let missing = missing(in: condition) {
      let places = finder.placesOrCondition(missing, &syntax)
      guard !places.isEmpty else { return false }
      syntax.limits.append(LimitSyntax(marks: found.marks, condition: .without(places), span: words.span))
      return true
    }
    // "only one bank is described", "fewer than two": a count, which is no wording.
    if condition.contains(where: { $0.isAny(["only", "just", "solely", "fewer", "less"]) }) { return false }
    let said = finder.mentioned(condition)
    guard !said.isEmpty else { return false }
    syntax.limits.append(LimitSyntax(marks: found.marks, condition: .with(said), span: words.span))
    return true
  }

  /// "(if) only strengths or only weaknesses are given", "for advantages only", "one-sided": the demands of which one is
  /// wanting then; nil for other conditions.
  private func only(_ condition: ArraySlice<SyntaxWord>, _ syntax: PointSyntax) -> [Int]? {
    let content = syntax.demands.indices.filter { syntax.demands[$0].marks != 0 }
    let isOneSided =
      condition.contains { $0.isAny(["sided", "unbalanced"]) }
      || (condition.contains { $0.isAny(["one", "single"]) }
        && condition.contains { $0.isAny(["side", "only"]) } && finder.demands(named: condition, in: syntax).isEmpty)
      || condition.indices.contains { isOneOfSides($0, in: condition) }
    if isOneSided {
      // The sides are the arguments, not the judgement on them.
      let sides = content.filter { syntax.demands[$0].kind == .content && syntax.demands[$0].isOpen }
      if sides.count > 1 { return sides }
      let lists = content.filter { syntax.demands[$0].kind == .content && syntax.demands[$0].items.count > 1 }
      if lists.count > 1 { return lists }
      return content.count > 1 ? content : nil
    }
    guard condition.contains(where: { $0.isAny(["only", "just", "solely"]) }) else { return nil }
    let named = condition.split { $0.isAny(["or", "only", "just", "solely"]) || $0.kind == .comma }
      .compactMap { finder.demands(named: $0, in: syntax).first }
    guard !named.isEmpty else { return nil }
    if Set(named).count > 1 { return Array(Set(named)).sorted() }
    let sides = content.filter { syntax.demands[$0].kind == .content && syntax.demands[$0].isOpen }
    if sides.contains(named[0]), sides.count > 1 { return sides }
    let others = content.filter { $0 != named[0] }
    return others.isEmpty ? nil : others
  }

  /// "one side only", "on one poem only", "only one method": of the things that the point is about.
  private func isOneOfSides(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    guard words[index].isAny(["one", "single"]), let noun = words.word(at: index + 1), noun.isWord else { return false }
    if noun.is("side") { return true }
    return words.word(at: index + 2)?.is("only") == true
      || (words.word(at: index - 1)?.is("only") == true && words.word(at: index - 2)?.is("if") != true)
  }

  /// What is wanting: after "no", "without", "unless", or before "is missing", "is not given"; nil for other conditions.
  private func missing(in condition: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    for index in condition.indices where condition[index].isAny(["no", "without", "unless", "lacks", "lacking"]) {
      let rest = condition[(index + 1)...]
      let end = rest.firstIndex { $0.isAny(["is", "are", "given", "included", "provided", "stated"]) }
      return rest[rest.startIndex..<(end ?? rest.endIndex)].trimmedMarks
    }
    guard
      let end = condition.firstIndex(where: { word in word.isAny(["missing", "omitted", "absent", "not"]) }),
      end > condition.startIndex
    else { return nil }
    var before = condition[condition.startIndex..<end]
    while let last = before.last, last.isAny(["is", "are", "has", "have"]) { before = before.dropLast() }
    return before.hasWords ? before.trimmedMarks : nil
  }

  /// "if only identified", "for a list", "for naming alone", "for description only".
  private func saysNaming(_ condition: ArraySlice<SyntaxWord>) -> Bool {
    let verbs: [StaticString] = [
      "identified", "identifies", "identifying", "identification", "named", "names", "naming", "listed", "listing",
      "lists", "list", "stated", "states", "definition", "definitions", "description", "described", "describes",
      "bullet",
    ]
    guard condition.contains(where: { $0.isAny(verbs) }), !condition.contains(where: { $0.number != nil }) else {
      return false
    }
    return condition.contains { $0.isAny(["only", "alone", "just", "merely", "simply"]) }
      || condition.count { $0.isWord && $0.classes.isDisjoint(with: .function) } <= 2
  }

  // MARK: Dependence

  /// "Second mark only if the first is awarded", "2nd mark dependent on 1st", "quotation alone = 0".
  private func dependence(_ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax) -> Bool {
    let saysOnly = words.contains { $0.isAny(["only", "dependent", "depends", "dep", "unless", "if", "without"]) }
    let ordinals = finder.ordinals(in: words)
    if saysOnly, let last = ordinals.max(), last > 1, let place = finder.demand(ofMark: last, in: syntax) {
      let first = ordinals.min() ?? 1
      let target = first < last ? finder.demand(ofMark: first, in: syntax) : place > 0 ? place - 1 : nil
      guard let target, target != place, syntax.demands[target].dependsOn != place else { return false }
      syntax.demands[place].dependsOn = target
      return true
    }
    // "A judgement alone, without a reason, is not credited."
    guard let alone = words.firstIndex(where: { $0.is("alone") }) ?? words.firstIndex(where: { $0.is("own") }),
      words.contains(where: {
        $0.isAny(["not", "no", "nothing", "0", "zero", "without", "never", "cannot", "insufficient"]) && !$0.isQuoted
      })
    else { return false }
    let named = finder.demands(named: words[words.startIndex..<alone], in: syntax)
    guard let place = named.first,
      let target = syntax.demands.indices.first(where: { $0 != place && syntax.demands[$0].marks != 0 }),
      syntax.demands[target].dependsOn != place
    else { return false }
    syntax.demands[place].dependsOn = target
    return true
  }

  // MARK: Beyond naming

  /// "Must go beyond naming or defining", "do not credit feature spotting without comment on effect".
  private func beyondNaming(_ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax) -> Bool {
    let isBeyond = words.starts(["must", "go", "beyond"]) || words.starts(["answers", "must", "go", "beyond"])
    let without = words.firstIndex { $0.is("without") }
    let isBare =
      without.map { index in
        words[(index + 1)...].prefix(5).contains {
          $0.isAny([
            "comment", "explanation", "explaining", "development", "expansion", "elaboration", "reason", "reasons",
            "reasoning", "justification", "detail", "description",
          ])
        }
      } ?? false
    // "Naming the technique alone gains nothing", "an effect named without an example gains no credit"
    if words.prefix(6).contains(where: {
      $0.isAny(["naming", "named", "listing", "listed", "stating", "stated", "identified", "identifying"])
    }), RefusalSentence.verdict(in: words) != nil {
      // "Naming the technique (metaphor, simile) alone gains nothing": these names are worth nothing.
      let named = RefinementPhrases.bracketed(words)
      if named.isEmpty { raiseDemand(&syntax) } else { syntax.ignored += named }
      return true
    }
    guard isBeyond || isBare, words.first?.isAny(["must", "answers", "do", "no", "not"]) == true else { return false }
    raiseDemand(&syntax)
    return true
  }

  /// Naming is not enough: what only had to be named must be described.
  private func raiseDemand(_ syntax: inout PointSyntax) {
    for index in syntax.demands.indices
    where syntax.demands[index].kind == .content
      && syntax.demands[index].command.demand.rawValue < Demand.description.rawValue
    {
      syntax.demands[index].command = .describe
    }
  }
}
