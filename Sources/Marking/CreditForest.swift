internal import Language

/// The trees of ``CreditModel`` made ready to be asked all at once (QuickScorer, Lucchese et al. 2015).
///
/// Each tree has a byte with a bit for each of its eight leaves. A question whose answer is "more" strikes out the leaves to
/// its left; what is left of each byte, its lowest bit is the leaf. What a value strikes out in all trees together stands
/// ready in a row of bytes, so that a measure is looked up once and not in every tree that asks for it.
final class CreditForest: Sendable {
  /// Numbers of a tree: seven questions, as measure and bound, and eight leaves.
  private static let treeSize = 22
  private static let values = 1001

  /// The bits of 32 trees.
  private typealias Part = SIMD4<UInt64>

  private let measureCount: Int
  /// Parts of a row.
  private let width: Int
  /// By measure and value, the row of what the value strikes out; 0 where it strikes out nothing.
  private let rows: RowStore<UInt16>
  /// Row 0 has all bits set.
  private let bits: RowStore<Part>
  /// By tree and byte, what the leaf says that is left.
  private let logits: RowStore<Int16>

  init(_ trees: [Int16]) {
    let treeCount = trees.count / Self.treeSize
    width = (treeCount + 31) / 32
    let words = 4 * width
    let measures = CreditMeasures.Measure.allCases.count
    measureCount = measures
    var rows = [UInt16](repeating: 0, count: measures * Self.values)
    var bits = [UInt64](repeating: ~0, count: words)
    for measure in 0..<measures {
      var bounds: [Int] = []
      for place in 0..<(treeCount * 7) where Int(trees[Self.question(place)]) == measure {
        let bound = Int(trees[Self.question(place) + 1])
        if !bounds.contains(bound) { bounds.append(bound) }
      }
      bounds.sort()
      for (number, bound) in bounds.enumerated() {
        let row = bits.count / words
        bits += [UInt64](repeating: ~0, count: words)
        for place in 0..<(treeCount * 7)
        where Int(trees[Self.question(place)]) == measure && Int(trees[Self.question(place) + 1]) <= bound {
          let tree = place / 7
          bits[row * words + tree / 8] &= ~(Self.left(of: place % 7) << UInt64(tree % 8 * 8))
        }
        let end = number + 1 < bounds.count ? bounds[number + 1] : Self.values - 1
        for value in (bound + 1)..<max(bound + 1, end + 1) {
          rows[measure * Self.values + value] = UInt16(truncatingIfNeeded: row)
        }
      }
    }
    self.rows = RowStore(rows)
    self.bits = RowStore(
      (0..<(bits.count / 4)).map { Part(bits[4 * $0], bits[4 * $0 + 1], bits[4 * $0 + 2], bits[4 * $0 + 3]) })
    // Beyond the last tree all bytes say nothing.
    var logits = [Int16](repeating: 0, count: words * 8 * 256)
    for tree in 0..<treeCount {
      for byte in 1..<256 {
        logits[tree * 256 + byte] = trees[tree * Self.treeSize + 14 + byte.trailingZeroBitCount]
      }
    }
    self.logits = RowStore(logits)
  }

  /// Where a question stands among the numbers of the trees, seven questions a tree.
  private static func question(_ place: Int) -> Int { place / 7 * treeSize + 2 * (place % 7) }

  /// The leaves on the left of one of a tree's seven questions, breadth first.
  private static func left(of question: Int) -> UInt64 {
    switch question {
    case 0: 0x0F
    case 1: 0x03
    case 2: 0x30
    default: 1 << UInt64(2 * (question - 3))
    }
  }

  /// What all trees together say of the measures, thousandths of a logit.
  func logit(_ measures: CreditMeasures) -> Int {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: measureCount) { struck in
      let count = measures.read { rowsStruck(by: $0, into: struck) }
      let bits = bits.row.part(0..<bits.row.count)
      let logits = logits.row.part(0..<logits.row.count)
      var sum: Int32 = 0
      var place = 0
      for part in 0..<width {
        var left = Part(repeating: ~0)
        for number in 0..<count { left &= bits[struck[number] &+ part] }
        for word in 0..<4 {
          var bytes = left[word]
          for _ in 0..<8 {
            sum &+= Int32(logits[place &+ Int(truncatingIfNeeded: bytes & 0xFF)])
            bytes &>>= 8
            place &+= 256
          }
        }
      }
      return Int(sum)
    }
  }

  /// Finds where the rows begin of what the values strike out.
  ///
  /// - Returns: how many there are.
  private func rowsStruck(by values: UnsafeRawBufferPointer, into struck: UnsafeMutableBufferPointer<Int>) -> Int {
    let rows = rows.row.part(0..<rows.row.count)
    let values = values.bindMemory(to: Int16.self)
    precondition(measureCount <= values.count && measureCount * Self.values <= rows.count)
    var count = 0
    for measure in 0..<measureCount {
      // Each is 0 to 1000, as CreditMeasures sees to.
      let row = rows[measure &* Self.values &+ Int(values[measure])]
      if row == 0 { continue }
      struck[count] = Int(row) &* width
      count &+= 1
    }
    return count
  }
}
