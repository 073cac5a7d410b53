import Foundation
import Marking
import RubricModel
import Testing

/// Marked answers are changed, and what the change does to the marks is counted: what says the same must be marked the
/// same, what no longer says it must lose its marks, and what says nothing must earn none. The bars are the project's.
struct MetamorphicTests {
  @Test func answersAreThere() {
    #expect(MarkedAnswers.exams.count == 29)
    #expect(MarkedAnswers.all.count > 2_500)
    #expect(Set(MarkedAnswers.all.map { $0.learner }).count == MarkedAnswers.all.count)
  }

  /// Changes the decision on any marking point in at most 5 % of answers.
  @Test(arguments: SpellingChanges.all + FormChanges.all + WordingChanges.all)
  func meaningPreserved(_ change: Change) {
    var trial = Trial(name: change.name)
    var markers = Markers()
    for (answer, before) in zip(MarkedAnswers.all, Trial.before) where trial.tried < Trial.sample {
      guard let text = change.apply(to: answer) else { continue }
      let after = markers.mark(text, answer.exam, answer.question)
      trial.add(
        after.decisions != before.decisions, isCredited: before.marks > 0, before: answer.text, after: text,
        "\(answer.learner): \(before.summary) → \(after.summary)")
    }
    Rates.check(trial, bar: 5)
  }

  /// Leaves full marks in at most 15 % of the answers to which the program and the marker gave them.
  @Test(arguments: DestroyingChanges.all)
  func meaningDestroyed(_ change: DestroyingChanges.Destroying) {
    var trial = Trial(name: change.name)
    var markers = Markers()
    for (answer, before) in zip(MarkedAnswers.all, Trial.before) where trial.tried < Trial.sample {
      // Where the marker saw no full answer, the opposite of what it says may be right.
      guard answer.human == .full, before.marks == before.max, before.max > 0,
        let text = change.apply(to: answer, before)
      else { continue }
      let after = markers.mark(text, answer.exam, answer.question)
      trial.add(
        after.marks == before.max, before: answer.text, after: text,
        "\(answer.learner): \(before.summary) → \(after.summary)")
    }
    Rates.check(trial, bar: 15)
  }

  /// Earns a mark in at most 2 % of the questions.
  @Test(arguments: Attack.all)
  func attacksEarnNothing(_ attack: Attack) {
    var trial = Trial(name: attack.name)
    var markers = Markers()
    for target in Attack.targets {
      guard let text = target.apply(attack) else { continue }
      let after = markers.mark(text, target.exam, target.question)
      trial.add(
        after.marks > 0, before: target.points, after: text, "\(target.exam.name)/\(target.rules.id): \(after.summary)")
    }
    Rates.check(trial, bar: 2)
  }
}
