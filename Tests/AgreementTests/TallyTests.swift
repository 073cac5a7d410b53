import Testing

@testable import Agreement

/// How answers become counts.
struct TallyTests {
  private func numbers(_ count: Int, _ make: (inout SeededGenerator) -> Double) -> [Double] {
    var random = SeededGenerator(seed: UInt64(count))
    return (0..<count).map { _ in make(&random) }
  }

  @Test func valuesAreRankedAlikeByTableAndBySort() {
    let quarters = numbers(500) { Double($0.number(below: 40)) / 4 - 3 }
    let scores = numbers(500) { $0.fraction() * 8 - 4 }
    for values in [quarters, quarters.map { $0 / 3 }, quarters.map { $0 * 1e6 }, scores, [0.0, -0.0, 0.5], [], [2]] {
      let levels = Set(values).sorted()
      let ranked = RankedValues(values)
      #expect(ranked.levels == levels)
      #expect(ranked.places.map { levels[Int($0)] } == values)
    }
  }

  @Test func radixOrderIsStableAndSorted() {
    let values = numbers(3000) { Double($0.number(below: 200)) * ($0.number(below: 2) == 0 ? 1e-9 : -1e12) }
    let order = radixOrder(values.map(orderedKey)).map(Int.init)
    #expect(order == values.indices.sorted { (values[$0], $0) < (values[$1], $1) })
  }

  /// Few possible pairs are counted in a table, many are sorted.
  @Test func pairsAreFoundAlikeByTableAndBySort() {
    let first = numbers(300) { Double($0.number(below: 9)) }.map { Int32($0) }
    let second = numbers(300) { Double($0.number(below: 7)) }.map { Int32($0) }
    let table = JointKinds(first, below: 9, second, below: 7)
    let sorted = JointKinds(first, below: 900_000, second, below: 70_000)
    #expect(table.firsts == sorted.firsts && table.seconds == sorted.seconds && table.kinds == sorted.kinds)
    #expect(first.indices.allSatisfy { table.firsts[Int(table.kinds[$0])] == first[$0] })
    #expect(first.indices.allSatisfy { table.seconds[Int(table.kinds[$0])] == second[$0] })
  }

  @Test func zerosAndHalvesAreMarks() throws {
    let tally = try PairTally(reference: [0, 0.5, 0, -0.0, 1.5], marker: [0, 0.5, 0.5, 0, 1])
    #expect(tally.levels == [0, 0.5, 1, 1.5])
    #expect(tally.answers == 5 && tally.counts == [2, 1, 1, 1])
    #expect(tally.exactAgreement == .value(0.6))
    #expect(tally.adjacentAgreement(within: 0.5) == .value(1))
    #expect(tally.bias == .value(0))
    #expect(tally.meanAbsoluteError == .value(0.2))
  }

  @Test func scaleAddsLevels() throws {
    let tally = try PairTally(reference: [0, 1], marker: [0, 2], scale: [0, 1, 2, 3])
    #expect(tally.levels == [0, 1, 2, 3])
    #expect(ConfusionMatrix(tally)?.cells == [[1, 0, 0, 0], [0, 0, 1, 0], [0, 0, 0, 0], [0, 0, 0, 0]])
    #expect(ClassScores(tally).classes[3].f1 == .undefined(.classAbsent))
    #expect(ClassScores(tally).classes[1].precision == .undefined(.classNeverGiven))
    #expect(ClassScores(tally).classes[2].recall == .undefined(.classNeverDue))
    // Classes that nobody gave are no classes of the average.
    #expect(ClassScores(tally).f1(.macro) == .value(1.0 / 3))
  }

  @Test func manyLevelsHaveNoTable() throws {
    let scores = numbers(600) { $0.fraction() }
    #expect(ConfusionMatrix(try PairTally(reference: scores, marker: scores)) == nil)
  }

  @Test func columnsMustFit() {
    #expect(throws: MarkProblem.unequalCounts(2, 1)) { try PairTally(reference: [0, 1], marker: [0]) }
    #expect(throws: MarkProblem.notFinite(answer: 1)) { try PairTally(reference: [0, 1], marker: [0, .nan]) }
    #expect(throws: MarkProblem.notFinite(answer: 0)) { try PairTally(reference: [-.infinity], marker: [0]) }
    #expect(throws: MarkProblem.tooLarge(answer: 0)) { try PairTally(reference: [1e61], marker: [0]) }
    #expect(throws: MarkProblem.notFinite(answer: 1)) { try PairTally(reference: [], marker: [], scale: [0, .nan]) }
    #expect(throws: MarkProblem.unequalCounts(1, 2)) { try PairedTally(reference: [0], first: [0, 1], second: [0]) }
  }

  /// Counts of a resample give what the resampled answers themselves give.
  @Test func resamplesAreWhatTheirAnswersAre() throws {
    var random = SeededGenerator(seed: 11)
    for stored in try StoredCases.load().pairs where stored.reference.count > 20 {
      let tally = try stored.tally()
      let drawn = stored.reference.map { _ in random.number(below: stored.reference.count) }
      var counts = [Int](repeating: 0, count: tally.counts.count)
      for answer in drawn { counts[Int(tally.kinds[answer])] += 1 }
      let counted = tally.recounted(counts)
      let read = try PairTally(
        reference: drawn.map { stored.reference[$0] }, marker: drawn.map { stored.marker[$0] }, scale: tally.levels)
      for statistic in PairStatistic.all {
        expect(statistic.of(counted), statistic.of(read).value, "\(stored.name), \(statistic.name)")
      }
    }
  }

  /// τ by its definition, over all pairs of answers.
  @Test func kendallIsItsDefinition() throws {
    for step in [0.0, 0.25, 0.1] {
      func rounded(_ value: Double) -> Double { step == 0 ? value : (value / step).rounded() * step }
      let x = numbers(150) { rounded($0.fraction()) }
      let noise = numbers(151) { $0.fraction() }
      let y = x.indices.map { rounded(x[$0] + noise[$0]) }
      var (difference, untiedX, untiedY) = (0.0, 0.0, 0.0)
      for i in x.indices {
        for j in 0..<i {
          difference += Double((x[i] - x[j]).signum * (y[i] - y[j]).signum)
          untiedX += x[i] == x[j] ? 0 : 1
          untiedY += y[i] == y[j] ? 0 : 1
        }
      }
      expect(
        try PairTally(reference: x, marker: y).kendall, difference / (untiedX * untiedY).squareRoot(), "step \(step)")
    }
  }

  /// Would take days if any statistic compared all pairs of answers.
  @Test(.timeLimit(.minutes(30))) func longColumnsAreNotCompared() throws {
    let x = numbers(100_000) { $0.fraction() }
    let y = zip(x, numbers(100_001) { $0.fraction() }).map { $0 + $1 }
    let tally = try PairTally(reference: x, marker: y)
    for statistic in PairStatistic.all { #expect(statistic.of(tally).value != nil, "\(statistic.name)") }
  }
}

extension Double {
  fileprivate var signum: Int { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
