import Language
import Reports
import RubricCompiler
import RubricModel

/// Shows what the compiler has to say about a rubric on the error stream.
struct DiagnosticPrinter {
  private let compilation: Compilation
  private let file: String
  private let console: Console

  /// - Parameter file: the rubric's name in messages.
  init(_ compilation: Compilation, file: String, _ console: Console) {
    self.compilation = compilation
    self.file = file
    self.console = console
  }

  /// Writes the diagnostics of at least a severity; on a terminal, with the line and the place in it.
  func print(from severity: Diagnostic.Severity) {
    var writer = TextWriter(console.errorStyle)
    for diagnostic in compilation.diagnostics where diagnostic.severity >= severity {
      write(diagnostic, to: &writer)
    }
    console.say(writer.output)
  }

  private func write(_ diagnostic: Diagnostic, to writer: inout TextWriter) {
    let change = diagnostic.fix.map { SourceExcerpt.Change(place: $0.span.range, text: $0.text) }
    write(
      "\(diagnostic.message) [\(diagnostic.code.name)]", diagnostic.severity, at: diagnostic.span, change, to: &writer)
    for note in diagnostic.notes {
      write("\(note.message) [\(diagnostic.code.name)]", .note, at: note.span, nil, to: &writer)
    }
  }

  private func write(
    _ text: String, _ severity: Diagnostic.Severity, at span: ByteSpan, _ change: SourceExcerpt.Change?,
    to writer: inout TextWriter
  ) {
    let place = compilation.source.position(of: Int(span.start))
    var message = StyledText("\(file):\(place.line):\(place.column): ", .bold)
    message.append("\(severity.name): ", Self.tone(severity))
    message.append(text)
    // Never broken into lines: other programs read it.
    writer.write(message, message.cells.indices, indent: 0)
    guard console.terminal.error.isTerminal else { return }
    let excerpt = SourceExcerpt(
      line: compilation.source.line(place.line), span: span.range, columns: writer.style.columns - 4, change: change)
    guard let excerpt else { return }
    for line in [excerpt.text, excerpt.marks, excerpt.change].compactMap({ $0 }) {
      writer.write(line, line.cells.indices, indent: 4)
    }
  }

  private static func tone(_ severity: Diagnostic.Severity) -> Tone {
    switch severity {
    case .error: Tone(colour: .red, isBold: true)
    case .warning: Tone(colour: .magenta, isBold: true)
    case .note: Tone(colour: .cyan, isBold: true)
    }
  }

  /// "4 questions, 12 marks; 1 warning, 3 notes".
  ///
  /// - Parameter isStrict: warnings count as errors, and the summary says so.
  func summary(isStrict: Bool) -> String {
    let questions = compilation.rubric.questions
    let marks = questions.reduce(0) { $0 + $1.max }
    var parts: [String] = []
    for severity in [Diagnostic.Severity.error, .warning, .note] {
      let count = compilation.diagnostics.count { $0.severity == severity }
      if count > 0 { parts.append(Self.count(count, "\(severity.name)")) }
    }
    let rubric = "\(Self.count(questions.count, "question")), \(Self.count(marks, "mark"))"
    let hasWarnings = compilation.diagnostics.contains { $0.severity == .warning }
    let verdict = isStrict && hasWarnings ? "; --strict takes warnings for errors" : ""
    return parts.isEmpty ? rubric : "\(rubric); \(parts.joined(separator: ", "))\(verdict)"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
