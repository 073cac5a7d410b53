/// Pairs and triples of words that are one closed word: "feed back", "e-mail", "never the less".
struct Compounds: Sendable {
  private typealias Place = SpecialWords.Place

  /// A pair, keyed by the places of its parts; key 0 is an empty slot.
  private struct Pair: Sendable {
    var key: UInt32
    var needsHyphen: Bool
    var hasExceptions: Bool
  }

  /// A pair that stays apart before a word with this beginning.
  private struct Exception: Sendable {
    var key: UInt32
    var beginning: [UInt8]
  }

  private var pairs = [Pair](repeating: Self.empty, count: 8192)
  private var exceptions: [Exception] = []
  private var triples: [(Place, Place, Place)] = []

  private static let empty = Pair(key: 0, needsHyphen: false, hasExceptions: false)

  init(into words: inout SpecialWords) {
    let space = UInt8(ascii: " ")
    for line in LineReader(CompoundData.exceptions) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let parts = line[..<colon].split(separator: space)
      let key = Self.key(words.insert(parts[0], .firstPart), words.insert(parts[1], .laterPart))
      for beginning in line[(colon + 1)...].split(separator: space) {
        exceptions.append(Exception(key: key, beginning: [UInt8](beginning)))
      }
    }
    for line in LineReader(CompoundData.pairs) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let first = words.insert(line[..<colon], .firstPart)
      for item in line[(colon + 1)...].split(separator: space) {
        let needsHyphen = item.first == UInt8(ascii: "-")
        let second = needsHyphen ? item.dropFirst() : item
        if second.elementsEqual([UInt8(ascii: "*")]) {
          words.insert(line[..<colon], needsHyphen ? .joinsAnyHyphenated : .joinsAny)
        } else {
          insert(Self.key(first, words.insert(second, .laterPart)), needsHyphen: needsHyphen)
        }
      }
    }
    for line in LineReader(CompoundData.triples) {
      let parts = line.split(separator: space)
      guard parts.count == 3 else { continue }
      triples.append(
        (
          words.insert(parts[0], .firstPart), words.insert(parts[1], .part),
          words.insert(parts[2], .laterPart)
        ))
    }
  }

  private static func key(_ first: Place, _ second: Place) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }

  private func slot(of key: UInt32) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 16) & (pairs.count - 1)
    while pairs[slot].key != 0, pairs[slot].key != key { slot = (slot + 1) & (pairs.count - 1) }
    return slot
  }

  private mutating func insert(_ key: UInt32, needsHyphen: Bool) {
    let hasExceptions = exceptions.contains { $0.key == key }
    pairs[slot(of: key)] = Pair(key: key, needsHyphen: needsHyphen, hasExceptions: hasExceptions)
  }

  /// Whether two parts with this between them are one word.
  ///
  /// - Parameter next: whether the word that follows begins with these bytes.
  func joins(
    _ first: SpecialWords.Place, _ second: SpecialWords.Place, hyphenated: Bool, next: ([UInt8]) -> Bool
  ) -> Bool {
    let pair = pairs[slot(of: Self.key(first, second))]
    guard pair.key != 0, hyphenated || !pair.needsHyphen else { return false }
    guard pair.hasExceptions else { return true }
    return !exceptions.contains { $0.key == pair.key && next($0.beginning) }
  }

  func joins(_ first: SpecialWords.Place, _ second: SpecialWords.Place, _ third: SpecialWords.Place) -> Bool {
    triples.contains { $0.0 == first && $0.1 == second && $0.2 == third }
  }
}

/// The words right before this place that may begin a compound.
struct CompoundState {
  struct Part {
    var place: SpecialWords.Place = 0
    /// Place of its token.
    var token = -1
  }

  var last = Part()
  var beforeLast = Part()
  /// The last part may join a word that is not special itself.
  var mayJoinAny = false
}

extension TokenScanner {
  /// Appends a word that may be a part of a compound, or joins it to the token before it.
  mutating func appendPart(_ word: ScannedWord, _ place: SpecialWords.Place) {
    let roles = tables.words.roles(of: place)
    compound.mayJoinAny = false
    if compound.last.token == tokens.count - 1, compound.last.token >= 0 {
      if joinsLast(word, place, roles) { return joinToLast(word, tokenCount: 1) }
      if roles.contains(.laterPart), compound.beforeLast.token == tokens.count - 2,
        compound.beforeLast.token >= 0,
        tables.compounds.joins(compound.beforeLast.place, compound.last.place, place)
      {
        return joinToLast(word, tokenCount: 2)
      }
    }
    append(.word, from: word.start, to: word.end, foldedEnd: word.foldedEnd, flags: word.flags.union(pending))
    if roles.contains(.firstPart), !word.isPossessive {
      compound.beforeLast = compound.last
      compound.last = CompoundState.Part(place: place, token: tokens.count - 1)
      compound.mayJoinAny = !roles.isDisjoint(with: [.joinsAny, .joinsAnyHyphenated])
    }
  }

  /// Joins a number to the token before it if they are one word: "covid 19".
  mutating func joinsNumber(_ word: ScannedWord) -> Bool {
    guard let packed = packed(word) else { return false }
    let place = tables.words.find(packed)
    guard place != 0, joinsLast(word, place, tables.words.roles(of: place)) else { return false }
    joinToLast(word, tokenCount: 1)
    return true
  }

  /// Whether the word is one with the token before it.
  private func joinsLast(_ word: ScannedWord, _ place: SpecialWords.Place, _ roles: SpecialWords.Roles)
    -> Bool
  {
    let first = tokens[tokens.count - 1]
    let hyphenated = pending.contains(.afterHyphen)
    if word.isCut || pending.contains(.splitOff) { return false }
    // "UN troops" and "IT self-service" are none of our words.
    if first.flags.contains(.allCapitals), !word.flags.contains(.allCapitals), word.letters > 0 {
      return false
    }
    if !hyphenated {
      // "a follow-up date" and "a team work-around": a hyphen binds closer than a space.
      if first.flags.contains(.afterHyphen) { return false }
      if byte(at: word.end) == UInt8(ascii: "-"), glyph(at: word.end + 1).isWordPart { return false }
    }
    if roles.contains(.laterPart),
      tables.compounds.joins(
        compound.last.place, place, hyphenated: hyphenated, next: { wordAfter(word.end, beginsWith: $0) })
    {
      return true
    }
    let firstRoles = tables.words.roles(of: compound.last.place)
    guard firstRoles.contains(hyphenated ? .joinsAnyHyphenated : .joinsAny) || firstRoles.contains(.joinsAny)
    else {
      return false
    }
    return word.letters >= 3 && !word.hasApostrophe
      && (!word.startsCapital || first.flags.contains(.capitalised))
  }

  /// Makes the word a part of the token before it; the folded forms stand end to end already.
  private mutating func joinToLast(_ word: ScannedWord, tokenCount: Int) {
    if tokenCount == 2 {
      let middle = tokens.removeLast()
      tokens[tokens.count - 1].span.end = middle.span.end
    }
    let index = tokens.count - 1
    var token = tokens[index]
    let firstIsCapital =
      token.flags.contains(.allCapitals) || token.flags.contains(.capitalised) && token.span.count == 1
    token.flags.remove(.allCapitals)
    if firstIsCapital, word.flags.contains(.allCapitals) { token.flags.insert(.allCapitals) }
    if word.isPossessive { token.flags.insert(.possessive) }
    token.flags.insert(.joined)
    token.span.end = Int32(truncatingIfNeeded: word.end)
    token.folded.end = Int32(truncatingIfNeeded: word.foldedEnd)
    tokens[index] = token
    filled = word.foldedEnd
    position = word.end
    pending = []
    compound = CompoundState()
  }

  /// Whether the word after one space or hyphen begins with these letters.
  private func wordAfter(_ offset: Int, beginsWith letters: [UInt8]) -> Bool {
    guard byte(at: offset) == 0x20 || byte(at: offset) == UInt8(ascii: "-") else { return false }
    for index in letters.indices where byte(at: offset + 1 + index) | 0x20 != letters[index] { return false }
    return true
  }
}
