import Agreement
import Foundation

/// What the arguments of `examiner evaluate` and `examiner compare` mean.
struct ResearchSettings: Sendable {
  enum Format: String, CaseIterable, Sendable {
    case text, json, csv, html
  }

  enum ClusterChoice: String, CaseIterable, Sendable {
    case auto, learner, question, none
  }

  var rubrics: [String]
  var answers: [String]
  var format: Format
  var output: String?
  /// The columns of the first and, where there is one, the second person.
  var people: [String]
  /// The column of another marker's scores, which are judged in the place of the program's marks.
  var scores: String?
  var group: String?
  /// Fewest answers of a group that is reported.
  var smallestGroup: Int
  var clusters: ClusterChoice
  var bootstrap: Bootstrap
  var workers: Int
  var ablates: Bool
  var isQuiet: Bool
  var map: [String]

  /// - Parameter rubrics: how many of the operands are rubrics.
  init(_ arguments: ParsedArguments, rubrics count: Int) throws(CommandError) {
    format = try arguments.choice("to", standard: .text)
    output = arguments.values["output"].flatMap { $0 == "-" ? nil : $0 }
    scores = arguments.values["scores"]
    group = arguments.values["by"]
    smallestGroup = try arguments.number(
      "smallest-group", in: 2...1_000_000, standard: GroupTally.usualMinimum)
    clusters = try arguments.choice("cluster", standard: .auto)
    let method: IntervalChoice = try arguments.choice("interval", standard: .bca)
    bootstrap = Bootstrap(
      resamples: try arguments.number("resamples", in: 100...100_000, standard: 1000),
      seed: UInt64(try arguments.number("seed", in: 0...Int.max, standard: 1)),
      method: method == .bca ? .bca : .percentile)
    let cores = min(max(1, ProcessInfo.processInfo.activeProcessorCount), 128)
    workers = try arguments.number("workers", in: 1...128, standard: cores)
    ablates = arguments.switches.contains("ablate")
    isQuiet = arguments.switches.contains("quiet")
    map = arguments.lists["map"] ?? []
    let operands = arguments.operands
    rubrics = Array(operands.prefix(count))
    for index in rubrics.count..<max(count, rubrics.count) {
      throw arguments.wrong(.missingOperand(count == 1 ? "RUBRIC" : index == 0 ? "RUBRIC-A" : "RUBRIC-B"))
    }
    answers = Array(operands.dropFirst(count))
    if answers.isEmpty { throw arguments.wrong(.missingOperand("ANSWERS")) }
    if operands.count(where: { $0 == "-" }) > 1 { throw arguments.wrong(.standardInputTwice) }
    if ablates, answers.contains("-") { throw arguments.wrong(.standardInputAgain(option: "ablate")) }
    if let output, operands.contains(where: { MarkSettings.isSameFile($0, output) }) {
      throw arguments.wrong(.outputIsInput(option: "output", output))
    }
    guard let human = arguments.values["human"] else {
      throw arguments.wrong(.missingOption("human", placeholder: "COLUMN"))
    }
    people = [human] + (arguments.values["human2"].map { [$0] } ?? [])
    if ablates, scores != nil { throw arguments.wrong(.excludes("scores", "ablate")) }
  }

  /// All columns of marks: people's, then the scores that are judged.
  var columns: [String] { people + (scores.map { [$0] } ?? []) }

  /// What the exit codes of the commands mean.
  ///
  /// - Parameter rubric: "the rubric", or "a rubric" of several.
  static func exitCodes(rubric: String) -> [(code: ExitCode, help: String)] {
    [
      (.done, "all answers were used"), (.usage, "the command line is wrong"),
      (.data, "\(rubric) or the answers have errors; what could be used was"),
      (.noInput, "\(rubric) or the answers are not there"), (.inputOutput, "a file cannot be read or written"),
      (.interrupted, "interrupted (Ctrl-C)"),
    ]
  }

  private enum IntervalChoice: String, CaseIterable { case bca, percentile }

  /// The options that both commands have.
  static let options = [
    CommandDescription.Option(
      "human", value: "COLUMN",
      help: "the column or key with a person's marks (half marks too), or decisions: met, partial, not; "
        + "\"met;not;partial\", a JSON list, or columns \"COLUMN 1.1\" decide each marking point"),
    CommandDescription.Option(
      "to", value: "FORMAT", help: "text, json, csv or html", standard: "text"),
    CommandDescription.Option(
      "output", value: "PATH", help: "write to a file, which appears whole or not at all", standard: "-"),
    CommandDescription.Option(
      "cluster", value: "WHAT",
      help: "what the bootstrap draws: learner, question, none (answers), or auto: learners, where any wrote several "
        + "answers", standard: "auto"),
    CommandDescription.Option("resamples", value: "N", help: "resamples of the bootstrap", standard: "1000"),
    CommandDescription.Option("seed", value: "N", help: "seed of the resamples", standard: "1"),
    CommandDescription.Option(
      "interval", value: "HOW", help: "bca or percentile: how the ends of 95% intervals are found", standard: "bca"),
    ColumnMapOption.option,
    CommandDescription.Option(
      "workers", value: "N", help: "threads that mark, 1 to 128; the results do not depend on it",
      standard: "one per processor core"),
    CommandDescription.Option("quiet", help: "show errors only"),
  ]
}
