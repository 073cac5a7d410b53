extension Array where Element: Comparable {
  /// How many elements two arrays have in common, both upwards and without repetition.
  @inlinable
  public func countShared(with other: [Element]) -> Int {
    var (first, second, shared) = (0, 0, 0)
    while first < count, second < other.count {
      if self[first] == other[second] {
        shared += 1
        first += 1
        second += 1
      } else if self[first] < other[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return shared
  }
}
