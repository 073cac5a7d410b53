internal import Foundation

extension SeededGenerator {
  /// How many of `trials` succeed when each does with the given chance.
  ///
  /// Exact for any number: by inversion where few are expected, else by the transformed rejection BTRS (Hörmann, 1993),
  /// whose time does not grow with the trials.
  mutating func successes(of trials: Int, chance: Double) -> Int {
    if trials <= 0 || chance <= 0 { return 0 }
    if chance >= 1 { return trials }
    if chance > 0.5 { return trials - successes(of: trials, chance: 1 - chance) }
    return Double(trials) * chance < 10
      ? invertedSuccesses(trials, chance) : rejectedSuccesses(Double(trials), chance)
  }

  private mutating func invertedSuccesses(_ trials: Int, _ chance: Double) -> Int {
    let odds = chance / (1 - chance)
    var probability = exp(Double(trials) * log1p(-chance))
    var left = fraction()
    var found = 0
    while left > probability, found < trials {
      left -= probability
      found += 1
      probability *= odds * Double(trials - found + 1) / Double(found)
    }
    return found
  }

  private mutating func rejectedSuccesses(_ trials: Double, _ chance: Double) -> Int {
    let odds = chance / (1 - chance)
    let deviation = (trials * chance * (1 - chance)).squareRoot()
    let b = 1.15 + 2.53 * deviation
    let a = -0.0873 + 0.0248 * b + 0.01 * chance
    let centre = trials * chance + 0.5
    let squeeze = 0.92 - 4.2 / b
    let alpha = (2.83 + 5.1 / b) * deviation
    let mode = ((trials + 1) * chance).rounded(.down)
    while true {
      let u = fraction() - 0.5
      var v = fraction()
      let us = 0.5 - abs(u)
      let k = ((2 * a / us + b) * u + centre).rounded(.down)
      if us >= 0.07, v <= squeeze { return Int(k) }
      if k < 0 || k > trials { continue }
      v = log(v * alpha / (a / (us * us) + b))
      var bound = (mode + 0.5) * log((mode + 1) / (odds * (trials - mode + 1)))
      bound += (trials + 1) * log((trials - mode + 1) / (trials - k + 1))
      bound += (k + 0.5) * log(odds * (trials - k + 1) / (k + 1))
      bound += stirlingTail(mode) + stirlingTail(trials - mode)
      bound -= stirlingTail(k) + stirlingTail(trials - k)
      if v <= bound { return Int(k) }
    }
  }
}

/// log k! less Stirling's approximation (k + ½)·log(k + 1) − (k + 1) + ½·log 2π.
private func stirlingTail(_ k: Double) -> Double {
  let next = k + 1
  if k < 10 {
    var factorial = 1.0
    for factor in 1..<Int(next) { factorial *= Double(factor) }
    let halfLogTau = 0.918_938_533_204_672_8
    return log(factorial) - (k + 0.5) * log(next) + next - halfLogTau
  }
  let square = 1 / (next * next)
  let series: Double = 1.0 / 360 - square / 1260
  return (1.0 / 12 - series * square) / next
}
