/// Values written as bytes one after another, or read back in the same order.
///
/// A type lists its parts once, in ``Packable/exchange(with:)``, which writes them or reads them as the pack is made for: what
/// is written and what is read cannot differ. The form is the program's own and belongs to one version of it: a page carries
/// it together with the engine that reads it.
public struct Pack {
  public private(set) var bytes: [UInt8] = []
  public let isReading: Bool
  private var position = 0
  /// What was read is not what a pack wrote; everything that is read after that is blank.
  public private(set) var isBroken = false

  /// A pack to write to.
  public init() { isReading = false }

  /// A pack to read from.
  public init(reading bytes: [UInt8]) {
    self.bytes = bytes
    isReading = true
  }

  /// Whether all that was written has been read.
  public var isAtEnd: Bool { position == bytes.count }

  /// Bytes that are still to be read; every value has at least one.
  var remaining: Int { bytes.count - position }

  mutating func fail() {
    isBroken = true
    position = bytes.count
  }

  /// A number from 0 up, seven bits a byte, the low ones first.
  mutating func exchange(natural number: inout UInt64) {
    guard isReading else {
      var rest = number
      while rest > 0x7F {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      return bytes.append(UInt8(truncatingIfNeeded: rest))
    }
    number = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 64 {
      let byte = bytes[position]
      position += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return }
      shift += 7
    }
    number = 0
    fail()
  }

  /// A number from 0 up.
  public mutating func exchange(count: inout Int) {
    var number = UInt64(truncatingIfNeeded: count)
    exchange(natural: &number)
    count = Int(truncatingIfNeeded: number)
  }

  /// The bytes of a text, behind their number.
  public mutating func exchange(text: inout [UInt8]) {
    var count = text.count
    exchange(count: &count)
    if !isReading { return bytes.append(contentsOf: text) }
    guard count >= 0, count <= remaining else { return fail() }
    text = [UInt8](bytes[position..<(position + count)])
    position += count
  }

  /// Numbers side by side, each in as many bytes as the widest needs, the low ones first: what there is much of is read at
  /// once this way.
  mutating func exchange(numbers: inout [Int32]) {
    var width = 1
    for number in numbers {
      while number >> Int32(8 * width - 1) != number >> 31 { width = width == 1 ? 2 : 4 }
    }
    exchange(count: &width)
    var text: [UInt8] = []
    if !isReading {
      text.reserveCapacity(width * numbers.count)
      for number in numbers {
        for place in 0..<width { text.append(UInt8(truncatingIfNeeded: number >> Int32(8 * place))) }
      }
    }
    exchange(text: &text)
    guard isReading else { return }
    guard width == 1 || width == 2 || width == 4, text.count % width == 0 else { return fail() }
    let count = text.count / width
    numbers = text.withUnsafeBytes { text in
      [Int32](unsafeUninitializedCapacity: count) { numbers, initialised in
        for place in 0..<count {
          numbers[place] =
            switch width {
            case 1: Int32(text.loadUnaligned(fromByteOffset: place, as: Int8.self))
            case 2: Int32(Int16(littleEndian: text.loadUnaligned(fromByteOffset: 2 * place, as: Int16.self)))
            default: Int32(littleEndian: text.loadUnaligned(fromByteOffset: 4 * place, as: Int32.self))
            }
        }
        initialised = count
      }
    }
  }

  /// A case by its raw value.
  public mutating func exchange<Case: RawRepresentable>(case value: inout Case) where Case.RawValue == UInt8 {
    var raw = Int(value.rawValue)
    exchange(count: &raw)
    guard isReading else { return }
    guard let known = Case(rawValue: UInt8(truncatingIfNeeded: raw)) else { return fail() }
    value = known
  }
}

/// What can be written to a ``Pack`` and read from one.
public protocol Packable {
  /// What is there before anything is read.
  static var blank: Self { get }
  /// Writes every part of the value, or reads it. At least one byte.
  mutating func exchange(with pack: inout Pack)
}

extension Packable {
  /// The value as bytes, which ``init(unpacking:)`` reads.
  public consuming func packedBytes() -> [UInt8] {
    var pack = Pack()
    exchange(with: &pack)
    return pack.bytes
  }

  /// Reads ``packedBytes()``; nil for what is broken.
  public init?(unpacking bytes: [UInt8]) {
    var pack = Pack(reading: bytes)
    self = .blank
    exchange(with: &pack)
    if pack.isBroken || !pack.isAtEnd { return nil }
  }
}

extension Int: Packable {
  public static var blank: Int { 0 }
  /// Small numbers of either sign are short; 64 bits, as the numbers of the browser have fewer than the program's.
  public mutating func exchange(with pack: inout Pack) {
    let wide = Int64(self)
    var number = UInt64(bitPattern: wide << 1 ^ wide >> 63)
    pack.exchange(natural: &number)
    self = Int(truncatingIfNeeded: Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1))
  }
}

extension Int32: Packable {
  public static var blank: Int32 { 0 }
  public mutating func exchange(with pack: inout Pack) {
    var number = Int(self)
    number.exchange(with: &pack)
    self = Int32(truncatingIfNeeded: number)
  }
}

extension Bool: Packable {
  public static var blank: Bool { false }
  public mutating func exchange(with pack: inout Pack) {
    var number = self ? 1 : 0
    pack.exchange(count: &number)
    self = number != 0
  }
}

extension String: Packable {
  public static var blank: String { "" }
  public mutating func exchange(with pack: inout Pack) {
    var text = [UInt8](utf8)
    pack.exchange(text: &text)
    if pack.isReading { self = String(decoding: text, as: UTF8.self) }
  }
}

extension Optional: Packable where Wrapped: Packable {
  public static var blank: Wrapped? { nil }
  public mutating func exchange(with pack: inout Pack) {
    var isThere = self != nil
    isThere.exchange(with: &pack)
    guard isThere else {
      self = nil
      return
    }
    var value = self ?? Wrapped.blank
    value.exchange(with: &pack)
    if pack.isReading { self = value }
  }
}

extension Array: Packable where Element: Packable {
  public static var blank: [Element] { [] }
  public mutating func exchange(with pack: inout Pack) {
    var count = self.count
    pack.exchange(count: &count)
    guard pack.isReading else {
      for index in indices {
        var element = self[index]
        element.exchange(with: &pack)
      }
      return
    }
    self = []
    guard count >= 0, count <= pack.remaining else { return pack.fail() }
    reserveCapacity(count)
    for _ in 0..<count {
      var element = Element.blank
      element.exchange(with: &pack)
      append(element)
    }
  }
}

extension Range: Packable where Bound == Int32 {
  public static var blank: Range<Int32> { 0..<0 }
  public mutating func exchange(with pack: inout Pack) {
    var start = lowerBound
    var length = Int(upperBound) - Int(lowerBound)
    start.exchange(with: &pack)
    pack.exchange(count: &length)
    guard pack.isReading else { return }
    let end = Int64(start) + Int64(length)
    guard length >= 0, end <= Int64(Int32.max) else { return pack.fail() }
    self = start..<Int32(truncatingIfNeeded: end)
  }
}
