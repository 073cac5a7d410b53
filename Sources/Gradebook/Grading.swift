public import RubricModel

/// Which grade a total earns, by the boundaries that the rubric states.
public struct Grading: Sendable {
  /// The grades that can be told, the highest first.
  public let boundaries: [GradeBoundary]
  /// Some boundaries are in marks of the whole paper, of which the class sat only a part; they are left out.
  public let isPartial: Bool
  /// Full marks of the paper that the class sat.
  private let max: Int

  public init(_ book: Gradebook) {
    max = book.max
    let whole = book.rubric.questions.reduce(0) { $0 + $1.max }
    let usable = book.rubric.grades.filter { grade in
      if case .marks = grade.minimum { return book.max == whole }
      return true
    }
    isPartial = usable.count < book.rubric.grades.count
    let scale = book.max
    boundaries = usable.sorted { Self.thousandths($0.minimum, of: scale) > Self.thousandths($1.minimum, of: scale) }
  }

  /// The rubric states grades that can be told of this paper.
  public var hasGrades: Bool { !boundaries.isEmpty }

  /// The highest grade whose boundary the total reaches, without rounding; nil below all of them.
  public func grade(_ total: Int) -> GradeBoundary? {
    boundaries.first { total * 1000 >= Self.thousandths($0.minimum, of: max) }
  }

  /// The grade's name; "below Pass" for a total that reaches none.
  public func name(_ total: Int) -> String {
    grade(total)?.name ?? boundaries.last.map { "below \($0.name)" } ?? ""
  }

  /// How many of the totals earn each grade, the highest first; the last are below all of them.
  public func counts(_ totals: [Int]) -> [(name: String, learners: Int)] {
    guard let lowest = boundaries.last else { return [] }
    let names = boundaries.map { $0.name } + ["below \(lowest.name)"]
    var counts = names.map { (name: $0, learners: 0) }
    for total in totals {
      let place = grade(total).flatMap { boundaries.firstIndex(of: $0) } ?? boundaries.count
      counts[place].learners += 1
    }
    return counts
  }

  /// The least total, in thousandths of a mark.
  private static func thousandths(_ minimum: GradeBoundary.Minimum, of max: Int) -> Int {
    switch minimum {
    case .percent(let tenths): tenths * max
    case .marks(let marks): marks * 1000
    }
  }
}
