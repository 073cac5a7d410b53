import Foundation
import Language
import RubricModel
import TestSupport
import Testing

@testable import RubricCompiler

/// The JSON of a compiled rubric, read by another program's parser.
@Suite struct RubricJSONTests {
  private static func json(_ file: String) throws -> (Compilation, [String: Any]) {
    let compilation = RubricCompiler.compile(try Golden.bytes(file), lexicon: SmallLexicon.shared)
    let bytes = RubricJSON.render(compilation)
    #expect(bytes.last == 0x0A && bytes.count { $0 == 0x0A } == 1)
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    return (compilation, try #require(value as? [String: Any]))
  }

  @Test(arguments: Golden.names(withExtensions: ["md", "txt"])) func isComplete(_ file: String) throws {
    let (compilation, json) = try Self.json(file)
    #expect(json["schema"] as? Int == 1)
    #expect(json["title"] as? String == compilation.rubric.title)
    let questions = try #require(json["questions"] as? [[String: Any]])
    #expect(questions.compactMap { $0["id"] as? String } == compilation.rubric.questions.map { $0.id })
    #expect(questions.compactMap { $0["max"] as? Int } == compilation.rubric.questions.map { $0.max })
    for (value, question) in zip(questions, compilation.rubric.questions) {
      let points = try #require(value["points"] as? [[String: Any]])
      #expect(points.compactMap { $0["id"] as? String } == question.points.map { $0.id })
    }
    let diagnostics = try #require(json["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.count == compilation.diagnostics.count)
    #expect((json["terms"] as? [Any])?.count == compilation.rubric.terms.count)
  }

  /// Every place quotes the text that stands there.
  @Test(arguments: Golden.names(withExtensions: ["md", "txt"])) func quotesItsPlaces(_ file: String) throws {
    let (compilation, json) = try Self.json(file)
    var places: [[String: Any]] = []
    func collect(_ value: Any) {
      if let object = value as? [String: Any] {
        if object["line"] != nil, object["column"] != nil, object["text"] is String { places.append(object) }
        object.values.forEach(collect)
      } else if let list = value as? [Any] {
        list.forEach(collect)
      }
    }
    collect(json["questions"] ?? [])
    #expect(places.isEmpty == compilation.rubric.questions.isEmpty)
    for place in places {
      let line = try #require(place["line"] as? Int)
      let column = try #require(place["column"] as? Int)
      let text = try #require(place["text"] as? String)
      let scalars = String(decoding: compilation.source.line(line), as: UTF8.self).unicodeScalars.dropFirst(column - 1)
      let first = text.prefix { $0 != " " && $0 != "\u{FFFD}" }
      #expect(String(String.UnicodeScalarView(scalars)).hasPrefix(first), "\(line):\(column) \(text)")
    }
  }
}
