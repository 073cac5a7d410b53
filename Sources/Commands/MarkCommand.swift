import Batch
import Marking
import RubricCompiler
import RubricModel

/// `examiner mark`: marks a batch of answers.
enum MarkCommand {
  static let command = Command(description: description, run: run)

  private static let description = CommandDescription(
    name: "mark",
    summary: "Marks answers against a rubric, and shows the evidence for every mark.",
    operands: [
      CommandDescription.Operand(
        name: "RUBRIC", help: "the rubric, in Markdown or plain text; - is standard input"),
      CommandDescription.Operand(
        name: "ANSWERS...",
        help: "what a form or Moodle exports (.csv, .xlsx), any CSV or TSV with a header, JSON Lines, a .txt or .docx "
          + "file or a folder of them, one a learner, with the questions as headings; - is standard input"),
    ],
    options: [
      CommandDescription.Option(
        "to", value: "FORMAT",
        help: "text: a report to read; jsonl: a JSON object for each answer; "
          + "csv: a row for each marking point", standard: "text"),
      CommandDescription.Option(
        "output", value: "PATH",
        help: "write to a file, which appears whole or not at all; - is standard output; a folder, or a name that ends "
          + "in /, gets all that a tutor needs: marks, feedback, a class report, answers to moderate",
        standard: "-"),
      CommandDescription.Option(
        "resume",
        help: "go on where an interrupted run with --output PATH (and --to jsonl or csv) was; the file becomes what "
          + "it would have been"),
      CommandDescription.Option(
        "rejected", value: "FILE",
        help: "write what cannot be marked to a file, as JSON Lines with line and reason", standard: "the error stream"),
      ColumnMapOption.option,
      CommandDescription.Option(
        "pilot", value: "N",
        help: "mark N answers first, of every question and length, and show them in full; nothing is written",
        standard: "all are marked"),
      CommandDescription.Option(
        "feedback", value: "FORMAT",
        help: "how the folder's feedback is written: html, text or markdown", standard: "html"),
      CommandDescription.Option(
        "reveal", help: "show learners model answers in their feedback; without it, it gives no answer away"),
      CommandDescription.Option(
        "sample", value: "N",
        help: "answers that the folder's moderation.csv lists besides those to decide, spread across the marks",
        standard: "\(ClassSettings.standardSample)"),
      CommandDescription.Option(
        "moderation", value: "FILE",
        help:
          "apply the marks that a person has filled in in moderation.csv of an earlier run; they stand whatever the "
          + "program proposes", standard: "none"),
      CommandDescription.Option(
        "pseudonymise", value: "FILE",
        help: "put codes in the place of learners' names in all that the folder holds; FILE, outside it, tells who is "
          + "who, is begun where there is none, and only its owner can read it", standard: "names"),
      ThesaurusFile.option,
      MechanismNames.option,
      CommandDescription.Option(
        "workers", value: "N", help: "threads that mark, 1 to 128; the results do not depend on it",
        standard: "one per processor core"),
      CommandDescription.Option(
        "color", alias: "colour", value: "WHEN",
        help: "always, never or auto: on a terminal, unless NO_COLOR is set or "
          + "TERM is dumb", standard: "auto"),
      CommandDescription.Option(
        "progress", value: "HOW",
        help: "on the error stream: auto, a line on a terminal; json, an object a second; or off", standard: "auto"),
      CommandDescription.Option(
        "quiet", help: "show errors only: no warnings about the rubric, no progress, and no count at the end"),
    ],
    examples: [
      CommandDescription.Example(
        command: "examiner mark Rubrics/customer-service-fundamentals.md Corpus/mock-paper.csv",
        help: "shows a report"),
      CommandDescription.Example(
        command: "examiner mark rubric.md answers.csv --to csv --output marks.csv",
        help: "writes a table for a spreadsheet"),
      CommandDescription.Example(
        command: "examiner mark rubric.md export.csv --output class/",
        help: "marks a class: gradebook, feedback pages, class report and moderation"),
      CommandDescription.Example(
        command: "examiner mark rubric.md export.csv --output class/ --moderation class/moderation.csv",
        help: "does so again with the marks that a person has decided"),
      CommandDescription.Example(
        command: "examiner mark rubric.md answers.jsonl --to jsonl --output marks.jsonl --resume",
        help: "goes on after an interruption; the same command can be repeated until it exits with 0"),
    ],
    exitCodes: [
      (.done, "every answer was marked"), (.usage, "the command line is wrong"),
      (.data, "the rubric or the answers have errors; what could be marked was marked"),
      (.noInput, "the rubric or the answers are not there"),
      (.inputOutput, "a file cannot be read or written, or another run is writing it"),
      (.interrupted, "interrupted (Ctrl-C); what was read has been marked and kept"),
    ])

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandError) -> ExitCode {
    if MechanismNames.isAskedFor(arguments) {
      try console.write(MechanismNames.lines.map { $0 + "\n" }.joined())
      return .done
    }
    let settings = try MarkSettings(arguments)
    let text = try RubricFile.read(settings.rubric, console)
    let thesaurus = try ThesaurusFile.read(arguments, console)
    let compilation = RubricCompiler.compile(text, thesaurus: thesaurus)
    let printer = DiagnosticPrinter(compilation, file: RubricFile.name(settings.rubric), console)
    printer.print(from: settings.isQuiet ? .error : .warning)
    guard !compilation.rubric.questions.isEmpty else {
      console.say("error: the rubric has no question that can be marked; nothing was marked")
      return .data
    }
    var digest = ContentDigest()
    digest.add(text)
    if let path = arguments.values["thesaurus"], path != "-" { digest.add(try RubricFile.read(path, console)) }
    let engine = Engine(compilation.rubric, without: MechanismNames.mechanisms(settings.without))
    let columns = try ColumnMapOption.map(settings, compilation.rubric, command: "mark")
    let tally: MarkingTally
    if let size = settings.pilot {
      tally = try PilotRun(engine, settings, console, columns: columns).run(size: size)
    } else if let folder = settings.folder {
      tally = try ClassRun(engine, settings, folder, console, columns: columns).run()
    } else {
      tally = try MarkingRun(
        engine, settings, console, rubricDigest: digest.hexadecimal, columns: columns
      ).run()
    }
    if tally.isInterrupted { return .interrupted }
    if !settings.without.isEmpty, !settings.isQuiet {
      console.say("note: marked without \(settings.without.joined(separator: ", ")), for research")
    }
    if let line = tally.line, !settings.isQuiet { console.say(line) }
    return tally.isComplete && !compilation.hasErrors ? .done : .data
  }
}
