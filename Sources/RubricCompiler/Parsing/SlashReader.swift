internal import Language

/// The wordings of a phrase whose alternatives stand between slashes, where they share words: "break down / oxidise the lactic
/// acid", "cannot reduce / displace it", "needs more oxygen / energy".
enum SlashReader {
  /// Most wordings of one item.
  private static let most = 24

  /// The wordings of parts that slashes divide.
  static func wordings(_ parts: [[SyntaxWord]]) -> [[SyntaxWord]] {
    let parts = parts.map { WordingScope.withoutTail(withoutLabel($0)) }.filter { $0[...].hasWords }
    var phrases: [[[Unit]]] = []
    var isCut = false
    for part in parts {
      let scopes = WordingScope.scopes(part)
      defer { isCut = scopes.count == 1 && scopes[0].count < part.count }
      // "a toxin that is not destroyed when it is fried / reheated": another wording of what was cut off.
      if isCut, part.count(where: { $0.isWord }) <= 2 { continue }
      let own = scopes.flatMap { OrReader.phrases(Unit.units(of: [SyntaxWord]($0))) }.filter { !$0.isEmpty }
      if !own.isEmpty { phrases.append(own) }
    }
    phrases = SlashFrame.written(phrases)
    var found: [[SyntaxWord]] = []
    for place in phrases.indices {
      for phrase in shared(place, in: phrases) {
        let own = phrase.flatMap { $0.words }
        let isKnown = found.contains { $0.count == own.count && zip($0, own).allSatisfy { $0.folded == $1.folded } }
        if !isKnown, found.count < most { found.append(own) }
      }
    }
    return found
  }

  /// The parts between slashes; "ATOL/ABTA" within a phrase is an "or", "N/m²" one unit.
  static func parts(of words: ArraySlice<SyntaxWord>) -> [[SyntaxWord]] {
    var parts: [[SyntaxWord]] = [[]]
    for index in words.indices {
      let word = words[index]
      guard word.kind == .slash, word.depth == 0 else {
        parts[parts.count - 1].append(word)
        continue
      }
      if let left = words.word(at: index - 1), let right = words.word(at: index + 1), left.isWord, right.isWord,
        left.span.end == word.span.start, word.span.end == right.span.start
      {
        if left.folded.count < 3 || right.folded.count < 3 { continue }
        var or = word
        or.folded = [UInt8](("or" as StaticString).bytes)
        or.kind = .word
        or.classes = .conjunction
        or.isGenerated = true
        parts[parts.count - 1].append(or)
        continue
      }
      parts.append([])
    }
    return parts
  }

  /// "alternative: variation arises by chance", "or: …".
  private static func withoutLabel(_ words: [SyntaxWord]) -> [SyntaxWord] {
    guard let colon = words.prefix(3).firstIndex(where: { $0.is(":") }), colon > 0,
      words[0].isAny(["alternative", "alternatives", "alternatively", "or"])
    else { return words }
    return [SyntaxWord](words[(colon + 1)...])
  }

  /// The wordings of one part, with what it shares with those beside it.
  private static func shared(_ place: Int, in parts: [[[Unit]]]) -> [[Unit]] {
    let next = parts.indices.first { $0 > place && parts[$0].contains { $0.count > 1 } }
    let before = parts.indices.last { $0 < place && parts[$0].contains { $0.count > 1 } }
    var found: [[Unit]] = []
    for own in parts[place] {
      var isWhole = true
      var readings: [[Unit]] = []
      if let next {
        for other in parts[next] {
          let tails = tails(of: own, other)
          readings += tails.more.map { own + $0 }
          if !tails.isWhole { isWhole = false }
        }
      }
      if let before {
        for other in parts[before] {
          let prefixes = prefixes(of: other, for: own)
          readings += prefixes.more.map { $0 + own }
          if !prefixes.isWhole { isWhole = false }
        }
      }
      if isWhole || readings.isEmpty { found.append(own) }
      found += readings
    }
    return found
  }

  private struct Readings {
    var more: [[Unit]] = []
    /// The part is a wording without them too.
    var isWhole = true
  }

  /// "particles / ions gain energy", "normal / valid data", "fits / binds to it": what follows the next part's like.
  private static func tails(of own: [Unit], _ next: [Unit]) -> Readings {
    guard next.count > 1, let end = own.last else { return Readings() }
    if ClauseReader.isClause(own), ClauseReader.isClause(next) { return Readings() }
    // "amount / volume of blood"
    if own.count == 1, ShapeTable.shared.isQuantity(end.words[0]), ShapeTable.shared.isQuantity(next[0].words[0]),
      next[1].isAny(["of"])
    {
      return Readings(more: [[Unit](next.dropFirst())], isWhole: false)
    }
    if let shared = definition(own, next) { return shared }
    // "veins widen" has a verb already.
    // "because the tube / spine forms early"
    let core = own.drop { $0.shape == .clause }
    let isNoun =
      (1...3).contains(core.count) && core.allSatisfy { $0.shape.isNominal || $0.shape == .article }
      && !core.dropLast().contains { $0.shape == .plural }
    if isNoun, let verb = predicate(in: next) {
      let isLike = core.count == verb && own.last?.shape == next[verb - 1].shape || core.count < own.count
      let isModified = core.count == verb && verb > 1
      let isAgent = own.last.map { PhraseWords.agents.contains($0.words[0].folded) } == true
      return Readings(more: [[Unit](next[verb...])], isWhole: !isLike && !isModified && !isAgent)
    }
    // "finds / removes harmful programs"
    if own.count == 1, end.shape == .plural, next[0].shape == .plural,
      next[1].shape.isNominal || next[1].shape == .article
    {
      return Readings(more: [[Unit](next.dropFirst())], isWhole: next.count == 2)
    }
    if ClauseReader.isClause(next) { return Readings() }
    // "break down / oxidise it"
    var verb = own.count - 1
    if verb > 0, end.shape == .preposition || end.isAny(["away", "back"]) { verb -= 1 }
    let head = next[0].shape
    let tail = [Unit](next.dropFirst())
    let isUnder = own[..<verb].contains { $0.shape == .to || $0.shape == .auxiliary || $0.shape == .negator }
    let isDirect = verb > 0 && [.to, .auxiliary, .negator].contains(own[verb - 1].shape)
    // "give a refund / offer an exchange": a noun.
    let isNamed = verb > 1 && own[verb - 1].shape == .article
    let isVerb =
      (head == .verb && own[verb].shape == .verb && !isNamed)
      || (head == .gerund && own[verb].shape == .gerund)
      || (head == .plural && verb > 0 && own[verb].shape == .plural && Coordination.isFinite(own, verb))
      || (isDirect && (own[verb].shape == .verb || own[verb].shape == .noun) && isBase(next))
      || (own[verb].shape == .participle && head == .plural && verb > 0 && verb < own.count - 1)
    if isVerb {
      switch tail[0].shape {
      case .clause, .and: return Readings()
      case .article: return Readings(more: [tail], isWhole: !isUnder && own.count > 1 || end.needsNoObject)
      default: return Readings(more: [tail])
      }
    }
    // "raises heart / breathing rate"
    if next.count == 2, ShapeTable.shared.isCompound(next[1].words[0]), own.count <= 4,
      head == .noun || head == .gerund,
      end.shape == .noun || end.shape == .gerund
    {
      return Readings(more: [tail], isWhole: own.count == 1 || Coordination.governor(of: own) < own.count - 1)
    }
    // "simplified / fixed / exaggerated image"
    // "more concentrated / stronger acid"
    let isCompared = end.shape == .participle && own.count > 1 && own[own.count - 2].shape == .measure
    if isCompared, head == .measure, tail.count == 1, tail[0].shape.isNominal {
      return Readings(more: [tail], isWhole: false)
    }
    // "too many / too few staff on duty"
    if end.shape == .measure, own.count == 2, own[0].isAny(["too"]), next.count > 2, next[0].isAny(["too"]),
      next[1].shape == .measure
    {
      return Readings(more: [[Unit](next[2...])], isWhole: false)
    }
    let isDescribing = end.shape == .adjective || (end.shape == .participle && own.count == 1)
    if isDescribing, head == .adjective || head == .participle || (head == .noun && tail.count == 1),
      tail[0].shape == .noun || tail[0].shape == .plural
    {
      let isOpen = own.count > 1 && own[own.count - 2].shape == .article
      return Readings(more: [tail], isWhole: !isOpen)
    }
    return Readings()
  }

  /// "a substance / chemical that speeds up a reaction", "loss / removal of soil by wind": a noun that says nothing without what is
  /// said of the next part's noun; nil for any other.
  private static func definition(_ own: [Unit], _ next: [Unit]) -> Readings? {
    let table = ShapeTable.shared
    func opens(_ unit: Unit) -> Bool {
      [.article, .measure, .adjective].contains(unit.shape) && !table.isGeneral(unit.words[0])
        || unit.isAny(["all", "any"])
    }
    guard let end = own.last, own.dropLast().allSatisfy(opens), own.count <= 3, end.words.count == 1,
      table.isGeneral(end.words[0]) || table.isQuantity(end.words[0]),
      let head = next.firstIndex(where: { !opens($0) }), head < 3, head + 2 < next.count,
      next[head].shape.isNominal || table.isGeneral(next[head].words[0])
    else { return nil }
    let after = next[head + 1]
    switch after.shape {
    case .clause where after.isAny(["that", "which", "who", "whose", "where"]), .participle, .gerund, .preposition, .to:
      break
    default: return nil
    }
    return Readings(more: [[Unit](next[(head + 1)...])], isWhole: false)
  }

  /// "needs more oxygen / energy", "cannot reduce / displace it": what stands before the like of the part before.
  private static func prefixes(of other: [Unit], for own: [Unit]) -> Readings {
    guard other.count > 1 else { return Readings() }
    // "is 9.8 m/s² / 10 m/s²": one number for another.
    if own[0].words[0].kind == .number, let number = other.firstIndex(where: { $0.words[0].kind == .number }) {
      return Readings(more: number > 0 && other[number - 1].shape == .auxiliary ? [[Unit](other[..<number])] : [])
    }
    // "the direction of travel / of energy transfer"
    if own[0].isAny(["of"]), let of = other.lastIndex(where: { $0.isAny(["of"]) }), of > 0 {
      return Readings(more: [[Unit](other[..<of])], isWhole: false)
    }
    if let deny = other.lastIndex(where: { $0.shape == .negator || $0.isAny(["no"]) }), deny + 1 < other.count {
      var verb = deny + 1
      if other[verb].isAny(["longer"]) { verb += 1 }
      let isLike = verb < other.count && isLikeVerb(own, other[verb])
      if isLike {
        let isSure =
          own[0].shape == .verb
          || own.count > 1 && (own[1].opensObject || own[1].shape == .preposition || own[1].shape == .to)
        return Readings(more: [[Unit](other[..<verb])], isWhole: !isSure)
      }
    }
    // "keep a large / the right audience"
    if let end = other.last, end.shape == .adjective, own[0].shape == .adjective, own.count > 1, own[1].shape.isNominal,
      Coordination.governor(of: other) > 0
    {
      return Readings(more: [[Unit](other.dropLast())], isWhole: other[other.count - 2].shape != .article)
    }
    // "gets mixed up / confused", "keeps it open / clear"
    if own.count == 1, let place = described(own[0], in: other) {
      return Readings(more: [[Unit](other[..<place])], isWhole: own[0].shape == .adjective)
    }
    let isBare = own.count == 1 || own[1].shape == .and
    if own.count == 2, ShapeTable.shared.isCompound(own[1].words[0]), own[0].shape == .noun || own[0].shape == .gerund {
      let governor = Coordination.governor(of: other)
      return Readings(more: governor > 0 ? [[Unit](other[..<governor])] : [])
    }
    guard isBare else { return Readings() }
    let isDenied = other.contains { $0.shape == .measure || $0.shape == .negator }
    switch own[0].shape {
    case .verb where other.count > 1 && other[other.count - 2].shape == .to:
      return Readings(more: [[Unit](other.dropLast())], isWhole: !isDenied)
    case .measure where other.last?.shape == .measure, .adverb where other.last?.shape == .adverb:
      return Readings(more: [[Unit](other.dropLast())])
    case .gerund where other.last?.shape == .gerund:
      return Readings(more: [[Unit](other.dropLast())], isWhole: !bears(other))
    case .verb where other.contains { $0.shape == .to || $0.shape == .auxiliary || $0.shape == .negator }:
      return Readings()
    case .noun, .plural, .adjective, .participle, .verb:
      if own[0].shape == .participle || own[0].shape == .adjective,
        other.last?.shape == .noun || other.last?.shape == .plural && own[0].shape == .participle
      {
        return Readings()
      }
      if own[0].shape == .plural, Coordination.isFinite(other, other.count - 1) { return Readings() }
      let prefixes = Coordination.prefixes(of: other, for: [own[0]])
      let isNoun = own[0].shape == .noun || own[0].shape == .plural || own[0].shape == .verb
      return Readings(more: prefixes.filter { !$0.isEmpty }, isWhole: !isNoun || !bears(other))
    default: return Readings()
    }
  }

  /// Where a part ends that says how something is or gets: "gets *mixed up*", "keeps it *open*"; nil where another word in its
  /// stead does not say that.
  private static func described(_ own: Unit, in other: [Unit]) -> Int? {
    guard own.shape == .adjective || own.shape == .participle, let last = other.last else { return nil }
    var place = other.count - 1
    if place > 1, last.isAny(["up", "down", "off", "out"]), other[place - 1].shape == .participle { place -= 1 }
    guard place > 0, other[place].shape == own.shape else { return nil }
    let before = other[place - 1]
    let isSaid =
      before.shape == .auxiliary
      || before.isAny(["gets", "get", "becomes", "become", "feels", "feel", "stays", "stay", "looks", "look"])
    // "keeps the airway open"
    let isMade = own.shape == .adjective && before.shape == .noun && other.count > 2
    return isSaid || isMade ? place : nil
  }

  /// Whether a part says which way something goes, so that what it is said of is no wording alone: "needs more oxygen", "lost
  /// heart", "prevents rickets".
  private static func bears(_ part: [Unit]) -> Bool {
    // "number of cycles / waves"
    if SlashFrame.isQuantity(part.dropLast()) { return true }
    // Of "the price is too low and more is made than is best" nothing bears on what ends it.
    return part.dropLast().suffix(4).contains { unit in
      unit.shape == .measure || unit.shape == .negator || ShapeTable.shared.bears(unit.words[0])
    }
  }

  /// Whether a part begins with a verb in the form of another: "fits" and "binds to it", "reduce" and "displace it".
  private static func isLikeVerb(_ own: [Unit], _ verb: Unit) -> Bool {
    switch (verb.shape, own[0].shape) {
    case (.plural, .plural), (.gerund, .gerund), (.verb, .verb): return own.count == 1 || own[1].shape != .auxiliary
    case (.verb, .noun), (.noun, .verb), (.noun, .noun): return own.count > 1 && isBase(own)
    default: return false
    }
  }

  /// Whether a part begins as a verb with what belongs to it does: "displace it".
  private static func isBase(_ own: [Unit]) -> Bool {
    if own[0].shape == .verb { return true }
    guard own[0].shape == .noun, own.count > 1 else { return false }
    return own[1].opensObject || (own[1].shape == .preposition && !own[1].isAny(["of"]))
  }

  /// Where a sentence has its verb after a subject of at most three words: "large vibrations reach the ear".
  private static func predicate(in phrase: [Unit]) -> Int? {
    var index = 0
    while index < phrase.count, index <= 3 {
      let shape = phrase[index].shape
      if index > 0 {
        if shape == .auxiliary || shape == .verb || Coordination.isFinite(phrase, index) && index + 1 < phrase.count {
          return index
        }
        // "high pressure means no clouds"
        if shape == .plural, phrase[index - 1].shape == .noun, index + 1 < phrase.count,
          [.article, .measure, .negator].contains(phrase[index + 1].shape)
        {
          return index
        }
        // "vibrations reach the ear": an unknown word between a plural and an object.
        if phrase[index - 1].shape == .plural, shape == .noun, index + 1 < phrase.count,
          phrase[index + 1].shape == .article || phrase[index + 1].shape == .measure
        {
          return index
        }
      }
      guard shape.isNominal || shape == .participle || shape == .article || (shape == .measure && index == 0) else {
        return nil
      }
      index += 1
    }
    return nil
  }
}
