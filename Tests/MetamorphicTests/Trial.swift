import Foundation
import Marking

/// What a change did to the marks of the answers it was made in.
struct Trial: Sendable {
  var name: String
  var tried = 0
  var hits = 0
  /// Of the changed answers, those that had earned something.
  var credited = 0
  var creditedHits = 0
  var examples: [String] = []
  var shown: [String] = []

  /// Percent.
  var rate: Double { tried == 0 ? 0 : 100 * Double(hits) / Double(tried) }
  var creditedRate: Double { credited == 0 ? 0 : 100 * Double(creditedHits) / Double(credited) }

  /// Answers to which a change is made at most; the unoptimised build takes a second for some 300. All of them with
  /// EXAMINER_METAMORPHIC=all.
  static let sample = ProcessInfo.processInfo.environment["EXAMINER_METAMORPHIC"] == "all" ? Int.max : 400

  /// Results on the answers as they stand.
  static let before: [AnswerResult] = {
    var markers = Markers()
    return MarkedAnswers.all.map { markers.mark($0.text, $0.exam, $0.question) }
  }()

  mutating func add(
    _ isHit: Bool, isCredited: Bool = true, before: String, after: String, _ outcome: @autoclosure () -> String
  ) {
    tried += 1
    hits += isHit ? 1 : 0
    credited += isCredited ? 1 : 0
    creditedHits += isCredited && isHit ? 1 : 0
    if isHit, examples.count < 3 { examples.append("\(outcome())\n    before: \(before)\n    after:  \(after)") }
    if shown.count < 30 { shown.append("    \(before)\n    → \(after)\n      \(outcome())") }
  }

  /// Prints the first 30 changes where EXAMINER_SHOW names the change, so that a person can judge the change itself.
  func show() {
    if ProcessInfo.processInfo.environment["EXAMINER_SHOW"].map({ $0 == "all" || name.contains($0) }) == true {
      print("== \(name)\n" + shown.joined(separator: "\n"))
    }
  }
}

/// A marker for each rubric, made when it is first needed.
struct Markers {
  private var markers: [String: Marker] = [:]

  mutating func mark(_ text: String, _ exam: Exam, _ question: Int) -> AnswerResult {
    markers[exam.name, default: exam.engine.makeMarker()].mark([UInt8](text.utf8), question: question)
  }
}

extension AnswerResult {
  var decisions: [Decision] { points.map { $0.decision } }
  var summary: String { "\(marks)/\(max) " + decisions.map { "\($0)" }.joined(separator: " ") }
}
