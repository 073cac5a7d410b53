/// How much of a point's marks a human marker is expected to give, from what was measured of the answer.
///
/// Gradient-boosted regression trees (Friedman 2001) over ``PointMeasures``, grown leaf by leaf, whose credit is summed over
/// the points of an answer and fitted to human marks by least squares, the mean of two fits (`Benchmarks/fit_credit.py`). In
/// what is found of the point, denied and refused they are monotone: what ought to raise credit cannot lower it, and the
/// other way round. They reckon in whole numbers, so that every machine gives the same.
enum CreditModel {
  /// What a point starts from, thousandths of a logit.
  private static let base = -300
  /// What answers in unknown words are held back by, thousandths of a logit.
  private static let unknown = 300

  /// What is known to say what a point asks for: the less there is, the more of the answer must be about the question.
  enum Evidence {
    case found, hints, none
  }

  /// The expected share of the point's marks, thousandths.
  ///
  /// - Parameters:
  ///   - isGraded: it has several marks between none and all.
  ///   - memory: what is kept for the next point.
  static func credit(
    _ measures: PointMeasures, isGraded: Bool, _ evidence: Evidence, _ memory: inout CreditTrees.Memory
  ) -> Int {
    if measures.sure == 1000 { return 1000 }
    let logit = base + CreditTrees.logit(measures, &memory) - (evidence == .none ? unknown : 0)
    let kept =
      switch evidence {
      case .found: 1000
      case .hints: (1000 + measures.about) / 2
      case .none: measures.about
      }
    let fitted = logistic(isGraded ? sharpened(logit) : logit) * kept / 1000
    // Of a mark or two, what is sure has its share, whatever is said of the rest.
    return isGraded ? fitted : max(measures.sure, fitted)
  }

  /// What least squares draw towards the mean is drawn apart again: marks differ as much as human marks do.
  private static func sharpened(_ logit: Int) -> Int { logit * 9 / 5 + 600 }

  /// The share of its credit that an idea keeps which the answer only may hold, in words unknown to the program: none where
  /// the answer is about something else, all where it is clearly about the question. Thousandths.
  static func about(_ measures: CreditMeasures) -> Int {
    if measures[.hit] > 0 || measures[.isStructural] > 0 { return 1000 }
    return min(1000, max(0, (2 * measures[.bearing] + measures[.subject] - elsewhere) * 1000 / (aboutIt - elsewhere)))
  }

  /// What the words of an answer are worth, those that bear on a point twice over, at which it is about something else.
  static let elsewhere = 350
  /// What they are worth where it is about the question.
  private static let aboutIt = 850

  /// Whether the answer says an idea in full, where nothing more is asked and nothing speaks against it: how short the answer
  /// is does not matter then. One word is enough in a closed list, or where it is the rubric's own and names are all that is
  /// asked for.
  static func isSure(_ measures: CreditMeasures) -> Bool {
    // What an open list names is enough, also where other statements of its kind would be as good.
    if measures[.isStructural] > Criterion.ofOpenList { return false }
    let asks = measures[.asksReasons] + measures[.asksDescription] + measures[.asksJudgement]
    // Denying another idea is not against this one: "a virus checker instead of a firewall".
    let against = max(0, measures[.denied] - 500) + measures[.opposed] + measures[.misconception]
    return measures[.named] == 1000 && asks == 0 && against == 0
      && (measures[.isOpen] == 0 || measures[.specific] >= 500
        || measures[.ownWord] == 1000 && (measures[.tariff] == 200 || measures[.asksList] == 1000))
  }

  /// 1000 / (1 + e^-x) with x in thousandths, by a straight line between the points of a table.
  static func logistic(_ logit: Int) -> Int {
    let place = min(max(logit + 8000, 0), 15_999)
    let index = place / 250
    return curve[index] + (curve[index + 1] - curve[index]) * (place % 250) / 250
  }

  /// The logistic function at -8, -7.75, … 8, thousandths.
  private static let curve: [Int] = [
    0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 4, 5, 7,
    9, 11, 14, 18, 23, 29, 37, 47, 60, 76, 95, 119, 148,
    182, 223, 269, 321, 378, 438, 500, 562, 622, 679, 731, 777, 818,
    852, 881, 905, 924, 940, 953, 963, 971, 977, 982, 986, 989, 991,
    993, 995, 996, 997, 998, 998, 998, 999, 999, 999, 999, 1000, 1000,
  ]
}
