public import Language

extension Rubric: Packable {
  public static var blank: Rubric {
    Rubric(title: "", questions: [], terms: [], patterns: .blank, vocabulary: .blank)
  }

  /// All of the rubric; its lexicon is to hold what marking takes of it and no more.
  public mutating func exchange(with pack: inout Pack) {
    title.exchange(with: &pack)
    questions.exchange(with: &pack)
    grades.exchange(with: &pack)
    pack.exchange(case: &board)
    terms.exchange(with: &pack)
    patterns.exchange(with: &pack)
    vocabulary.exchange(with: &pack)
    lexicon.exchangeForMarking(with: &pack)
  }

  /// The rubric with what marking takes of its lexicon: it marks the same.
  public var forMarking: Rubric {
    var rubric = self
    rubric.lexicon = lexicon.forMarking(naming: terms.flatMap { $0.concepts }, patternsOfRubric: patterns)
    return rubric
  }

  /// The rubric as bytes, which ``init(unpacking:)`` reads.
  public func packed() -> [UInt8] {
    forMarking.packedBytes()
  }
}

extension Question: Packable {
  public static var blank: Question {
    Question(
      id: "", text: "", span: .blank, max: 0, points: [], misconceptions: [], modelAnswers: [], given: [])
  }

  public mutating func exchange(with pack: inout Pack) {
    id.exchange(with: &pack)
    text.exchange(with: &pack)
    span.exchange(with: &pack)
    max.exchange(with: &pack)
    points.exchange(with: &pack)
    misconceptions.exchange(with: &pack)
    modelAnswers.exchange(with: &pack)
    given.exchange(with: &pack)
    subjects.exchange(with: &pack)
    learnt.exchange(with: &pack)
  }
}

extension Misconception: Packable {
  public static var blank: Misconception { Misconception(text: "", span: .blank, idea: .blank) }

  public mutating func exchange(with pack: inout Pack) {
    text.exchange(with: &pack)
    span.exchange(with: &pack)
    idea.exchange(with: &pack)
  }
}

extension GradeBoundary: Packable {
  public static var blank: GradeBoundary { GradeBoundary(name: "", minimum: .marks(0), span: .blank) }

  public mutating func exchange(with pack: inout Pack) {
    name.exchange(with: &pack)
    var (isPercent, number) =
      switch minimum {
      case .percent(let tenths): (true, tenths)
      case .marks(let marks): (false, marks)
      }
    isPercent.exchange(with: &pack)
    number.exchange(with: &pack)
    minimum = isPercent ? .percent(tenths: number) : .marks(number)
    span.exchange(with: &pack)
  }
}

extension TermID: Packable {
  public static var blank: TermID { TermID(0) }
  public mutating func exchange(with pack: inout Pack) { rawValue.exchange(with: &pack) }
}

extension Term: Packable {
  public static var blank: Term { Term(label: "", span: nil, concepts: [], patterns: 0..<0, by: .exact) }

  public mutating func exchange(with pack: inout Pack) {
    label.exchange(with: &pack)
    span.exchange(with: &pack)
    concepts.exchange(with: &pack)
    patterns.exchange(with: &pack)
    pack.exchange(case: &by)
  }
}
