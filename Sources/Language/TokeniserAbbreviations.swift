/// The abbreviations whose stops belong to them.
struct Abbreviations: Sendable {
  private struct Expansion: Sendable {
    var place: SpecialWords.Place
    var full: [UInt8]
  }

  private var expansions: [Expansion] = []

  /// Reads lines of `category: word word=full …`.
  init(into words: inout SpecialWords) {
    for line in LineReader(AbbreviationData.text) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let role = Self.role(named: line[..<colon])
      for item in line[(colon + 1)...].split(separator: UInt8(ascii: " ")) {
        let sides = item.split(separator: UInt8(ascii: "="))
        let place = words.insert(sides[0], role)
        if sides.count > 1 { expansions.append(Expansion(place: place, full: [UInt8](sides[1]))) }
      }
    }
    for line in LineReader(ElisionData.text) {
      for word in line.split(separator: UInt8(ascii: " ")) { words.insert(word, .elision) }
    }
  }

  /// What the abbreviation is written out as, where its letters mean something else.
  func expansion(of place: SpecialWords.Place) -> [UInt8]? {
    expansions.first { $0.place == place }?.full
  }

  private static func role(named name: ArraySlice<UInt8>) -> SpecialWords.Roles {
    let roles: [(StaticString, SpecialWords.Roles)] = [
      ("always", .stopAlways), ("unlessCapital", .stopUnlessCapital), ("beforeNumber", .stopBeforeNumber),
      ("beforeCapital", .stopBeforeCapital), ("acronym", .acronym), ("starter", .starter),
    ]
    return roles.first { name.elementsEqual($0.0.bytes) }?.1 ?? []
  }
}

extension TokenScanner {
  /// Appends a word with the stop after it, and initials with all their stops, if the stop ends no sentence.
  mutating func appendAbbreviation(_ word: ScannedWord) -> Bool {
    let stop = word.end
    // "etc..." is the word before an ellipsis.
    if glyph(at: stop + 1).kind == .stop || byte(at: stop) != UInt8(ascii: ".") { return false }
    if word.letters == 1, word.foldedEnd - filled == 1, appendInitials(word) { return true }
    if appendWebAddress(word) { return true }
    guard let packed = packed(word) else { return false }
    let place = tables.words.find(packed)
    let roles = tables.words.roles(of: place)
    guard !roles.isDisjoint(with: .abbreviation), ownsStop(place, at: stop) else { return false }
    var foldedEnd = word.foldedEnd
    if let full = tables.abbreviations.expansion(of: place) {
      foldedEnd = filled
      for byte in full {
        out[foldedEnd] = byte
        foldedEnd += 1
      }
    }
    append(.word, from: word.start, to: stop + 1, foldedEnd: foldedEnd, flags: word.flags.union(pending))
    return true
  }

  private func ownsStop(_ place: SpecialWords.Place, at stop: Int) -> Bool {
    let roles = tables.words.roles(of: place)
    let next = glyph(at: stop + 1)
    // "etc.They": the space after the sentence is missing.
    if next.kind == .letter { return roles.contains(.stopAlways) && !next.isCapital }
    let following = skipSpaces(from: stop + 1)
    let glyph = glyph(at: following)
    if roles.contains(.stopAlways) { return true }
    if roles.contains(.stopUnlessCapital) {
      return !(glyph.kind == .lineEnd || glyph.kind == .end || glyph.isCapital)
    }
    if roles.contains(.stopBeforeNumber), glyph.kind == .digit {
      // "Is it right? No. 5 people said so."
      return following == stop + 1 || !opensSentence || tables.abbreviations.expansion(of: place) == nil
    }
    return roles.contains(.stopBeforeCapital) && glyph.isCapital && !startsSentence(at: following)
  }

  /// Whether the next token is the first of a sentence.
  private var opensSentence: Bool {
    guard let last = tokens.last else { return true }
    switch last.kind {
    case .terminator, .lineBreak, .bullet: return true
    default: return false
    }
  }

  /// Whether the word at an offset is a capitalised word that often opens a sentence.
  private func startsSentence(at offset: Int) -> Bool {
    var end = offset
    while end - offset <= ShortWord.limit, (byte(at: end) | 0x20) &- 0x61 < 26 { end += 1 }
    guard let word = ShortWord(text[offset..<end].lazy.map { $0 | 0x20 }) else { return false }
    return tables.words.roles(of: tables.words.find(word)).contains(.starter)
  }

  /// The one capital before a name in small letters: "E. coli".
  private mutating func appendInitial(_ word: ScannedWord) -> Bool {
    guard word.startsCapital, byte(at: word.start) != UInt8(ascii: "I"), byte(at: word.end + 1) == 0x20 else {
      return false
    }
    let next = glyph(at: word.end + 2)
    guard next.kind == .letter, !next.isCapital else { return false }
    append(
      .word, from: word.start, to: word.end + 1, foldedEnd: word.foldedEnd, flags: word.flags.union(pending))
    return true
  }

  /// Letters with a stop after each: "e.g.", "U.K.", "a.m".
  private mutating func appendInitials(_ word: ScannedWord) -> Bool {
    var initials = word
    var end = word.end
    while byte(at: end) == UInt8(ascii: ".") {
      let letter = glyph(at: end + 1)
      let after = end + 1 + Int(letter.length)
      let next = glyph(at: after)
      guard letter.kind == .letter, letter.foldedCount == 1, !next.isWordPart, next.kind != .apostrophe else {
        break
      }
      if initials.foldedEnd - filled < Self.longestFold {
        initials.foldedEnd = write(letter, at: initials.foldedEnd)
      }
      initials.letters += 1
      if letter.isCapital { initials.capitals += 1 }
      end = after
    }
    guard initials.letters >= 2 else { return appendInitial(word) }
    let hasLastStop = byte(at: end) == UInt8(ascii: ".") && glyph(at: end + 1).kind != .stop
    var roles: SpecialWords.Roles = []
    if let packed = packed(initials) { roles = tables.words.roles(of: tables.words.find(packed)) }
    guard hasLastStop || initials.letters >= 3 || roles.contains(.acronym) else { return false }
    if hasLastStop {
      let following = skipSpaces(from: end + 1)
      let glyph = glyph(at: following)
      let endsSentence: Bool
      if roles.contains(.stopAlways) {
        endsSentence = false
      } else if glyph.kind == .lineEnd || glyph.kind == .end {
        endsSentence = true
      } else {
        endsSentence =
          glyph.isCapital && (roles.contains(.stopUnlessCapital) || startsSentence(at: following))
      }
      if !endsSentence { end += 1 }
    }
    append(
      .word, from: word.start, to: end, foldedEnd: initials.foldedEnd, flags: initials.flags.union(pending))
    return true
  }
}
