import Batch
import BrowserPages
import RubricCompiler
import RubricModel

/// `examiner page`: a page that runs the engine in the browser.
enum PageCommand {
  static let command = Command(description: description, run: run)

  private static let description = CommandDescription(
    name: "page",
    summary: "Makes a page on which learners practise with instant feedback, in any browser, offline.",
    operands: [
      CommandDescription.Operand(
        name: "RUBRIC", help: "the rubric, in Markdown or plain text; - is standard input. A workbench may do without")
    ],
    options: [
      CommandDescription.Option(
        "output", value: "FILE.html",
        help: "the page: one file, which loads nothing and sends nothing; - is standard output"),
      CommandDescription.Option(
        "workbench", help: "a page for tutors instead: write a rubric, and see sample answers marked by it at once"),
      CommandDescription.Option("quiet", help: "show errors only: no warnings about the rubric"),
    ],
    examples: [
      CommandDescription.Example(
        command: "examiner page Rubrics/customer-service-fundamentals.md --output practice.html",
        help: "makes a page to send to learners; they open it, and practise"),
      CommandDescription.Example(
        command: "examiner page --workbench --output workbench.html",
        help: "makes a page on which a tutor writes and tries out a rubric"),
    ],
    exitCodes: [
      (.done, "the page is written"), (.usage, "the command line is wrong"),
      (.data, "the rubric has errors; a page is written where a question can be marked"),
      (.noInput, "the rubric is not there"), (.inputOutput, "the rubric cannot be read, or the page not written"),
    ])

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandError) -> ExitCode {
    let isWorkbench = arguments.switches.contains("workbench")
    guard let output = arguments.values["output"] else {
      throw arguments.wrong(.missingOption("output", placeholder: "FILE.html"))
    }
    guard BrowserPages.isAvailable else { throw arguments.wrong(.noBrowserEngine) }
    let path = isWorkbench && arguments.operands.isEmpty ? nil : try RubricFile.onlyOperand(arguments)
    if let path, path == output, path != "-" { throw arguments.wrong(.outputIsInput(option: "output", path)) }
    let source: [UInt8]? = if let path { try RubricFile.read(path, console) } else { nil }
    if isWorkbench {
      try write(BrowserPages.workbench(source: source), to: output, console)
      return .done
    }
    let compilation = RubricCompiler.compile(source ?? [])
    DiagnosticPrinter(compilation, file: RubricFile.name(path ?? "-"), console)
      .print(from: arguments.switches.contains("quiet") ? .error : .warning)
    guard !compilation.rubric.questions.isEmpty else {
      console.say("error: the rubric has no question that can be marked; no page was written")
      return .data
    }
    try write(BrowserPages.practice(compilation.rubric, source: source ?? []), to: output, console)
    return compilation.hasErrors ? .data : .done
  }

  /// The page appears whole or not at all.
  private static func write(_ page: [UInt8]?, to path: String, _ console: Console) throws(CommandError) {
    let page = page ?? []
    try CommandError.ofFiles { () throws(FileError) in
      let output = path == "-" ? console.output : try ResultOutput(path: path)
      try output.write(page)
      try output.commit()
    }
  }
}
