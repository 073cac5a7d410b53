public import Marking
public import RubricModel

/// Puts marked answers, in the order of the input, together into a ``Gradebook``.
public struct GradebookBuilder: Sendable {
  private var book: Gradebook
  /// Places of the learners by ``LearnerIdentity/key``.
  private var places: [String: Int] = [:]
  /// When each answer was handed in, where the input tells; larger is later.
  private var times: [Int?] = []
  /// How many scores still rest on each answer.
  private var uses: [Int] = []

  public init(rubric: Rubric) {
    book = Gradebook(rubric: rubric)
  }

  /// Adds an answer.
  ///
  /// Of several answers of one learner to one question the latest counts: by the time they were handed in where both
  /// tell it, else by their order.
  ///
  /// - Parameter time: any number that is larger for what was handed in later; nil where nobody knows.
  public mutating func add(_ text: [UInt8], _ result: AnswerResult, by identity: LearnerIdentity, at time: Int? = nil) {
    let learner = place(of: identity)
    let answer = book.answers.count
    book.answers.append(Gradebook.Answer(learner: learner, text: text, result: result))
    times.append(time)
    uses.append(0)
    var used = 0
    for question in result.questions {
      if let earlier = book.learners[learner].scores[question] {
        if !book.learners[learner].repeated.contains(question) { book.learners[learner].repeated.append(question) }
        if let before = times[earlier.answer], let time, time < before { continue }
        uses[earlier.answer] -= 1
        if uses[earlier.answer] == 0 { book.answers[earlier.answer].isSuperseded = true }
      }
      book.learners[learner].scores[question] = Self.score(result, answer, question, book.rubric)
      used += 1
      // A later row may spell the name better.
      if !identity.name.isEmpty { book.learners[learner].identity.name = identity.name }
    }
    uses[answer] = used
    book.answers[answer].isSuperseded = used == 0
  }

  /// The gradebook of all that was added.
  public consuming func finish() -> Gradebook {
    book.questions = book.rubric.questions.indices.filter { question in
      book.learners.contains { $0.scores[question] != nil }
    }
    label()
    return book
  }

  private mutating func place(of identity: LearnerIdentity) -> Int {
    let key = identity.key
    if let place = places[key] { return place }
    let place = book.learners.count
    places[key] = place
    let none = [Gradebook.Score?](repeating: nil, count: book.rubric.questions.count)
    book.learners.append(Gradebook.Learner(identity: identity, label: "", scores: none))
    return place
  }

  private static func score(_ result: AnswerResult, _ answer: Int, _ question: Int, _ rubric: Rubric) -> Gradebook.Score
  {
    // A question may state fewer marks than its points add up to.
    let most = rubric.questions[question].max
    let earned = result.points.reduce(0) { $0 + ($1.question == question ? $1.marks : 0) }
    return Gradebook.Score(answer: answer, proposed: min(earned, most), max: most)
  }

  /// Gives every learner a name of their own.
  private mutating func label() {
    let names = Dictionary(grouping: book.learners.indices) { book.learners[$0].identity.shownName.lowercased() }
    var used: Set<String> = []
    for place in book.learners.indices {
      let identity = book.learners[place].identity
      var label = identity.shownName
      if names[label.lowercased(), default: []].count > 1, let identifier = identity.identifiers.first,
        !identity.name.isEmpty
      {
        label += " (\(identifier.value))"
      }
      var number = 1
      let stem = label
      while !used.insert(label.lowercased()).inserted {
        number += 1
        label = "\(stem) (\(number))"
      }
      book.learners[place].label = label
    }
  }
}
