/// Least squares of errors on groups, alone or beside the levels of the reference, from sums over groups and levels.
struct GroupFit {
  /// The groups' names, the base group first, the others by size and then by name.
  let names: [String]
  /// The number of answers in each group and level, and the sums of the errors.
  private var numbers: [[Double]]
  private var sums: [[Double]]
  /// The number of answers, the mean error, and the sum of squared distances from it.
  private var count = 0.0
  private var mean = 0.0
  private var total = 0.0

  struct Found {
    let share: Double
    let pValue: Double
    /// A number for each group, 0 for the base group.
    let estimates: [Double]
  }

  init(_ tally: GroupTally, minimum: Int, base: String?, error: (Double) -> Double) {
    let sizes = tally.sizes
    var kept = tally.groups.indices.filter { sizes[$0] >= max(1, minimum) }
    kept.sort { sizes[$0] == sizes[$1] ? $0 < $1 : sizes[$0] > sizes[$1] }
    if let place = kept.firstIndex(where: { tally.groups[$0] == base }) { kept.insert(kept.remove(at: place), at: 0) }
    names = kept.map { tally.groups[$0] }
    var rows = [Int?](repeating: nil, count: tally.groups.count)
    for (row, group) in kept.enumerated() { rows[group] = row }

    let whole = tally.whole
    let zeros = [Double](repeating: 0, count: whole.levels.count)
    numbers = Array(repeating: zeros, count: kept.count)
    sums = numbers
    func each(_ body: (_ row: Int, _ level: Int, _ weight: Double, _ error: Double) -> Void) {
      for kind in tally.counts.indices where tally.counts[kind] > 0 {
        guard let row = rows[Int(tally.groupPlaces[kind])] else { continue }
        let pair = Int(tally.pairPlaces[kind])
        let level = Int(whole.rows[pair])
        body(
          row, level, Double(tally.counts[kind]),
          error(whole.levels[Int(whole.columns[pair])] - whole.levels[level]))
      }
    }
    var count = 0.0
    var mean = 0.0
    each { _, _, weight, error in
      count += weight
      mean += weight * error
    }
    if count > 0 { mean /= count }
    var numbers = numbers
    var sums = sums
    var total = 0.0
    each { row, level, weight, error in
      numbers[row][level] += weight
      sums[row][level] += weight * (error - mean)
      total += weight * (error - mean) * (error - mean)
    }
    (self.count, self.mean, self.numbers, self.sums, self.total) = (count, mean, numbers, sums, total)
  }

  /// Why there is nothing to fit; nil where there is.
  private var nothing: NoValue? {
    if count == 0 { return .noAnswers }
    if names.count < 2 { return .oneGroup }
    // Equal errors leave a sum of rounding alone.
    if total <= count * 1e-28 * max(1, mean * mean) { return .constantErrors }
    return nil
  }

  /// Errors by group: one-way analysis of variance.
  func withoutLevels() -> Result<Found, NoValue> {
    if let nothing { return .failure(nothing) }
    let groups = Double(names.count)
    if count <= groups { return .failure(.tooFewAnswers(needed: names.count + 1)) }
    var means: [Double] = []
    var between = 0.0
    for row in names.indices {
      let number = numbers[row].reduce(0, +)
      let sum = sums[row].reduce(0, +)
      means.append(sum / number)
      between += sum * sum / number
    }
    let within = max(0, total - between)
    let f = (between / (groups - 1)) / (within / (count - groups))
    return .success(
      Found(
        share: adjusted(within, parameters: groups), pValue: fShare(above: f, groups - 1, count - groups),
        estimates: means.map { $0 - means[0] }))
  }

  /// Errors by group beside the reference's levels, against the levels alone.
  ///
  /// The levels are swept out first, which leaves a system of one equation a group (Frisch & Waugh, 1933).
  func withLevels() -> Result<Found, NoValue> {
    if let nothing { return .failure(nothing) }
    let others = names.count - 1
    var matrix = Array(repeating: [Double](repeating: 0, count: others), count: others)
    var right = [Double](repeating: 0, count: others)
    var levels = 0.0
    var explained = 0.0
    for level in numbers[0].indices {
      let number = names.indices.reduce(0) { $0 + numbers[$1][level] }
      if number == 0 { continue }
      let sum = names.indices.reduce(0) { $0 + sums[$1][level] }
      levels += 1
      explained += sum * sum / number
      for row in 0..<others {
        let share = numbers[row + 1][level] / number
        right[row] += sums[row + 1][level] - share * sum
        matrix[row][row] += numbers[row + 1][level]
        for column in 0..<others { matrix[row][column] -= share * numbers[column + 1][level] }
      }
    }
    let freedom = count - levels - Double(others)
    if freedom <= 0 { return .failure(.tooFewAnswers(needed: Int(levels) + others + 1)) }
    guard let estimates = solve(matrix, right) else { return .failure(.groupsConfounded) }
    let withLevels = max(0, total - explained)
    // Where the mark alone tells the error, there is nothing for groups to explain.
    if withLevels <= 1e-12 * total { return .failure(.constantErrors) }
    let gained = zip(estimates, right).reduce(0) { $0 + $1.0 * $1.1 }
    let withBoth = max(0, withLevels - gained)
    let f = ((withLevels - withBoth) / Double(others)) / (withBoth / freedom)
    return .success(
      Found(
        share: adjusted(withBoth, parameters: levels + Double(others)) - adjusted(withLevels, parameters: levels),
        pValue: fShare(above: f, Double(others), freedom), estimates: [0] + estimates))
  }

  /// R² adjusted for its parameters, the constant among them.
  private func adjusted(_ residual: Double, parameters: Double) -> Double {
    1 - (residual / (count - parameters)) / (total / (count - 1))
  }

  /// The solution of symmetric equations without negative pivots (Cholesky); nil where they do not determine it.
  private func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
    let size = right.count
    var lower = matrix
    for row in 0..<size {
      for column in 0...row {
        var sum = matrix[row][column]
        for k in 0..<column { sum -= lower[row][k] * lower[column][k] }
        if row == column {
          if sum <= 1e-10 * max(1, numbers[row + 1].reduce(0, +)) { return nil }
          lower[row][row] = sum.squareRoot()
        } else {
          lower[row][column] = sum / lower[column][column]
        }
      }
    }
    var solution = right
    for row in 0..<size {
      for k in 0..<row { solution[row] -= lower[row][k] * solution[k] }
      solution[row] /= lower[row][row]
    }
    for row in (0..<size).reversed() {
      for k in (row + 1)..<max(row + 1, size) { solution[row] -= lower[k][row] * solution[k] }
      solution[row] /= lower[row][row]
    }
    return solution
  }
}
