internal import Language

/// The trees of ``CreditModel`` made ready to be asked all at once (QuickScorer, Lucchese et al. 2015).
///
/// Each tree has a byte with a bit for each of its eight leaves. A question whose answer is "more" strikes out the leaves to
/// its left; what is left of each byte, its lowest bit is the leaf. What a value strikes out in all trees together stands
/// ready in a row of bytes, so that a measure is looked up once and not in every tree that asks for it.
final class CreditForest: Sendable {
  static let shared = CreditForest(CreditModel.trees)

  /// Numbers of a tree: seven questions, as measure and bound, and eight leaves.
  private static let treeSize = 22
  private static let values = 1001

  private let treeCount: Int
  /// Words of a row.
  private let width: Int
  /// By measure and value, the row of what the value strikes out; 0 where it strikes out nothing.
  private let rows: RowStore<UInt16>
  /// Row 0 has all bits set.
  private let bits: RowStore<UInt64>
  private let leaves: RowStore<Int16>

  init(_ trees: [Int16]) {
    treeCount = trees.count / Self.treeSize
    width = (treeCount + 7) / 8
    let measures = CreditMeasures.Measure.allCases.count
    var rows = [UInt16](repeating: 0, count: measures * Self.values)
    var bits = [UInt64](repeating: ~0, count: width)
    for measure in 0..<measures {
      var bounds: [Int] = []
      for place in 0..<(treeCount * 7) where Int(trees[Self.question(place)]) == measure {
        let bound = Int(trees[Self.question(place) + 1])
        if !bounds.contains(bound) { bounds.append(bound) }
      }
      bounds.sort()
      for (number, bound) in bounds.enumerated() {
        let row = bits.count / width
        bits += [UInt64](repeating: ~0, count: width)
        for place in 0..<(treeCount * 7)
        where Int(trees[Self.question(place)]) == measure && Int(trees[Self.question(place) + 1]) <= bound {
          let tree = place / 7
          bits[row * width + tree / 8] &= ~(Self.left(of: place % 7) << UInt64(tree % 8 * 8))
        }
        let end = number + 1 < bounds.count ? bounds[number + 1] : Self.values - 1
        for value in (bound + 1)..<max(bound + 1, end + 1) {
          rows[measure * Self.values + value] = UInt16(truncatingIfNeeded: row)
        }
      }
    }
    self.rows = RowStore(rows)
    self.bits = RowStore(bits)
    leaves = RowStore((0..<(treeCount * 8)).map { trees[$0 / 8 * Self.treeSize + 14 + $0 % 8] })
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
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: width) { left in
      left.initialize(repeating: ~0)
      measures.read { values in
        for measure in CreditMeasures.Measure.allCases.indices {
          let value = Int(values.load(fromByteOffset: 2 * measure, as: Int16.self))
          let row = Int(rows.row[measure * Self.values + value])
          if row != 0 { strike(row, from: left) }
        }
      }
      return sum(left)
    }
  }

  private func strike(_ row: Int, from left: UnsafeMutableBufferPointer<UInt64>) {
    let bits = bits.row
    for word in 0..<width { left[word] &= bits[row * width + word] }
  }

  private func sum(_ left: UnsafeMutableBufferPointer<UInt64>) -> Int {
    let leaves = leaves.row
    var sum = 0
    for tree in 0..<treeCount {
      let bits = UInt8(truncatingIfNeeded: left[tree >> 3] >> UInt64((tree & 7) * 8))
      sum += Int(leaves[tree * 8 + bits.trailingZeroBitCount])
    }
    return sum
  }
}
