internal import Language
internal import RubricModel

/// Writes what was understood of a marking point as lines under it: see ``RefinementReader`` for how they read.
struct AnnotatedPoint {
  private let words: AnnotatedWords
  private let source: SourceText
  private let syntax: PointSyntax
  private let point: MarkingPoint

  init(source: SourceText, syntax: PointSyntax, point: MarkingPoint) {
    words = AnnotatedWords(source)
    self.source = source
    self.syntax = syntax
    self.point = point
  }

  /// The lines without bullets, in the order in which they are read best.
  func lines() -> [[UInt8]] {
    var lines = [tariff(), command()]
    for (demand, requirement) in zip(syntax.demands, point.requirements) { lines.append(needs(demand, requirement)) }
    if syntax.demands.isEmpty { lines.append(("needs: nothing" as StaticString).bytes) }
    for refinement in syntax.musts { lines.append(ideas("must", refinement) { $0.musts }) }
    for refinement in syntax.accepted { lines.append(accept(refinement)) }
    for refinement in syntax.rejected { lines.append(ideas("reject", refinement) { $0.rejected }) }
    for refinement in syntax.ignored { lines.append(ideas("ignore", refinement) { $0.ignored }) }
    for (limit, built) in zip(syntax.limits, point.limits) { lines.append(self.limit(limit, built)) }
    for synonym in syntax.synonyms { lines.append(synonyms(synonym)) }
    for example in syntax.examples { lines.append(("example: " as StaticString).bytes + source.line(of: example)) }
    if syntax.acceptsOther { lines.append(("other: refer" as StaticString).bytes) }
    return lines.filter { !$0.isEmpty }
  }

  // MARK: The point as a whole

  private func tariff() -> [UInt8] {
    var line = "tariff: \(point.tariff)"
    switch point.tariffSource {
    case .stated: break
    case .quantity: line += ", from the quantity"
    case .question: line += ", from the question"
    case .standard: line += ", by default"
    }
    return [UInt8](line.utf8)
  }

  private func command() -> [UInt8] {
    let names = point.commands.map { $0.word.word.bytes }
    // A command that was assumed has the whole point as its place.
    let isAssumed = point.commands.contains { $0.span == point.span }
    return ("command: " as StaticString).bytes + AnnotatedWords.joined(names, by: ", ")
      + (isAssumed ? (", by default" as StaticString).bytes : [])
  }

  // MARK: Demands

  private func needs(_ demand: DemandSyntax, _ requirement: Requirement) -> [UInt8] {
    let demand = demand.withoutQuotes
    let items = demand.items.map { $0.alternatives.filter { $0.contains { $0.isWord } } }.filter { !$0.isEmpty }
    let opening = [UInt8](("needs: " + spec(demand, requirement, hasItems: !items.isEmpty)).utf8)
    let head = demand.head.contains { $0.isWord } ? demand.head : []
    return line { form in
      var line = opening
      let headText = words.phrase(head, form)
      if head.isEmpty {
        // An only idea is what is asked for, unless nothing is.
        if items.count == 1 { line += (":" as StaticString).bytes }
      } else if items.count != 1 || headText != words.phrase(items[0][0], form) {
        line += (": " as StaticString).bytes + headText
      }
      if items.isEmpty { return line }
      let texts = items.map { AnnotatedWords.joined($0.map { words.phrase($0, form) }, by: " / ") }
      return line + (" = " as StaticString).bytes + AnnotatedWords.joined(texts, by: "; ")
    } isRight: { read, place, form in
      guard read.demands.count == 1, let found = read.demands.first, found.items.count == items.count else {
        return false
      }
      return words.isPhrase(found.head, in: place, head, form) && found.quantity == requirement.quantity
        && zip(found.items, items).allSatisfy { found, item in
          found.alternatives.count == item.count
            && zip(found.alternatives, item).allSatisfy { words.isPhrase($0, in: place, $1, form) }
        }
    }
  }

  /// "2 ideas of an open list, explain, in order, worth 3, only with 1".
  private func spec(_ demand: DemandSyntax, _ requirement: Requirement, hasItems: Bool) -> String {
    let quantity = min(requirement.quantity, NeedsReader.largest)
    var spec: String
    if demand.needsAll {
      spec = quantity == 2 ? "both " : "all \(quantity) "
    } else if quantity == 1, requirement.kind != .content, requirement.kind != .contrast {
      spec = requirement.kind == .example ? "an " : "a "
    } else {
      spec = "\(quantity) "
    }
    spec += noun(requirement.kind) + (quantity == 1 ? "" : "s")
    // For content with items it is always said; else only what is unusual.
    if (hasItems && requirement.kind == .content) || requirement.isOpen != NeedsReader.isUsuallyOpen(requirement.kind) {
      spec += requirement.isOpen ? " of an open list" : " of a closed list"
    }
    if requirement.command != point.commands.first?.word { spec += ", \(requirement.command.word)" }
    if demand.isOfAnswer { spec += ", in any words" }
    if demand.isOrdered { spec += ", in order" }
    if demand.needsWhole { spec += ", each in full" }
    if requirement.weight != requirement.quantity { spec += ", worth \(min(requirement.weight, NeedsReader.largest))" }
    if let other = demand.dependsOn { spec += ", only with \(other + 1)" }
    return spec
  }

  private func noun(_ kind: Requirement.Kind) -> String {
    switch kind {
    case .content: "idea"
    case .reason: "reason"
    case .consequence: "consequence"
    case .example: "example"
    case .contrast: "side"
    case .judgement: "judgement"
    }
  }

  // MARK: Wordings

  private func accept(_ refinement: RefinementSyntax) -> [UInt8] {
    let place = refinement.side.isEmpty ? nil : SideFinder.place(of: refinement.side, in: syntax.demands)
    return ideas("accept", refinement, place: place) { $0.accepted }
  }

  /// `accept (side): wording / wording`; a side whose words do not do it is named by its number.
  private func ideas(
    _ keyword: StaticString, _ refinement: RefinementSyntax, place: Int? = nil,
    found: (PointSyntax) -> [RefinementSyntax]
  ) -> [UInt8] {
    let phrases = refinement.phrases.filter { $0.contains { $0.isWord } }
    if phrases.isEmpty { return [] }
    return line { form in
      var line = keyword.bytes
      if let place {
        let side = form.keepsMarks ? words.text(of: refinement.side, form) : [UInt8](String(place + 1).utf8)
        line += (" (" as StaticString).bytes + side + (")" as StaticString).bytes
      }
      return line + (": " as StaticString).bytes + wordings(phrases, form)
    } isRight: { read, other, form in
      let ideas = found(read)
      guard ideas.count == 1 else { return false }
      let isSide =
        place == nil
        || (SideFinder.place(of: ideas[0].side, in: syntax.demands) == place
          && (!form.keepsMarks || words.match(ideas[0].side, in: other, refinement.side)))
      return isSide && self.phrases(ideas[0].phrases, in: other, are: phrases)
    }
  }

  /// `limit: 1 without 2`, and after a colon the guidance as its author words it.
  private func limit(_ limit: LimitSyntax, _ built: Limit) -> [UInt8] {
    let opening = [UInt8]("\(min(built.marks, NeedsReader.largest)) ".utf8)
    let label = source.line(of: limit.span)
    func labelled(_ condition: [UInt8]) -> [UInt8] {
      ("limit: " as StaticString).bytes + condition
        + (label.isEmpty || label == condition ? [] : (": " as StaticString).bytes + label)
    }
    switch limit.condition {
    case .without(let places):
      let known = places.filter { syntax.demands.indices.contains($0) }
      if known.isEmpty { return [] }
      return labelled(opening + [UInt8](("without " + known.map { String($0 + 1) }.joined(separator: ", ")).utf8))
    case .with(let wordings):
      let phrases = wordings.filter { $0.contains { $0.isWord } }
      if phrases.isEmpty { return [] }
      return line { form in
        labelled(opening + ("with " as StaticString).bytes + self.wordings(phrases, form))
      } isRight: { read, other, _ in
        guard read.limits.count == 1, case .with(let found) = read.limits[0].condition else { return false }
        return self.phrases(found, in: other, are: phrases)
      }
    }
  }

  private func synonyms(_ synonym: SynonymSyntax) -> [UInt8] {
    line { form in
      ("synonyms: " as StaticString).bytes + words.text(of: synonym.name, form) + (": " as StaticString).bytes
        + AnnotatedWords.joined(synonym.others.map { words.text(of: $0, form) }, by: ", ")
    } isRight: { read, other, _ in
      guard read.synonyms.count == 1 else { return false }
      return words.match(read.synonyms[0].name, in: other, synonym.name)
        && phrases(read.synonyms[0].others, in: other, are: synonym.others)
    }
  }

  private func wordings(_ phrases: [[SyntaxWord]], _ form: AnnotatedWords.Form) -> [UInt8] {
    AnnotatedWords.joined(phrases.map { words.text(of: $0, form) }, by: " / ")
  }

  private func phrases(_ read: [[SyntaxWord]], in other: SourceText, are phrases: [[SyntaxWord]]) -> Bool {
    read.count == phrases.count && zip(read, phrases).allSatisfy { words.match($0, in: other, $1) }
  }

  // MARK: Reading back

  /// A line in the first form that is read back as what it says.
  private func line(
    _ text: (AnnotatedWords.Form) -> [UInt8], isRight: (PointSyntax, SourceText, AnnotatedWords.Form) -> Bool
  ) -> [UInt8] {
    var line: [UInt8] = []
    for form in AnnotatedWords.Form.allCases {
      line = text(form)
      let place = SourceText(line)
      var reader = SyntaxReader(place)
      var read = PointSyntax()
      var ignored: [Diagnostic] = []
      RefinementReader(source: place).read(
        [ByteSpan(0..<line.count)], into: &read, reader: &reader, diagnostics: &ignored)
      if isRight(read, place, form) { return line }
    }
    return line
  }
}
