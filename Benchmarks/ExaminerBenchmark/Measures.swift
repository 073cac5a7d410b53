import Foundation
import Marking
import RubricCompiler
import RubricModel

/// Prints what the engine measures of each answer, a JSON object a line: what a fit of the weights reads.
enum Measures {
  /// - Parameter unknown: which of each two terms of the rubric the lexicon is left out for, 0 or 1; nil for none.
  static func print(rubric: String, answers: String, unknown: Int?) {
    let text = [UInt8]((try? Data(contentsOf: URL(fileURLWithPath: rubric))) ?? Data())
    var rubric = RubricCompiler.compile(text).rubric
    if let unknown {
      // Every other term without what the lexicon knows of it, as in a subject that it knows less of.
      for index in rubric.terms.indices where index % 2 == unknown { rubric.terms[index].concepts = [] }
    }
    let engine = Engine(rubric)
    var marker = engine.makeMarker()
    marker.keepsMeasures = true
    let questions = engine.rubric.questions.map { question in
      ["id": question.id, "text": question.text, "points": question.points.map { $0.text }] as [String: Any]
    }
    let names =
      ["", "Least", "Most"].flatMap { part in
        (0..<PointMeasures.width).map { CreditMeasures.Measure(rawValue: $0).map { "\($0)" + part } ?? "" }
      } + PointMeasures.ofAnswer
    write(["measures": names, "questions": questions])
    let lines = ((try? String(contentsOfFile: answers, encoding: .utf8)) ?? "").split(separator: "\n")
    for line in lines {
      guard let row = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any],
        let answer = row["answer"] as? String
      else { continue }
      let result = marker.mark([UInt8](answer.utf8), question: engine.question(row["question"] as? String ?? ""))
      let points = zip(result.points, marker.measures).map { point, measured -> [String: Any] in
        guard let measured else { return ["tariff": point.max] }
        return [
          "tariff": point.max, "values": measured.measures.values, "about": measured.measures.about,
          "sure": measured.measures.sure, "rulings": Int(measured.rulings.rawValue),
        ]
      }
      let object: [String: Any] = [
        "learner": row["learner"] ?? "", "points": points, "max": result.max, "flags": Int(result.flags.rawValue),
      ]
      write(object)
    }
  }

  private static func write(_ object: [String: Any]) {
    let data = (try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])) ?? Data()
    Swift.print(String(decoding: data, as: UTF8.self))
  }
}
