/// The quantile at a share 0…1 of sorted numbers, between neighbours in proportion: numpy's `linear`, R's type 7.
///
/// - Parameters:
///   - count: how many numbers there are, at least one.
///   - element: the number at a rank from 0.
func quantile(_ share: Double, count: Int, element: (Int) -> Double) -> Double {
  let place = min(1, max(0, share)) * Double(count - 1)
  let rank = min(count - 1, Int(place))
  let lower = element(rank)
  let upper = element(min(count - 1, rank + 1))
  let part = place - Double(rank)
  // From the nearer neighbour, as numpy does, so that equal neighbours give themselves.
  return part < 0.5 ? lower + (upper - lower) * part : upper - (upper - lower) * (1 - part)
}

/// The quantile of numbers sorted upwards; there must be one.
func quantile(_ share: Double, of sorted: [Double]) -> Double {
  quantile(share, count: sorted.count) { sorted[$0] }
}
