import Foundation
import Marking
import RubricCompiler
import RubricModel
import TestSupport

/// A compiled rubric of the corpus, with what the attacks need to know of it.
final class Exam: Sendable {
  /// File name without its ending: "travel", "customer-service-delivery".
  let name: String
  let engine: Engine

  init(name: String, text: [UInt8]) {
    self.name = name
    engine = Engine(RubricCompiler.compile(text).rubric)
  }
}

/// An answer of the corpus with the marks its marker gave.
struct MarkedAnswer: Sendable {
  enum Level: Sendable { case none, some, full }

  var exam: Exam
  /// Place of the question in the rubric.
  var question: Int
  var learner: String
  var text: String
  var human: Level
  var kind: String

  /// The question with its rules.
  var rules: Question { exam.engine.rubric.questions[question] }
}

/// The marked answers of `Corpus`, each with the rubric that marks it.
enum MarkedAnswers {
  static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Corpus").standardizedFileURL

  /// All answers to one question each, in an order drawn once, so that the first N are a sample of all.
  static let all: [MarkedAnswer] = {
    var answers: [MarkedAnswer] = []
    for path in ["units/units-own", "marked-answers/units-dev", "marked-answers/units-class-dev"] {
      answers += rows(path).compactMap { row in
        units[row.rubric ?? ""].flatMap { answer(row, exam: exams[$0]) }
      }
    }
    for exam in exams.values.sorted(by: { $0.name < $1.name }) {
      let folder = exam.name.hasPrefix("subjects-") ? "marked-answers" : "subjects"
      answers += rows(folder + "/" + exam.name).compactMap { answer($0, exam: exam) }
    }
    var numbers = SeededNumbers("order of the answers")
    return answers.shuffled(using: &numbers)
  }()

  /// The rubrics by their names.
  static let exams: [String: Exam] = {
    var exams: [String: Exam] = [:]
    for folder in ["../Rubrics", "subjects", "marked-answers"] {
      let files =
        (try? FileManager.default.contentsOfDirectory(
          at: corpus.appending(path: folder), includingPropertiesForKeys: nil))
        ?? []
      for file in files where file.pathExtension == "md" {
        let name = file.deletingPathExtension().lastPathComponent
        if let text = try? Data(contentsOf: file) { exams[name] = Exam(name: name, text: [UInt8](text)) }
      }
    }
    return exams
  }()

  private static let units = [
    "000": "customer-service-fundamentals", "001": "principles-of-customer-service",
    "002": "introduction-to-customer-services", "003": "customer-service-environments",
    "004": "customer-service-delivery",
  ]

  private struct Row: Decodable {
    var rubric: String?
    var question: String
    var learner: String
    var answer: String
    var humanDecision: String?
    var humanMarks: Int?
    var max: Int?
    var kind: String?
  }

  private static func rows(_ path: String) -> [Row] {
    guard let data = try? Data(contentsOf: corpus.appending(path: path + ".jsonl")) else { return [] }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return data.split(separator: UInt8(ascii: "\n")).compactMap { try? decoder.decode(Row.self, from: $0) }
  }

  private static func answer(_ row: Row, exam: Exam?) -> MarkedAnswer? {
    guard let exam, let question = exam.engine.question(row.question) else { return nil }
    var human = MarkedAnswer.Level.some
    if let decision = row.humanDecision {
      human = decision == "met" ? .full : decision == "not" ? .none : .some
    } else if let marks = row.humanMarks {
      human = marks == row.max ? .full : marks == 0 ? .none : .some
    }
    return MarkedAnswer(
      exam: exam, question: question, learner: exam.name + "/" + row.learner, text: row.answer, human: human,
      kind: row.kind ?? "class")
  }
}
