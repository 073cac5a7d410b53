internal import Coaching
internal import Language
internal import Marking
internal import RubricCompiler
internal import RubricModel

/// One compiled rubric in the browser: what the page holds between calls.
final class Session {
  private let compilation: Compilation
  private let engine: Engine
  private var marker: Marker
  /// The bytes of the last result; the page copies them out before the next call.
  private(set) var output: [UInt8] = []
  /// What the last answer got.
  private var result: AnswerResult?

  /// - Parameter subjects: the rubric's subjects, where somebody has found them before; else empty.
  init(rubric: [UInt8], subjects: [UInt8]) {
    compilation = RubricCompiler.compile(rubric, subjects: SubjectChoice(bytes: subjects))
    engine = Engine(compilation.rubric)
    marker = engine.makeMarker()
  }

  /// Puts the compiled rubric, its rules and its diagnostics into ``output``, as JSON.
  func describe() { output = RubricJSON.render(compilation) }

  /// Puts the compiled rubric into ``output`` as a person would explain it.
  func outline() { output = [UInt8](Outline.render(compilation).utf8) }

  /// Puts the compiler's diagnostics into ``output``, as JSON.
  func diagnostics() { output = RubricJSON.renderDiagnostics(compilation) }

  /// Puts the questions and their checklists into ``output``, as JSON.
  func paper() { output = CoachingJSON.paper(compilation.rubric) }

  /// Puts steps and hints on the answer that was marked last into ``output``, as JSON; nothing before there is one.
  func coach() { output = result.map { CoachingJSON.coaching($0, in: compilation.rubric) } ?? [] }

  /// Marks an answer and puts its result line (the contract's schema 1) into ``output``.
  ///
  /// - Returns: false when the rubric has no such question; then ``output`` is empty.
  func mark(_ answer: [UInt8], learner: [UInt8], question: [UInt8]) -> Bool {
    output.removeAll(keepingCapacity: true)
    var place: Int?
    if !question.isEmpty {
      guard let found = engine.question(String(decoding: question, as: UTF8.self)) else { return false }
      place = found
    }
    let result = marker.mark(answer, question: place)
    self.result = result
    ResultJSON.append(
      result, learner: learner, question: question, answer: answer, extra: [], rubric: compilation.rubric, to: &output)
    return true
  }
}
