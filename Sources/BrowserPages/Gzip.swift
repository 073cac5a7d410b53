/// Compresses what a page carries, for the browser's own `DecompressionStream` (RFC 1951 and 1952).
///
/// The program has no compressor at hand: the system's would be one more thing to have installed, and pages would differ with
/// its version.
enum Gzip {
  /// Longest and shortest repetition, and how far back it may lie.
  private static let longest = 258
  private static let shortest = 3
  private static let window = 1 << 15
  /// Earlier places with the same three bytes that are looked at.
  private static let mostTries = 64
  /// Symbols of a block, which has codes of its own.
  private static let blockSize = 1 << 15

  static func compress(_ input: [UInt8]) -> [UInt8] {
    // Deflated, without name, time or system.
    var output = BitWriter([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255])
    let steps = steps(of: input)
    var start = 0
    repeat {
      let end = min(start + blockSize, steps.count)
      DeflateBlock(steps[start..<end]).write(to: &output, isLast: end == steps.count)
      start = end
    } while start < steps.count
    output.align()
    output.write(checksum(input), 32)
    output.write(UInt32(truncatingIfNeeded: input.count), 32)
    return output.bytes
  }

  /// The text as letters and repetitions. A repetition is taken one place later where it is longer there.
  private static func steps(of input: [UInt8]) -> [DeflateBlock.Step] {
    var steps: [DeflateBlock.Step] = []
    var earlier = Earlier(count: input.count)
    var place = 0
    var known: (length: Int, distance: Int)?
    while place < input.count {
      let here = known ?? earlier.longest(in: input, at: place)
      known = nil
      earlier.enter(place, of: input)
      if here.length >= shortest {
        let next = here.length < longest ? earlier.longest(in: input, at: place + 1) : (length: 0, distance: 0)
        if next.length <= here.length {
          steps.append(.repetition(length: here.length, distance: here.distance))
          for passed in 1..<here.length { earlier.enter(place + passed, of: input) }
          place += here.length
          continue
        }
        known = next
      }
      steps.append(.letter(input[place]))
      place += 1
    }
    return steps
  }

  /// Where the same three bytes stood before.
  private struct Earlier {
    private var last = [Int](repeating: -1, count: 1 << 15)
    /// The place before each place with the same bytes.
    private var before: [Int]

    init(count: Int) { before = [Int](repeating: -1, count: count) }

    private static func slot(_ input: [UInt8], _ place: Int) -> Int {
      let bytes = UInt32(input[place]) << 16 | UInt32(input[place + 1]) << 8 | UInt32(input[place + 2])
      return Int((bytes &* 0x9E37_79B1) >> 17)
    }

    mutating func enter(_ place: Int, of input: [UInt8]) {
      guard place + shortest <= input.count else { return }
      let slot = Self.slot(input, place)
      before[place] = last[slot]
      last[slot] = place
    }

    func longest(in input: [UInt8], at place: Int) -> (length: Int, distance: Int) {
      var best = (length: 0, distance: 0)
      guard place + shortest <= input.count else { return best }
      let most = min(Gzip.longest, input.count - place)
      var other = last[Self.slot(input, place)]
      var tries = 0
      while other >= 0, place - other <= window, tries < mostTries, best.length < most {
        if input[other + best.length] == input[place + best.length] {
          var length = 0
          while length < most, input[other + length] == input[place + length] { length += 1 }
          if length > best.length { best = (length, place - other) }
        }
        other = before[other]
        tries += 1
      }
      return best
    }
  }

  /// CRC-32 as RFC 1952 has it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    let table = (0..<256).map { (number: UInt32) in
      (0..<8).reduce(number) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    }
    return ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }
}

/// Bits one after another, the low ones of a byte first.
struct BitWriter {
  private(set) var bytes: [UInt8]
  private var rest: UInt64 = 0
  private var count: UInt64 = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The low bits of a value, up to 32.
  mutating func write(_ value: UInt32, _ bits: Int) {
    rest |= UInt64(value) << count
    count += UInt64(bits)
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
      count -= 8
    }
  }

  /// Goes on with a whole byte.
  mutating func align() { if count > 0 { write(0, 8 - Int(count)) } }
}
