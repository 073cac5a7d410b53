import Batch
import Gradebook
import Marking
import Reports
import RubricCompiler
import RubricModel

/// `examiner remark`: what a changed rubric would change, before it does.
enum RemarkCommand {
  static let command = Command(description: description, run: run)

  private static let description = CommandDescription(
    name: "remark",
    summary: "Shows what marking again with a changed rubric would change. Writes nothing.",
    operands: [
      CommandDescription.Operand(
        name: "RESULTS", help: "the folder of an earlier run with --output DIR/, or its results.jsonl"),
      CommandDescription.Operand(name: "RUBRIC", help: "the rubric as it is now; - is standard input"),
      CommandDescription.Operand(name: "ANSWERS...", help: "the answers, as for 'examiner mark'"),
    ],
    options: [
      CommandDescription.Option(
        "to", value: "FORMAT", help: "text: a list to read; csv: a row for each mark that changes", standard: "text"),
      ColumnMapOption.option,
      CommandDescription.Option(
        "pseudonymise", value: "FILE", help: "the key file that the earlier run was given", standard: "names"),
      ThesaurusFile.option,
      CommandDescription.Option(
        "workers", value: "N", help: "threads that mark, 1 to 128; the results do not depend on it",
        standard: "one per processor core"),
      CommandDescription.Option("quiet", help: "show errors only: no warnings about the rubric, and no progress"),
    ],
    examples: [
      CommandDescription.Example(
        command: "examiner remark class/ rubric.md export.csv",
        help: "lists the marks that change, question by question; marks that a person has decided stand")
    ],
    exitCodes: [
      (.done, "the comparison is whole"), (.usage, "the command line is wrong"),
      (.data, "the rubric, the answers or the results have errors; what could be compared was"),
      (.noInput, "the results, the rubric or the answers are not there"), (.inputOutput, "a file cannot be read"),
      (.interrupted, "interrupted (Ctrl-C)"),
    ])

  private enum Format: String, CaseIterable {
    case text, csv
  }

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandError) -> ExitCode {
    guard let results = arguments.operands.first else { throw arguments.wrong(.missingOperand("RESULTS")) }
    let format: Format = try arguments.choice("to", standard: .text)
    let settings = try MarkSettings(arguments, operands: Array(arguments.operands.dropFirst()))
    let path = EarlierResults.file(results)
    let bytes = try RubricFile.readAll(path)
    let text = try RubricFile.read(settings.rubric, console)
    let compilation = RubricCompiler.compile(text, thesaurus: try ThesaurusFile.read(arguments, console))
    DiagnosticPrinter(compilation, file: RubricFile.name(settings.rubric), console)
      .print(from: settings.isQuiet ? .error : .warning)
    guard !compilation.rubric.questions.isEmpty else {
      console.say("error: the rubric has no question that can be marked; nothing was marked")
      return .data
    }
    let earlier = EarlierResults(bytes)
    if let line = earlier.unreadable.first {
      console.say(DisplayText.safe("\(path):\(line): error: no result of 'examiner mark'"))
      if earlier.entries.isEmpty { return .data }
    }
    let columns = try ColumnMapOption.map(settings, compilation.rubric, command: "remark")
    let key = arguments.values["pseudonymise"]
    let pseudonyms: Pseudonyms? = if let key { try Pseudonyms(path: key) } else { nil }
    var tally = MarkingTally(isFile: false)
    let marked = try CommandError.ofFiles { () throws(FileError) in
      try ClassMarking(Engine(compilation.rubric), settings, console, columns: columns, pseudonyms: pseudonyms).run(
        &tally
      ) { _ in }
    }
    if tally.isInterrupted { return .interrupted }
    for problem in marked.problems { console.say(RejectedRows.line(problem)) }
    if tally.isEmpty { console.say("error: there are no answers in the input") }
    var book = marked.gradebook(compilation.rubric)
    try applyPersonsMarks(beside: path, to: &book)
    let comparison = RemarkComparison(book, earlier)
    try console.write(format == .csv ? comparison.table : comparison.text)
    return tally.isComplete && !compilation.hasErrors && earlier.unreadable.isEmpty ? .done : .data
  }

  /// The marks of persons that stand in the folder of the earlier run.
  private static func applyPersonsMarks(beside path: String, to book: inout Gradebook) throws(CommandError) {
    guard path.hasSuffix("/" + ClassFiles.results) else { return }
    let table = path.dropLast(ClassFiles.results.count) + ClassFiles.moderation
    guard let bytes = try CommandError.ofFiles({ () throws(FileError) in try TableFile.read(String(table)) }),
      ModerationFile.hasMarks(bytes)
    else { return }
    let file = ModerationFile(bytes, book)
    if !file.problems.isEmpty { throw CommandError.moderation(file.problems, path: String(table)) }
    book.apply(file.rows, digest: ClassFiles.digest)
  }
}
