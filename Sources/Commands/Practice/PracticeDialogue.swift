import Coaching
import Language
import Marking
import Reports
import RubricModel

/// The conversation of `examiner practise`: ask, read, mark, show, and ask what to do next.
struct PracticeDialogue {
  private let rubric: Rubric
  private var marker: Marker
  private let console: Console
  private var history: PracticeHistory?
  private let editor: AnswerEditor?
  private let isPlain: Bool
  private var input: LineInput
  /// Questions that were asked in this practice.
  private var asked: Set<Int> = []

  /// Longer answers are cut: the program reads no more of them closely.
  private static let longestAnswer = 1 << 20

  private enum Choice {
    case again, hint, model, next
    case question(Int)
    case list, quit
  }

  init(_ engine: Engine, _ console: Console, history: PracticeHistory?, editor: AnswerEditor?, isPlain: Bool) {
    rubric = engine.rubric
    marker = engine.makeMarker()
    self.console = console
    self.history = history
    self.editor = editor
    self.isPlain = isPlain
    input = LineInput(console.terminal.input)
  }

  /// Goes on until the learner has had enough or the input ends.
  mutating func run(from first: Int?) throws(CommandError) {
    try say { text in
      if !rubric.title.isEmpty { text.paragraph(rubric.title) }
      text.paragraph("Nothing you write leaves this computer.")
    }
    var next = first ?? nextQuestion(after: nil)
    while let question = next { next = try practise(question) }
    if let trouble = history?.trouble { console.say(DisplayText.safe("note: \(trouble)")) }
    try say { $0.paragraph("Bye.") }
  }

  // MARK: One question

  /// Asks a question until the learner goes on; the next question, or nil to end.
  private mutating func practise(_ question: Int) throws(CommandError) -> Int? {
    asked.insert(question)
    try say { $0.ask(question) }
    let earlier = history?.attempts(at: rubric.questions[question].id) ?? []
    if !earlier.isEmpty {
      let marks = earlier.suffix(5).map { "\($0.marks) of \($0.max)" }.joined(separator: ", ")
      try say { text in
        text.blankLine()
        text.paragraph("Your earlier attempts: \(marks).")
      }
    }
    var answer: [UInt8] = []
    while true {
      guard let written = try read(before: answer) else { return nil }
      answer = written
      let result = marker.mark(answer, question: question)
      try say { $0.show(result, answer: answer) }
      if !result.flags.contains(.blank) {
        history?.add(
          question: rubric.questions[question].id, answer: answer, marks: result.marks, max: result.max)
      }
      var hints = 0
      choosing: while true {
        switch try choose(result) {
        case .again: break choosing
        case .hint: try giveHint(result, &hints)
        case .model: try showModelAnswer(question)
        case .list: try list()
        case .next: return nextQuestion(after: question)
        case .question(let other): return other
        case .quit: return nil
        }
      }
    }
  }

  /// The learner's answer; nil at the end of the input.
  private mutating func read(before: [UInt8]) throws(CommandError) -> [UInt8]? {
    if let editor {
      if let text = editor.edit(before) { return text }
      try say { $0.paragraph("The editor did not end well; write your answer here.") }
    }
    try say { text in
      text.blankLine()
      text.paragraph("Write your answer. End it with a line that holds a full stop alone, or with Ctrl-D.")
    }
    var answer: [UInt8] = []
    var lines = 0
    while let line = input.next() {
      if line == [UInt8(ascii: ".")] { return answer }
      if lines > 0 { answer.append(0x0A) }
      lines += 1
      if answer.count < Self.longestAnswer { answer += line.prefix(Self.longestAnswer - answer.count) }
    }
    return lines > 0 ? answer : nil
  }

  // MARK: What next

  private mutating func choose(_ result: AnswerResult) throws(CommandError) -> Choice {
    let choices = "try again (t), hint (h), model answer (m), next question (n), list of questions (l), quit (q)"
    while true {
      try say { text in
        text.blankLine()
        text.paragraph("What now? \(choices), or a question's number:")
      }
      guard let line = input.next() else { return .quit }
      let word = String(decoding: line, as: UTF8.self).split(separator: " ").joined(separator: " ").lowercased()
      switch word {
      case "t", "try again", "again": return .again
      case "h", "hint": return .hint
      case "m", "model", "model answer": return .model
      case "", "n", "next", "next question": return .next
      case "l", "list": return .list
      case "q", "quit", "exit": return .quit
      default:
        if let place = rubric.questions.firstIndex(where: { $0.id.lowercased() == word }) { return .question(place) }
        try say { $0.paragraph("That is none of the choices.") }
      }
    }
  }

  private func giveHint(_ result: AnswerResult, _ given: inout Int) throws(CommandError) {
    let all = result.points.lazy.map { Hints.rungs($0, in: rubric) }.first { !$0.isEmpty } ?? []
    if all.isEmpty { return try say { $0.paragraph("There is nothing left to hint at.") } }
    if given >= all.count {
      return try say { $0.paragraph("There are no more hints for this answer. Try again, or see a model answer.") }
    }
    given += 1
    try say { $0.hint(all[given - 1], number: given, of: all.count) }
  }

  private func showModelAnswer(_ place: Int) throws(CommandError) {
    let question = rubric.questions[place]
    try say { text in
      text.blankLine()
      if question.modelAnswers.isEmpty {
        text.paragraph("The rubric has no model answer. This is what the mark scheme says:")
        for point in question.points { text.item("- ", point.text) }
      } else {
        text.paragraph("A model answer:")
        text.paragraph(question.modelAnswers[0])
      }
    }
  }

  private func list() throws(CommandError) {
    try say { text in
      text.blankLine()
      for question in rubric.questions {
        let best = history?.attempts(at: question.id).map(\.marks).max()
        let marks = best.map { "best \($0) of \(PracticeText.marks(question.max))" } ?? PracticeText.marks(question.max)
        text.item("\(question.id): ", "\(question.text) (\(marks))")
      }
    }
  }

  /// Of those not asked yet, the one with the fewest of its marks earned last time, never tried ones first; when all were
  /// asked, the one after the last.
  private func nextQuestion(after last: Int?) -> Int? {
    let open = rubric.questions.indices.filter { !asked.contains($0) }
    guard !open.isEmpty else { return last.map { ($0 + 1) % rubric.questions.count } ?? 0 }
    // The first of the lowest.
    return open.min { (share(of: $0), $0) < (share(of: $1), $1) }
  }

  private func share(of place: Int) -> Double {
    let question = rubric.questions[place]
    guard let last = history?.attempts(at: question.id).last, last.max > 0 else { return -1 }
    return Double(last.marks) / Double(last.max)
  }

  // MARK: Output

  private func say(_ body: (inout PracticeText) -> Void) throws(CommandError) {
    let terminal = console.terminal
    var text = PracticeText(
      rubric, style: terminal.style(of: terminal.output, colour: .auto, environment: console.environment),
      isPlain: isPlain)
    body(&text)
    try console.write(text.bytes)
  }
}
