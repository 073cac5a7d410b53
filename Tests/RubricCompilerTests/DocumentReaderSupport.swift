import Language
import Testing

@testable import RubricCompiler

/// What the reader makes of a text, one thing a line:
///
///     title Bees
///     question 1 (4) What do bees do? @3:4
///       point Award credit for … @6:3
///         nested accept: fly
///       model They …
///       misconception Thinking …
///     shared misconception …
///     synonym …
///     teaching …
///     7:3 refinement-without-point
func readDocument(_ text: String) -> String { readDocument([UInt8](text.utf8)) }

func readDocument(_ bytes: [UInt8]) -> String {
  let source = SourceText(bytes)
  var reader = DocumentReader(source)
  reader.read()
  let document = reader.document
  var lines: [String] = []
  func place(_ span: ByteSpan) -> String {
    let position = source.position(of: Int(span.start))
    return "@\(position.line):\(position.column)"
  }
  if !document.title.isEmpty { lines.append("title \(source.string(document.title))") }
  for question in document.questions {
    let text = question.text.map { source.string($0) }.joined(separator: " | ")
    let marks = question.marks.map { " (\($0))" } ?? ""
    let id = String(decoding: question.id, as: UTF8.self)
    lines.append("question \(id)\(marks)\(text.isEmpty ? "" : " " + text) \(place(question.heading))")
    for point in question.points {
      lines.append("  point \(source.string(point.span)) \(place(point.span))")
      lines += point.nested.map { "    nested \(source.string($0))" }
    }
    lines += question.modelAnswers.map { "  model \(source.string($0.span))" }
    lines += question.misconceptions.map { "  misconception \(source.string($0.span))" }
  }
  lines += document.misconceptions.map { "shared misconception \(source.string($0.span))" }
  lines += document.synonyms.map { "synonym \(source.string($0.span))" }
  lines += document.teaching.map { "teaching \(source.string($0.span))" }
  for diagnostic in reader.diagnostics {
    let position = source.position(of: Int(diagnostic.span.start))
    lines.append("\(position.line):\(position.column) \(diagnostic.code.name)")
  }
  return lines.joined(separator: "\n")
}

/// A text, and what the reader makes of it in the notation of ``readDocument(_:)``.
struct TextRow: CustomTestStringConvertible, Sendable {
  var name: String
  var text: String
  var expected: String

  init(_ name: String, _ text: String, _ expected: String) {
    self.name = name
    self.text = text
    self.expected = expected
  }

  var testDescription: String { name }
}
