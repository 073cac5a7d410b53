import Batch
import Reports
import RubricCompiler
import RubricModel

/// `examiner compile`: what the compiler understood of a rubric.
enum CompileCommand {
  private enum Form: String, CaseIterable {
    case outline, json, annotated
  }

  static let command = Command(description: description, run: run)

  private static let description = CommandDescription(
    name: "compile",
    summary: "Shows what Examiner understands of a rubric, and what it does not.",
    operands: [
      CommandDescription.Operand(
        name: "RUBRIC", help: "the rubric, in Markdown or plain text; - is standard input")
    ],
    options: [
      CommandDescription.Option(
        "emit", value: "FORM",
        help:
          "outline: for people; json: every rule with its weight and its place; annotated: the rubric with all that was inferred spelt out, to correct and compile",
        standard: "outline"),
      ThesaurusFile.option,
      CommandDescription.Option("strict", help: "take warnings for errors in the exit code, for use in checks"),
      CommandDescription.Option(
        "explain", value: "CODES",
        help: "explain diagnostics instead, as Markdown: codes divided by commas, or all; no RUBRIC is read"),
      CommandDescription.Option(
        "quiet", help: "show nothing but what makes the command fail"),
    ],
    examples: [
      CommandDescription.Example(
        command: "examiner compile Rubrics/customer-service-fundamentals.md",
        help: "shows what each marking point asks for"),
      CommandDescription.Example(
        command: "examiner compile rubric.md --emit json > rubric.json",
        help: "hands the rules to another program"),
      CommandDescription.Example(
        command: "examiner compile rubric.md --strict --quiet",
        help: "fails unless the rubric is in order"),
      CommandDescription.Example(
        command: "examiner compile --explain given-away",
        help: "says what a message means, with an example"),
      CommandDescription.Example(
        command: "examiner compile rubric.md --emit annotated > explicit.md",
        help: "writes a rubric that says in full what was understood"),
    ],
    exitCodes: [
      (.done, "the rubric can be used; there may be warnings"), (.usage, "the command line is wrong"),
      (.data, "the rubric has errors, or warnings with --strict"), (.noInput, "the rubric is not there"),
      (.inputOutput, "the rubric cannot be read, or the output not written"),
    ])

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandError) -> ExitCode {
    if let codes = arguments.values["explain"] {
      try console.write(explanation(of: codes, arguments))
      return .done
    }
    let form = try arguments.choice("emit", standard: Form.outline)
    let path = try RubricFile.onlyOperand(arguments)
    let isQuiet = arguments.switches.contains("quiet")
    let compilation = RubricCompiler.compile(
      try RubricFile.read(path, console), thesaurus: try ThesaurusFile.read(arguments, console))
    switch form {
    case .outline: try console.write(layOut(Outline.render(compilation), console))
    case .json: try console.write(RubricJSON.render(compilation))
    case .annotated: try console.write(AnnotatedText.render(compilation))
    }
    let printer = DiagnosticPrinter(compilation, file: RubricFile.name(path), console)
    // What makes the command fail is always shown.
    let gravest: Diagnostic.Severity = arguments.switches.contains("strict") ? .warning : .error
    printer.print(from: isQuiet ? gravest : .note)
    if !isQuiet { console.say(printer.summary(isStrict: gravest == .warning)) }
    return compilation.diagnostics.contains { $0.severity >= gravest } ? .data : .done
  }

  /// What the codes in a list mean; the whole page for "all".
  private static func explanation(
    of list: String, _ arguments: ParsedArguments
  ) throws(CommandError) -> String {
    if let operand = arguments.operands.first { throw arguments.wrong(.unexpectedOperand(operand)) }
    if list == "all" { return DiagnosticPage.whole() }
    var codes: [Diagnostic.Code] = []
    let names = Diagnostic.Code.allCases.map { "\($0.name)" }
    for name in list.split(separator: ",") {
      guard let place = names.firstIndex(of: String(name)) else {
        let suggestion = Suggestion.nearest(to: String(name), among: names + ["all"])
        throw arguments.wrong(.unknownCode(String(name), suggestion: suggestion))
      }
      codes.append(Diagnostic.Code.allCases[place])
    }
    return DiagnosticPage.sections(of: codes)
  }

  /// The outline, safe to print; on a terminal, long lines are broken under their own beginning.
  private static func layOut(_ outline: String, _ console: Console) -> [UInt8] {
    var writer = TextWriter(
      console.terminal.style(of: console.terminal.output, colour: .never, environment: console.environment))
    for line in outline.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let text = StyledText(String(line))
      if console.terminal.output.isTerminal, !line.isEmpty {
        writer.paragraph(text, indent: 0, hanging: line.prefix { $0 == " " }.count + 4)
      } else {
        writer.write(text, text.cells.indices, indent: 0)
      }
    }
    return writer.output
  }
}
