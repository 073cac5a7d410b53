internal import Language

/// The documentation of the diagnostics, made from their rules and from what the compiler says of their examples.
public enum DiagnosticPage {
  /// One section of Markdown for each code.
  public static func sections(of codes: [Diagnostic.Code]) -> String {
    codes.map { section(of: $0) }.joined(separator: "\n")
  }

  /// The page of all codes, by severity and name.
  public static func whole() -> String {
    let codes = Diagnostic.Code.allCases.sorted { a, b in
      a.severity != b.severity
        ? a.severity > b.severity : a.name.bytes.lexicographicallyPrecedes(b.name.bytes)
    }
    return """
      # Diagnostics of the rubric compiler

      Written by `examiner compile --explain all`; do not edit. An error means that the rubric, or a part of it, cannot be
      used. A warning means that the rubric probably does not do what its author wants; `--strict` takes it for an error. A
      note says how something was understood that could be understood otherwise.


      """ + sections(of: codes)
  }

  private static func section(of code: Diagnostic.Code) -> String {
    let rule = code.rule
    var text = "## \(rule.name) (\(rule.severity.name))\n\n\(rule.explanation)\n"
    guard let example = rule.example else { return text }
    let faulty = MarkedText(example.faulty)
    text += "\n\(indented(faulty.text))\n"
    let compilation = RubricCompiler.compile(faulty.text)
    for diagnostic in compilation.diagnostics where diagnostic.code == code {
      let place = compilation.source.position(of: Int(diagnostic.span.start))
      text += "Line \(place.line), column \(place.column): \(diagnostic.message).\n"
    }
    return text + "\nMended:\n\n\(indented(example.mended.bytes))"
  }

  /// Lines of code, as Markdown has them.
  private static func indented(_ text: [UInt8]) -> String {
    text.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "    " + String(decoding: $0, as: UTF8.self) + "\n" }.joined()
  }
}

/// A text with one place marked by « and ».
struct MarkedText {
  /// The text without the marks.
  var text: [UInt8] = []
  /// Where the place starts and ends, in bytes; nil where nothing is marked.
  var place: Range<Int>?

  init(_ marked: StaticString) {
    var start: Int?
    let bytes = marked.bytes
    var index = 0
    while index < bytes.count {
      // « is C2 AB, » is C2 BB.
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if bytes[index] == 0xC2, next == 0xAB {
        start = text.count
        index += 2
      } else if bytes[index] == 0xC2, next == 0xBB, let opened = start {
        place = opened..<text.count
        index += 2
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
  }
}
