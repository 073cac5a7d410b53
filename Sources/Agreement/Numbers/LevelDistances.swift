/// How far apart two marks count to be.
public enum AgreementWeights: String, Sendable, Hashable, CaseIterable {
  /// Any difference counts 1: the marks are names.
  case unweighted
  /// A difference counts by its size.
  case linear
  /// A difference counts by its square.
  case quadratic

  /// The distance of two positions.
  func distance(_ first: Double, _ second: Double) -> Double {
    switch self {
    case .unweighted: first == second ? 0 : 1
    case .linear: abs(first - second)
    case .quadratic: (first - second) * (first - second)
    }
  }

  /// The sum of `first[k] · second[l] · distance(k, l)` over all pairs of levels, in time linear in the levels.
  ///
  /// - Parameter positions: where each level lies, all different and sorted upwards.
  func total(_ first: [Double], _ second: [Double], positions: [Double]) -> Double {
    switch self {
    case .unweighted:
      var firstSum = 0.0
      var secondSum = 0.0
      var same = 0.0
      for level in positions.indices {
        firstSum += first[level]
        secondSum += second[level]
        same += first[level] * second[level]
      }
      return firstSum * secondSum - same
    case .linear:
      // Between two neighbouring levels lies every pair with one mark below the gap and the other above it.
      let firstSum = first.reduce(0, +)
      let secondSum = second.reduce(0, +)
      var firstBelow = 0.0
      var secondBelow = 0.0
      var sum = 0.0
      for level in positions.indices.dropLast() {
        firstBelow += first[level]
        secondBelow += second[level]
        let crossing = firstBelow * (secondSum - secondBelow) + secondBelow * (firstSum - firstBelow)
        sum += (positions[level + 1] - positions[level]) * crossing
      }
      return sum
    case .quadratic:
      var weight = 0.0
      var centre = 0.0
      for level in positions.indices {
        weight += first[level] + second[level]
        centre += (first[level] + second[level]) * positions[level]
      }
      if weight == 0 { return 0 }
      centre /= weight
      var (first0, first1, first2, second0, second1, second2) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
      for level in positions.indices {
        let position = positions[level] - centre
        first0 += first[level]
        first1 += first[level] * position
        first2 += first[level] * position * position
        second0 += second[level]
        second1 += second[level] * position
        second2 += second[level] * position * position
      }
      return first2 * second0 + first0 * second2 - 2 * first1 * second1
    }
  }
}
