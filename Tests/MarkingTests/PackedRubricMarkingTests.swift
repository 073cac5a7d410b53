import Language
import RubricModel
import Testing

@testable import Marking

/// A rubric that was packed, with no more of the lexicon than marking takes, gives the results of the whole one, also where
/// its terms are arranged when the first word is met.
struct PackedRubricMarkingTests {
  @Test(arguments: ShippedRubricTests.rubrics)
  func givesTheSameResults(_ rubric: ShippedRubricTests.Shipped) throws {
    let whole = rubric.exam.engine
    let packed = Engine(try #require(Rubric(unpacking: whole.rubric.packed())), indexesLater: true)
    var markers = [whole.makeMarker(), packed.makeMarker()]
    for (number, question) in whole.rubric.questions.enumerated() {
      let answers =
        question.modelAnswers + question.misconceptions.map { $0.text }
        + ["", "dont know", "good custmer servise makes people happy so they come back agian", question.text]
      for answer in answers.map({ [UInt8]($0.utf8) }) {
        for place in [number, nil] {
          let lines = markers.indices.map { marker in
            var line: [UInt8] = []
            ResultJSON.append(
              markers[marker].mark(answer, question: place), learner: [], question: [], answer: answer, extra: [],
              rubric: whole.rubric, to: &line)
            return line
          }
          #expect(lines[0] == lines[1])
        }
      }
    }
  }

  /// How many wordings are known is counted without the index.
  @Test(arguments: ShippedRubricTests.rubrics, [true, false])
  func expressionsAreThoseOfTheIndex(_ rubric: ShippedRubricTests.Shipped, withWeak: Bool) {
    let rubric = rubric.exam.engine.rubric
    let index = TermIndex(rubric: rubric, lexicon: rubric.lexicon, withWeak: withWeak)
    var counts = [Int](repeating: 0, count: rubric.terms.count)
    for owner in index.owners.row { counts[Int(owner.rawValue)] += 1 }
    #expect(
      counts
        == rubric.terms.map {
          RubricKnowledge.expressions(of: $0, in: rubric, rubric.lexicon, withWeak: withWeak)
        })
  }
}
