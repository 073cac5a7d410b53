import TestSupport
import Testing

/// One way of changing a marked answer, and how many changed answers may be marked wrongly.
struct Change: Sendable, CustomTestStringConvertible {
  var name: String
  /// The changed answer, or nil where the change is not at home in the answer.
  var make: @Sendable (MarkedAnswer, inout SeededNumbers) -> String?

  init(_ name: String, _ make: @escaping @Sendable (MarkedAnswer, inout SeededNumbers) -> String?) {
    self.name = name
    self.make = make
  }

  var testDescription: String { name }

  /// The changed answer; nil also where nothing changed.
  func apply(to answer: MarkedAnswer) -> String? {
    var numbers = SeededNumbers(name + " " + answer.learner)
    guard let text = make(answer, &numbers), text != answer.text, !text.trimmed.isEmpty else { return nil }
    return text
  }
}
