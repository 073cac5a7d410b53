import Language
import Learning
import RubricCompiler
import RubricModel

/// Puts learnt rules into the text of a rubric.
enum LearntRubric {
  /// The text with a section of rules for each question at its end, where they are in nobody's way; those of earlier runs
  /// are replaced.
  ///
  /// - Parameter areWeighed: they are weighed with what is found of the points, instead of deciding by themselves.
  static func text(_ compilation: Compilation, _ learnt: [Learner.LearntQuestion], areWeighed: Bool) -> String {
    var lines = withoutRules(base(compilation))
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    for rules in learnt { lines += section(rules, compilation.rubric.questions[rules.question], areWeighed) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The rubric without the rules of earlier runs.
  static func withoutRules(_ compilation: Compilation) -> Compilation {
    if compilation.rubric.questions.allSatisfy({ $0.learnt == nil }) { return compilation }
    return RubricCompiler.compile([UInt8](withoutRules(base(compilation)).joined(separator: "\n").utf8))
  }

  /// The rubric as it is written where its questions have headings; else spelt out, with headings.
  private static func base(_ compilation: Compilation) -> [String] {
    let source = String(decoding: compilation.source.bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).map(String.init)
    if source.count(where: isQuestion) == compilation.rubric.questions.count { return source }
    return String(decoding: AnnotatedText.render(compilation), as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).map(String.init)
  }

  /// "## Learnt rules: question 2", or "### Learnt rules" under a question.
  private static func headsRules(_ line: String) -> Bool {
    line.drop { $0 == "#" }.drop(while: \.isWhitespace).lowercased().hasPrefix("learnt rules")
  }

  private static func isQuestion(_ line: String) -> Bool { line.lowercased().hasPrefix("## question") }

  private static func withoutRules(_ lines: [String]) -> [String] {
    var kept: [String] = []
    var isInside = false
    for line in lines {
      if line.hasPrefix("#") { isInside = headsRules(line) }
      if !isInside { kept.append(line) }
    }
    return kept
  }

  private static func section(_ learnt: Learner.LearntQuestion, _ question: Question, _ areWeighed: Bool) -> [String] {
    var lines = ["", "## Learnt rules: question \(question.id)"]
    lines.append(
      "- marks: "
        + learnt.thresholds.enumerated().map { "\($0.offset + 1) from \($0.element)" }.joined(separator: ", ")
        + " (learnt from \(learnt.answers) marked answer\(learnt.answers == 1 ? "" : "s"))")
    if areWeighed { lines.append("- weighed with the points") }
    if learnt.coverage != 0 { lines.append("- coverage: \(learnt.coverage) (for all that the points above ask for)") }
    if learnt.length != 0 { lines.append("- length: \(learnt.length) (for \(LearntScheme.fullLength) words or more)") }
    if learnt.likeRight != 0 {
      lines.append("- like right: \(learnt.likeRight) (for the words of a right example below)")
    }
    if learnt.likeWrong != 0 { lines.append("- like wrong: \(learnt.likeWrong) (for the words of a wrong one)") }
    for (point, weight) in zip(question.points, learnt.points) where weight != 0 {
      lines.append("- \(signed(weight)) point \(point.id)")
    }
    for rule in learnt.rules {
      let share = Int((rule.precision * 100).rounded())
      lines.append(
        "- \(signed(rule.weight)) \(rule.label) (\(rule.support) answer\(rule.support == 1 ? "" : "s"), \(share)% "
          + "\(rule.weight > 0 ? "with" : "without") half the marks: “\(rule.example)”)")
    }
    if learnt.likeRight != 0 { lines += learnt.right.filter { !$0.isEmpty }.map { "- right: \($0)" } }
    if learnt.likeWrong != 0 { lines += learnt.wrong.filter { !$0.isEmpty }.map { "- wrong: \($0)" } }
    return lines
  }

  private static func signed(_ weight: Int) -> String { weight > 0 ? "+\(weight)" : "\(weight)" }
}
