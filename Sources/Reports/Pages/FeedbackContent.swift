import Coaching
import Gradebook
import Language
import Marking
import RubricModel

/// What is said to one learner, before it is put on a page, in Markdown or in plain text.
struct FeedbackContent {
  /// Words of the answer that count, and for what.
  struct Found {
    /// As ``QuotationList`` numbers them.
    var number: Int
    var words: [UInt8]
    /// The idea that they show.
    var idea: String
    var isMisspelt: Bool
    /// They show no more than a hint of it.
    var isHint: Bool
  }

  struct Correction {
    var number: Int
    var words: [UInt8]
    var text: String
  }

  /// One answer, with all the questions it is marked for.
  struct Section {
    var heading: String
    /// The questions as the learner was asked them.
    var asked: [String]
    var marks: Int
    var max: Int
    /// What to say of the mark itself; empty where nothing is special.
    var status: String
    var answer: [UInt8]
    var quotations: [QuotationList.Quotation]
    var earned: [Found]
    var steps: [String]
    var corrections: [Correction]
    /// What a full answer could say; empty unless it may be told.
    var revealed: [String]
  }

  var learner: String
  var title: String
  var marks: Int
  var max: Int
  /// "Grade: Merit"; empty where the rubric states no grades.
  var grade: String
  var opening: String
  var sections: [Section]

  private static let longestQuotation = 160

  /// - Parameter reveals: model answers and what the marking points list may be told.
  init(_ book: Gradebook, learner: Int, reveals: Bool) {
    let rubric = book.rubric
    self.learner = book.learners[learner].label
    title = rubric.title.isEmpty ? "Your feedback" : rubric.title
    marks = book.total(learner)
    max = book.max
    let grading = Grading(book)
    grade = grading.hasGrades ? "Grade: \(grading.name(marks))" : ""
    var shown: [Int: Int] = [:]
    var groups: [(answer: Int, questions: [Int])] = []
    var missing: [Int] = []
    for question in book.questions {
      guard let score = book.learners[learner].scores[question] else {
        missing.append(question)
        continue
      }
      if let place = shown[score.answer] {
        groups[place].questions.append(question)
      } else {
        shown[score.answer] = groups.count
        groups.append((score.answer, [question]))
      }
    }
    sections = groups.map { Self.section(book, learner, $0.answer, $0.questions, reveals) }
    for question in missing {
      let asked = rubric.questions[question]
      sections.append(
        Section(
          heading: Self.heading([question], rubric), asked: [asked.text], marks: 0, max: asked.max,
          status: "There is no answer from you for this question.", answer: [], quotations: [], earned: [], steps: [],
          corrections: [], revealed: reveals ? Self.revealed(asked) : []))
    }
    opening = Self.opening(marks, of: max, hasSteps: sections.contains { !$0.steps.isEmpty })
  }

  // MARK: Sections

  private static func heading(_ questions: [Int], _ rubric: Rubric) -> String {
    guard questions.count == 1, let only = questions.first else { return "Your answer" }
    return "Question \(rubric.questions[only].id)"
  }

  /// The questions as they were asked, with their marks where one answer is for several.
  private static func asked(_ book: Gradebook, _ learner: Int, _ questions: [Int]) -> [String] {
    questions.compactMap { place in
      let question = book.rubric.questions[place]
      if questions.count == 1 { return question.text.isEmpty ? nil : question.text }
      let marks = book.learners[learner].scores[place]?.marks ?? 0
      let text = "Question \(question.id), \(marks) of \(question.max) \(question.max == 1 ? "mark" : "marks")"
      return question.text.isEmpty ? text : "\(text): \(question.text)"
    }
  }

  private static func section(
    _ book: Gradebook, _ learner: Int, _ place: Int, _ questions: [Int], _ reveals: Bool
  ) -> Section {
    let rubric = book.rubric
    let answer = book.answers[place]
    let scores = questions.compactMap { book.learners[learner].scores[$0] }
    let points = answer.result.points.filter { questions.contains($0.question) }
    let quotations = QuotationList(shownResult(answer.result, points), length: answer.text.count)
    var section = Section(
      heading: heading(questions, rubric), asked: asked(book, learner, questions),
      marks: scores.reduce(0) { $0 + $1.marks }, max: scores.reduce(0) { $0 + $1.max },
      status: status(answer.result, scores), answer: answer.text, quotations: quotations.quotations, earned: [],
      steps: [], corrections: [], revealed: [])
    for point in points where point.decision != .not || point.marks > 0 {
      for evidence in point.evidence {
        let found = Found(
          number: quotations.number(of: evidence.span), words: words(answer.text, evidence.span),
          idea: idea(evidence, point, rubric), isMisspelt: evidence.by == .spelling,
          isHint: evidence.isHint)
        if found.number > 0, !section.earned.contains(where: { $0.number == found.number && $0.idea == found.idea }) {
          section.earned.append(found)
        }
      }
    }
    section.earned.sort { ($0.number, $0.idea) < ($1.number, $1.idea) }
    section.steps = steps(points, answer.result, section.marks < section.max, rubric)
    for found in answer.result.misconceptions where questions.contains(found.question) {
      section.corrections.append(
        Correction(
          number: quotations.number(of: found.span), words: words(answer.text, found.span),
          text: MisconceptionWording.correction(
            rubric.questions[found.question].misconceptions[found.misconception].text)))
    }
    if reveals, section.marks < section.max {
      for question in questions { section.revealed += revealed(rubric.questions[question]) }
    }
    return section
  }

  /// The result with the evidence alone that a learner is shown.
  private static func shownResult(_ result: AnswerResult, _ points: [PointResult]) -> AnswerResult {
    var shown = result
    shown.points = points.filter { $0.decision != .not || $0.marks > 0 }
    return shown
  }

  private static func status(_ result: AnswerResult, _ scores: [Gradebook.Score]) -> String {
    if scores.contains(where: { $0.decided != nil }) { return "Your tutor has decided this mark." }
    if result.flags.contains(.blank) { return "You left this one blank. Even a short answer can earn marks." }
    return result.refer ? "Your tutor has been asked to look at this answer, so the mark may change." : ""
  }

  private static func words(_ answer: [UInt8], _ span: ByteSpan) -> [UInt8] {
    let range = span.range.clamped(to: answer.indices)
    var end = min(range.upperBound, range.lowerBound + longestQuotation)
    // Not in the middle of a character.
    while end < range.upperBound, end > range.lowerBound, answer[end] & 0xC0 == 0x80 { end -= 1 }
    let words = answer[range.lowerBound..<end].map { $0 < 0x20 ? 0x20 : $0 }
    return end < range.upperBound ? words + [UInt8]("…".utf8) : words
  }

  private static func idea(_ evidence: Evidence, _ result: PointResult, _ rubric: Rubric) -> String {
    let point = rubric.questions[result.question].points[result.point]
    guard point.requirements.indices.contains(evidence.requirement) else { return "" }
    let requirement = point.requirements[evidence.requirement]
    guard requirement.ideas.indices.contains(evidence.idea) else { return "" }
    let idea = requirement.ideas[evidence.idea]
    // The name of a model answer is the answer.
    return idea.source == .modelAnswer ? "" : idea.label
  }

  // MARK: Next steps

  /// What to do next, at most a few things, each once.
  private static func steps(
    _ points: [PointResult], _ result: AnswerResult, _ isShort: Bool, _ rubric: Rubric
  ) -> [String] {
    if !isShort || result.flags.contains(.blank) { return [] }
    var steps: [String] = []
    for point in points {
      for step in NextStep.steps(point, in: rubric) {
        // An answer to several questions is told which of them a step is about.
        let text = result.questions.count > 1 ? "Question \(rubric.questions[point.question].id): \(step)" : step
        if !steps.contains(text) { steps.append(text) }
      }
    }
    return steps
  }

  private static func revealed(_ question: Question) -> [String] {
    // One is enough to learn from, and leaves room on the page.
    if let first = question.modelAnswers.first { return [first] }
    return question.points.map(\.text)
  }

  private static func opening(_ marks: Int, of max: Int, hasSteps: Bool) -> String {
    if max == 0 { return "" }
    let next = hasSteps ? " Each question below says what to try next." : ""
    switch Double(marks) / Double(max) {
    case 1...: return "Full marks: well done."
    case 0.75...: return "Well done: this is strong work." + next
    case 0.5...: return "You have a good base to build on." + next
    case 0.25...: return "You have made a start, and there are marks within reach." + next
    default: return "This one was hard going. Take it a step at a time." + next
    }
  }
}
