import Language
import Marking
import TestSupport
import Testing

/// Changes after which an answer no longer says what earned its marks. Each is made where the program saw the evidence,
/// so it needs the program's result on the answer.
enum DestroyingChanges {
  struct Destroying: Sendable, CustomTestStringConvertible {
    var name: String
    var make: @Sendable (MarkedAnswer, [Range<Int>], inout SeededNumbers) -> String?
    var testDescription: String { name }

    init(_ name: String, _ make: @escaping @Sendable (MarkedAnswer, [Range<Int>], inout SeededNumbers) -> String?) {
      self.name = name
      self.make = make
    }

    func apply(to answer: MarkedAnswer, _ result: AnswerResult) -> String? {
      var numbers = SeededNumbers(name + " " + answer.learner)
      let evidence = result.points.flatMap { $0.evidence }.map { Int($0.span.start)..<Int($0.span.end) }
      guard let text = make(answer, evidence, &numbers), text != answer.text else { return nil }
      return text
    }
  }

  static let all: [Destroying] = [
    Destroying("main verbs negated") { answer, evidence, _ in Negation.negate(answer.text, evidence: evidence) },
    Destroying("'it is not true that'") { answer, _, _ in Negation.deny(answer.text) },
    Destroying("opposites") { answer, evidence, _ in
      let clauses = Clauses(answer.text)
      var passage = clauses.passage
      var turned = 0
      for clause in clauses.touching(evidence) {
        let words = clauses.words(clause)
        // One word a clause: two would turn it round twice. It must belong to what was quoted, or stand beside it.
        let quoted = clause.pieces.filter { place in
          evidence.contains { $0.overlaps(max(0, clauses.offset(of: place) - 8)..<(clauses.offset(of: place + 1) + 8)) }
        }
        let places = quoted.filter { Antonyms.opposite[passage.pieces[$0].plain] != nil }
        guard let place = places.last,
          !words.contains(where: { Negation.negatives.contains($0) || $0.hasSuffix("n't") })
        else { continue }
        passage.replace(place, with: Antonyms.opposite[passage.pieces[place].plain] ?? "")
        turned += words.count
      }
      // What is left might earn the marks as well.
      return turned * 2 >= passage.words.count ? passage.text : nil
    },
    Destroying("subject and object swapped") { answer, _, _ in Roles.swap(answer.text) },
    Destroying("the clauses with the evidence deleted") { answer, evidence, _ in
      let clauses = Clauses(answer.text)
      let gone = clauses.touching(evidence)
      var left = ""
      for clause in clauses.all where !gone.contains(where: { $0.pieces == clause.pieces }) {
        for piece in clauses.passage.pieces[clause.pieces] { left += piece.text }
      }
      // Much that is left may well earn the marks again.
      let words = Passage(left).words.count
      return words >= 3 && words * 2 <= clauses.passage.words.count ? left.trimmed : nil
    },
    Destroying("words shuffled") { answer, _, numbers in
      answer.asksBeyondNaming ? shuffled(answer.text, &numbers) : nil
    },
    Destroying("words of each sentence shuffled") { answer, _, numbers in
      guard answer.asksBeyondNaming else { return nil }
      let sentences = answer.text.sentences
      // A short sentence can still be read when its words are shuffled.
      guard sentences.allSatisfy({ Passage($0).words.count >= 10 }) else { return nil }
      return sentences.compactMap { shuffled($0, &numbers) }.joined(separator: " ")
    },
  ]

  /// The words in another order, as one sentence.
  static func shuffled(_ text: String, _ numbers: inout SeededNumbers) -> String? {
    let words = Passage(text).words
    guard words.count >= 10 else { return nil }
    return words.shuffled(using: &numbers).joined(separator: " ").lowercased().capitalisedFirst + "."
  }
}

extension MarkedAnswer {
  /// Whether the marks are for more than names, so that words without sentences earn nothing.
  var asksBeyondNaming: Bool { rules.asksBeyondNaming }
}
