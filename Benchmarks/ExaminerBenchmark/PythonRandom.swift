import Foundation

/// The random numbers of Python's `random` module, so that a workload is the same whichever program makes it.
///
/// MT19937 (Matsumoto and Nishimura, 1998) seeded by `init_by_array`, and the derivations of CPython 3.11's `random.py`.
struct PythonRandom {
  private var state = [UInt32](repeating: 0, count: 624)
  private var index = 624
  private var nextGauss: Double?

  init(seed: UInt32) {
    state[0] = 19_650_218
    for place in 1..<624 {
      let last = state[place - 1]
      state[place] = 1_812_433_253 &* (last ^ last >> 30) &+ UInt32(place)
    }
    var place = 1
    for _ in 0..<624 {
      let last = state[place - 1]
      state[place] = (state[place] ^ (last ^ last >> 30) &* 1_664_525) &+ seed
      advance(&place)
    }
    for _ in 0..<623 {
      let last = state[place - 1]
      state[place] = (state[place] ^ (last ^ last >> 30) &* 1_566_083_941) &- UInt32(place)
      advance(&place)
    }
    state[0] = 0x8000_0000
  }

  private mutating func advance(_ place: inout Int) {
    place += 1
    if place == 624 {
      state[0] = state[623]
      place = 1
    }
  }

  private mutating func next() -> UInt32 {
    if index == 624 {
      for place in 0..<624 {
        let mixed = state[place] & 0x8000_0000 | state[(place + 1) % 624] & 0x7FFF_FFFF
        state[place] = state[(place + 397) % 624] ^ mixed >> 1 ^ (mixed & 1 == 0 ? 0 : 0x9908_B0DF)
      }
      index = 0
    }
    var number = state[index]
    index += 1
    number ^= number >> 11
    number ^= number << 7 & 0x9D2C_5680
    number ^= number << 15 & 0xEFC6_0000
    return number ^ number >> 18
  }

  /// `random()`: 0 up to 1, with 53 bits.
  mutating func real() -> Double {
    let high = Double(next() >> 5)
    let low = Double(next() >> 6)
    return (high * 67_108_864 + low) / 9_007_199_254_740_992
  }

  /// `_randbelow(bound)`.
  mutating func below(_ bound: Int) -> Int {
    let bits = UInt32(Int.bitWidth - bound.leadingZeroBitCount)
    while true {
      let number = Int(next() >> (32 - bits))
      if number < bound { return number }
    }
  }

  mutating func choice<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// `choices(…, cum_weights=…)[0]`: the place.
  mutating func place(in cumulative: [Double]) -> Int {
    let wanted = real() * (cumulative[cumulative.count - 1] + 0)
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if wanted < cumulative[middle] { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// `gauss(mean, deviation)`.
  mutating func gauss(_ mean: Double, _ deviation: Double) -> Double {
    if let value = nextGauss {
      nextGauss = nil
      return mean + value * deviation
    }
    let angle = real() * 2 * Double.pi
    let radius = (-2 * log(1 - real())).squareRoot()
    nextGauss = sin(angle) * radius
    return mean + cos(angle) * radius * deviation
  }

  mutating func shuffle<Element>(_ elements: inout [Element]) {
    for place in stride(from: elements.count - 1, to: 0, by: -1) { elements.swapAt(place, below(place + 1)) }
  }
}
