internal import RubricModel

/// The English of how far an answer covers a model answer.
extension Wording {
  /// Words that are named of each kind, at most.
  private static let mostNamed = 8

  /// "Of the model answer found: 'steam', 'cools'; missing: 'droplets'."
  static func covered(
    _ result: PointResult, _ missing: [TermID], _ turned: [TermID], in rubric: Rubric
  ) -> String {
    let found = result.evidence.compactMap { $0.term }
    var parts: [String] = []
    if !found.isEmpty { parts.append("found: " + names(found, without: turned, in: rubric)) }
    if !turned.isEmpty { parts.append("said the other way round: " + names(turned, without: [], in: rubric)) }
    let missing = missing.filter { !turned.contains($0) }
    if !missing.isEmpty { parts.append("missing: " + names(missing, without: turned, in: rubric)) }
    let opening =
      switch result.decision {
      case .met: "The answer says enough of the model answer"
      case .partial: "The answer says part of the model answer"
      case .not: "The answer says too little of the model answer"
      }
    return parts.isEmpty ? opening + "." : opening + "; " + parts.joined(separator: "; ") + "."
  }

  private static func names(_ terms: [TermID], without others: [TermID], in rubric: Rubric) -> String {
    var names: [String] = []
    for term in terms where !others.contains(term) && rubric.terms.indices.contains(Int(term.rawValue)) {
      let name = "'" + rubric.terms[Int(term.rawValue)].label + "'"
      if !names.contains(name) { names.append(name) }
    }
    if names.count > mostNamed { names = names.prefix(mostNamed) + ["and \(names.count - mostNamed) more"] }
    return names.joined(separator: ", ")
  }
}
