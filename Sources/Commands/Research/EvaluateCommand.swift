import Agreement
import Batch
import Marking
import Reports
import RubricCompiler
import RubricModel

/// `examiner evaluate`: how well a rubric marks, with what certainty, and where it fails.
enum EvaluateCommand {
  static let command = Command(description: description, run: run)

  private static let description = CommandDescription(
    name: "evaluate",
    summary: "Sets the program's marks beside people's: agreement with intervals, by question, point and group.",
    operands: [
      CommandDescription.Operand(name: "RUBRIC", help: "the rubric; - is standard input; left out with --scores"),
      CommandDescription.Operand(name: "ANSWERS...", help: "answers with a person's marks, as for 'examiner mark'"),
    ],
    options: [
      ResearchSettings.options[0],
      CommandDescription.Option(
        "human2", value: "COLUMN", help: "the column with a second person's marks, where there are any",
        standard: "none"),
      CommandDescription.Option(
        "scores", value: "COLUMN",
        help: "judge the marks of another program or person in this column, without a rubric: by the columns learner, "
          + "question and max, where there are any", standard: "the program's own marks"),
      CommandDescription.Option(
        "by", value: "COLUMN", help: "compare groups of learners by this column", standard: "none"),
      CommandDescription.Option(
        "smallest-group", value: "N", help: "fewest answers of a group that is reported",
        standard: "\(GroupTally.usualMinimum)"),
      CommandDescription.Option(
        "ablate", help: "mark again with each kind of rule switched off, and say what each gains"),
    ] + ResearchSettings.options.dropFirst(),
    examples: [
      CommandDescription.Example(
        command: "examiner evaluate rubric.md marked.csv --human marks", help: "shows how far the program agrees"),
      CommandDescription.Example(
        command: "examiner evaluate rubric.md marked.csv --human marks --human2 moderator --by language --to html "
          + "--output report.html", help: "writes a report with two people's agreement and groups of learners"),
      CommandDescription.Example(
        command: "examiner evaluate predictions.csv --human sc1 --human2 sc2 --scores raw",
        help: "judges another program's scores by the same figures"),
    ],
    exitCodes: ResearchSettings.exitCodes(rubric: "the rubric"))

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandError) -> ExitCode {
    let settings = try ResearchSettings(arguments, rubrics: arguments.values["scores"] == nil ? 1 : 0)
    guard let judged = try settings.scores == nil ? marked(settings, console) : given(settings, console) else {
      return .data
    }
    let set = judged.set
    if set.isInterrupted { return .interrupted }
    let evaluation: Evaluation
    do throws(MarkProblem) {
      evaluation = try Evaluation(set, rubric: judged.rubric, settings: settings)
    } catch {
      console.say("error: the marks cannot be compared")
      return .data
    }
    switch settings.format {
    case .json:
      try ResearchFiles.write(EvaluationJSON.bytes(evaluation, settings, ablation: judged.ablation), settings, console)
    case .csv: try ResearchFiles.write(EvaluationCSV.bytes(evaluation), settings, console)
    case .text, .html:
      let report = EvaluationReport(evaluation: evaluation, settings: settings, ablation: judged.ablation).report
      try ResearchFiles.write(report, settings, console)
    }
    return set.problemCount > 0 || judged.hasErrors ? .data : .done
  }

  /// Answers with what is to be compared.
  private struct Judged {
    var set: JudgedSet
    var rubric: Rubric
    var hasErrors = false
    var ablation: [AblationStep] = []
  }

  /// The answers as the program marks them by a rubric; nil, with a message, where nothing can be compared.
  private static func marked(_ settings: ResearchSettings, _ console: Console) throws(CommandError) -> Judged? {
    guard let compilation = try ResearchFiles.compile(settings.rubrics[0], settings, console) else { return nil }
    let rubric = compilation.rubric
    let columns = try ColumnMapOption.map(settings.map, rubric, command: "evaluate")
    let run = JudgedRun(settings: settings, console: console)
    let set = try run.judge(Engine(rubric), columns: columns)
    var judged = Judged(set: set, rubric: rubric, hasErrors: compilation.hasErrors)
    if set.isInterrupted { return judged }
    guard ResearchFiles.isUsable(set, settings, console) else { return nil }
    if settings.ablates {
      judged.ablation = try AblationRun(rubric: rubric, whole: set, run: run).steps {
        (without) throws(CommandError) -> JudgedSet in
        try run.judge(Engine(rubric, without: without), columns: columns)
      }
    }
    return judged
  }

  /// The scores that a file holds; nil, with a message, where nothing can be compared.
  private static func given(_ settings: ResearchSettings, _ console: Console) throws(CommandError) -> Judged? {
    let scores = try GivenScores(settings, console)
    let set = scores.judged()
    return ResearchFiles.isUsable(set, settings, console) ? Judged(set: set, rubric: scores.rubric) : nil
  }
}
