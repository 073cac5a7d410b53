internal import Foundation

/// The chance that a standard normal number is below `z`.
func normalShare(below z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }

/// The standard normal number below which a share 0…1 lies: Wichura's AS 241 (1988), to about 1e-16; infinite at 0 and 1.
func normalQuantile(_ share: Double) -> Double {
  let q = share - 0.5
  if abs(q) <= 0.425 {
    let r = 0.180625 - q * q
    return q * polynomial(r, centreTop) / polynomial(r, centreBottom)
  }
  var r = q < 0 ? share : 1 - share
  if r <= 0 { return q < 0 ? -.infinity : .infinity }
  r = (-log(r)).squareRoot()
  let size =
    r <= 5
    ? polynomial(r - 1.6, middleTop) / polynomial(r - 1.6, middleBottom)
    : polynomial(r - 5, tailTop) / polynomial(r - 5, tailBottom)
  return q < 0 ? -size : size
}

/// The chance that an F number with these degrees of freedom is above `f`.
func fShare(above f: Double, _ top: Double, _ bottom: Double) -> Double {
  f <= 0 ? 1 : incompleteBeta(bottom / 2, top / 2, at: bottom / (bottom + top * f))
}

/// The regularised incomplete beta function, by its continued fraction (Lentz's way; Numerical Recipes 6.4).
func incompleteBeta(_ a: Double, _ b: Double, at x: Double) -> Double {
  if x <= 0 { return 0 }
  if x >= 1 { return 1 }
  let front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log1p(-x))
  return x < (a + 1) / (a + b + 2)
    ? front * betaFraction(a, b, x) / a : 1 - front * betaFraction(b, a, 1 - x) / b
}

/// log Γ(x) for x above 0: Stirling's series, from 12 upwards to about 1e-15; C's own keeps a sign in a global variable.
private func logGamma(_ x: Double) -> Double {
  var x = x
  var shift = 0.0
  while x < 12 {
    shift += log(x)
    x += 1
  }
  let square = 1 / (x * x)
  let series = polynomial(square, [1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12]) / x
  let halfLogTau = 0.918_938_533_204_672_8
  return (x - 0.5) * log(x) - x + halfLogTau + series - shift
}

private func betaFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
  let tiny = 1e-300
  func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
  var c = 1.0
  var d = 1 / kept(1 - (a + b) * x / (a + 1))
  var h = d
  for step in 1...10_000 {
    let m = Double(step)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / kept(1 + even * d)
    c = kept(1 + even / c)
    h *= d * c
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / kept(1 + odd * d)
    c = kept(1 + odd / c)
    h *= d * c
    if abs(d * c - 1) < 1e-15 { break }
  }
  return h
}

/// The value of a polynomial whose coefficients stand from the highest power to the lowest.
private func polynomial(_ x: Double, _ coefficients: [Double]) -> Double {
  coefficients.reduce(0) { $0 * x + $1 }
}

// Wichura's coefficients (PPND16), from the highest power to the lowest.
private let centreTop = [
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
  13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
]
private let centreBottom = [
  5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
  5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1.0,
]
private let middleTop = [
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
  3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
]
private let middleBottom = [
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
  0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1.0,
]
private let tailTop = [
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
  0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
]
private let tailBottom = [
  2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
  0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1.0,
]

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
