/// How unlike two spellings are, in eighths of an ordinary edit.
///
/// Damerau–Levenshtein distance with transpositions of neighbours (optimal string alignment), where slips that hands and
/// ears make often cost less: a doubled letter 4, two letters swapped 5, a vowel for a vowel, a silent vowel, a
/// neighbouring key and a letter that sounds alike 6. Any other letter lost or added costs 8, one put for another 9.
struct EditCost: Sendable {
  /// What one ordinary edit costs.
  static let edit = 8
  /// A slip that hands and ears make often.
  static let slip = 6
  /// A letter doubled, or single where it should be double.
  static let doubled = 4
  /// Two neighbours in each other's place.
  static let swapped = 5
  private static let unlike = 9
  /// Longer words are not compared.
  static let longest = 30

  private static let width = longest + 1
  /// Three rows of the table, end to end, of which each pair of words uses as much as it needs; and what each letter of the
  /// second word costs that the first has not.
  private var rows = [Int](repeating: 0, count: 4 * width)

  /// The cost of turning one spelling into the other, or `limit + 1` when it is more than the limit.
  mutating func between(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    guard a.count <= Self.longest, b.count <= Self.longest else { return limit + 1 }
    // No more letters can be lost or added than the cheapest of them allow.
    let band = limit / Self.doubled
    guard abs(a.count - b.count) <= band else { return limit + 1 }
    return rows.withUnsafeMutableBufferPointer { rows in
      Self.substitutions.withUnsafeBufferPointer { Self.fill(rows, a, b, $0, limit: limit, band: band) }
    }
  }

  private static func fill(
    _ rows: UnsafeMutableBufferPointer<Int>, _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>,
    _ substitutions: UnsafeBufferPointer<UInt8>, limit: Int, band: Int
  ) -> Int {
    let outside = limit + 1
    let added = 3 * width
    for j in 0..<b.count { rows[added + j] = cost(ofExtra: b, j) }
    var (beforeLast, last, row) = (0, width, 2 * width)
    rows[last] = 0
    for j in 0..<b.count { rows[last + j + 1] = j < band ? rows[last + j] + rows[added + j] : outside }
    var smallestOfLast = 0
    for i in 0..<a.count {
      let extra = cost(ofExtra: a, i)
      let first = max(0, i - band)
      let end = min(b.count, i + band + 1)
      rows[row + first] = first == 0 ? rows[last] + extra : outside
      var smallest = rows[row + first]
      for j in first..<max(first, end) {
        var cost = rows[last + j] + cost(of: a[i], for: b[j], substitutions)
        if j < i + band { cost = min(cost, rows[last + j + 1] + extra) }
        cost = min(cost, rows[row + j] + rows[added + j])
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j], a[i] != b[j] {
          cost = min(cost, rows[beforeLast + j - 1] + swapped)
        }
        rows[row + j + 1] = cost
        smallest = min(smallest, cost)
      }
      // Two letters swapped reach over a row.
      if smallest > limit, smallestOfLast + swapped > limit { return outside }
      smallestOfLast = smallest
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return min(rows[last + b.count], outside)
  }

  /// What it costs that a word has the letter at this place and the other has not.
  private static func cost(ofExtra word: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    guard place > 0 else { return edit }
    if word[place] == word[place - 1] { return doubled }
    if isDigraph(word[place - 1], word[place]) { return slip }
    return place + 1 < word.count && isDigraph(word[place], word[place + 1]) ? slip : edit
  }

  private static func cost(
    of letter: UInt8, for other: UInt8, _ substitutions: UnsafeBufferPointer<UInt8>
  ) -> Int {
    if letter == other { return 0 }
    return letter &- 0x61 < 26 && other &- 0x61 < 26
      ? Int(substitutions[Int(letter &- 0x61) * 26 + Int(other &- 0x61)]) : unlike
  }

  /// What one letter costs for another, by both.
  private static let substitutions: [UInt8] = (0..<26 * 26).map { pair in
    let letter = UInt8(truncatingIfNeeded: 0x61 + pair / 26)
    let other = UInt8(truncatingIfNeeded: 0x61 + pair % 26)
    return UInt8(truncatingIfNeeded: substitution(of: letter, for: other))
  }

  private static func substitution(of letter: UInt8, for other: UInt8) -> Int {
    if isVowel(letter), isVowel(other) { return slip }
    return isNear(letter, other) || isNear(other, letter) ? slip : unlike
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case Letter.a, Letter.e, Letter.i, Letter.o, Letter.u, Letter.y: true
    default: false
    }
  }

  /// Two letters that sound as one vowel: ai, au, ay, ea, ei, ey, ie, oa, ou, ue, ui.
  private static func isDigraph(_ first: UInt8, _ letter: UInt8) -> Bool {
    switch first {
    case Letter.a: letter == Letter.i || letter == Letter.u || letter == Letter.y
    case Letter.e: letter == Letter.a || letter == Letter.i || letter == Letter.y
    case Letter.i: letter == Letter.e
    case Letter.o: letter == Letter.a || letter == Letter.u
    case Letter.u: letter == Letter.e || letter == Letter.i
    default: false
    }
  }

  /// Neighbours on the keyboard (QWERTY), and consonants that sound alike: c and s, c and k, s and z, g and j.
  private static func isNear(_ letter: UInt8, _ other: UInt8) -> Bool {
    let near: StaticString
    switch letter {
    case 0x61: near = "qwsz"
    case 0x62: near = "vghn"
    case 0x63: near = "xdfvks"
    case 0x64: near = "serfcx"
    case 0x65: near = "wsdr"
    case 0x66: near = "drtgvc"
    case 0x67: near = "ftyhbvj"
    case 0x68: near = "gyujnb"
    case 0x69: near = "ujko"
    case 0x6A: near = "huikmn"
    case 0x6B: near = "jiolm"
    case 0x6C: near = "kop"
    case 0x6D: near = "njk"
    case 0x6E: near = "bhjm"
    case 0x6F: near = "iklp"
    case 0x70: near = "ol"
    case 0x71: near = "wa"
    case 0x72: near = "edft"
    case 0x73: near = "awedxz"
    case 0x74: near = "rfgy"
    case 0x75: near = "yhji"
    case 0x76: near = "cfgb"
    case 0x77: near = "qase"
    case 0x78: near = "zsdc"
    case 0x79: near = "tghu"
    case 0x7A: near = "asx"
    default: return false
    }
    for index in 0..<near.utf8CodeUnitCount where near.utf8Start[index] == other { return true }
    return false
  }
}
