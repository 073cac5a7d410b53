internal import Language

/// Holds what an answer says against the claims of a point: whether it says an idea of the wrong side, or the wrong way
/// round.
struct ClaimReader {
  enum Verdict {
    case holds
    /// Said of the other side.
    case swapped
    /// Said under another label than its own, which need not be wrong: it is no evidence of the idea.
    case elsewhere
    /// The opposite is said: "falls" for "rises".
    case contradicted
  }

  /// Descriptions said of the wrong side from which the sides are taken to be confused.
  private static let confusedFrom = 2

  let analysis: Reading
  private let prepared: PreparedPoint
  var claims: PointClaims { prepared.claims }
  private let words: ClaimWords
  private let sides: SideReader?
  private let directions: [Int8]
  private let isConfused: Bool

  /// - Parameter directions: those of the answer's words; empty where no point gives any.
  init(_ analysis: Reading, _ prepared: PreparedPoint, _ words: ClaimWords, directions: [Int8]) {
    self.analysis = analysis
    self.prepared = prepared
    let claims = prepared.claims
    self.words = words
    let reader = claims.described.isEmpty ? nil : SideReader(analysis, claims.names, words)
    sides = reader
    self.directions = directions
    var right = 0
    var wrong = 0
    if let reader {
      for (index, word) in analysis.words.enumerated() where reader.sides[index] >= 0 && !word.flags.contains(.negated)
      {
        guard let side = claims.side(describedBy: word.fingerprint) else { continue }
        if side == reader.sides[index] { right += 1 } else { wrong += 1 }
      }
    }
    isConfused = wrong >= Self.confusedFrom && wrong > 2 * right
  }

  /// Whether the evidence says what the idea claims.
  func verdict(_ match: IdeaMatch) -> Verdict {
    guard prepared.claims.hasAny, prepared.claims.claims.indices.contains(match.requirement),
      claims.claims[match.requirement].indices.contains(match.idea)
    else { return .holds }
    let claim = claims.claims[match.requirement][match.idea]
    if let sides, isSwapped(match, claim, sides) { return claims.hasLabels && !isConfused ? .elsewhere : .swapped }
    return isContradicted(match, claim) || claim.isLacking && deniesLack(match) ? .contradicted : .holds
  }

  /// Whether what denies a word of the evidence denies that there is less of it: "does not reduce waste" for "reduces waste".
  private func deniesLack(_ match: IdeaMatch) -> Bool {
    match.core.contains { index in
      let word = analysis.words[Int(index)]
      guard word.flags.contains(.negated), word.denierDistance > 0 else { return false }
      let denier = Int(index) - Int(word.denierDistance)
      return denier >= 0
        && ((denier + 1)..<Int(index)).contains {
          analysis.words[$0].flags.contains(.negated)
            && !words.kind(analysis.words[$0]).isDisjoint(with: [.lacking, .down])
        }
    }
  }

  /// Whether the evidence says all that the idea prevents, and nothing in the sentence says that it is prevented, or less: "staff
  /// leave" for "prevents staff leaving".
  func saysWhatIsPrevented(_ match: IdeaMatch) -> Bool {
    guard claims.hasPrevention, claims.claims.indices.contains(match.requirement),
      claims.claims[match.requirement].indices.contains(match.idea)
    else { return false }
    let prevented = claims.claims[match.requirement][match.idea].prevented
    if prevented.isEmpty { return false }
    let said = prevented.allSatisfy { word in
      match.words.contains { analysis.words[$0].fingerprint == word }
    }
    return said
      && !analysis.words(ofSentence: analysis.sentence(ofWord: match.words.lowerBound)).contains {
        let word = analysis.words[$0]
        return word.flags.contains(.negated) || word.classes.contains(.negator)
          || !prevented.contains(word.fingerprint)
            && !words.kind(word).isDisjoint(with: [.down, .downward, .lacking, .supposes])
      }
  }

  /// Whether a denial of what the idea names is against it: "no schools" is not against "few schools".
  func isAgainst(_ idea: Int, of requirement: Int) -> Bool { !claims.claims[requirement][idea].isLacking }

  private func isSwapped(_ match: IdeaMatch, _ claim: PointClaims.Claim, _ reader: SideReader) -> Bool {
    var right = 0
    var wrong = 0
    var described = 0
    for index in match.core
    where !reader.isName[Int(index)] && !claims.isPartOfName(analysis.words[Int(index)].fingerprint) {
      described += 1
      let side = reader.sides[Int(index)]
      if side < 0 || analysis.words[Int(index)].flags.contains(.negated) { continue }
      let own = claims.side(describedBy: analysis.words[Int(index)].fingerprint) ?? claim.side
      if own < 0 { continue }
      if own == side { right += 1 } else { wrong += 1 }
    }
    // A bare name earns nothing where all else is the wrong way round.
    if described == 0 { return isConfused }
    return isConfused ? wrong >= right : wrong > right
  }

  private func isContradicted(_ match: IdeaMatch, _ claim: PointClaims.Claim) -> Bool {
    guard !claim.directed.isEmpty, !directions.isEmpty else { return false }
    if claim.isComparison, isComparedTheOtherWay(match, claim) { return true }
    var opposite: [UInt32] = []
    let named = match.core.contains { index in
      directions[Int(index)] != 0 && claim.direction(of: analysis.words[Int(index)].fingerprint) != nil
    }
    for index in match.core {
      let said = directions[Int(index)]
      if said == 0 { continue }
      let word = analysis.words[Int(index)].fingerprint
      let meant = claim.direction(of: word) ?? (named ? 0 : claim.uniform)
      if meant == 0 { continue }
      if !DirectionReader.areOpposite(said, meant) { return false }
      opposite.append(word)
    }
    guard let first = match.core.first, !opposite.isEmpty, !isSupposed(Int(first)) else { return false }
    // Elsewhere the answer may say it the right way: a comparison of two cases.
    for (index, word) in analysis.words.enumerated() where directions[index] != 0 && opposite.contains(word.fingerprint)
    {
      let meant = claim.direction(of: word.fingerprint) ?? claim.uniform
      if (directions[index] > 0) == (meant > 0) { return false }
    }
    return true
  }

  /// "A is greater than B" for "B is greater than A", in a clause of the evidence's sentence.
  private func isComparedTheOtherWay(_ match: IdeaMatch, _ claim: PointClaims.Claim) -> Bool {
    let sentence = analysis.sentence(ofWord: match.words.lowerBound)
    for clause in analysis.sentences[sentence] {
      var opposite = (up: false, down: false)
      var agrees = false
      for index in analysis.clauses[Int(clause)].words where directions[Int(index)] != 0 {
        guard let meant = claim.direction(of: analysis.words[Int(index)].fingerprint) else { continue }
        if !DirectionReader.areOpposite(directions[Int(index)], meant) { agrees = true }
        if meant > 0 { opposite.up = true } else { opposite.down = true }
      }
      if opposite.up, opposite.down, !agrees { return !isSupposed(Int(analysis.clauses[Int(clause)].words.lowerBound)) }
    }
    return false
  }

  /// Whether the sentence tells what would come of something ("if they are rude, complaints rise"), or the clause denies.
  private func isSupposed(_ index: Int) -> Bool {
    let sentence = analysis.words(ofSentence: analysis.sentence(ofWord: index))
    if sentence.contains(where: { words.kind(analysis.words[$0]).contains(.supposes) }) { return true }
    let clause = analysis.clauses[Int(analysis.words[index].clause)].words
    return clause.contains {
      analysis.words[Int($0)].flags.contains(.negated) || analysis.words[Int($0)].classes.contains(.negator)
    }
  }
}

extension ClaimReader {
  /// The matches that hold; the others are counted.
  func holding(_ matches: [IdeaMatch], _ earned: PointMarker.Earned) -> [IdeaMatch] {
    if !prepared.claims.hasAny || matches.allSatisfy({ verdict($0) == .holds }) { return matches }
    return matches.filter { match in
      switch verdict(match) {
      case .holds: return true
      case .elsewhere: return false
      case .swapped: earned.swapped += 1
      case .contradicted: earned.contradicted += 1
      }
      if !earned.misplaced.contains(match.idea) { earned.misplaced.append(match.idea) }
      return false
    }
  }
}
