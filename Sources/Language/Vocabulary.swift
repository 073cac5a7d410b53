/// Number of a word key in a ``Vocabulary``; 0 stands for a word that is not in it.
public struct StemID: Hashable, Sendable {
  public var rawValue: Int32
  @inlinable public init(_ rawValue: Int32) { self.rawValue = rawValue }
  /// A word no rule or concept mentions.
  @inlinable public static var unknown: StemID { StemID(0) }
}

/// Word keys, each once, numbered from 1 in the order of their insertion.
///
/// Open addressing; keys are compared byte by byte, so no two words are ever taken for one.
public struct Vocabulary: Sendable {
  /// The high half of a slot holds the low half of the key's hash, the low half its number; 0 is a free slot.
  private var slots: [UInt64]
  /// The high bits of a hash, shifted down by this, number the slots.
  private var shift: UInt64
  /// Where each key starts in ``bytes``, and where the last one ends; number 0 is the empty key.
  private var offsets: [Int32] = [0, 0]
  private var bytes: [UInt8] = []

  /// An empty vocabulary with room for `capacity` keys before it grows.
  public init(capacity: Int = 1024) {
    var bits: UInt64 = 6
    while 1 << Int(bits) < capacity * 2 { bits += 1 }
    slots = [UInt64](repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
    offsets.reserveCapacity(capacity + 2)
    bytes.reserveCapacity(capacity * 8)
  }

  /// Number of keys.
  public var count: Int { offsets.count - 2 }

  /// The keys' numbers, in their order.
  var ids: some Collection<StemID> { (0..<count).lazy.map { StemID(Int32(truncatingIfNeeded: $0 + 1)) } }

  /// The key with this number; empty for ``StemID/unknown``.
  public func key(_ id: StemID) -> ArraySlice<UInt8> {
    bytes[Int(offsets[Int(id.rawValue)])..<Int(offsets[Int(id.rawValue) + 1])]
  }

  /// Calls `body` with the key of this number, without a copy.
  func withKey<Result>(_ id: StemID, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      let range = Int(offsets[Int(id.rawValue)])..<Int(offsets[Int(id.rawValue) + 1])
      return body(UnsafeBufferPointer(rebasing: bytes[range]))
    }
  }

  /// The number of `key`, or ``StemID/unknown``.
  public func find(_ key: [UInt8]) -> StemID { key.withUnsafeBufferPointer { find($0) } }

  /// The number of `key`, or ``StemID/unknown``.
  public func find(_ key: ArraySlice<UInt8>) -> StemID { key.withUnsafeBufferPointer { find($0) } }

  /// The number of `key`, or ``StemID/unknown``.
  func find(_ key: UnsafeBufferPointer<UInt8>) -> StemID {
    let hash = Self.hash(key)
    return StemID(Int32(truncatingIfNeeded: slots[slot(of: key, hash)]))
  }

  /// The number of `key`, giving it one if it has none. The empty key stays unknown.
  public mutating func insert(_ key: [UInt8]) -> StemID { key.withUnsafeBufferPointer { insert($0) } }

  /// The number of `key`, giving it one if it has none. The empty key stays unknown.
  public mutating func insert(_ key: ArraySlice<UInt8>) -> StemID { key.withUnsafeBufferPointer { insert($0) } }

  /// The number of `key`, giving it one if it has none. The empty key stays unknown.
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>) -> StemID {
    if key.isEmpty { return .unknown }
    let hash = Self.hash(key)
    let slot = slot(of: key, hash)
    if slots[slot] != 0 { return StemID(Int32(truncatingIfNeeded: slots[slot])) }
    let id = Int32(truncatingIfNeeded: count + 1)
    bytes.append(contentsOf: key)
    offsets.append(Int32(truncatingIfNeeded: bytes.count))
    slots[slot] = Self.entry(hash, id)
    if count * 2 > slots.count { grow() }
    return StemID(id)
  }

  /// Forgets all keys and keeps the storage.
  mutating func removeAll() {
    for slot in slots.indices { slots[slot] = 0 }
    offsets.removeLast(count)
    bytes.removeAll(keepingCapacity: true)
  }

  /// The slot that holds the key, or the free one where it belongs.
  private func slot(of key: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    let tag = hash &<< 32
    var slot = Int(truncatingIfNeeded: hash &>> shift)
    while slots[slot] != 0 {
      if (slots[slot] ^ tag) >> 32 == 0, isKey(Int(slots[slot] & 0xFFFF_FFFF), equalTo: key) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isKey(_ id: Int, equalTo key: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(offsets[id])
    guard Int(offsets[id + 1]) - start == key.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      let known = UnsafeRawBufferPointer(rebasing: bytes[start..<start + key.count])
      let raw = UnsafeRawBufferPointer(key)
      var position = 0
      while position + 8 <= raw.count {
        if Self.eight(known, position) != Self.eight(raw, position) { return false }
        position += 8
      }
      if position + 4 <= raw.count {
        if Self.four(known, position) != Self.four(raw, position) { return false }
        position += 4
      }
      while position < raw.count {
        if known[position] != raw[position] { return false }
        position += 1
      }
      return true
    }
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    shift -= 1
    bytes.withUnsafeBufferPointer { bytes in
      for id in 1...count {
        let key = UnsafeBufferPointer(rebasing: bytes[Int(offsets[id])..<Int(offsets[id + 1])])
        let hash = Self.hash(key)
        var slot = Int(truncatingIfNeeded: hash &>> shift)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Self.entry(hash, Int32(truncatingIfNeeded: id))
      }
    }
  }

  private static func entry(_ hash: UInt64, _ id: Int32) -> UInt64 {
    hash &<< 32 | UInt64(UInt32(bitPattern: id))
  }

  /// Eight bytes at a time, then the last eight, which may overlap; read alike on every machine.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(key)
    let count = raw.count
    var state = UInt64(truncatingIfNeeded: count)
    if count >= 8 {
      var position = 0
      while position + 8 < count {
        state = mix(state, eight(raw, position))
        position += 8
      }
      return mix(state, eight(raw, count - 8))
    }
    if count >= 4 { return mix(state, four(raw, 0) | four(raw, count - 4) << 32) }
    if count == 0 { return 0 }
    return mix(state, UInt64(raw[0]) | UInt64(raw[count / 2]) << 8 | UInt64(raw[count - 1]) << 16)
  }

  private static func eight(_ raw: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private static func four(_ raw: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  /// A multiplication carries every bit upwards, so the high bits hang on the whole word; the shift brings them down.
  private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }
}

extension Vocabulary: Packable {
  public static var blank: Vocabulary { Vocabulary(capacity: 0) }

  /// The lengths of the keys, and then their letters.
  public mutating func exchange(with pack: inout Pack) {
    var lengths: [Int32] = []
    if !pack.isReading { for id in 1..<offsets.count - 1 { lengths.append(offsets[id + 1] - offsets[id]) } }
    pack.exchange(numbers: &lengths)
    var letters = bytes
    pack.exchange(text: &letters)
    guard pack.isReading else { return }
    self = Vocabulary(capacity: lengths.count)
    letters.withUnsafeBufferPointer { letters in
      var start = 0
      for length in lengths {
        guard length > 0, start + Int(length) <= letters.count else { return pack.fail() }
        _ = insert(UnsafeBufferPointer(rebasing: letters[start..<(start + Int(length))]))
        start += Int(length)
      }
    }
  }
}

/// The 64-bit FNV-1a hash (Fowler, Noll, Vo; draft-eastlake-fnv), with a final mix so that low bits are usable.
public struct FNV1a: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  public init() {}

  public mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash of the bytes so far.
  public var value: UInt64 { state ^ (state >> 32) }
}
