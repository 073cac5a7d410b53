/// One word while ``Porter2`` stems it.
///
/// The steps stand in `Porter2Steps.swift`; here are the letters and the regions they look at.
struct Porter2Word {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  /// Offset of the first letter: 1 for a word that begins with an apostrophe, which the stem drops.
  private var start = 0
  /// Offset just past the last letter that is left.
  private var end: Int
  /// Where region R1 begins: after the first consonant that follows a vowel.
  private var region1: Int
  /// Where region R2 begins: R1 of R1.
  private var region2: Int

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
    end = bytes.count
    region1 = bytes.count
    region2 = bytes.count
    if let first = bytes.first, first == Letter.apostrophe { start = 1 }
  }

  /// Number of letters that are left.
  var count: Int { end - start }

  /// The letter `distance` places before the end; 1 is the last one. 0 when there is none.
  func letter(_ distance: Int) -> UInt8 {
    let index = end - distance
    return index >= start ? bytes[index] : 0
  }

  // MARK: Reading

  /// True when the word ends with `suffix`.
  @inline(__always)
  func ends(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    let from = end - length
    guard from >= start else { return false }
    let letters = suffix.utf8Start
    for index in 0..<length where bytes[from + index] != letters[index] { return false }
    return true
  }

  /// True when the word less its last `length` letters is just `text`.
  func remainder(_ length: Int, is text: StaticString) -> Bool {
    guard count - length == text.utf8CodeUnitCount else { return false }
    let letters = text.utf8Start
    for index in 0..<text.utf8CodeUnitCount where bytes[start + index] != letters[index] { return false }
    return true
  }

  /// True when the last `length` letters stand in R1.
  func inRegion1(_ length: Int) -> Bool { end - length >= region1 }

  /// True when the last `length` letters stand in R2.
  func inRegion2(_ length: Int) -> Bool { end - length >= region2 }

  /// True when the word less its last `length` letters has a vowel.
  func hasVowel(before length: Int) -> Bool {
    var index = start
    while index < end - length {
      if Self.isVowel(bytes[index]) { return true }
      index += 1
    }
    return false
  }

  /// True when R1 is empty once the last `length` letters are gone, and a short syllable stands before them.
  func isShort(before length: Int) -> Bool {
    end - length == region1 && endsInShortSyllable(before: length)
  }

  /// True when the word less its last `length` letters ends in a short syllable.
  ///
  /// That is consonant, vowel and a consonant other than w, x or Y; or a vowel that begins the word and one
  /// consonant; or "past", so that "pasting" is "paste" and not "past".
  func endsInShortSyllable(before length: Int) -> Bool {
    let last = letter(length + 1)
    let middle = letter(length + 2)
    let left = count - length
    if left >= 4, last == Letter.t, middle == Letter.s, letter(length + 3) == Letter.a,
      letter(length + 4) == Letter.p
    {
      return true
    }
    guard left >= 2, !Self.isVowel(last), Self.isVowel(middle) else { return false }
    if left == 2 { return true }
    return last != Letter.w && last != Letter.x && last != Letter.consonantY
      && !Self.isVowel(letter(length + 3))
  }

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case Letter.a, Letter.e, Letter.i, Letter.o, Letter.u, Letter.y: true
    default: false
    }
  }

  // MARK: Writing

  /// Takes off the last `length` letters.
  mutating func remove(_ length: Int) { end = max(start, end - length) }

  /// Replaces the last `length` letters by `text`, which is no longer than they are.
  @inline(__always)
  mutating func replace(_ length: Int, by text: StaticString) {
    let from = end - length
    let letters = text.utf8Start
    for index in 0..<text.utf8CodeUnitCount { bytes[from + index] = letters[index] }
    end = from + text.utf8CodeUnitCount
  }

  // MARK: Before and after the steps

  /// Writes Y for each y that is a consonant: at the start of the word or after a vowel.
  mutating func markConsonantY() {
    guard start < end else { return }
    if bytes[start] == Letter.y { bytes[start] = Letter.consonantY }
    var index = start + 1
    while index < end {
      if bytes[index] == Letter.y, Self.isVowel(bytes[index - 1]) { bytes[index] = Letter.consonantY }
      index += 1
    }
  }

  /// Finds R1 and R2.
  ///
  /// Words that begin with gener-, commun-, arsen-, past-, univers-, later-, emerg-, organ- or inter- have their R1
  /// after that, so that "general" and "generate", "community" and "communicate", "internal" and "intern" differ.
  mutating func markRegions() {
    region1 = longBeginning() ?? regionStart(from: start)
    region2 = regionStart(from: region1)
  }

  /// The offset after the first consonant that follows a vowel, looking from `from` on.
  private func regionStart(from: Int) -> Int {
    var index = from
    while index < end, !Self.isVowel(bytes[index]) { index += 1 }
    while index < end, Self.isVowel(bytes[index]) { index += 1 }
    return min(index + 1, end)
  }

  private func longBeginning() -> Int? {
    guard count >= 4 else { return nil }
    switch bytes[start] {
    case Letter.g: return begins("gener")
    case Letter.c: return begins("commun")
    case Letter.a: return begins("arsen")
    case Letter.p: return begins("past")
    case Letter.u: return begins("univers")
    case Letter.l: return begins("later")
    case Letter.e: return begins("emerg")
    case Letter.o: return begins("organ")
    case Letter.i: return begins("inter")
    default: return nil
    }
  }

  /// The offset after `prefix` when the word begins with it.
  private func begins(_ prefix: StaticString) -> Int? {
    let length = prefix.utf8CodeUnitCount
    guard count >= length else { return nil }
    let letters = prefix.utf8Start
    for index in 0..<length where bytes[start + index] != letters[index] { return nil }
    return start + length
  }

  /// Writes y again for each Y, and moves the word to the front of the buffer.
  mutating func restoreY() {
    for index in start..<end where bytes[index] == Letter.consonantY { bytes[index] = Letter.y }
    guard start > 0 else { return }
    for index in start..<end { bytes[index - start] = bytes[index] }
    end -= start
    start = 0
  }
}
