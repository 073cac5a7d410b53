/// The distinct pairs of two columns of small whole numbers, in order, and for each entry the place of its pair.
struct JointKinds {
  /// The first and the second number of each distinct pair, sorted by the first and then by the second.
  private(set) var firsts: [Int32] = []
  private(set) var seconds: [Int32] = []
  /// The place of each entry's pair.
  private(set) var kinds: [Int32] = []

  /// - Parameters:
  ///   - first: numbers from 0 to below `firstCount`.
  ///   - second: as many numbers, from 0 to below `secondCount`.
  init(_ first: [Int32], below firstCount: Int, _ second: [Int32], below secondCount: Int) {
    kinds = [Int32](repeating: 0, count: first.count)
    if firstCount * secondCount <= max(1 << 16, 2 * first.count) {
      countInTable(first, firstCount, second, secondCount)
    } else {
      sort(first, second)
    }
  }

  private mutating func countInTable(_ first: [Int32], _ firstCount: Int, _ second: [Int32], _ secondCount: Int) {
    var table = [Int32](repeating: 0, count: firstCount * secondCount)
    for index in first.indices { table[Int(first[index]) * secondCount + Int(second[index])] = 1 }
    for entry in table.indices where table[entry] == 1 {
      table[entry] = Int32(firsts.count)
      firsts.append(Int32(entry / secondCount))
      seconds.append(Int32(entry % secondCount))
    }
    for index in first.indices { kinds[index] = table[Int(first[index]) * secondCount + Int(second[index])] }
  }

  private mutating func sort(_ first: [Int32], _ second: [Int32]) {
    let keys = first.indices.map { UInt64(first[$0]) << 32 | UInt64(second[$0]) }
    var last: UInt64?
    for index in radixOrder(keys) {
      let key = keys[Int(index)]
      if key != last {
        firsts.append(Int32(key >> 32))
        seconds.append(Int32(key & 0xFFFF_FFFF))
        last = key
      }
      kinds[Int(index)] = Int32(firsts.count - 1)
    }
  }
}

/// The distinct rows of a table of small whole numbers, in order.
struct DistinctRows {
  /// The place of each entry's row among the distinct ones.
  private(set) var kinds: [Int32]
  /// For each distinct row, the first entry that has it.
  let examples: [Int]

  /// - Parameter columns: the columns, each with a number above all of its numbers; every one as long as `count`.
  init(_ columns: [(numbers: [Int32], below: Int)], count: Int) {
    kinds = [Int32](repeating: 0, count: count)
    var kindCount = min(1, count)
    for column in columns {
      let joint = JointKinds(kinds, below: kindCount, column.numbers, below: column.below)
      kinds = joint.kinds
      kindCount = joint.firsts.count
    }
    var examples = [Int](repeating: -1, count: kindCount)
    for entry in kinds.indices where examples[Int(kinds[entry])] < 0 { examples[Int(kinds[entry])] = entry }
    self.examples = examples
  }
}
