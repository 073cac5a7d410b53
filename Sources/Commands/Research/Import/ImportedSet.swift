/// Marked answers as another program's files hold them, on their way into the contract's layout.
struct ImportedSet {
  struct Question {
    var id: String
    var text = ""
    var max: Double?
    /// Answers that would earn full marks.
    var models: [String] = []
  }

  struct Answer {
    var learner: String
    var question: String
    var answer: String
    /// Marks as the file writes them, "2.5"; empty where it has none.
    var human = ""
    var second = ""
    /// Other fields, in their order.
    var others: [(name: String, value: String)] = []
  }

  struct Problem {
    var file: String
    var line: Int
    var message: String
  }

  /// In the order in which they first occur.
  private(set) var questions: [Question] = []
  private(set) var answers: [Answer] = []
  private(set) var problems: [Problem] = []
  private(set) var problemCount = 0
  private var places: [String: Int] = [:]

  mutating func add(_ answer: Answer) {
    _ = question(answer.question)
    answers.append(answer)
  }

  mutating func complain(_ file: String, _ line: Int, _ message: String) {
    problemCount += 1
    if problems.count < 50 { problems.append(Problem(file: file, line: line, message: message)) }
  }

  /// The place of a question, which is added where it is new.
  mutating func question(_ id: String) -> Int {
    if let place = places[id] { return place }
    places[id] = questions.count
    questions.append(Question(id: id))
    return questions.count - 1
  }

  mutating func describe(_ id: String, text: String, max: Double?, model: String?) {
    let place = question(id)
    if questions[place].text.isEmpty { questions[place].text = text }
    if let max { questions[place].max = Swift.max(questions[place].max ?? 0, max) }
    if let model, !model.isEmpty, !questions[place].models.contains(model) { questions[place].models.append(model) }
  }
}
