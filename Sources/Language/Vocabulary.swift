/// Number of a word key in a ``Vocabulary``; 0 stands for a word that is not in it.
public struct StemID: Hashable, Sendable {
  public var rawValue: Int32
  public init(_ rawValue: Int32) { self.rawValue = rawValue }
  /// A word no rule or concept mentions.
  public static let unknown = StemID(0)
}

/// Word keys, each once, numbered from 1 in the order of their insertion.
///
/// Open addressing over FNV-1a hashes; keys are compared byte by byte, so no two words are ever taken for one.
public struct Vocabulary: Sendable {
  private var slots: [Int32]
  private var offsets: [Int32] = [0, 0]
  private var bytes: [UInt8] = []
  private var mask: Int

  public init(capacity: Int = 1024) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    mask = size - 1
  }

  /// Number of keys.
  public var count: Int { offsets.count - 2 }

  /// The key with this number; empty for ``StemID/unknown``.
  public func key(_ id: StemID) -> ArraySlice<UInt8> {
    bytes[Int(offsets[Int(id.rawValue)])..<Int(offsets[Int(id.rawValue) + 1])]
  }

  /// The number of `key`, or ``StemID/unknown``.
  public func find(_ key: [UInt8]) -> StemID { find(key[...]) }

  /// The number of `key`, or ``StemID/unknown``.
  public func find(_ key: ArraySlice<UInt8>) -> StemID {
    var slot = Int(truncatingIfNeeded: Self.hash(key)) & mask
    while slots[slot] != 0 {
      if isKey(slots[slot], equalTo: key) { return StemID(slots[slot]) }
      slot = (slot + 1) & mask
    }
    return .unknown
  }

  /// The number of `key`, giving it one if it has none. The empty key stays unknown.
  public mutating func insert(_ key: [UInt8]) -> StemID { insert(key[...]) }

  /// The number of `key`, giving it one if it has none. The empty key stays unknown.
  public mutating func insert(_ key: ArraySlice<UInt8>) -> StemID {
    if key.isEmpty { return .unknown }
    var slot = Int(truncatingIfNeeded: Self.hash(key)) & mask
    while slots[slot] != 0 {
      if isKey(slots[slot], equalTo: key) { return StemID(slots[slot]) }
      slot = (slot + 1) & mask
    }
    let id = Int32(count + 1)
    bytes.append(contentsOf: key)
    offsets.append(Int32(bytes.count))
    slots[slot] = id
    if count * 2 > mask { grow() }
    return StemID(id)
  }

  private func isKey(_ id: Int32, equalTo key: ArraySlice<UInt8>) -> Bool {
    let start = Int(offsets[Int(id)]) - key.startIndex
    guard Int(offsets[Int(id) + 1]) - start == key.endIndex else { return false }
    for index in key.startIndex..<key.endIndex where bytes[start + index] != key[index] { return false }
    return true
  }

  private mutating func grow() {
    let size = slots.count * 2
    mask = size - 1
    slots = [Int32](repeating: 0, count: size)
    for id in 1...Int32(count) {
      let range = Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1])
      var hash = FNV1a()
      for index in range { hash.combine(bytes[index]) }
      var slot = Int(truncatingIfNeeded: hash.value) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = id
    }
  }

  private static func hash(_ key: ArraySlice<UInt8>) -> UInt64 {
    var hash = FNV1a()
    for index in key.startIndex..<key.endIndex { hash.combine(key[index]) }
    return hash.value
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
