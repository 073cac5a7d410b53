internal import Language

/// Single nouns between slashes in the middle of a phrase: "number of waves / cycles / vibrations per second" says of each how
/// many there are a second.
enum SlashFrame {
  /// The parts with what stands before the first noun and after the last of their run written out for each.
  static func written(_ parts: [[[Unit]]]) -> [[[Unit]]] {
    var parts = parts
    for first in parts.indices {
      guard let head = head(of: parts[first]) else { continue }
      let own = parts[first][0]
      var last = first + 1
      while last < parts.count, parts[last].count == 1, isNoun(parts[last][0]) { last += 1 }
      guard last < parts.count, parts[last].count == 1,
        let tail = tail(
          of: parts[last][0], after: [Unit](own[..<head]), like: own[own.count - 1], isList: last > first + 1)
      else { continue }
      let end = [Unit](parts[last][0][tail...])
      for place in first...last {
        let noun =
          place == first ? own[head...] : place == last ? parts[last][0][..<tail] : parts[place][0][...]
        parts[place] = [[Unit](own[..<head]) + noun + end]
      }
    }
    return parts
  }

  /// "number of", "a record of": says how much there is of what follows.
  static func isQuantity(_ head: some Collection<Unit>) -> Bool {
    zip(head, head.dropFirst()).contains { noun, of in
      of.isAny(["of"]) && noun.words.count == 1
        && (ShapeTable.shared.isQuantity(noun.words[0]) || noun.isAny(["value"]))
        && !noun.isAny(["type", "types", "kind", "kinds", "range", "variety"])
    } && head.suffix(1).allSatisfy { $0.isAny(["of"]) }
  }

  /// Where the noun begins that ends a part, after "number of" or "collide with"; nil where it ends otherwise.
  private static func head(of part: [[Unit]]) -> Int? {
    guard part.count == 1, part[0].count > 1 else { return nil }
    let start = part[0].lastIndex { $0.shape == .preposition }.map { $0 + 1 } ?? 0
    guard start > 1, start < part[0].count, isNoun([Unit](part[0][start...])) else { return nil }
    return start
  }

  /// "cycles", "the lattice", "body fat".
  private static func isNoun(_ units: [Unit]) -> Bool {
    let own = units.first?.shape == .article ? units.dropFirst() : units[...]
    return (1...2).contains(own.count) && own.allSatisfy { $0.shape.isNominal }
      && (own.last?.shape != .adjective || own.last?.isAny(["liquid", "fluid", "solid"]) == true)
  }

  /// Where what follows the noun of the last part begins, if the other nouns want it too.
  private static func tail(of part: [Unit], after head: [Unit], like noun: Unit, isList: Bool) -> Int? {
    let start = part.first?.shape == .article ? 1 : 0
    guard let tail = part[start...].firstIndex(where: { !$0.shape.isNominal }), isNoun([Unit](part[..<tail])) else {
      return nil
    }
    // "at the edges / wears unevenly": a verb.
    if !isQuantity(head), ShapeTable.shared.isVerbInS(part[tail - 1].words[0]) { return nil }
    let rest = part[tail...]
    let isLike = noun.shape == part[tail - 1].shape
    let isRate = rest.contains { $0.isAny(["per", "each", "every"]) }
    if part[tail].isAny(["of"]) { return isLike && isRate && noun.shape == .plural ? tail : nil }
    if isQuantity(head) {
      if isRate { return isLike ? tail : nil }
      switch part[tail].shape {
      case .participle, .gerund: return isLike || isList ? tail : nil
      // "rate of flow of charge / electrons is reduced": what is reduced is the rate.
      case .auxiliary:
        return part[tail - 1].shape == .plural && part[tail].isAny(["is", "has", "was", "does"]) ? tail : nil
      default: return nil
      }
    }
    // "collide with ions / the lattice more often"
    guard !head[head.count - 1].isAny(["of"]), [.measure, .adverb].contains(part[tail].shape) else { return nil }
    return isLike || isList || start > 0 ? tail : nil
  }
}
