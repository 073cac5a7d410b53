internal import Language
internal import RubricModel

/// Finds points whose full marks no answer can earn, because they ask for more than they have.
struct ReachCheck {
  let source: SourceText

  func check(
    _ syntax: PointSyntax, _ point: MarkingPoint, terms: TermTable, diagnostics: inout [Diagnostic]
  ) {
    checkNumbers(syntax, &diagnostics)
    if let found = syntax.marksFound, !point.acceptsOther {
      diagnostics.append(Diagnostic(.marksDisagree, point.span, numbers: [point.tariff, found]))
    }
    checkTwins(point, terms, &diagnostics)
    if point.acceptsOther || checkPieces(syntax, point, &diagnostics) { return }
    for requirement in point.requirements where requirement.kind == .content {
      let count = requirement.ideas.count
      guard count > 0, requirement.quantity > count, requirement.quantity <= Self.most else { continue }
      diagnostics.append(
        Diagnostic(
          requirement.isOpen ? .tooFewToFind : .tariffUnreachable, requirement.span, text: requirement.label,
          numbers: [requirement.quantity, count]))
    }
  }

  /// The most ideas that an answer can be asked for.
  private static let most = 50

  /// "names 0 reasons", "at least 99 causes".
  private func checkNumbers(_ syntax: PointSyntax, _ diagnostics: inout [Diagnostic]) {
    for demand in syntax.demands {
      if let quantity = demand.quantity, demand.quantityIsStated, quantity > Self.most {
        let span = demand.head.isEmpty ? demand.items.first?.span : demand.head[...].span
        diagnostics.append(
          Diagnostic(.quantityOutOfRange, span ?? ByteSpan(start: 0, end: 0), text: String(quantity)))
      }
      guard let first = demand.head.first, first.number == 0 || first.is("zero"), demand.head.count > 1,
        demand.head[1].ends(in: "s"), demand.head[1].folded.count > 3, demand.items.isEmpty
      else { continue }
      diagnostics.append(Diagnostic(.quantityOutOfRange, first.span, text: source.string(first.span)))
    }
  }

  /// "rain (1); snow (1) [max 4]": whether the pieces make fewer marks than the point states.
  private func checkPieces(
    _ syntax: PointSyntax, _ point: MarkingPoint, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    guard syntax.isNotation || syntax.isExplicit, point.requirements.count > 1,
      point.requirements.allSatisfy({
        $0.kind == .content && !$0.isOpen && !$0.ideas.isEmpty && $0.quantity > $0.ideas.count
      })
    else { return false }
    // Each piece is taken as many times as it takes to make the marks.
    let times = point.requirements[0].quantity
    diagnostics.append(Diagnostic(.marksDisagree, point.span, numbers: [point.tariff, point.tariff / max(1, times)]))
    return true
  }

  /// An idea, and how hard the demand on it is: naming and explaining one thing are two.
  private struct Asked: Hashable {
    var key: PhrasingKey
    var demand: Demand
  }

  /// Two items of a point that are one idea.
  private func checkTwins(_ point: MarkingPoint, _ terms: TermTable, _ diagnostics: inout [Diagnostic]) {
    var known: [Asked: Int] = [:]
    var ideas: [Idea] = []
    for requirement in point.requirements where requirement.kind == .content && requirement.weight > 0 {
      for idea in requirement.ideas where idea.source == .named {
        let keys = idea.phrasings.flatMap { PhrasingKey.keys(of: $0, terms: terms) }
          .map { Asked(key: $0, demand: requirement.command.demand) }
        let twin = keys.compactMap { known[$0] }.min()
        for key in keys where known[key] == nil { known[key] = ideas.count }
        ideas.append(idea)
        guard let twin, let span = idea.span, let first = ideas[twin].span, first != span else { continue }
        diagnostics.append(
          Diagnostic(
            .oneIdeaTwice, span, text: ideas[twin].label, other: idea.label, notes: [Diagnostic.Note(.first, first)]))
      }
    }
  }
}
