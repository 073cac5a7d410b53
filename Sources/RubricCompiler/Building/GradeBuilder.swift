internal import Language
internal import RubricModel

/// Reads the lines of a section of grades: "Merit: 65%", "B = 48 marks", "A – 80 % and above".
struct GradeBuilder {
  let source: SourceText

  /// - Parameter max: the full marks of all questions together.
  func build(_ items: [Document.Item], max: Int, diagnostics: inout [Diagnostic]) -> [GradeBoundary] {
    var grades: [GradeBoundary] = []
    for item in items {
      guard let grade = grade(item.span) else {
        diagnostics.append(Diagnostic(.gradeUnread, item.span, text: source.string(item.span)))
        continue
      }
      if let first = grades.first(where: { $0.name == grade.name || $0.minimum == grade.minimum }) {
        diagnostics.append(
          Diagnostic(
            .gradeTwice, item.span, text: source.string(item.span), notes: [Diagnostic.Note(.first, first.span)]))
        continue
      }
      if isOutOfReach(grade.minimum, max: max) {
        diagnostics.append(Diagnostic(.gradeOutOfReach, item.span, text: grade.name, numbers: [max]))
      }
      grades.append(grade)
    }
    return grades
  }

  private func isOutOfReach(_ minimum: GradeBoundary.Minimum, max: Int) -> Bool {
    switch minimum {
    case .percent(let tenths): tenths > 1000
    case .marks(let marks): marks > max
    }
  }

  /// Nil for a line that names no grade with its least marks.
  private func grade(_ span: ByteSpan) -> GradeBoundary? {
    let line = source.bytes(span)
    guard let divider = Divider(line) else { return nil }
    // "**Merit**", but "A*" is a grade.
    let written = line[..<divider.start].trimmed
    let name =
      written.first == UInt8(ascii: "*") || written.first == UInt8(ascii: "_") ? written.withoutEmphasis : written
    guard !name.isEmpty, let minimum = minimum(line[divider.end...].withoutEmphasis) else { return nil }
    let place = ByteSpan(name.startIndex..<name.endIndex)
    return GradeBoundary(name: source.string(place), minimum: minimum, span: span)
  }

  /// What parts the name from the number: the last `:` or `=`, or a dash between blanks.
  private struct Divider {
    var start: Int
    var end: Int

    init?(_ line: ArraySlice<UInt8>) {
      if let place = line.lastIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }) {
        (start, end) = (place, place + 1)
        return
      }
      let dashes: [[UInt8]] = [[0x20, 0x2D, 0x20], [0x20, 0xE2, 0x80, 0x93, 0x20], [0x20, 0xE2, 0x80, 0x94, 0x20]]
      for place in line.indices {
        for dash in dashes where line[place...].starts(with: dash) {
          (start, end) = (place, place + dash.count)
          return
        }
      }
      return nil
    }
  }

  /// "80%", "70–79 %", "65.5 per cent and above", "48 marks or more", "48+": the number comes first.
  private func minimum(_ text: ArraySlice<UInt8>) -> GradeBoundary.Minimum? {
    guard let least = number(text), let words = restOfRange(least.rest) else { return nil }
    var isPercent = false
    for word in words.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 }) {
      if Self.percent.contains(where: { word.elementsEqual($0) }) {
        isPercent = true
      } else if !Self.idle.contains(where: { word.elementsEqual($0) }) {
        return nil
      }
    }
    if isPercent { return .percent(tenths: least.tenths) }
    return least.tenths % 10 == 0 ? .marks(least.tenths / 10) : nil
  }

  private static let percent: [[UInt8]] = ["%", "percent", "cent"].map { (word: StaticString) in word.bytes }
  private static let idle: [[UInt8]] = [
    "per", "mark", "marks", "and", "or", "above", "more", "over", "up", "upwards", "+", "to",
  ].map { (word: StaticString) in word.bytes }

  /// What follows the upper end of "70–79 %", where there is one, in lower case; "%" and "+" stand apart.
  private func restOfRange(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var rest = text.trimmed
    if rest.first == UInt8(ascii: "%") || rest.first == nil { return spaced(rest) }
    for dash in [[0x2D], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94], [0x74, 0x6F, 0x20]] as [[UInt8]]
    where rest.starts(with: dash) {
      rest = rest.dropFirst(dash.count).trimmed
      guard let most = number(rest) else { return nil }
      return spaced(most.rest)
    }
    return spaced(rest)
  }

  private func spaced(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    for byte in text {
      if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+") {
        words += [0x20, byte, 0x20]
      } else {
        words.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
    }
    return words
  }

  /// A number with at most one decimal at the start of a text, in tenths.
  private func number(_ text: ArraySlice<UInt8>) -> (tenths: Int, rest: ArraySlice<UInt8>)? {
    let digits = text.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard !digits.isEmpty, digits.count <= 5 else { return nil }
    var tenths = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } * 10
    var rest = text.dropFirst(digits.count)
    if rest.first == UInt8(ascii: "."), let digit = rest.dropFirst().first, (0x30...0x39).contains(digit) {
      tenths += Int(digit) - 0x30
      rest = rest.dropFirst(2)
      if let more = rest.first, (0x30...0x39).contains(more) { return nil }
    }
    return (tenths, rest)
  }
}
