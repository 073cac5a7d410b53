import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// A marking point and what an examiner understands by it, in the notation of ``parsed(_:)``.
struct PointRow: CustomTestStringConvertible, Sendable {
  var point: String
  var expected: String

  init(_ point: String, _ expected: String) {
    self.point = point
    self.expected = expected
  }

  var testDescription: String { point }
}

/// Writes what the parser makes of a point, one thing a line:
///
///     lead Award credit for
///     explain "explaining"
///     content explain 2+ factors: knowledge | culture / atmosphere
///     marks 2
///
/// A demand shows its kind, its command, its quantity (`?` none, `~2` one that the text does not state), whether its list is
/// open (`+`), closed (`.`) or all asked for (`!`), its head, its items, and ` =1` for marks of its own.
func parsed(_ point: String) -> String {
  let source = SourceText([UInt8](point.utf8))
  var reader = SyntaxReader(source)
  let syntax = PointParser().parse(reader.words(of: ByteSpan(0..<source.bytes.count)))
  return PointWriter(source: source).lines(syntax).joined(separator: "\n")
}

private struct PointWriter {
  let source: SourceText

  func lines(_ syntax: PointSyntax) -> [String] {
    var lines: [String] = []
    if let leadIn = syntax.leadIn { lines.append("lead \(source.string(leadIn))") }
    for command in syntax.commands { lines.append("\(command.word.word) \"\(source.string(command.span))\"") }
    lines += syntax.demands.map { line($0) }
    if let marks = syntax.statedMarks { lines.append("marks \(marks)") }
    for (name, refinements) in [
      ("accept", syntax.accepted), ("reject", syntax.rejected), ("ignore", syntax.ignored),
    ] {
      for refinement in refinements {
        let side = refinement.side.isEmpty ? "" : "(\(text(refinement.side))) "
        lines.append("\(name) \(side)" + refinement.phrases.map { text($0) }.joined(separator: " / "))
      }
    }
    for limit in syntax.limits {
      let marks = limit.marks.map { "\($0)" } ?? "-1"
      switch limit.condition {
      case .without(let places): lines.append("limit \(marks) without \(places.map { $0 + 1 })")
      case .with(let phrases): lines.append("limit \(marks) with " + phrases.map { text($0) }.joined(separator: " / "))
      }
    }
    if syntax.acceptsOther { lines.append("other") }
    lines += syntax.contexts.map { "context \(source.string($0))" }
    lines += syntax.examples.map { "whole \(source.string($0))" }
    lines += syntax.guidance.map { "guidance \(source.string($0))" }
    if let range = syntax.range { lines.append("range \(source.string(range))") }
    return lines
  }

  private func line(_ demand: DemandSyntax) -> String {
    let quantity =
      demand.quantity.map { demand.quantityIsStated || $0 == 1 || demand.kind == .contrast ? "\($0)" : "~\($0)" } ?? "?"
    let list = demand.isOpen ? "+" : demand.needsAll ? "!" : "."
    var line = "\(demand.kind) \(demand.command.word) \(quantity)\(list)"
    if !demand.head.isEmpty { line += " " + text(demand.head) }
    if !demand.items.isEmpty {
      line +=
        ": "
        + demand.items.map { $0.written.map { text($0) }.joined(separator: " / ") }.joined(separator: " | ")
    }
    if let marks = demand.marks { line += " =\(marks)" }
    if demand.isOrdered { line += " ordered" }
    if demand.needsWhole { line += " whole" }
    if let place = demand.dependsOn { line += " after \(place + 1)" }
    return line
  }

  /// The words as the point writes them; what was left out between them leaves one blank.
  private func text(_ words: [SyntaxWord]) -> String {
    var text = ""
    for (index, word) in words.enumerated() {
      if index > 0 {
        let gap = ByteSpan(start: words[index - 1].span.end, end: word.span.start)
        text += (0...1).contains(gap.count) ? String(decoding: source.bytes(gap), as: UTF8.self) : " "
      }
      text += String(decoding: source.bytes(word.span), as: UTF8.self)
    }
    return text
  }
}
