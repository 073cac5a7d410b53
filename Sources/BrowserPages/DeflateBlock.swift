/// One block of a deflated text, with Huffman codes made for it (RFC 1951, 3.2.7).
struct DeflateBlock {
  enum Step {
    case letter(UInt8)
    /// Bytes that stood so many bytes before; 3…258 of them, up to 32,768 before.
    case repetition(length: Int, distance: Int)
  }

  private static let end = 256
  /// The order in which the lengths of the code of code lengths are written.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private let steps: ArraySlice<Step>
  private let letters: HuffmanCode
  private let distances: HuffmanCode

  init(_ steps: ArraySlice<Step>) {
    self.steps = steps
    var letters = [Int](repeating: 0, count: 286)
    var distances = [Int](repeating: 0, count: 30)
    letters[Self.end] = 1
    for step in steps {
      switch step {
      case .letter(let letter): letters[Int(letter)] += 1
      case .repetition(let length, let distance):
        letters[Self.symbol(ofLength: length).number] += 1
        distances[Self.symbol(ofDistance: distance).number] += 1
      }
    }
    self.letters = HuffmanCode(letters, longest: 15)
    self.distances = HuffmanCode(distances, longest: 15)
  }

  func write(to output: inout BitWriter, isLast: Bool) {
    output.write(isLast ? 1 : 0, 1)
    output.write(2, 2)
    writeCodes(to: &output)
    for step in steps {
      switch step {
      case .letter(let letter): letters.write(Int(letter), to: &output)
      case .repetition(let length, let distance):
        for (code, symbol) in [
          (letters, Self.symbol(ofLength: length)), (distances, Self.symbol(ofDistance: distance)),
        ] {
          code.write(symbol.number, to: &output)
          output.write(UInt32(symbol.rest), symbol.bits)
        }
      }
    }
    letters.write(Self.end, to: &output)
  }

  /// The lengths of both codes, themselves in a code: runs of zeros are shortened.
  private func writeCodes(to output: inout BitWriter) {
    let (letters, distances) = (letters.lengths, distances.lengths)
    let symbols = Self.runs(of: letters + distances)
    var uses = [Int](repeating: 0, count: 19)
    for symbol in symbols { uses[symbol.number] += 1 }
    let code = HuffmanCode(uses, longest: 7)
    let count = (Self.order.lastIndex { code.lengths[$0] > 0 } ?? 3) + 1
    output.write(UInt32(letters.count - 257), 5)
    output.write(UInt32(distances.count - 1), 5)
    output.write(UInt32(max(4, count) - 4), 4)
    for place in Self.order.prefix(max(4, count)) { output.write(UInt32(code.lengths[place]), 3) }
    for symbol in symbols {
      code.write(symbol.number, to: &output)
      output.write(UInt32(symbol.rest), symbol.bits)
    }
  }

  private typealias Symbol = (number: Int, rest: Int, bits: Int)

  private static func runs(of lengths: [Int]) -> [Symbol] {
    var symbols: [Symbol] = []
    var place = 0
    while place < lengths.count {
      let zeros = min(138, lengths[place...].prefix { $0 == 0 }.count)
      switch zeros {
      case ..<3: symbols.append((lengths[place], 0, 0))
      case ..<11: symbols.append((17, zeros - 3, 3))
      default: symbols.append((18, zeros - 11, 7))
      }
      place += zeros < 3 ? 1 : zeros
    }
    return symbols
  }

  /// Four lengths share each number of further bits, from eleven on.
  private static func symbol(ofLength length: Int) -> Symbol {
    let above = length - 3
    if length == 258 { return (285, 0, 0) }
    if above < 8 { return (257 + above, 0, 0) }
    let bits = Int.bitWidth - above.leadingZeroBitCount - 3
    return (257 + 4 * bits + (above >> bits), above & (1 << bits - 1), bits)
  }

  /// Two distances share each number of further bits, from five on.
  private static func symbol(ofDistance distance: Int) -> Symbol {
    let above = distance - 1
    if above < 4 { return (above, 0, 0) }
    let bits = Int.bitWidth - above.leadingZeroBitCount - 2
    return (2 * bits + (above >> bits), above & (1 << bits - 1), bits)
  }
}

/// A prefix code in which frequent symbols are short (D. A. Huffman, 1952), in the canonical form of RFC 1951.
struct HuffmanCode {
  /// Bits of each symbol; 0 for one that never comes.
  let lengths: [Int]
  private var codes: [UInt32]

  /// - Parameter longest: most bits of a symbol.
  init(_ frequencies: [Int], longest: Int) {
    var weights = frequencies
    // A code of fewer than two symbols would not be complete.
    for symbol in weights.indices where weights[symbol] == 0 && weights.count(where: { $0 > 0 }) < 2 {
      weights[symbol] = 1
    }
    var lengths = Self.depths(weights)
    // Rare symbols are taken for less rare ones until none is too long.
    while lengths.contains(where: { $0 > longest }) {
      weights = weights.map { ($0 + 1) / 2 }
      lengths = Self.depths(weights)
    }
    self.lengths = lengths
    codes = [UInt32](repeating: 0, count: lengths.count)
    var next: UInt32 = 0
    for length in 1...longest {
      next <<= 1
      for symbol in lengths.indices where lengths[symbol] == length {
        codes[symbol] = Self.reversed(next, length)
        next += 1
      }
    }
  }

  func write(_ symbol: Int, to output: inout BitWriter) { output.write(codes[symbol], lengths[symbol]) }

  /// How deep each symbol stands in the tree that joins the two lightest again and again.
  private static func depths(_ weights: [Int]) -> [Int] {
    let leaves = weights.indices.filter { weights[$0] > 0 }.sorted { (weights[$0], $0) < (weights[$1], $1) }
    // Leaves first, each branch after what it joins; both are in the order of their weights.
    var nodes = leaves.map { weights[$0] }
    var parents = [Int](repeating: 0, count: 2 * leaves.count - 1)
    var leaf = 0
    var branch = leaves.count
    func lightest() -> Int {
      let takesLeaf = leaf < leaves.count && (branch == nodes.count || nodes[leaf] <= nodes[branch])
      defer { if takesLeaf { leaf += 1 } else { branch += 1 } }
      return takesLeaf ? leaf : branch
    }
    while nodes.count < parents.count {
      let (first, second) = (lightest(), lightest())
      parents[first] = nodes.count
      parents[second] = nodes.count
      nodes.append(nodes[first] + nodes[second])
    }
    var depths = [Int](repeating: 0, count: nodes.count)
    for node in nodes.indices.dropLast().reversed() { depths[node] = depths[parents[node]] + 1 }
    var lengths = [Int](repeating: 0, count: weights.count)
    for (place, symbol) in leaves.enumerated() { lengths[symbol] = depths[place] }
    return lengths
  }

  /// Codes are written from their high bit on.
  private static func reversed(_ code: UInt32, _ length: Int) -> UInt32 {
    (0..<length).reduce(0) { $0 << 1 | code >> UInt32($1) & 1 }
  }
}
