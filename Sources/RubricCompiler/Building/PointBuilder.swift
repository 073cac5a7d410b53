internal import Language
internal import RubricModel

/// Builds a marking point out of its syntax and the refinements under it.
struct PointBuilder {
  private let phrases = PhraseBuilder()
  let source: SourceText
  let requirements: RequirementBuilder
  let given: [StemID]

  func build(
    _ syntax: PointSyntax, id: String, item: Document.Item, questionMarks: Int?, terms: inout TermTable,
    diagnostics: inout [Diagnostic]
  ) -> MarkingPoint {
    var pointTopics = topics(ofItemsIn: syntax, &terms)
    if pointTopics.isEmpty {
      pointTopics = TopicFinder(lexicon: terms.lexicon).topics(of: [item.span], source: source, terms: &terms)
    }
    terms.tooWide = []
    terms.tooWide = conceptsTooWide(for: syntax, &terms)
    var built = syntax.demands.map { requirements.build($0, pointTopics: pointTopics, terms: &terms) }
    let refinements = RefinementBuilder(source: source, given: given)
    refinements.addSynonyms(syntax, to: &built, &terms)
    accept(syntax, in: &built, &terms, &diagnostics)
    let rejects = syntax.rejected.flatMap { refused($0, &terms) }
    let ignored = syntax.ignored.flatMap { refused($0, withoutPurpose: true, &terms) }
    let musts = syntax.musts.compactMap { refinements.must($0, &terms) }
    refinements.addExamples(syntax.examples, to: &built, &terms)
    if built.allSatisfy({ $0.ideas.isEmpty && $0.kind == .content }) {
      diagnostics.append(Diagnostic(.nothingAssessable, item.span))
    } else {
      for requirement in built where requirement.ideas.isEmpty && requirement.kind == .content {
        diagnostics.append(Diagnostic(.nothingToFind, requirement.span, text: requirement.label))
      }
    }
    note(syntax, built, item, &diagnostics)
    let (tariff, tariffSource) = tariff(syntax, questionMarks)
    let limits = syntax.limits.map { refinements.limit($0, of: built.count, tariff: tariff, &terms) }
    var commands = syntax.commands
    if commands.isEmpty { commands = [CommandUse(word: built.first?.command ?? .state, span: item.span, weight: 0)] }
    // A command that no word of the point says has the whole point as its place.
    if syntax.commandIsAssumed { commands = commands.map { CommandUse(word: $0.word, span: item.span, weight: 0) } }
    for index in commands.indices { commands[index].weight = Self.weight(of: commands[index].word.demand) }
    let words = givenWords(syntax, built, &terms)
    return MarkingPoint(
      id: id, text: source.string(item.span), span: item.span, tariff: tariff, tariffSource: tariffSource,
      leadIn: syntax.leadIn, commands: commands, requirements: built, rejects: rejects, ignored: ignored,
      limits: limits, musts: musts, acceptsOther: syntax.acceptsOther, given: words)
  }

  /// The topics of what the point names, in its order: the surest sign of what it is about.
  private func topics(ofItemsIn syntax: PointSyntax, _ terms: inout TermTable) -> [Int32] {
    var topics: [Int32] = []
    for words in syntax.demands.flatMap({ $0.items.flatMap { $0.alternatives } }) {
      let stems = words.filter { $0.isWord && $0.classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary]) }
        .map { terms.stem($0) }
      for concept in terms.concepts(of: stems) where !terms.lexicon.isGeneral(concept) {
        let topic = terms.lexicon.concepts[Int(concept.rawValue)].topic
        if !topics.contains(topic) { topics.append(topic) }
      }
    }
    return topics
  }

  /// Subject concepts that several items of the point have among their expressions, and none as its name: a wide idea of
  /// the lexicon ("poorer countries suffer more"), of which the point's items are parts that it counts one by one.
  private func conceptsTooWide(for syntax: PointSyntax, _ terms: inout TermTable) -> [ConceptID] {
    var places: [ConceptID: (item: Int, phrase: [StemID])] = [:]
    var wide: [ConceptID] = []
    var named: [ConceptID] = []
    for (item, words) in syntax.demands.flatMap({ $0.items }).enumerated() {
      for phrase in words.alternatives {
        let stems = phrase.filter { $0.isWord && $0.classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary]) }
          .map { terms.stem($0) }
        for start in stems.indices {
          for length in 1...3 where start + length <= stems.count {
            let run = [StemID](stems[start..<(start + length)])
            for concept in terms.concepts(of: run) where !terms.lexicon.isGeneral(concept) {
              if terms.nameStems(of: concept) == run { named.append(concept) }
              guard let first = places[concept] else {
                places[concept] = (item, run)
                continue
              }
              if first.item != item, first.phrase != run, !wide.contains(concept) { wide.append(concept) }
            }
          }
        }
      }
    }
    return wide.filter { !named.contains($0) }
  }

  /// The question's words, and those with which the point says what it asks for: all but its items, and but a head that
  /// is itself what earns the mark.
  private func givenWords(_ syntax: PointSyntax, _ built: [Requirement], _ terms: inout TermTable) -> [StemID] {
    var words = given
    var known = Set(given)
    for (demand, requirement) in zip(syntax.demands, built)
    where requirement.ideas.contains(where: { $0.source == .criterion })
      || !requirement.ideas.contains(where: { $0.source == .head }) && !isItsItem(demand)
        && !requirements.isItsOwnKind(demand, terms: &terms)
    {
      for word in demand.head where word.isWord && word.classes.isDisjoint(with: .function) {
        let stem = terms.stem(word)
        if known.insert(stem).inserted { words.append(stem) }
      }
    }
    var asked: Set<StemID> = []
    // A description of what to look for is no answer.
    for (demand, requirement) in zip(syntax.demands, built)
    where !requirement.ideas.contains(where: { $0.source == .criterion }) {
      for word in demand.items.flatMap({ $0.alternatives.flatMap { $0 } }) where word.isWord {
        asked.insert(terms.stem(word))
      }
    }
    // What an item names is asked for, not given, unless the question has it.
    let inQuestion = Set(given)
    words.removeAll { asked.contains($0) && !inQuestion.contains($0) }
    // What a calculation does with the numbers of the question is asked for.
    let calculations = syntax.demands.flatMap { $0.items.flatMap { $0.alternatives } }
      .filter { $0.areCalculation }.map { $0.filter { $0.isWord }.map { terms.stem($0) } }
      .filter { $0.allSatisfy { inQuestion.contains($0) } }
    words.removeAll { word in calculations.contains { $0.contains(word) } }
    return words
  }

  /// Whether what a demand asks for is its only item: "kindness (1)".
  private func isItsItem(_ demand: DemandSyntax) -> Bool {
    guard demand.items.count == 1 else { return false }
    let words = demand.items[0].alternatives.flatMap { $0 }
    return demand.head.allSatisfy { word in !word.isWord || words.contains { $0.folded == word.folded } }
  }

  /// Percent of an idea's credit that naming alone does not earn, where the command word asks for more.
  static func weight(of demand: Demand) -> Int {
    switch demand {
    case .content, .account: 0
    case .description: 40
    case .reasoning, .judgement: 50
    case .contrast: 60
    }
  }

  // MARK: Tariff

  private func tariff(_ syntax: PointSyntax, _ questionMarks: Int?) -> (Int, MarkingPoint.TariffSource) {
    if let stated = syntax.statedMarks, stated > 0 { return (stated, syntax.tariffSource ?? .stated) }
    let parts = syntax.demands.filter { $0.marks != 0 }
    let quantities = parts.filter { $0.worth == nil && ($0.kind == .content || $0.kind == .contrast) }
      .compactMap { $0.quantityIsStated ? $0.quantity : nil }
    // "recommend a price, with at least two reasons": two.
    let supports = parts.filter {
      $0.worth == nil && $0.kind != .content && $0.kind != .contrast && $0.quantityIsStated
    }
    .compactMap { $0.quantity }.filter { $0 > 1 }
    let total = (quantities.isEmpty ? supports : quantities).reduce(0, +)
    let owed = parts.reduce(0) { $0 + marksOwed($1) }
    if total > 0 {
      let examples = quantities.isEmpty ? 0 : parts.count { $0.kind == .example && $0.worth == nil }
      let further =
        quantities.isEmpty
        ? []
        : parts.filter {
          $0.worth == nil && ($0.kind == .reason || $0.kind == .consequence) && $0.quantityIsStated
        }
      let tariff = total + examples + owed + further.reduce(0) { $0 + ($1.quantity ?? 1) }
      return (tariff, .quantity)
    }
    if let questionMarks, questionMarks > 0 { return (questionMarks, .question) }
    return owed > 0 ? (owed, .quantity) : (1, .standard)
  }

  /// Marks for what is all asked for without a number: one for each side and each item of a closed list.
  private func marksOwed(_ demand: DemandSyntax) -> Int {
    if let worth = demand.worth { return worth }
    let isList = demand.kind == .content && demand.needsAll && !demand.needsWhole && !demand.quantityIsStated
    return isList && demand.items.count > 1 ? demand.items.count : 0
  }

  // MARK: Refinements

  private func accept(
    _ syntax: PointSyntax, in requirements: inout [Requirement], _ terms: inout TermTable,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard !syntax.accepted.isEmpty else { return }
    var indexes = requirements.map { IdeaIndex($0.ideas, terms: terms) }
    for refinement in syntax.accepted {
      accept(refinement, of: syntax, in: &requirements, &indexes, &terms, &diagnostics)
    }
    for place in requirements.indices { requirements[place].ideas = indexes[place].kept(requirements[place].ideas) }
  }

  private func accept(
    _ refinement: RefinementSyntax, of syntax: PointSyntax, in requirements: inout [Requirement],
    _ indexes: inout [IdeaIndex], _ terms: inout TermTable, _ diagnostics: inout [Diagnostic]
  ) {
    var target =
      SideFinder.place(sharing: refinement.phrases, in: syntax.demands)
      ?? requirements.firstIndex { $0.kind == .content || $0.kind == .contrast } ?? 0
    if !refinement.side.isEmpty {
      if let named = SideFinder.place(of: refinement.side, in: syntax.demands) {
        target = named
      } else {
        diagnostics.append(
          Diagnostic(.unknownSide, refinement.side[...].span, text: source.string(refinement.side[...].span)))
      }
    }
    guard requirements.indices.contains(target) else { return }
    for target in refinement.side.isEmpty ? sides(from: target, in: requirements) : [target] {
      accept(refinement, of: syntax, at: target, in: &requirements, &indexes, &terms)
    }
  }

  /// The requirements that wordings are accepted for: both where the one asks for what speaks for a thing and the other for what
  /// speaks against it, and neither names any.
  private func sides(from target: Int, in requirements: [Requirement]) -> [Int] {
    let sides = requirements.indices.filter { requirements[$0].kind == .content && isSide(requirements[$0]) }
    return sides.count > 1 && sides.contains(target) ? sides : [target]
  }

  private func isSide(_ requirement: Requirement) -> Bool {
    let nouns = SideNouns.favours + SideNouns.objections
    return requirement.labelWords.contains { word in nouns.contains { word == $0 } }
      && !requirement.ideas.contains { $0.source == .named }
  }

  private func accept(
    _ refinement: RefinementSyntax, of syntax: PointSyntax, at target: Int, in requirements: inout [Requirement],
    _ indexes: inout [IdeaIndex], _ terms: inout TermTable
  ) {
    var phrasings: [Phrasing] = []
    var concepts: [ConceptID] = []
    let refinements = RefinementBuilder(source: source, given: given)
    for words in refinements.withSynonyms(refinement, syntax.synonyms) {
      let built = phrases.build(words, by: .accepted, given: [], source: source, terms: &terms)
      phrasings += built.phrasings
      for concept in built.concepts where !concepts.contains(concept) { concepts.append(concept) }
    }
    guard !phrasings.isEmpty else { return }
    // Wordings of an idea that the point names join it, and what the lexicon brought for them is part of it now: two
    // names for one idea count once.
    let names = concepts.map { terms.term(of: $0) }
    let wordings = phrasings.compactMap { terms.words(of: $0) }
    var same: Int?
    for place in indexes[target].places(named: names, worded: wordings) {
      if requirements[target].ideas[place].source == .kindred {
        indexes[target].remove(place)
      } else if same == nil {
        same = place
      }
    }
    indexes[target].add(phrasings, at: same ?? requirements[target].ideas.count, terms: terms)
    if let same {
      requirements[target].ideas[same].phrasings += phrasings
    } else {
      requirements[target].ideas.append(
        Idea(
          label: refinement.phrases.first.map { source.string(of: $0) } ?? "", span: refinement.span,
          source: .accepted, phrasings: phrasings))
    }
  }

  /// - Parameter withoutPurpose: "to stop food poisoning" is ignored in "nobody gets food poisoning" too.
  private func refused(
    _ refinement: RefinementSyntax, withoutPurpose: Bool = false, _ terms: inout TermTable
  ) -> [Idea] {
    refinement.phrases.map { words in
      Idea(
        label: source.string(of: words), span: words[...].span, source: .refused,
        phrasings: RefinementBuilder(source: source, given: given).literal(
          withoutPurpose ? Self.withoutPurpose(words) : words, &terms))
    }
  }

  /// Without "to" and its verb, where two words of content follow: one alone might be a word of what is right.
  private static func withoutPurpose(_ words: [SyntaxWord]) -> [SyntaxWord] {
    guard words.first?.is("to") == true, words.dropFirst(2).count(where: { $0.classes.isEmpty }) > 1 else {
      return words
    }
    return [SyntaxWord](words.dropFirst(2))
  }

  // MARK: Notes

  private func note(
    _ syntax: PointSyntax, _ built: [Requirement], _ item: Document.Item, _ diagnostics: inout [Diagnostic]
  ) {
    if syntax.commands.isEmpty, !syntax.isNotation, !syntax.isExplicit, !syntax.demands.isEmpty {
      diagnostics.append(Diagnostic(.commandAssumed, item.span))
    }
    if let range = syntax.range { diagnostics.append(Diagnostic(.rangeTakenAsTwo, range, text: source.string(range))) }
    for guidance in syntax.guidance {
      diagnostics.append(Diagnostic(.guidanceNotApplied, guidance, text: source.string(guidance)))
    }
    if syntax.isCarriedForward { diagnostics.append(Diagnostic(.carriedForward, item.span, text: "ecf")) }
    for code in syntax.foreign {
      let text = source.string(code)
      let word = text == "A" ? "accept" : text == "I" ? "ignore" : "reject"
      diagnostics.append(
        Diagnostic(
          .foreignNotation, code, text: text, other: text == "NOT" ? "aqa" : "cambridge",
          fix: Diagnostic.Fix(code, word)))
    }
    for context in syntax.contexts {
      diagnostics.append(Diagnostic(.contextNotMarked, context, text: source.string(context)))
    }
    for requirement in built
    where !requirement.quantityIsStated && requirement.quantity > 1 && requirement.kind == .content {
      diagnostics.append(
        Diagnostic(.quantityInferred, requirement.span, text: requirement.label, numbers: [requirement.quantity]))
    }
  }
}
