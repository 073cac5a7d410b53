import Language
import Testing

@testable import RubricCompiler

/// Endings in brackets belong to the word before them; other brackets are brackets.
@Suite struct BracketEndingTests {
  @Test(arguments: [
    ("blink(ing) at light", ["blink", "at", "light"]), ("farm(er)s own tool(s)", ["farm", "own", "tool"]),
    ("heat(ed) air", ["heat", "air"]), ("(red) light(s)", ["(", "red", ")", "light"]),
    ("wind (s)", ["wind", "(", "s", ")"]), ("ATP(energy)", ["atp", "(", "energy", ")"]),
    ("f(x)", ["f", "(", "x", ")"]), ("tool(", ["tool", "("]),
  ])
  func words(_ text: String, _ expected: [String]) {
    let source = SourceText([UInt8](text.utf8))
    var reader = SyntaxReader(source)
    let words = reader.words(of: ByteSpan(0..<source.bytes.count))
    #expect(words.map { String(decoding: $0.folded, as: UTF8.self) } == expected)
  }

  /// The label stays as the author wrote it.
  @Test func keepsTheText() {
    #expect(parsed("the puppy blink(ed) at the lamp (1)").contains("puppy blink"))
  }
}
