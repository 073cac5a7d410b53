/// A folded word of at most 16 bytes, packed so that it is compared and hashed in registers.
struct ShortWord: Hashable, Sendable {
  static let limit = 16

  /// The first eight bytes, the first in the lowest bits; zero beyond the end.
  var low: UInt64
  /// The other bytes.
  var high: UInt64

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Nil for no bytes or too many.
  init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= Self.limit else { return nil }
    low = 0
    high = 0
    for (index, byte) in bytes.enumerated() {
      if index < 8 {
        low |= UInt64(byte) << UInt64(index * 8)
      } else {
        high |= UInt64(byte) << UInt64(index * 8 - 64)
      }
    }
  }

  /// All bits take part in the upper half.
  var hash: UInt64 {
    (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
  }
}

/// What the tokeniser knows of the words it must look at twice: which may be divided, joined or abbreviated.
struct SpecialWords: Sendable {
  /// Place of a word; 0 for a word that is not special.
  typealias Place = UInt16

  struct Roles: OptionSet, Sendable {
    let rawValue: UInt16
    /// May begin a compound.
    static let firstPart = Roles(rawValue: 1 << 0)
    /// May go on with a compound.
    static let laterPart = Roles(rawValue: 1 << 1)
    /// Joins any word that follows.
    static let joinsAny = Roles(rawValue: 1 << 2)
    /// Joins any word that follows after a hyphen.
    static let joinsAnyHyphenated = Roles(rawValue: 1 << 3)
    /// A full stop belongs to it, whatever follows.
    static let stopAlways = Roles(rawValue: 1 << 4)
    static let stopUnlessCapital = Roles(rawValue: 1 << 5)
    static let stopBeforeNumber = Roles(rawValue: 1 << 6)
    static let stopBeforeCapital = Roles(rawValue: 1 << 7)
    /// Initials known without their last stop.
    static let acronym = Roles(rawValue: 1 << 8)
    /// Opens a sentence.
    static let starter = Roles(rawValue: 1 << 9)
    /// Written with an apostrophe before it.
    static let elision = Roles(rawValue: 1 << 10)
    /// Divided in two or more, see ``Contractions``.
    static let divided = Roles(rawValue: 1 << 11)
    /// What is left of a contraction whose apostrophe got lost: t, s, m, d, re, ve, ll.
    static let strayEnding = Roles(rawValue: 1 << 12)
    /// Says a number or a part of one, see ``NumberWords``.
    static let numberWord = Roles(rawValue: 1 << 13)

    static let part: Roles = [.firstPart, .laterPart]
    static let abbreviation: Roles = [.stopAlways, .stopUnlessCapital, .stopBeforeNumber, .stopBeforeCapital]
  }

  private struct Entry {
    var word: ShortWord
    var roles: Roles
  }

  /// Upper half: part of the hash, so that a word that is not special is seldom looked at twice; lower half:
  /// the place.
  private var slots: [UInt32]
  private var shift: UInt64
  private var entries: [Entry] = [Entry(word: ShortWord(low: 0, high: 0), roles: [])]

  init() {
    slots = [UInt32](repeating: 0, count: 4096)
    shift = 64 - 12
  }

  /// Gives the word these roles too.
  ///
  /// - Returns: its place; 0 when it is longer than ``ShortWord/limit``.
  @discardableResult
  mutating func insert(_ bytes: some Collection<UInt8>, _ roles: Roles) -> Place {
    guard let word = ShortWord(bytes), entries.count < Int(Place.max) else { return 0 }
    var place = find(word)
    if place == 0 {
      place = Place(truncatingIfNeeded: entries.count)
      entries.append(Entry(word: word, roles: []))
      fill(word, place)
      if entries.count * 3 > slots.count { grow() }
    }
    entries[Int(place)].roles.formUnion(roles)
    return place
  }

  func roles(of place: Place) -> Roles { entries[Int(place)].roles }

  @inline(__always)
  func find(_ word: ShortWord) -> Place {
    let hash = word.hash
    let tag = UInt32(truncatingIfNeeded: hash >> 20) & 0xFFFF_0000
    var slot = Int(truncatingIfNeeded: hash >> shift)
    while true {
      let found = slots[slot]
      if found == 0 { return 0 }
      if found & 0xFFFF_0000 == tag, entries[Int(found & 0xFFFF)].word == word {
        return Place(truncatingIfNeeded: found)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  private mutating func fill(_ word: ShortWord, _ place: Place) {
    let hash = word.hash
    var slot = Int(truncatingIfNeeded: hash >> shift)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: hash >> 20) & 0xFFFF_0000 | UInt32(place)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    shift -= 1
    for place in 1..<entries.count { fill(entries[place].word, Place(truncatingIfNeeded: place)) }
  }
}
