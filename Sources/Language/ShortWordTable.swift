/// A hash table from words of at most 16 bytes to values: open addressing, the word compared in two registers.
struct ShortWordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var word: ShortWord
    var value: Value
  }

  /// Places in ``entries`` plus one, by the high bits of the word's hash; 0 is a free slot.
  private var slots: [Int32]
  private var shift: UInt64
  private var entries: [Entry] = []

  /// - Parameter bits: logarithm of the number of slots at first.
  init(bits: Int) {
    slots = [Int32](repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
    entries.reserveCapacity(1 << (bits - 2))
  }

  var count: Int { entries.count }

  @inline(__always)
  func find(_ word: ShortWord) -> Value? {
    var slot = Int(truncatingIfNeeded: word.hash &>> shift)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) &- 1
      if entries[place].word.low == word.low, entries[place].word.high == word.high { return entries[place].value }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  /// Enters a word that is not in the table.
  mutating func insert(_ word: ShortWord, _ value: Value) {
    entries.append(Entry(word: word, value: value))
    if entries.count * 2 > slots.count {
      slots = [Int32](repeating: 0, count: slots.count * 2)
      shift -= 1
      for place in entries.indices { fill(place) }
    } else {
      fill(entries.count - 1)
    }
  }

  /// Calls `body` with each word and its value, in the order in which they were entered.
  func each(_ body: (ShortWord, Value) -> Void) {
    for entry in entries { body(entry.word, entry.value) }
  }

  /// Forgets all words and keeps the storage.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  private mutating func fill(_ place: Int) {
    var slot = Int(truncatingIfNeeded: entries[place].word.hash &>> shift)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: place + 1)
  }
}

extension ShortWord {
  /// The bytes of a range that is not empty and not longer than ``limit``, read at once where enough of the text follows.
  @inline(__always)
  init(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    guard range.lowerBound &+ Self.limit <= text.count else {
      self = ShortWord(text[range]) ?? ShortWord(low: 0, high: 0)
      return
    }
    let raw = UnsafeRawBufferPointer(text)
    low = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
    if range.count < 8 {
      low &= ~(~0 &<< UInt64(truncatingIfNeeded: range.count &* 8))
      high = 0
      return
    }
    high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: range.lowerBound &+ 8, as: UInt64.self))
    if range.count < Self.limit { high &= ~(~0 &<< UInt64(truncatingIfNeeded: range.count &* 8 &- 64)) }
  }

  /// Calls `body` with the word's bytes.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.limit) { bytes in
      var count = 0
      for index in 0..<Self.limit {
        let byte = UInt8(truncatingIfNeeded: index < 8 ? low >> UInt64(index * 8) : high >> UInt64(index * 8 - 64))
        if byte == 0 { break }
        bytes[count] = byte
        count += 1
      }
      return body(UnsafeBufferPointer(rebasing: bytes[..<count]))
    }
  }
}
