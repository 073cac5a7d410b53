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
      CommandDescription.Operand(name: "RUBRIC", help: "the rubric; - is standard input"),
      CommandDescription.Operand(name: "ANSWERS...", help: "answers with a person's marks, as for 'examiner mark'"),
    ],
    options: [
      ResearchSettings.options[0],
      CommandDescription.Option(
        "human2", value: "COLUMN", help: "the column with a second person's marks, where there are any",
        standard: "none"),
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
    ],
    exitCodes: [
      (.done, "all answers were used"), (.usage, "the command line is wrong"),
      (.data, "the rubric or the answers have errors; what could be used was"),
      (.noInput, "the rubric or the answers are not there"), (.inputOutput, "a file cannot be read or written"),
      (.interrupted, "interrupted (Ctrl-C)"),
    ])

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandError) -> ExitCode {
    let settings = try ResearchSettings(arguments, rubrics: 1)
    guard let compilation = try ResearchFiles.compile(settings.rubrics[0], settings, console) else { return .data }
    let rubric = compilation.rubric
    let columns = try ColumnMapOption.map(settings.map, rubric, command: "evaluate")
    let judged = JudgedRun(settings: settings, console: console)
    let set = try judged.judge(Engine(rubric), columns: columns)
    if set.isInterrupted { return .interrupted }
    guard ResearchFiles.isUsable(set, settings, console) else { return .data }
    var ablation: [AblationStep] = []
    if settings.ablates {
      ablation = try AblationRun(rubric: rubric, whole: set, run: judged).steps {
        (without) throws(CommandError) -> JudgedSet in
        try judged.judge(Engine(rubric, without: without), columns: columns)
      }
    }
    let evaluation: Evaluation
    do throws(MarkProblem) {
      evaluation = try Evaluation(set, rubric: rubric, settings: settings)
    } catch {
      console.say("error: the marks cannot be compared")
      return .data
    }
    switch settings.format {
    case .json:
      try ResearchFiles.write(EvaluationJSON.bytes(evaluation, settings, ablation: ablation), settings, console)
    case .csv: try ResearchFiles.write(EvaluationCSV.bytes(evaluation), settings, console)
    case .text, .html:
      let report = EvaluationReport(evaluation: evaluation, settings: settings, ablation: ablation).report
      try ResearchFiles.write(report, settings, console)
    }
    return set.problemCount > 0 || compilation.hasErrors ? .data : .done
  }
}

/// What the commands of research share: compiling, complaining, writing.
enum ResearchFiles {
  /// The rubric; nil, with a message, where it has nothing that can be marked.
  static func compile(
    _ path: String, _ settings: ResearchSettings, _ console: Console
  ) throws(CommandError) -> Compilation? {
    let compilation = RubricCompiler.compile(try RubricFile.read(path, console))
    DiagnosticPrinter(compilation, file: RubricFile.name(path), console).print(
      from: settings.isQuiet ? .error : .warning)
    if compilation.rubric.questions.isEmpty {
      console.say("error: the rubric has no question that can be marked")
      return nil
    }
    return compilation
  }

  /// Says what is wrong with the answers; false where nothing is left to compare.
  static func isUsable(_ set: JudgedSet, _ settings: ResearchSettings, _ console: Console) -> Bool {
    for problem in set.problems { console.say(DisplayText.safe(problem)) }
    if set.problemCount > set.problems.count {
      console.say("and \(set.problemCount - set.problems.count) more rows that cannot be used")
    }
    let seesRows = !set.answers.isEmpty || set.unmarked > 0
    for (column, isThere) in zip(settings.people, set.isThere) where !isThere && seesRows {
      let suggestion = Suggestion.nearest(to: column, among: set.columns).map { "; did you mean \"\($0)\"?" }
      let found = set.columns.isEmpty ? "no others" : set.columns.map { "\"\($0)\"" }.joined(separator: ", ")
      console.say(
        DisplayText.safe(
          "error: the answers have no column \"\(column)\"\(suggestion ?? ""); besides learner, question and answer they have \(found)"
        ))
      return false
    }
    if let group = settings.group, !set.hasGroups, seesRows {
      console.say(DisplayText.safe("error: the answers have no column \"\(group)\" to compare groups by"))
      return false
    }
    if set.answers.isEmpty {
      console.say(
        set.unmarked > 0
          ? DisplayText.safe("error: no answer has a mark in column \"\(settings.people[0])\"")
          : "error: there are no answers that can be compared")
      return false
    }
    return true
  }

  static func write(_ bytes: [UInt8], _ settings: ResearchSettings, _ console: Console) throws(CommandError) {
    guard let path = settings.output else { return try console.write(bytes) }
    try CommandError.ofFiles { () throws(FileError) in
      let output = try ResultOutput(path: path)
      try output.write(bytes)
      try output.commit()
    }
  }

  static func write(_ report: ResearchReport, _ settings: ResearchSettings, _ console: Console) throws(CommandError) {
    if settings.format == .html { return try write(report.page, settings, console) }
    let style = console.terminal.style(
      of: settings.output == nil ? console.terminal.output : nil, colour: .auto, environment: console.environment)
    try write(report.text(style), settings, console)
  }
}
