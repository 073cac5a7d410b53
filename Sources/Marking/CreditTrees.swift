/// The fitted trees of ``CreditModel``.
///
/// Their numbers stand one tree after another, each before what is below it. A question is the number of a value, a bound,
/// and how many numbers stand between it and what holds above the bound; a leaf is -1 and thousandths of a logit.
enum CreditTrees {
  /// What all trees together say of the measures, thousandths of a logit.
  static func logit(_ measures: PointMeasures) -> Int {
    let forest = measures.isLearnt ? forestWithRules : forest
    return measures.read { forest.sum($0.bindMemory(to: Int16.self)) }
  }

  private static let forest = Forest(numbers)
  private static let forestWithRules = Forest(numbersWithRules)
}

/// Trees that are asked all at once (Lucchese and others, QuickScorer, 2015).
///
/// The leaves of a tree are bits of a row, the leftmost first. A value above a bound rules out all leaves that are below the
/// question and left of it, and of those that no value rules out, the first is where a walk would end. So only the questions
/// of which the value is above the bound are looked at, sorted by value and bound, and nothing is walked.
struct Forest {
  private struct Question {
    var bound: Int16
    var tree: UInt16
    /// The leaves that are left where the value is above the bound.
    var rest: UInt32
  }

  /// The numbers of the values that a tree asks about, and where their questions end.
  private var values: [(value: Int32, end: Int32)] = []
  private var questions: [Question] = []
  /// Those of each tree in a row, in the order of their bits.
  private var leaves: [Int16] = []
  private static let most = UInt32.bitWidth

  init(_ numbers: [Int16]) {
    var perValue: [Int16: [Question]] = [:]
    var start = 0
    while start < numbers.count {
      let tree = leaves.count / Self.most
      var bits = 0
      leaves.append(contentsOf: repeatElement(0, count: Self.most))
      /// Reads what begins at a place; its leaves have the next bits.
      func read(_ place: Int) {
        if numbers[place] < 0 {
          leaves[tree * Self.most + bits] = numbers[place + 1]
          bits += 1
          return
        }
        let first = bits
        read(place + 3)
        let left = ((1 as UInt64) << bits) - ((1 as UInt64) << first)
        perValue[numbers[place], default: []].append(
          Question(bound: numbers[place + 1], tree: UInt16(tree), rest: ~UInt32(left)))
        read(place + Int(numbers[place + 2]))
      }
      read(start + 1)
      precondition(bits <= Self.most, "a tree of more leaves than a row has bits")
      start += Int(numbers[start])
    }
    for (value, own) in perValue.sorted(by: { $0.key < $1.key }) {
      questions.append(contentsOf: own.sorted { ($0.bound, $0.tree) < ($1.bound, $1.tree) })
      values.append((Int32(value), Int32(questions.count)))
    }
  }

  /// The sum of the leaves that the values lead to.
  func sum(_ read: UnsafeBufferPointer<Int16>) -> Int {
    let trees = leaves.count / Self.most
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: trees) { rows in
      rows.initialize(repeating: .max)
      questions.withUnsafeBufferPointer { questions in
        var start = 0
        for (number, end) in values {
          let value = read[Int(number)]
          var place = start
          while place < Int(end), questions[place].bound < value {
            rows[Int(questions[place].tree)] &= questions[place].rest
            place += 1
          }
          start = Int(end)
        }
      }
      return leaves.withUnsafeBufferPointer { leaves in
        var sum = 0
        for tree in 0..<trees { sum += Int(leaves[tree * Self.most + rows[tree].trailingZeroBitCount]) }
        return sum
      }
    }
  }
}
