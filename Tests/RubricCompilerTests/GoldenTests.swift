import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// Whole rubrics: `<name>.md` or `.txt`, what the compiler understood (`.outline`), and what it said (`.stderr`).
///
/// They are compiled with a small lexicon of their own, so that they do not change with the one that ships.
@Suite struct GoldenTests {
  static let rubrics = Golden.names(withExtensions: ["md", "txt"])

  @Test func thereAreEnough() {
    #expect(Self.rubrics.count { !$0.hasPrefix("error-") } >= 11)
    #expect(Self.rubrics.count { $0.hasPrefix("error-") } >= 6)
  }

  @Test(arguments: rubrics) func compiles(_ file: String) throws {
    let compilation = RubricCompiler.compile(try Golden.bytes(file), lexicon: SmallLexicon.shared)
    let name = String(file.prefix { $0 != "." })
    try Golden.expect(Outline.render(compilation, lexicon: SmallLexicon.shared), is: name + ".outline")
    try Golden.expect(messages(compilation, file: file), is: name + ".stderr")
  }
}

/// The diagnostics of a rubric, one a line, as the command line shows them.
func messages(_ compilation: Compilation, file: String) -> String {
  compilation.diagnostics.map { diagnostic in
    let place = compilation.source.position(of: Int(diagnostic.span.start))
    let severity = diagnostic.severity.name
    return "\(file):\(place.line):\(place.column): \(severity): \(diagnostic.message) [\(diagnostic.code.name)]\n"
  }.joined()
}

/// Enough of a lexicon for the golden rubrics to have synonyms, kinds and roles.
enum SmallLexicon {
  static let shared = Lexicon(texts: [text])

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
