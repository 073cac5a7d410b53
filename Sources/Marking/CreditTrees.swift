/// The fitted trees of ``CreditModel``.
///
/// Their numbers stand one tree after another, each before what is below it. A question is the number of a value, a bound,
/// and how many numbers stand between it and what holds above the bound; a leaf is -1 and thousandths of a logit.
enum CreditTrees {
  /// What all trees together say of the measures, thousandths of a logit.
  static func logit(_ measures: PointMeasures, _ memory: inout Memory) -> Int {
    measures.read { values in
      let values = values.bindMemory(to: Int16.self)
      return measures.isLearnt
        ? forestWithRules.sum(values, &memory.withRules) : forest.sum(values, &memory.withoutRules)
    }
  }

  /// What is kept of both forests from point to point.
  struct Memory: Sendable {
    fileprivate var withoutRules = Forest.Memory()
    fileprivate var withRules = Forest.Memory()
  }

  private static let forest = Forest(numbers, layers: layers)
  private static let forestWithRules = Forest(numbersWithRules, layers: layers)

  /// The measures that are mostly the same for all points of an answer, those that are for points that give away the same
  /// words, and those that are for points of a kind.
  private static let layers: [Set<Int16>] = [
    places(of: [
      .vagueShare, .functionShare, .negatedShare, .absolute, .obligation, .indefinite, .particular, .dismissing,
      .numbers, .disorder, .link, .judges, .contrasts, .length, .asked, .alone, .misconception,
    ]),
    places(of: [.sentences, .sentencesEach, .fresh, .freshLong, .givenShare, .bearing, .subject]),
    places(of: [
      .isOpen, .asksList, .asksReasons, .asksDescription, .asksJudgement, .isStructural, .tariff, .ideas, .place,
    ]),
  ]

  /// Where means, least and most of measures stand among the values.
  private static func places(of measures: [CreditMeasures.Measure]) -> Set<Int16> {
    Set(measures.flatMap { measure in (0..<3).map { Int16(measure.rawValue + $0 * PointMeasures.width) } })
  }
}

/// Trees that are asked all at once (Lucchese and others, QuickScorer, 2015).
///
/// The leaves of a tree are bits of a row, the leftmost first. A value above a bound rules out all leaves that are below the
/// question and left of it, and of those that no value rules out, the first is where a walk would end. So only the questions
/// of which the value is above the bound are looked at, sorted by value and bound, and nothing is walked. Values that hardly
/// change from one call to the next are asked about first, and what they leave is kept.
struct Forest {
  private struct Question {
    var bound: Int16
    var tree: UInt16
    /// The leaves that are left where the value is above the bound.
    var rest: UInt32
  }

  /// What is left of the trees by the values that were last asked about, layer by layer.
  struct Memory: Sendable {
    fileprivate var values: [Int16] = []
    fileprivate var rows: [UInt32] = []
  }

  /// Questions about values are found by the value's bits above these.
  private static let stepBits = 6
  /// Steps of the values, which end at 1000.
  private static let steps = (1000 >> stepBits) + 1
  private static let most = UInt32.bitWidth

  /// The numbers of the values that the trees ask about, those of the first layer first.
  private var values: [Int] = []
  /// Where the values of each layer end.
  private var layers: [Int] = []
  /// For each step of each value, where its questions begin: first what all questions of the steps below leave of each
  /// tree, as one question a tree, then those whose bound is in the step. And where the latter begin.
  private var places: [Int32] = []
  private var ownPlaces: [Int32] = []
  private var questions: [Question] = []
  /// Those of each tree in a row, in the order of their bits.
  private var leaves: [Int16] = []

  /// - Parameter layers: the values that hardly change; less often in the first set than in the next.
  init(_ numbers: [Int16], layers: [Set<Int16>] = []) {
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
    for place in 0...layers.count {
      for value in perValue.keys.sorted()
      where (layers.firstIndex { $0.contains(value) } ?? layers.count) == place {
        append(perValue[value, default: []], about: value)
      }
      self.layers.append(values.count)
    }
  }

  /// Appends the questions about a value.
  private mutating func append(_ own: [Question], about value: Int16) {
    values.append(Int(value))
    var rest = own.sorted { ($0.bound, $0.tree) < ($1.bound, $1.tree) }[...]
    /// What the questions of the steps so far leave of each tree.
    var left = [UInt32](repeating: .max, count: leaves.count / Self.most)
    for step in 0..<Self.steps {
      let within = rest.prefix { Int($0.bound) >> Self.stepBits == step }
      rest = rest[within.endIndex...]
      if step > 0, let ownPlace = ownPlaces.last, Int(ownPlace) == questions.count {
        // The step before has none of its own, and so the same below it.
        places.append(places[places.count - 1])
        ownPlaces.append(ownPlace)
      } else {
        places.append(Int32(questions.count))
        for (tree, leaves) in left.enumerated() where leaves != .max {
          questions.append(Question(bound: 0, tree: UInt16(tree), rest: leaves))
        }
        ownPlaces.append(Int32(questions.count))
      }
      for question in within {
        left[Int(question.tree)] &= question.rest
        questions.append(question)
      }
    }
  }

  /// The sum of the leaves that the values lead to, each 0…1000.
  func sum(_ read: UnsafeBufferPointer<Int16>, _ memory: inout Memory) -> Int {
    let trees = leaves.count / Self.most
    if memory.rows.isEmpty {
      memory.values = [Int16](repeating: -1, count: values.count)
      memory.rows = [UInt32](repeating: .max, count: trees * (layers.count + 1))
    }
    return values.withUnsafeBufferPointer { values in
      memory.values.withUnsafeMutableBufferPointer { kept in
        memory.rows.withUnsafeMutableBufferPointer { rows in
          var start = 0
          var isKept = true
          // The first rows are those of no question.
          for (layer, end) in layers.enumerated() {
            let own = UnsafeMutableBufferPointer(rebasing: rows[(layer + 1) * trees..<(layer + 2) * trees])
            if isKept, layer + 1 < layers.count, (start..<end).allSatisfy({ kept[$0] == read[values[$0]] }) {
              start = end
              continue
            }
            isKept = false
            for number in start..<end { kept[number] = read[values[number]] }
            _ = own.update(
              fromContentsOf: UnsafeMutableBufferPointer(rebasing: rows[layer * trees..<(layer + 1) * trees]))
            ask(about: start..<end, of: kept, own)
            start = end
          }
          return leaves.withUnsafeBufferPointer { leaves in
            var sum = 0
            var first = 0
            for row in UnsafeMutableBufferPointer(rebasing: rows[(layers.count * trees)...]) {
              sum &+= Int(leaves[first &+ row.trailingZeroBitCount])
              first &+= Self.most
            }
            return sum
          }
        }
      }
    }
  }

  /// Takes out the leaves that some of the values rule out.
  private func ask(
    about asked: Range<Int>, of read: UnsafeMutableBufferPointer<Int16>, _ rows: UnsafeMutableBufferPointer<UInt32>
  ) {
    questions.withUnsafeBufferPointer { questions in
      places.withUnsafeBufferPointer { places in
        for number in asked {
          let value = read[number]
          let step = number * Self.steps + (Int(value) >> Self.stepBits)
          var place = Int(places[step])
          let sure = Int(ownPlaces[step])
          while place < sure {
            rows[Int(questions[place].tree)] &= questions[place].rest
            place += 1
          }
          let end = step + 1 < places.count ? Int(places[step + 1]) : questions.count
          while place < end, questions[place].bound < value {
            rows[Int(questions[place].tree)] &= questions[place].rest
            place += 1
          }
        }
      }
    }
  }
}
