import Language
import RubricModel
import TestSupport
import Testing

@testable import RubricCompiler

/// Whole rubrics: `<name>.md` or `.txt`, what the compiler understood (`.outline`), and what it said (`.stderr`).
///
/// They are compiled with a small lexicon of their own, so that they do not change with the one that ships.
@Suite struct GoldenTests {
  static let rubrics = Golden.names(withExtensions: ["md", "txt"])

  @Test func thereAreEnough() {
    #expect(Self.rubrics.count { !$0.hasPrefix("error-") } >= 11)
    #expect(Self.rubrics.count { $0.hasPrefix("error-") } >= 40)
  }

  /// What no short text of an author can raise.
  private static let withoutFile: Set<Diagnostic.Code> = [.tooLarge]

  /// Every diagnostic is in one of the texts with mistakes.
  @Test func everyCodeIsShown() throws {
    var missing = Set(Diagnostic.Code.allCases).subtracting(Self.withoutFile)
    for file in Self.rubrics where file.hasPrefix("error-") {
      let compilation = RubricCompiler.compile(try Golden.bytes(file), lexicon: SmallLexicon.shared)
      for diagnostic in compilation.diagnostics { missing.remove(diagnostic.code) }
    }
    #expect(missing.isEmpty, "\(missing.map { "\($0.name)" }.sorted())")
  }

  /// A fix, applied, settles its diagnostic.
  @Test(arguments: rubrics) func fixesSettle(_ file: String) throws {
    let bytes = try Golden.bytes(file)
    let compilation = RubricCompiler.compile(bytes, lexicon: SmallLexicon.shared)
    for diagnostic in compilation.diagnostics {
      guard let fix = diagnostic.fix else { continue }
      var mended = bytes
      mended.replaceSubrange(fix.span.range, with: fix.text.utf8)
      let after = RubricCompiler.compile(mended, lexicon: SmallLexicon.shared)
      let before = compilation.diagnostics.count { $0.code == diagnostic.code }
      #expect(after.diagnostics.count { $0.code == diagnostic.code } < before, "\(diagnostic.message)")
    }
  }

  @Test(arguments: rubrics) func compiles(_ file: String) throws {
    let compilation = RubricCompiler.compile(try Golden.bytes(file), lexicon: SmallLexicon.shared)
    let name = String(file.prefix { $0 != "." })
    try Golden.expect(Outline.render(compilation), is: name + ".outline")
    try Golden.expect(messages(compilation, file: file, withFixes: true), is: name + ".stderr")
  }
}

/// The diagnostics of a rubric, one a line, as the command line shows them; with `withFixes`, under each the other places
/// that it names and the change that would settle it:
///
///       note 3:4: the first is here
///       fix 5:7: 'acept' -> 'accept'
func messages(_ compilation: Compilation, file: String, withFixes: Bool = false) -> String {
  let source = compilation.source
  func place(_ offset: Int32) -> String {
    let place = source.position(of: Int(offset))
    return "\(place.line):\(place.column)"
  }
  return compilation.diagnostics.map { diagnostic in
    let severity = diagnostic.severity.name
    var lines =
      "\(file):\(place(diagnostic.span.start)): \(severity): \(diagnostic.message) [\(diagnostic.code.name)]\n"
    guard withFixes else { return lines }
    for note in diagnostic.notes { lines += "  note \(place(note.span.start)): \(note.message)\n" }
    if let fix = diagnostic.fix {
      lines += "  fix \(place(fix.span.start)): '\(source.string(fix.span))' -> '\(fix.text)'\n"
    }
    return lines
  }.joined()
}

/// Enough of a lexicon for the golden rubrics to have synonyms, kinds and roles.
enum SmallLexicon {
  static let shared = Lexicon(texts: [text, general])

  private static let general: StaticString = """
    subject general

    litter
    rubbish; garbage; trash

    """

  private static let text: StaticString = """
    subject first aid

    cooling a burn [step, solution]
    cool it; cold water; under the tap; running water

    pain relief [consequence] ~ pain
    hurts less; numb it; ease the pain

    pain [problem, consequence]
    hurts; sore; aches

    bacteria [cause, factor]
    germs; bugs; microbes

    illness [consequence]
    ill; poorly; unwell; food poisoning

    """
}
