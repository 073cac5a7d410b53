import Marking
import RubricModel
import TestSupport
import Testing

/// Whether a person is asked to look at marks that should not be trusted, and at few others.
struct ReferralTests {
  /// Right answers to questions of another family of subjects: most of those that earn something by chance are referred.
  @Test func marksForAnAnswerToSomethingElseAreReferred() {
    var markers = Markers()
    var credited = 0
    var referred = 0
    for attack in Attack.all where attack.name == "another question's answer" {
      for target in Attack.targets where !target.exam.name.contains("customer-service") {
        guard let text = target.apply(attack) else { continue }
        let result = markers.mark(text, target.exam, target.question)
        if result.marks == 0 { continue }
        credited += 1
        if result.refer { referred += 1 }
      }
    }
    #expect(credited > 20)
    print("answers to something else that earn something: \(referred) of \(credited) referred")
    #expect(referred * 2 > credited, "\(referred) of \(credited) referred")
  }

  /// Answers that their markers gave full marks: few of those that earn something are referred.
  @Test func fewRightAnswersAreReferred() {
    var credited = 0
    var referred = 0
    for (answer, result) in zip(MarkedAnswers.all, Trial.before) where answer.human == .full && result.marks > 0 {
      credited += 1
      if result.refer { referred += 1 }
    }
    #expect(credited > 500)
    print("right answers that earn something: \(referred) of \(credited) referred")
    #expect(referred * 7 < credited, "\(referred) of \(credited) referred")
  }
}
