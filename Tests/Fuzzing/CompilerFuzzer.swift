import JSONText
import Language
import RubricCompiler
import RubricModel

/// Compiles any bytes and writes out what was understood.
///
/// Crashes and hangs are found by libFuzzer itself; what is checked here are the promises that a wrong answer would break:
/// every place lies inside the text, fixes apply, the JSON is well formed, and nothing but the bytes decides.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCompiler(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let compilation = RubricCompiler.compile(bytes)
  checkDiagnostics(compilation, length: bytes.count)
  checkRubric(compilation.rubric, length: bytes.count)
  let outline = Outline.render(compilation)
  require(!outline.utf8.contains(0), "a control character in the outline")
  let json = RubricJSON.render(compilation)
  require((try? JSONScanner.value(in: json, 0..<json.count)) != nil, "broken JSON")
  let again = RubricCompiler.compile(AnnotatedText.render(compilation))
  require(again.rubric.questions.count == compilation.rubric.questions.count, "a question lost in the annotated text")
  return 0
}

private func checkDiagnostics(_ compilation: Compilation, length: Int) {
  var last: Int32 = 0
  for diagnostic in compilation.diagnostics {
    require(isInside(diagnostic.span, length), "a diagnostic outside the text")
    require(diagnostic.span.start >= last, "diagnostics out of order")
    last = diagnostic.span.start
    require(!diagnostic.message.isEmpty, "no message")
    if let fix = diagnostic.fix { require(isInside(fix.span, length), "a fix outside the text") }
    for note in diagnostic.notes { require(isInside(note.span, length), "a note outside the text") }
    let place = compilation.source.position(of: Int(diagnostic.span.start))
    require(place.line >= 1 && place.column >= 1, "no place")
  }
}

private func checkRubric(_ rubric: Rubric, length: Int) {
  for question in rubric.questions {
    require(question.max >= 0 && !question.id.isEmpty, "a question without id or marks")
    for point in question.points {
      require(point.tariff >= 1 && !point.commands.isEmpty, "a point without marks or command")
      for requirement in point.requirements {
        require(requirement.quantity >= 1 && requirement.weight >= 0, "a requirement of nothing")
        require(isInside(requirement.span, length), "a requirement outside the text")
        for part in requirement.ideas.flatMap({ $0.phrasings.flatMap { $0.parts } }) {
          require(rubric.terms.indices.contains(Int(part.term.rawValue)), "a term that there is none of")
        }
      }
    }
  }
}

private func isInside(_ span: ByteSpan, _ length: Int) -> Bool {
  0 <= span.start && span.start <= span.end && Int(span.end) <= length
}

/// Stops the fuzzer with the input at hand.
private func require(_ condition: Bool, _ message: StaticString) {
  if !condition { fatalError("\(message)") }
}
