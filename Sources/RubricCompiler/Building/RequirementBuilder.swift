internal import Language
internal import RubricModel

/// Turns a demand of a marking point into a requirement with its ideas.
struct RequirementBuilder {
  private let tables = WordTables.shared
  private let phrases = PhraseBuilder()
  let source: SourceText
  let models: NamedModels
  /// Keys that the question gives away.
  let given: [StemID]
  /// Topics of the lexicon that the rubric is about, the most likely first.
  let topics: [Int32]
  /// The question asks what a word means.
  let isOfDefinition: Bool

  /// - Parameter pointTopics: topics of the lexicon that the point itself is about, the most likely first.
  func build(_ demand: DemandSyntax, pointTopics: [Int32], terms: inout TermTable) -> Requirement {
    var demand = demand.withoutQuotes
    var ideas: [Idea] = []
    var itemConcepts: [[ConceptID]] = []
    var model: NamedModels.Model?
    // "a further consequence, for her money, her family or her freedom": what it may be for.
    if demand.items.count > 1, demand.kind == .content,
      demand.items[1].alternatives.first?.first?.isAny(["for", "on", "in", "to"]) == true,
      demand.items[0].alternatives.allSatisfy({ describes($0, &terms) })
    {
      demand.items = [demand.items[0]]
      demand.quantity = 1
    }
    // Beside what an answer says, "strength" and "how long" are such things too.
    let areCriteria = demand.items.allSatisfy { item in item.alternatives.allSatisfy { describes($0, &terms) } }
    // "Up to two marks for arguments in favour": two of them.
    if areCriteria, demand.items.count == 1, demand.kind == .content, let marks = demand.marks, (2...6).contains(marks),
      demand.quantity ?? 1 == 1, let first = demand.items[0].alternatives.first, namesSeveral(first)
    {
      demand.quantity = marks
      demand.quantityIsStated = true
    }
    for item in demand.items {
      if let found = item.alternatives.lazy.compactMap({ models.model(in: $0, source: source) }).first { model = found }
      let built = idea(of: item, isCriterion: areCriteria, terms: &terms)
      itemConcepts.append(built.concepts)
      ideas.append(built.idea)
    }
    if demand.needsWhole { ideas = wholes(of: ideas) }
    let headSpan = demand.head.isEmpty ? demand.items.first?.span ?? ByteSpan(start: 0, end: 0) : demand.head[...].span
    let label =
      demand.head.isEmpty ? demand.items.first.map { self.label(of: $0) } ?? "" : source.string(of: demand.head)
    let roles = roles(of: demand, itemConcepts: itemConcepts, terms: terms)
    let isProcess = roles.contains(Lexicon.Roles.named(("step" as StaticString).bytes[...]))
    if let model {
      if isProcess {
        addSteps(of: model, items: demand.items, to: &ideas, concepts: &itemConcepts, terms: &terms)
      } else {
        ideas = [idea(of: model, items: demand.items, terms: &terms)]
      }
    }
    if !demand.isOfAnswer, demand.isOpen || demand.items.isEmpty || demand.kind != .content {
      ideas += kindred(
        demand, roles: roles, known: itemConcepts.flatMap { $0 }, topics: pointTopics.isEmpty ? topics : pointTopics,
        terms: &terms)
    }
    if ideas.isEmpty, !demand.isOfAnswer, let head = headIdea(demand, terms: &terms) { ideas.append(head) }
    let wanted =
      demand.needsWhole
      ? 1
      : quantity(
        of: demand, items: ideas.count { $0.source == .named || $0.source == .criterion },
        hasModel: model != nil && isProcess)
    // What is not stated cannot ask for more ideas than there are.
    let quantity = demand.quantity == nil ? min(wanted, max(1, ideas.count)) : wanted
    return Requirement(
      kind: demand.kind, label: label, span: headSpan, command: demand.command,
      quantity: quantity, quantityIsStated: demand.quantityIsStated,
      weight: demand.marks ?? (demand.quantity.map { max(1, $0) } ?? 1), ideas: ideas,
      isOpen: demand.isOpen || (demand.items.isEmpty && !roles.isEmpty), isOrdered: demand.isOrdered,
      dependsOn: demand.dependsOn)
  }

  /// "All three members needed": every part of a wording must be there, and of several items each.
  private func wholes(of ideas: [Idea]) -> [Idea] {
    var ideas = ideas
    for index in ideas.indices {
      for phrasing in ideas[index].phrasings.indices { ideas[index].phrasings[phrasing].threshold = 100 }
    }
    guard ideas.count > 1, let first = ideas.first else { return ideas }
    let label = ideas.map { $0.label }.joined(separator: ", ")
    if first.source == .criterion { return [Idea(criterion: label, span: first.span)] }
    let parts = ideas.flatMap { idea in idea.phrasings.first?.parts ?? [] }
    return [
      Idea(
        label: label, span: first.span, source: first.source,
        phrasings: [Phrasing(parts: parts, threshold: 100, isWide: true)])
    ]
  }

  // MARK: Ideas

  private func idea(
    of item: ItemSyntax, isCriterion: Bool, terms: inout TermTable
  ) -> (idea: Idea, concepts: [ConceptID]) {
    var phrasings: [Phrasing] = []
    var concepts: [ConceptID] = []
    for words in item.alternatives {
      let built = phrases.build(words, by: .exact, given: given, source: source, terms: &terms)
      phrasings += built.phrasings
      concepts += built.concepts
    }
    let idea =
      isCriterion
      ? Idea(criterion: label(of: item), span: item.span)
      : Idea(label: label(of: item), span: item.span, source: .named, phrasings: phrasings)
    return (idea, concepts)
  }

  /// Whether the words describe what to look for.
  private func describes(_ words: [SyntaxWord], _ terms: inout TermTable) -> Bool {
    let known = words.filter { given.contains(terms.stem($0)) }.map { $0.folded }
    return CriterionPhrase { known.contains($0.folded) }.describes(words)
      && !(isOfDefinition && DefinitionQuestion.isAnswered(by: words))
  }

  /// "arguments in favour", "each argument against it".
  private func namesSeveral(_ words: [SyntaxWord]) -> Bool {
    let plain = words.drop { word in
      word.isAny(["each", "the", "any"]) || CriterionWords.shared.fittingOrDone.contains(word.folded)
    }
    if words.first?.is("each") == true { return true }
    guard let noun = plain.first else { return false }
    return noun.ends(in: "s") && !noun.ends(in: "ss") && CriterionWords.shared.nouns.contains(noun.folded)
  }

  private func label(of item: ItemSyntax) -> String {
    item.alternatives.map { source.string(of: $0) }.joined(separator: " / ")
  }

  /// A named model as one idea: its name, or most of its steps.
  private func idea(of model: NamedModels.Model, items: [ItemSyntax], terms: inout TermTable) -> Idea {
    var phrasings: [Phrasing] = []
    for words in items.flatMap({ $0.alternatives }) where words.contains(where: { $0.folded == model.name }) {
      phrasings += phrases.build(words, by: .exact, given: given, source: source, terms: &terms).phrasings
    }
    var parts: [Phrasing.Part] = []
    for step in model.steps {
      let built = phrases.build(step, by: .exact, given: [], source: source, terms: &terms)
      if let part = built.phrasings.last?.parts.first { parts.append(Phrasing.Part(term: part.term, weight: 100)) }
    }
    let most = (model.steps.count - 1) * 100 / max(1, model.steps.count)
    phrasings.append(Phrasing(parts: parts, threshold: most, isWide: true))
    let first = items.first
    return Idea(
      label: first.map { label(of: $0) } ?? "", span: first?.span, source: .named, phrasings: phrasings)
  }

  /// A named model brings its steps: each is an idea, and naming the model is another.
  private func addSteps(
    of model: NamedModels.Model, items: [ItemSyntax], to ideas: inout [Idea], concepts: inout [[ConceptID]],
    terms: inout TermTable
  ) {
    for step in model.steps {
      let built = phrases.build(step, by: .exact, given: [], source: source, terms: &terms)
      let isItem = items.contains { item in
        item.alternatives.contains { $0.count == step.count && zip($0, step).allSatisfy { $0.folded == $1.folded } }
      }
      if isItem { continue }
      if concepts.contains(where: { !$0.isEmpty && $0.contains(where: built.concepts.contains) }) { continue }
      ideas.append(
        Idea(label: source.string(of: step), span: step[...].span, source: .named, phrasings: built.phrasings))
      concepts.append(built.concepts)
    }
  }

  /// The head noun phrase as an idea, where the point names no item.
  private func headIdea(_ demand: DemandSyntax, terms: inout TermTable) -> Idea? {
    guard !demand.head.isEmpty else { return nil }
    let built = phrases.build(demand.head, by: .exact, given: given, source: source, terms: &terms)
    // A head of nothing but given words and role nouns ("their impact on service delivery") says nothing to look for.
    let carries = demand.head.contains { word in
      word.isWord && word.classes.isDisjoint(with: .function) && tables.roles(ofNoun: word.folded).isEmpty
        && !given.contains(terms.stem(word))
    }
    guard carries, !built.phrasings.isEmpty else { return nil }
    let label = source.string(of: demand.head)
    let span: ByteSpan = demand.head[...].span
    return describes(demand.head, &terms)
      ? Idea(criterion: label, span: span) : Idea(label: label, span: span, source: .head, phrasings: built.phrasings)
  }

  /// Concepts of the same kind as those the point names, one idea for each family.
  private func kindred(
    _ demand: DemandSyntax, roles: Lexicon.Roles, known: [ConceptID], topics: [Int32], terms: inout TermTable
  ) -> [Idea] {
    let lexicon = terms.lexicon
    let taken = known.flatMap { lexicon.kinds(of: $0) }
    // "active listening techniques": the kinds of the concept that the head names, if there are enough of them.
    if let head = headConcept(demand, terms: &terms) {
      let kinds = lexicon.kinds(of: head).filter { $0 != head && !taken.contains($0) }
      if kinds.count >= Self.fewestKinds {
        // Without a role noun ("accurate recording") the name itself is content; with one ("techniques") it is not.
        return ideas(ofRoots: namesRole(demand) ? kinds : kinds + [head], terms: &terms)
      }
    }
    guard !roles.isEmpty else { return [] }
    var near: [Int32] = []
    for concept in known where !lexicon.isGeneral(concept) {
      let topic = lexicon.concepts[Int(concept.rawValue)].topic
      if !near.contains(topic) { near.append(topic) }
    }
    if near.isEmpty || demand.kind != .content { near = topics }
    // A principle or a law is one in the whole subject; a method or a reason only near the topic.
    if demand.kind == .content, !roles.isDisjoint(with: Self.wideRoles) {
      near = lexicon.topics(ofSubjects: [Int32](terms.activeSubjects.prefix(1)))
    }
    let candidates = lexicon.concepts(serving: roles, in: near).filter { !taken.contains($0) && terms.isActive($0) }
    return ideas(ofRoots: candidates, terms: &terms)
  }

  /// Roles that mean the same in every topic of a subject.
  private static let wideRoles: Lexicon.Roles = {
    var roles: Lexicon.Roles = []
    for name in ["principle", "benefit", "behaviour", "law", "person", "information"] as [StaticString] {
      roles.formUnion(Lexicon.Roles.named(name.bytes[...]))
    }
    return roles
  }()

  /// Kinds from which a concept is a heading rather than an idea.
  private static let kindsOfHeading = 6

  /// Fewest kinds of a head's concept that make it the list of what counts.
  private static let fewestKinds = 4

  /// The concept that the head names without its role noun: "active listening" of "active listening techniques".
  private func headConcept(_ demand: DemandSyntax, terms: inout TermTable) -> ConceptID? {
    guard demand.kind == .content else { return nil }
    let stop = demand.head.firstIndex { $0.isAny(["of", "that", "which", "on", "expected", "in", "to", "for"]) }
    let name = demand.head[..<(stop ?? demand.head.count)].filter { $0.isWord }
    let withoutRole = name.filter { tables.roles(ofNoun: $0.folded).isEmpty }
    for words in [name, withoutRole] {
      // The longest tail of the phrase that names a concept: "brand values" of "the organisation's brand values".
      for start in words.indices.suffix(Self.longestName) {
        let stems = words[start...].map { terms.stem($0) }
        let found = terms.concepts(of: stems).filter { !terms.lexicon.isGeneral($0) }
        if let concept = found.first(where: { terms.lexicon.kinds(of: $0).count > Self.fewestKinds }) { return concept }
      }
    }
    return nil
  }

  /// Most words in a name of the lexicon.
  private static let longestName = 8

  /// Whether the head's concept, with kinds of its own, is what is asked for: "active listening", not "active listening
  /// techniques".
  func isItsOwnKind(_ demand: DemandSyntax, terms: inout TermTable) -> Bool {
    demand.items.isEmpty && !namesRole(demand) && headConcept(demand, terms: &terms) != nil
  }

  private func namesRole(_ demand: DemandSyntax) -> Bool {
    demand.head.contains { $0.isWord && !tables.roles(ofNoun: $0.folded).isEmpty }
  }

  /// One idea for each concept that is no kind of another; the head of them all, at the end, keeps its own words only.
  private func ideas(ofRoots candidates: [ConceptID], terms: inout TermTable) -> [Idea] {
    let roots = terms.rootsOf[candidates] ?? roots(of: candidates, terms.lexicon)
    terms.rootsOf[candidates] = roots
    return roots.map { terms.kindredIdea(of: $0) }
  }

  private func roots(of candidates: [ConceptID], _ lexicon: Lexicon) -> [ConceptID] {
    var isCandidate = [Bool](repeating: false, count: lexicon.concepts.count)
    for candidate in candidates { isCandidate[Int(candidate.rawValue)] = true }
    var isKind = [Bool](repeating: false, count: lexicon.concepts.count)
    var headings: [ConceptID] = []
    for candidate in candidates where candidate != candidates.last {
      let kinds = lexicon.kinds(of: candidate).filter { $0 != candidate && isCandidate[Int($0.rawValue)] }
      // A heading over many kinds ("internal factors") is no idea itself; each of its kinds is.
      if kinds.count >= Self.kindsOfHeading {
        headings.append(candidate)
      } else {
        for kind in kinds { isKind[Int(kind.rawValue)] = true }
      }
    }
    return candidates.filter { !isKind[Int($0.rawValue)] && !headings.contains($0) }
  }

  /// The roles that an item must have: those of the head noun, or those that all named items share.
  private func roles(of demand: DemandSyntax, itemConcepts: [[ConceptID]], terms: TermTable) -> Lexicon.Roles {
    switch demand.kind {
    case .reason: return Lexicon.Roles.named(("reason" as StaticString).bytes[...])
    case .consequence: return Lexicon.Roles.named(("consequence" as StaticString).bytes[...])
    case .example, .contrast, .judgement: return []
    case .content: break
    }
    var roles: Lexicon.Roles = []
    for word in demand.head where word.isWord {
      if word.isAny(["who", "whom"]) { return Lexicon.Roles.named(("person" as StaticString).bytes[...]) }
      if word.isAny(["of", "that", "which", "for", "in", "expected", "to"]), !roles.isEmpty { break }
      let found = tables.roles(ofNoun: word.folded)
      if !found.isEmpty { roles = found }
    }
    if roles.isEmpty, demand.head.contains(where: { $0.is("information") }) {
      roles = Lexicon.Roles.named(("information" as StaticString).bytes[...])
    }
    guard roles.isEmpty, itemConcepts.count > 1 else { return roles }
    var shared: Lexicon.Roles?
    for concepts in itemConcepts where !concepts.isEmpty {
      let own = concepts.reduce(into: Lexicon.Roles()) {
        $0.formUnion(terms.lexicon.concepts[Int($1.rawValue)].roles)
      }
      shared = shared.map { $0.intersection(own) } ?? own
    }
    return shared ?? []
  }

  // MARK: Quantity

  private func quantity(of demand: DemandSyntax, items: Int, hasModel: Bool) -> Int {
    if let stated = demand.quantity { return max(1, stated) }
    if demand.needsAll { return max(1, items) }
    if hasModel { return max(1, items - 1) }
    // "relevant legislation (e.g. X, Y)": one will do; "methods (e.g. X, Y)": two.
    return HeadNoun.isPlural(demand.head) || (items >= 2 && demand.head.isEmpty) ? 2 : 1
  }
}
