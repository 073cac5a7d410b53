internal import Language
internal import RubricModel

/// Finds what is wrong between the parts of a question: points that the same words earn, model answers that say nothing,
/// misconceptions that stand twice, marks that do not add up.
struct QuestionCheck {
  let source: SourceText

  // MARK: Points

  /// What earns a point, and how hard the demand on it is: naming and explaining one thing are two points.
  private struct Asked: Hashable {
    var key: PhrasingKey
    var demand: Demand
  }

  private struct Place {
    var point: Int
    var span: ByteSpan
  }

  /// Reports each point that words earn which earn an earlier one too.
  func checkPoints(_ points: [MarkingPoint], terms: TermTable, diagnostics: inout [Diagnostic]) {
    if points.count < 2 { return }
    var known: [Asked: Place] = [:]
    for (number, point) in points.enumerated() {
      var found: Diagnostic?
      for requirement in point.requirements where requirement.kind == .content && requirement.weight > 0 {
        for idea in requirement.ideas {
          guard let span = idea.span, isOwn(idea) else { continue }
          for key in idea.phrasings.flatMap({ PhrasingKey.keys(of: $0, terms: terms) }) {
            let asked = Asked(key: key, demand: requirement.command.demand)
            guard let first = known[asked] else {
              known[asked] = Place(point: number, span: span)
              continue
            }
            if found != nil || first.point == number { continue }
            found = Diagnostic(
              .sameWords, span, text: idea.label, other: points[first.point].id,
              notes: [Diagnostic.Note(.otherPoint, first.span)])
          }
        }
      }
      if let found { diagnostics.append(found) }
    }
  }

  private func isOwn(_ idea: Idea) -> Bool {
    switch idea.source {
    case .named, .accepted, .head: true
    case .modelAnswer, .kindred, .refused, .criterion: false
    }
  }

  // MARK: Marks

  /// - Parameter total: what the points add up to.
  func checkMarks(_ text: Document.QuestionText, total: Int, diagnostics: inout [Diagnostic]) {
    guard let stated = text.marks, stated != total else { return }
    let number = numberInHeading(text.heading, stated)
    let fix = number.map { Diagnostic.Fix($0, String(total)) }
    diagnostics.append(
      stated == 0
        ? Diagnostic(.noMarks, text.heading, fix: fix)
        : Diagnostic(
          .tariffDisagrees, text.heading, text: String(decoding: text.id, as: UTF8.self), numbers: [stated, total],
          fix: fix))
  }

  /// Where a heading states its marks: the last number in it, where that is the one.
  private func numberInHeading(_ heading: ByteSpan, _ marks: Int) -> ByteSpan? {
    let bytes = source.bytes(heading)
    guard let last = bytes.lastIndex(where: { (0x30...0x39).contains($0) }) else { return nil }
    var start = last
    while start > bytes.startIndex, (0x30...0x39).contains(bytes[start - 1]) { start -= 1 }
    let value = bytes[start...last].prefix(6).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value == marks ? ByteSpan(start..<(last + 1)) : nil
  }

  // MARK: Model answers

  func checkAnswers(_ text: Document.QuestionText, diagnostics: inout [Diagnostic]) {
    guard !text.modelAnswers.isEmpty, let first = text.text.first else { return }
    let question = text.text.flatMap { folded($0) }
    if question.isEmpty { return }
    for answer in text.modelAnswers where folded(answer.span) == question {
      diagnostics.append(Diagnostic(.answerIsQuestion, answer.span, notes: [Diagnostic.Note(.question, first)]))
    }
  }

  // MARK: Misconceptions

  /// Reports misconceptions that stand among these already.
  func checkMisconceptions(_ items: [Document.Item], diagnostics: inout [Diagnostic]) {
    if items.count < 2 { return }
    var known: [[UInt8]: ByteSpan] = [:]
    for item in items {
      let words = folded(item.span)
      if let first = known[words] {
        diagnostics.append(
          Diagnostic(.duplicateMisconception, item.span, notes: [Diagnostic.Note(.first, first)]))
      } else {
        known[words] = item.span
      }
    }
  }

  /// The letters and digits of a text in lower case.
  private func folded(_ span: ByteSpan) -> [UInt8] {
    source.bytes(span).compactMap { byte in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x30...0x39, 0x61...0x7A, 0x80...: byte
      default: nil
      }
    }
  }
}
