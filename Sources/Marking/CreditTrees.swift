/// The fitted trees of ``CreditModel``.
///
/// Their numbers stand one tree after another, each before what is below it. A question is the number of a value, a bound,
/// and how many numbers stand between it and what holds above the bound; a leaf is -1 and thousandths of a logit.
enum CreditTrees {
  /// What all trees together say of the measures, thousandths of a logit.
  static func logit(_ measures: PointMeasures) -> Int {
    measures.read { raw in
      let values = raw.bindMemory(to: Int16.self)
      return numbers.withUnsafeBufferPointer { numbers in
        var sum = 0
        var place = 0
        var next = 0
        while next < numbers.count {
          place = next + 1
          next += Int(numbers[next])
          while numbers[place] >= 0 {
            place += values[Int(numbers[place])] <= numbers[place + 1] ? 3 : Int(numbers[place + 2])
          }
          sum += Int(numbers[place + 1])
        }
        return sum
      }
    }
  }
}
