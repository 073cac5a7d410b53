/// A program's marks beside a first person's on every answer and a second person's on some: would it do for the second?
public struct DoubleMarkedTally: Tally {
  public let counts: [Int]
  public let kinds: [Int32]
  /// The first person (the reference) and the program, on every answer.
  public let program: PairTally
  /// The first person (the reference) and the second, on the answers that both marked.
  public let people: PairTally
  /// For each kind, its pair in `program` and in `people`; the number of the pairs of `people` where there is none.
  private let programKinds: [Int32]
  private let peopleKinds: [Int32]

  /// - Parameters:
  ///   - first: the first person's mark of each answer.
  ///   - second: the second person's, nil where there is none.
  ///   - program: the program's.
  public init(first: [Double], second: [Double?], program: [Double]) throws(MarkProblem) {
    try checkMarks([second], count: first.count)
    let programPairs = try PairTally(reference: first, marker: program)
    let both = first.indices.filter { second[$0] != nil }
    let peoplePairs = try PairTally(reference: both.map { first[$0] }, marker: second.compactMap { $0 })
    var peopleKinds = [Int32](repeating: Int32(peoplePairs.counts.count), count: first.count)
    for (place, answer) in both.enumerated() { peopleKinds[answer] = peoplePairs.kinds[place] }
    let joint = JointKinds(
      programPairs.kinds, below: programPairs.counts.count, peopleKinds, below: peoplePairs.counts.count + 1)
    self.program = programPairs
    people = peoplePairs
    programKinds = joint.firsts
    self.peopleKinds = joint.seconds
    kinds = joint.kinds
    counts = Self.count(joint.kinds, kindCount: joint.firsts.count)
  }

  private init(_ whole: DoubleMarkedTally, counts: [Int]) {
    self.counts = counts
    kinds = whole.kinds
    programKinds = whole.programKinds
    peopleKinds = whole.peopleKinds
    var programCounts = [Int](repeating: 0, count: whole.program.counts.count)
    var peopleCounts = [Int](repeating: 0, count: whole.people.counts.count + 1)
    for kind in counts.indices {
      programCounts[Int(programKinds[kind])] += counts[kind]
      peopleCounts[Int(peopleKinds[kind])] += counts[kind]
    }
    peopleCounts.removeLast()
    program = whole.program.recounted(programCounts)
    people = whole.people.recounted(peopleCounts)
  }

  public func recounted(_ counts: [Int]) -> DoubleMarkedTally { DoubleMarkedTally(self, counts: counts) }

  /// Pearson's r of program and person divided by the root of the two people's r: what it would be with true scores in
  /// the person's place (Spearman, 1904); RSMTool's `corr_disattenuated`. It can exceed 1.
  ///
  /// Undefined where the people's marks do not correlate above zero.
  public var disattenuatedCorrelation: Statistic {
    let reliability = people.pearson
    guard let figure = reliability.value else {
      return people.answers == 0 ? .undefined(.noDoubleMarks) : reliability
    }
    if figure <= 0 { return .undefined(.noHumanCorrelation) }
    return program.pearson.map { $0 / figure.squareRoot() }
  }

  /// Degradation: the statistic of program and first person less that of the two people; below 0 the program does worse
  /// where more is better. RSMTool's `degradation`; it warns below −0.1 for r and quadratic κ.
  ///
  /// The standardised mean difference is taken as RSMTool takes it: unpooled for the program, pooled for people.
  public func degradation(of statistic: PairStatistic) -> Statistic {
    if people.answers == 0 { return .undefined(.noDoubleMarks) }
    if statistic == .standardisedMeanDifference {
      return program.standardisedMeanDifference(.unpooled) - people.standardisedMeanDifference(.pooled)
    }
    return statistic.of(program) - statistic.of(people)
  }
}
