/// Random numbers that are the same on every machine for a seed: xoshiro256** (Blackman & Vigna, 2018), its four words
/// filled from the seed by SplitMix64 (Steele, Lea & Flood, 2014).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// A generator for a seed; nearby seeds give unrelated numbers.
  public init(seed: UInt64) {
    var word = seed
    state = (Self.split(&word), Self.split(&word), Self.split(&word), Self.split(&word))
  }

  /// A generator with its four words as they are, not all zero.
  init(state: (UInt64, UInt64, UInt64, UInt64)) { self.state = state }

  /// The next number of SplitMix64.
  static func split(_ word: inout UInt64) -> UInt64 {
    word &+= 0x9E37_79B9_7F4A_7C15
    var mixed = word
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// 64 random bits.
  public mutating func next() -> UInt64 {
    let product = state.1 &* 5
    let result = ((product << 7) | (product >> 57)) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = (state.3 << 45) | (state.3 >> 19)
    return result
  }

  /// A number from 0 to below `bound`, each as likely as the other (Lemire, 2019); `bound` is above 0.
  mutating func number(below bound: Int) -> Int {
    let width = UInt64(bound)
    var product = next().multipliedFullWidth(by: width)
    if product.low < width {
      let threshold = (0 &- width) % width
      while product.low < threshold { product = next().multipliedFullWidth(by: width) }
    }
    return Int(product.high)
  }

  /// A number from 0 to below 1, in steps of 2⁻⁵³.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Puts numbers in a random order (Fisher & Yates).
  mutating func shuffle(_ numbers: inout [Int32]) {
    for index in stride(from: numbers.count - 1, to: 0, by: -1) {
      numbers.swapAt(index, number(below: index + 1))
    }
  }
}
