/// How likely a human marker gives credit for an idea, from what was measured of it.
///
/// Gradient-boosted regression trees (Friedman 2001) over ``CreditMeasures``, three questions deep, whose credit is summed over
/// the ideas of a point and fitted to human marks by least squares (`Benchmarks/fit_credit.py`). They are monotone: what
/// ought to raise credit cannot lower it, and the other way round. They reckon in whole numbers, so that every machine gives
/// the same.
enum CreditModel {
  /// What an idea starts from, thousandths of a logit.
  private static let base = -300

  /// The expected share of the idea's marks, thousandths.
  static func credit(_ measures: CreditMeasures, _ forest: CreditForest) -> Int {
    if isSure(measures) { return max(fitted(measures, forest), sure) }
    if measures[.hit] > 0 || measures[.isStructural] > 0 { return fitted(measures, forest) }
    return fitted(measures, forest) * about(measures) / 1000
  }

  /// The share of its credit that an idea keeps which the answer only may hold, in words unknown to the program: none where
  /// the answer is about something else, all where it is clearly about the question. Thousandths.
  private static func about(_ measures: CreditMeasures) -> Int {
    min(1000, max(0, (2 * measures[.bearing] + measures[.subject] - elsewhere) * 1000 / (aboutIt - elsewhere)))
  }

  /// What the words of an answer are worth, those that bear on a point twice over, at which it is about something else.
  static let elsewhere = 350
  /// What they are worth where it is about the question.
  private static let aboutIt = 850

  /// What an idea is worth that the answer says in full, where nothing more is asked and nothing speaks against it: how short
  /// the answer is does not matter then. One word is enough in a closed list, or where it is the rubric's own and names
  /// are all that is asked for.
  private static let sure = 1000

  private static func isSure(_ measures: CreditMeasures) -> Bool {
    let asks =
      measures[.asksReasons] + measures[.asksDescription] + measures[.asksJudgement] + measures[.isStructural]
    let against = measures[.denied] + measures[.opposed] + measures[.misconception] + measures[.rejected]
    return measures[.named] == 1000 && asks == 0 && against == 0
      && (measures[.isOpen] == 0 || measures[.specific] >= 500
        || measures[.ownWord] == 1000 && (measures[.tariff] == 200 || measures[.asksList] == 1000))
  }

  private static func fitted(_ measures: CreditMeasures, _ forest: CreditForest) -> Int {
    logistic(base + forest.logit(measures))
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
