/// A flat hash table from words to words, for lists that are built once and looked up often.
///
/// Open addressing with linear probing and FNV-1a; no String and no reference but the three arrays.
struct WordTable: Sendable, Packable {
  /// Where a word and its value stand in `text`, the value right after the word.
  private struct Entry: Sendable {
    var start: Int32
    var wordLength: UInt8
    var valueLength: UInt8
  }

  /// The high half of a slot holds the word's hash, the low half the number of its entry plus one; 0 is a free slot.
  private var slots: [UInt64]
  private var entries: [Entry] = []
  private var text: [UInt8] = []
  /// Words that were given a second, different value, which the table did not take.
  private(set) var conflicts: [[UInt8]] = []

  /// An empty table with room for `capacity` words before it grows.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    entries.reserveCapacity(capacity)
    text.reserveCapacity(capacity * 16)
  }

  static var blank: WordTable { WordTable(capacity: 0) }

  /// Number of words.
  var count: Int { entries.count }

  /// Gives `word` its value, unless it has one. Words and values of more than 255 bytes are left out.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ value: [UInt8]) {
    guard !word.isEmpty, word.count <= 255, value.count <= 255 else { return }
    let hash = Self.hash(word)
    if let old = find(word, hash) {
      let known = entries[old]
      let from = Int(known.start) + Int(known.wordLength)
      if !text[from..<(from + Int(known.valueLength))].elementsEqual(value) {
        conflicts.append([UInt8](word))
      }
      return
    }
    if entries.count * 2 >= slots.count { grow() }
    entries.append(
      Entry(
        start: Int32(truncatingIfNeeded: text.count), wordLength: UInt8(truncatingIfNeeded: word.count),
        valueLength: UInt8(truncatingIfNeeded: value.count)))
    text.append(contentsOf: word)
    text.append(contentsOf: value)
    place(UInt64(hash) << 32 | UInt64(truncatingIfNeeded: entries.count))
  }

  /// True when the table has the word.
  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool { find(word, Self.hash(word)) != nil }

  /// Replaces the word at `buffer[from...]` by its value; false, and nothing done, when the table has it not.
  func replace(_ buffer: inout [UInt8], from: Int) -> Bool {
    let found = buffer.withUnsafeBufferPointer { bytes -> Int? in
      let word = UnsafeBufferPointer(rebasing: bytes[from...])
      return find(word, Self.hash(word))
    }
    guard let found else { return false }
    let entry = entries[found]
    let value = Int(entry.start) + Int(entry.wordLength)
    buffer.removeLast(buffer.count - from)
    buffer.append(contentsOf: text[value..<(value + Int(entry.valueLength))])
    return true
  }

  private func find(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int? {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index] != 0 {
      if UInt32(truncatingIfNeeded: slots[index] >> 32) == hash {
        let number = Int(slots[index] & 0xFFFF_FFFF) - 1
        if matches(entries[number], word) { return number }
      }
      index = (index + 1) & mask
    }
    return nil
  }

  private func matches(_ entry: Entry, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(entry.wordLength) == word.count else { return false }
    let start = Int(entry.start)
    for offset in 0..<word.count where text[start + offset] != word[offset] { return false }
    return true
  }

  private mutating func place(_ slot: UInt64) {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: slot >> 32) & mask
    while slots[index] != 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for slot in old where slot != 0 { place(slot) }
  }

  /// The lengths of each word and its value, and then the letters of both.
  mutating func exchange(with pack: inout Pack) {
    var lengths = pack.isReading ? [] : entries.flatMap { [$0.wordLength, $0.valueLength] }
    pack.exchange(text: &lengths)
    var letters = text
    pack.exchange(text: &letters)
    guard pack.isReading else { return }
    self = WordTable(capacity: lengths.count / 2)
    var start = 0
    for number in 0..<lengths.count / 2 {
      let entry = Entry(
        start: Int32(truncatingIfNeeded: start), wordLength: lengths[2 * number], valueLength: lengths[2 * number + 1])
      let end = start + Int(entry.wordLength)
      guard entry.wordLength > 0, end + Int(entry.valueLength) <= letters.count else { return pack.fail() }
      entries.append(entry)
      let hash = letters.withUnsafeBufferPointer { Self.hash(UnsafeBufferPointer(rebasing: $0[start..<end])) }
      place(UInt64(hash) << 32 | UInt64(truncatingIfNeeded: entries.count))
      start = end + Int(entry.valueLength)
    }
    text = letters
  }

  /// FNV-1a, 32 bits.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }
}
