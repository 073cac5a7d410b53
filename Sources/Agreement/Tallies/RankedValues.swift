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
