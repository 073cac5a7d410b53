/// Finds the least of a smooth convex function: L-BFGS (Nocedal, 1980) with backtracking.
enum Minimiser {
  private static let memory = 8

  /// - Parameters:
  ///   - start: where to begin; the result is of its length.
  ///   - function: the value at a point, and its gradient.
  static func minimum(
    from start: [Double], iterations: Int, _ function: ([Double], inout [Double]) -> Double
  ) -> [Double] {
    let count = start.count
    var x = start
    var gradient = [Double](repeating: 0, count: count)
    var value = function(x, &gradient)
    var steps: [[Double]] = []
    var changes: [[Double]] = []
    var products: [Double] = []
    for _ in 0..<iterations {
      var direction = gradient.map { -$0 }
      var shares = [Double](repeating: 0, count: steps.count)
      for index in steps.indices.reversed() {
        shares[index] = dot(steps[index], direction) / products[index]
        add(changes[index], -shares[index], to: &direction)
      }
      if let step = steps.last, let change = changes.last {
        let scale = dot(step, change) / dot(change, change)
        for index in 0..<count { direction[index] *= scale }
      }
      for index in steps.indices {
        let share = dot(changes[index], direction) / products[index]
        add(steps[index], shares[index] - share, to: &direction)
      }
      var slope = dot(gradient, direction)
      if slope >= 0 {
        direction = gradient.map { -$0 }
        slope = -dot(gradient, gradient)
      }
      if slope == 0 { break }
      var length = steps.isEmpty ? min(1, 1 / dot(gradient, gradient).squareRoot()) : 1
      var next = x
      var nextGradient = gradient
      var nextValue = value
      var isFound = false
      for _ in 0..<30 {
        next = x
        add(direction, length, to: &next)
        nextValue = function(next, &nextGradient)
        if nextValue <= value + 1e-4 * length * slope {
          isFound = true
          break
        }
        length /= 2
      }
      if !isFound { break }
      let step = zip(next, x).map { $0 - $1 }
      let change = zip(nextGradient, gradient).map { $0 - $1 }
      let product = dot(step, change)
      if product > 1e-12 {
        steps.append(step)
        changes.append(change)
        products.append(product)
        if steps.count > memory {
          steps.removeFirst()
          changes.removeFirst()
          products.removeFirst()
        }
      }
      let gain = value - nextValue
      (x, gradient, value) = (next, nextGradient, nextValue)
      if gain < 1e-6 * max(1, abs(value)) { break }
    }
    return x
  }

  private static func dot(_ first: [Double], _ second: [Double]) -> Double {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        var sum = 0.0
        for index in first.indices { sum += first[index] * second[index] }
        return sum
      }
    }
  }

  private static func add(_ other: [Double], _ factor: Double, to target: inout [Double]) {
    other.withUnsafeBufferPointer { other in
      target.withUnsafeMutableBufferPointer { target in
        for index in other.indices { target[index] += factor * other[index] }
      }
    }
  }
}
