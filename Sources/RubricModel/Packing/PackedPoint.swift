public import Language

extension MarkingPoint: Packable {
  public static var blank: MarkingPoint {
    MarkingPoint(
      id: "", text: "", span: .blank, tariff: 0, tariffSource: .standard, leadIn: nil, commands: [], requirements: [],
      rejects: [], ignored: [], acceptsOther: false, given: [])
  }

  public mutating func exchange(with pack: inout Pack) {
    id.exchange(with: &pack)
    text.exchange(with: &pack)
    span.exchange(with: &pack)
    tariff.exchange(with: &pack)
    pack.exchange(case: &tariffSource)
    leadIn.exchange(with: &pack)
    commands.exchange(with: &pack)
    requirements.exchange(with: &pack)
    rejects.exchange(with: &pack)
    ignored.exchange(with: &pack)
    limits.exchange(with: &pack)
    musts.exchange(with: &pack)
    acceptsOther.exchange(with: &pack)
    given.exchange(with: &pack)
    levels.exchange(with: &pack)
  }
}

extension CommandUse: Packable {
  public static var blank: CommandUse { CommandUse(word: .blank, span: .blank, weight: 0) }

  public mutating func exchange(with pack: inout Pack) {
    word.exchange(with: &pack)
    span.exchange(with: &pack)
    weight.exchange(with: &pack)
  }
}

extension Limit: Packable {
  public static var blank: Limit { Limit(marks: 0, condition: .without([]), label: "", span: .blank) }

  public mutating func exchange(with pack: inout Pack) {
    marks.exchange(with: &pack)
    // Either of the two; the other is blank.
    var (places, idea): ([Int], Idea?) =
      switch condition {
      case .without(let places): (places, nil)
      case .with(let idea): ([], idea)
      }
    places.exchange(with: &pack)
    idea.exchange(with: &pack)
    condition = if let idea { .with(idea) } else { .without(places) }
    label.exchange(with: &pack)
    span.exchange(with: &pack)
  }
}

extension Requirement: Packable {
  public static var blank: Requirement {
    Requirement(
      kind: .content, label: "", span: .blank, command: .blank, quantity: 0, quantityIsStated: false, weight: 0,
      ideas: [], isOpen: false)
  }

  public mutating func exchange(with pack: inout Pack) {
    pack.exchange(case: &kind)
    label.exchange(with: &pack)
    span.exchange(with: &pack)
    command.exchange(with: &pack)
    quantity.exchange(with: &pack)
    quantityIsStated.exchange(with: &pack)
    weight.exchange(with: &pack)
    ideas.exchange(with: &pack)
    isOpen.exchange(with: &pack)
    isOrdered.exchange(with: &pack)
    dependsOn.exchange(with: &pack)
  }
}

extension Idea: Packable {
  public static var blank: Idea { Idea(label: "", span: nil, source: .named, phrasings: []) }

  public mutating func exchange(with pack: inout Pack) {
    label.exchange(with: &pack)
    span.exchange(with: &pack)
    pack.exchange(case: &source)
    phrasings.exchange(with: &pack)
  }
}

extension Phrasing: Packable {
  public static var blank: Phrasing { Phrasing(parts: [], threshold: 0) }

  public mutating func exchange(with pack: inout Pack) {
    parts.exchange(with: &pack)
    threshold.exchange(with: &pack)
    isNegated.exchange(with: &pack)
    isWide.exchange(with: &pack)
  }
}

extension Phrasing.Part: Packable {
  public static var blank: Phrasing.Part { Phrasing.Part(term: .blank, weight: 0) }

  public mutating func exchange(with pack: inout Pack) {
    term.exchange(with: &pack)
    weight.exchange(with: &pack)
    isRequired.exchange(with: &pack)
    isNegated.exchange(with: &pack)
    opposite.exchange(with: &pack)
  }
}
