import Agreement

/// What the bootstrap draws.
struct Sampling {
  /// The cluster of each answer; nil to draw answers.
  let clusters: Clusters?
  /// "learners", "questions" or "answers".
  let name: String
  /// The cluster of each answer as a number.
  let names: [Int]

  init(_ answers: [JudgedAnswer], _ choice: ResearchSettings.ClusterChoice) {
    let learners = Set(answers.map(\.learner)).count
    let byLearner = choice == .learner || choice == .auto && learners < answers.count && learners > 1
    if byLearner {
      names = answers.map { Int($0.learner) }
      name = "learners"
    } else if choice == .question {
      names = answers.map { $0.questions.count == 1 ? $0.questions.lowerBound : -1 }
      name = "questions"
    } else {
      names = Array(answers.indices)
      name = "answers"
    }
    clusters = name == "answers" ? nil : Clusters(names)
  }

  /// The clusters of some of the answers.
  func clusters(of places: [Int]) -> Clusters? { clusters == nil ? nil : Clusters(places.map { names[$0] }) }
}
