internal import Language

/// Words made of one another that their keys keep apart: "conduct" and "conductor", "crystal" and "crystallise".
struct WordFamilies {
  /// Letters that a family must share.
  private static let shared = 4
  private var byOpening: [UInt32: [StemID]] = [:]
  private let vocabulary: Vocabulary

  /// What may follow the shared part of a key.
  private static let endings: [StaticString] = [
    "", "or", "er", "ion", "ation", "is", "iz", "ism", "ist", "ic", "al", "iti", "ness", "li", "i", "e", "iv", "ant",
    "ent", "anc", "enc", "abl", "ibl", "age", "ur", "en", "ous", "ful", "lis", "liz", "ment",
  ]

  /// - Parameter vocabulary: the keys among which families are sought.
  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    for number in 0..<vocabulary.count {
      let id = StemID(Int32(number + 1))
      if let opening = Self.opening(vocabulary.key(id)) { byOpening[opening, default: []].append(id) }
    }
  }

  /// The other words of a word's family, in the order of the vocabulary.
  func others(of key: ArraySlice<UInt8>) -> [StemID] {
    guard let opening = Self.opening(key), let near = byOpening[opening] else { return [] }
    return near.filter { Self.areKin(key, vocabulary.key($0)) }
  }

  private static func areKin(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    if long.count == short.count { return false }
    var length = 0
    for (x, y) in zip(short, long) {
      if x != y { break }
      length += 1
    }
    guard length >= shared, short.count - length <= 1 else { return false }
    let rest = long.dropFirst(length)
    let isWhole = short.count == length
    // "ment" only follows a whole word: "experience" and "experiment" are not kin. Nor is "careless" what "care" says.
    if rest == "ment", !isWhole || short.last == UInt8(ascii: "i") { return false }
    return endings.contains { rest == $0 } && (isWhole || endings.contains { short.dropFirst(length) == $0 })
  }

  /// The first letters of a key as a number; nil when it is shorter.
  private static func opening(_ key: ArraySlice<UInt8>) -> UInt32? {
    guard key.count >= shared else { return nil }
    var value: UInt32 = 0
    for byte in key.prefix(shared) {
      guard byte >= 0x61, byte <= 0x7A else { return nil }
      value = value << 8 | UInt32(byte)
    }
    return value
  }
}
