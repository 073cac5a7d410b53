/// The distinct values of a column, sorted upwards, and for each entry the place of its value among them.
struct RankedValues {
  let levels: [Double]
  let places: [Int32]

  /// Finite values; quarters of a mark near zero are counted in a table, anything else is sorted.
  init(_ values: [Double]) {
    if let ranked = RankedValues(quarters: values) {
      self = ranked
      return
    }
    let order = radixOrder(values.map(orderedKey))
    var levels: [Double] = []
    var places = [Int32](repeating: 0, count: values.count)
    for index in order {
      let value = values[Int(index)] + 0
      if levels.last != value { levels.append(value) }
      places[Int(index)] = Int32(levels.count - 1)
    }
    self.init(levels: levels, places: places)
  }

  private init(levels: [Double], places: [Int32]) {
    self.levels = levels
    self.places = places
  }

  /// Marks, half marks and quarters between −4096 and 4096; nil where a value is none of them.
  private init?(quarters values: [Double]) {
    let half = 1 << 14
    var table = [Int32](repeating: 0, count: 2 * half)
    for value in values {
      let quarter = value * 4
      guard abs(quarter) < Double(half), quarter == quarter.rounded(.towardZero) else { return nil }
      table[Int(quarter) + half] = 1
    }
    var levels: [Double] = []
    for entry in table.indices where table[entry] == 1 {
      table[entry] = Int32(levels.count)
      levels.append(Double(entry - half) / 4)
    }
    self.init(levels: levels, places: values.map { table[Int($0 * 4) + half] })
  }
}

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
