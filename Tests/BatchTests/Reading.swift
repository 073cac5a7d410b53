import Foundation
import Marking
import Testing

@testable import Batch

/// The questions that the tests' answer files refer to.
let paper = QuestionNames([
  ("1", "Why does good service pay?"), ("2", "Explain two causes of complaints, with examples."),
  ("food-1", ""),
])

/// Reads `text` in pieces of the given size and returns all items.
func read(
  _ text: [UInt8], _ format: AnswerFormat?, questions: QuestionNames = paper, pieces: Int = 7,
  largestRow: Int = 1 << 20, file: String = "in"
) -> [InputItem] {
  var reader = AnswerReader(file: file, format: format, questions: questions, largestRow: largestRow)
  var items: [InputItem] = []
  var position = 0
  while position < text.count {
    let end = min(position + pieces, text.count)
    reader.read(text, position..<end, into: &items)
    position = end
  }
  reader.finish(into: &items)
  return items
}

func read(_ text: String, _ format: AnswerFormat?, questions: QuestionNames = paper, pieces: Int = 7)
  -> [InputItem]
{
  read([UInt8](text.utf8), format, questions: questions, pieces: pieces)
}

/// One line an item, short enough to write down: `3: L01 [1] answer {key=value}`, or `3:5 code`.
func outline(_ items: [InputItem]) -> [String] {
  items.map { item in
    switch item {
    case .row(let row):
      let fields = row.extra.map { " {\(text($0.key))=\(text($0.value))}" }.joined()
      return "\(row.place.line): \(text(row.learner)) [\(text(row.question))] \(text(row.answer))\(fields)"
    case .problem(let problem):
      return "\(problem.place.line):\(problem.place.column) \(problem.code)"
    }
  }
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// A folder that is gone when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "batch-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  func add(_ name: String, _ content: [UInt8]) -> String {
    if !FileManager.default.createFile(atPath: "\(path)/\(name)", contents: Data(content)) {
      Issue.record("cannot write \(name)")
    }
    return "\(path)/\(name)"
  }

  func add(_ name: String, _ content: String) -> String { add(name, [UInt8](content.utf8)) }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}

func contents(_ path: String) throws -> String {
  String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
}
