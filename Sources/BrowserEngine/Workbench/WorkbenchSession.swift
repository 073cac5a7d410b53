internal import Coaching
internal import RubricCompiler

/// A rubric that the browser compiles, with all that the compiler has to say about it.
final class WorkbenchSession: Session {
  private let compilation: Compilation

  init(text: [UInt8]) {
    compilation = RubricCompiler.compile(text)
    super.init(compilation.rubric)
  }

  /// Puts the compiled rubric, its rules and its diagnostics into ``output``, as JSON.
  func describe() { output = RubricJSON.render(compilation) }

  /// Puts the compiled rubric into ``output`` as a person would explain it.
  func outline() { output = [UInt8](Outline.render(compilation).utf8) }

  /// Puts the compiler's diagnostics into ``output``, as JSON.
  func diagnostics() { output = RubricJSON.renderDiagnostics(compilation) }

  /// Puts the questions and their checklists into ``output``, as JSON.
  func paper() { output = CoachingJSON.paper(compilation.rubric) }
}
