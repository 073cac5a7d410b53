extension PairTally {
  /// Pearson's r of the two columns of marks: −1…1; SciPy's `pearsonr`, RSMTool's `corr`.
  ///
  /// Undefined for fewer than two answers and where either marker is constant.
  public var pearson: Statistic { correlation(levels, levels) }

  /// Spearman's ρ: Pearson's r of the ranks, with tied marks at the mean of their ranks; −1…1; SciPy's `spearmanr`.
  public var spearman: Statistic { correlation(Self.ranks(rowTotals), Self.ranks(columnTotals)) }

  /// Why the columns cannot be correlated; nil where they can.
  var noCorrelation: NoValue? {
    if answers == 0 { return .noAnswers }
    if answers == 1 { return .tooFewAnswers(needed: 2) }
    if isConstant(rowTotals) { return .constantReference }
    if isConstant(columnTotals) { return .constantMarker }
    return nil
  }

  private func correlation(_ rowPositions: [Double], _ columnPositions: [Double]) -> Statistic {
    if let reason = noCorrelation { return .undefined(reason) }
    let moments = PairMoments(self, rowPositions: rowPositions, columnPositions: columnPositions)
    let scale = moments.sumXX.squareRoot() * moments.sumYY.squareRoot()
    // Marks so near each other that their squares vanish have no direction to measure.
    if scale == 0 { return .undefined(.outOfRange) }
    let r = moments.sumXY / scale
    return r.isNaN ? .undefined(.outOfRange) : Statistic(min(1, max(-1, r)))
  }

  /// The mean rank of the answers at each level.
  private static func ranks(_ totals: [Int]) -> [Double] {
    var below = 0
    return totals.map { total in
      defer { below += total }
      return Double(below) + Double(total + 1) / 2
    }
  }
}

extension PairTally {
  /// Kendall's τ-b: agreement in order over all pairs of answers, corrected for ties; −1…1; SciPy's `kendalltau`.
  ///
  /// τ-b = (concordant − discordant) / √((pairs not tied by the reference)(pairs not tied by the marker)) (Kendall, 1945).
  /// Found in n log n: the distinct pairs are passed in the order of the reference's marks, and a tree of running
  /// totals over the marker's tells how many answers before lie below and above.
  public var kendall: Statistic {
    if let reason = noCorrelation { return .undefined(reason) }
    var below = RunningTotals(count: levels.count)
    var before = 0
    var difference = 0
    var kind = 0
    while kind < counts.count {
      var end = kind
      while end < counts.count, rows[end] == rows[kind] { end += 1 }
      if before > 0 {
        for cell in kind..<end where counts[cell] > 0 {
          let column = Int(columns[cell])
          let lower = below.sum(below: column)
          let higher = before - below.sum(below: column + 1)
          difference += counts[cell] * (lower - higher)
        }
      }
      for cell in kind..<end where counts[cell] > 0 {
        below.add(counts[cell], at: Int(columns[cell]))
        before += counts[cell]
      }
      kind = end
    }
    let all = Self.pairs(answers)
    let untiedRows = all - rowTotals.reduce(0) { $0 + Self.pairs($1) }
    let untiedColumns = all - columnTotals.reduce(0) { $0 + Self.pairs($1) }
    let tau = Double(difference) / Double(untiedRows).squareRoot() / Double(untiedColumns).squareRoot()
    return Statistic(min(1, max(-1, tau)))
  }

  private static func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
}

/// Sums of the entries before a place, kept while entries grow: a Fenwick tree.
struct RunningTotals {
  private var tree: [Int]

  init(count: Int) { tree = [Int](repeating: 0, count: count + 1) }

  mutating func add(_ amount: Int, at place: Int) {
    var node = place + 1
    while node < tree.count {
      tree[node] += amount
      node += node & -node
    }
  }

  /// The sum of the entries at places below `place`.
  func sum(below place: Int) -> Int {
    var node = place
    var sum = 0
    while node > 0 {
      sum += tree[node]
      node -= node & -node
    }
    return sum
  }
}
