internal import Language

/// Finds the change of the text that settles a diagnostic, where its place and its words tell.
struct FixFinder {
  let source: SourceText

  /// The fix of a diagnostic that came without one; nil where the compiler cannot tell.
  func fix(of diagnostic: Diagnostic) -> Diagnostic.Fix? {
    switch diagnostic.code {
    case .addsNothing: withoutWording(diagnostic.span)
    case .givenAway: isInRefinement(diagnostic.span) ? withoutWording(diagnostic.span) : nil
    case .duplicateMisconception, .knownAlready: withoutLines(diagnostic.span)
    case .unknownRefinement, .unknownSection:
      diagnostic.other.isEmpty ? nil : Diagnostic.Fix(diagnostic.span, diagnostic.other)
    case .refinementWithoutPoint: indented(diagnostic.span)
    default: nil
    }
  }

  /// The known word or heading that a diagnostic is about by its nearest name; empty for none.
  static func nearestName(to text: String, of code: Diagnostic.Code) -> String {
    let lower = text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if code == .unknownRefinement {
      let found = NearestWord.nearest(to: lower[...], among: LineShape.refinements)
      return found.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    guard var found = NearestWord.nearest(to: lower[...], among: SectionNames.read) else { return "" }
    found[0] &= 0xDF
    return String(decoding: found, as: UTF8.self)
  }

  // MARK: Taking out

  /// Takes a wording out of its line with the mark that divides it from its neighbour; where it is alone, the line.
  private func withoutWording(_ span: ByteSpan) -> Diagnostic.Fix? {
    let line = line(around: span)
    guard Int(span.end) <= line.upperBound else { return nil }
    var start = Int(span.start)
    while start > line.lowerBound, isBlank(start - 1) { start -= 1 }
    if start > line.lowerBound, isDivider(start - 1) {
      start -= 1
      while start > line.lowerBound, isBlank(start - 1) { start -= 1 }
      return Diagnostic.Fix(ByteSpan(start..<Int(span.end)), "")
    }
    guard start > line.lowerBound, source.bytes[start - 1] == UInt8(ascii: ":") else { return nil }
    var end = Int(span.end)
    while end < line.upperBound, isBlank(end) { end += 1 }
    if end < line.upperBound, isDivider(end) {
      end += 1
      while end < line.upperBound, isBlank(end) { end += 1 }
      return Diagnostic.Fix(ByteSpan(Int(span.start)..<end), "")
    }
    return end == line.upperBound ? withoutLines(span) : nil
  }

  private func withoutLines(_ span: ByteSpan) -> Diagnostic.Fix? {
    let line = line(around: span)
    return Diagnostic.Fix(ByteSpan(line.lowerBound..<afterLineEnd(line.upperBound)), "")
  }

  /// Whether a place is in a line that starts with a word and a colon, as those under a point do.
  private func isInRefinement(_ span: ByteSpan) -> Bool {
    let line = line(around: span)
    let text = source.bytes[line].drop { $0 <= 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "*") }
    return LineShape.isRefinement(text)
  }

  // MARK: Putting in

  /// A line that stands under a list item, made to belong to it.
  private func indented(_ span: ByteSpan) -> Diagnostic.Fix? {
    let start = line(around: span).lowerBound
    var end = start
    while end > 0, source.bytes[end - 1] <= 0x20 { end -= 1 }
    guard end > 0 else { return nil }
    let before = line(around: ByteSpan((end - 1)..<end))
    guard LineShape(source.bytes[before], isList: true).item != nil else { return nil }
    return Diagnostic.Fix(ByteSpan(start..<start), "    ")
  }

  // MARK: Lines

  /// The lines that a span stands in, without the last line end.
  private func line(around span: ByteSpan) -> Range<Int> {
    let bytes = source.bytes
    var start = min(Int(span.start), bytes.count)
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    var end = max(start, min(Int(span.end), bytes.count))
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return start..<end
  }

  private func afterLineEnd(_ index: Int) -> Int {
    let bytes = source.bytes
    guard index < bytes.count else { return index }
    return bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? index + 2 : index + 1
  }

  private func isBlank(_ index: Int) -> Bool { source.bytes[index] == 0x20 || source.bytes[index] == 0x09 }

  private func isDivider(_ index: Int) -> Bool {
    source.bytes[index] == UInt8(ascii: "/") || source.bytes[index] == UInt8(ascii: ";")
  }
}
