import Foundation
import Language
import RubricModel
import TestSupport
import Testing

@testable import RubricCompiler

/// The annotated text says what was understood, and nothing is lost or gained when it is compiled again.
@Suite struct AnnotatedTextTests {
  private static func lexicon(_ file: RubricFiles.File) -> Lexicon { file.isGolden ? SmallLexicon.shared : .shared }

  @Test(arguments: RubricFiles.all) func compilesToTheSameRules(_ file: RubricFiles.File) throws {
    let lexicon = Self.lexicon(file)
    let first = RubricCompiler.compile(file.bytes, lexicon: lexicon)
    let second = RubricCompiler.compile(AnnotatedText.render(first), lexicon: lexicon)
    #expect(try RuleText.of(second, lexicon) == RuleText.of(first, lexicon))
  }

  @Test(arguments: RubricFiles.all) func isAFixedPoint(_ file: RubricFiles.File) {
    let lexicon = Self.lexicon(file)
    let text = AnnotatedText.render(RubricCompiler.compile(file.bytes, lexicon: lexicon))
    let again = AnnotatedText.render(RubricCompiler.compile(text, lexicon: lexicon))
    #expect(String(decoding: again, as: UTF8.self) == String(decoding: text, as: UTF8.self))
    #expect(again == text)
  }

  /// What the compiler would say of a rubric it says of its annotated text, and it infers nothing any more.
  @Test(arguments: RubricFiles.all) func bringsNothingNewToSay(_ file: RubricFiles.File) {
    let lexicon = Self.lexicon(file)
    let first = RubricCompiler.compile(file.bytes, lexicon: lexicon)
    if first.rubric.questions.isEmpty { return }
    let second = RubricCompiler.compile(AnnotatedText.render(first), lexicon: lexicon)
    let known = first.diagnostics.map { $0.message }
    for diagnostic in second.diagnostics where diagnostic.severity > .note {
      #expect(known.contains(diagnostic.message))
    }
    let inferred: [Diagnostic.Code] = [
      .commandAssumed, .quantityInferred, .rangeTakenAsTwo, .contextNotMarked, .guidanceNotApplied,
    ]
    #expect(!second.diagnostics.contains { inferred.contains($0.code) })
  }

  static let shown = [
    "business-pricing", "chemistry-rates", "english-poetry", "first-aid", "gardening-page", "retail-stock",
  ]

  @Test(arguments: shown) func readsLikeThis(_ name: String) throws {
    let file = try #require(RubricFiles.golden.first { $0.name.hasPrefix(name + ".") })
    let text = AnnotatedText.render(
      RubricCompiler.compile(file.bytes, lexicon: SmallLexicon.shared))
    try Golden.expect(String(decoding: text, as: UTF8.self), is: name + ".annotated")
  }
}

/// The rules of a rubric, to be compared with those of another text.
enum RuleText {
  /// All rules of a rubric as JSON with sorted keys, without the places they come from and without what was said of them.
  static func of(_ compilation: Compilation, _ lexicon: Lexicon) throws -> String {
    var value = try JSONSerialization.jsonObject(with: Data(RubricJSON.render(compilation)))
    if var object = value as? [String: Any] {
      object["diagnostics"] = nil
      value = object
    }
    let data = try JSONSerialization.data(
      withJSONObject: withoutPlaces(value), options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }

  private static func withoutPlaces(_ value: Any) -> Any {
    if let object = value as? [String: Any] {
      return object.filter { $0.key != "at" }.mapValues { withoutPlaces($0) }
    }
    if let list = value as? [Any] { return list.map { withoutPlaces($0) } }
    return value
  }
}
