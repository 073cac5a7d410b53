public import Language

extension LevelScheme: Packable {
  public static var blank: LevelScheme { LevelScheme(span: .blank, levels: []) }

  public mutating func exchange(with pack: inout Pack) {
    span.exchange(with: &pack)
    levels.exchange(with: &pack)
  }
}

extension Level: Packable {
  public static var blank: Level { Level(number: 0, marks: 0...0, descriptor: "", span: .blank, traits: Traits()) }

  public mutating func exchange(with pack: inout Pack) {
    number.exchange(with: &pack)
    var (least, most) = (marks.lowerBound, marks.upperBound)
    least.exchange(with: &pack)
    most.exchange(with: &pack)
    if least <= most { marks = least...most }
    descriptor.exchange(with: &pack)
    span.exchange(with: &pack)
    traits.exchange(with: &pack)
  }
}

extension Level.Traits: Packable {
  public static var blank: Level.Traits { Level.Traits() }

  public mutating func exchange(with pack: inout Pack) {
    breadth.exchange(with: &pack)
    development.exchange(with: &pack)
    demand.exchange(with: &pack)
    needsJudgement.exchange(with: &pack)
    needsBalance.exchange(with: &pack)
  }
}

extension LearntScheme: Packable {
  public static var blank: LearntScheme {
    LearntScheme(thresholds: [], coverage: 0, length: 0, points: [], rules: [], span: .blank)
  }

  public mutating func exchange(with pack: inout Pack) {
    thresholds.exchange(with: &pack)
    coverage.exchange(with: &pack)
    length.exchange(with: &pack)
    points.exchange(with: &pack)
    rules.exchange(with: &pack)
    likeRight.exchange(with: &pack)
    likeWrong.exchange(with: &pack)
    examples.exchange(with: &pack)
    isWeighed.exchange(with: &pack)
    span.exchange(with: &pack)
  }
}

extension LearntScheme.Rule: Packable {
  public static var blank: LearntScheme.Rule {
    LearntScheme.Rule(kind: .word, words: [], weight: 0, label: "", span: .blank, term: .blank)
  }

  public mutating func exchange(with pack: inout Pack) {
    pack.exchange(case: &kind)
    words.exchange(with: &pack)
    weight.exchange(with: &pack)
    label.exchange(with: &pack)
    span.exchange(with: &pack)
    term.exchange(with: &pack)
  }
}

extension LearntScheme.Example: Packable {
  public static var blank: LearntScheme.Example { LearntScheme.Example(words: [], isRight: false, term: .blank) }

  public mutating func exchange(with pack: inout Pack) {
    words.exchange(with: &pack)
    isRight.exchange(with: &pack)
    term.exchange(with: &pack)
  }
}
