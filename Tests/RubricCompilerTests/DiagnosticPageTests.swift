import Foundation
import Language
import Testing

@testable import RubricCompiler

/// The documentation of the diagnostics says what the compiler does.
@Suite struct DiagnosticPageTests {
  static let codes = Diagnostic.Code.allCases.filter { $0.rule.example != nil }

  /// The example raises the code at the marked place, and the mended text does not raise it.
  @Test(arguments: codes) func exampleIsTrue(_ code: Diagnostic.Code) throws {
    let example = try #require(code.rule.example)
    let faulty = MarkedText(example.faulty)
    let found = RubricCompiler.compile(faulty.text).diagnostics.filter { $0.code == code }
    let place = try #require(faulty.place)
    let mended = RubricCompiler.compile(example.mended.bytes)
    #expect(found.map { $0.span.range } == [place], "\(code.name)")
    #expect(!mended.diagnostics.contains { $0.code == code }, "\(code.name)")
    #expect(!mended.diagnostics.contains { $0.severity >= .warning }, "\(code.name): the mended text has other faults")
  }

  /// Only what no short text shows has no example.
  @Test func nearlyAllHaveAnExample() {
    let without = Set(Diagnostic.Code.allCases.filter { $0.rule.example == nil })
    #expect(without == [.emptyRubric, .tooLarge, .invalidUTF8])
  }

  @Test(arguments: Diagnostic.Code.allCases) func explanationsAreSentences(_ code: Diagnostic.Code) {
    let text = "\(code.rule.explanation)"
    #expect(text.hasSuffix(".") && text.first?.isUppercase == true && text.count > 60, "\(code.name)")
  }

  /// The page in the sources is the one that the program writes; `EXAMINER_RECORD=1` writes it.
  @Test func pageIsUpToDate() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/RubricCompiler/Diagnostics.md")
    let page = DiagnosticPage.whole()
    if ProcessInfo.processInfo.environment["EXAMINER_RECORD"] == "1" { try Data(page.utf8).write(to: file) }
    #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == page)
    for code in Diagnostic.Code.allCases { #expect(page.contains("\n## \(code.name) (\(code.severity.name))\n")) }
  }
}
