import Foundation
import Marking
import Reports
import RubricCompiler
import RubricModel

/// `examiner practise`: instant feedback at the terminal.
enum PractiseCommand {
  static let command = Command(description: description, run: run)

  private static let description = CommandDescription(
    name: "practise",
    summary: "Asks a rubric's questions at the terminal, and gives feedback on each answer at once.",
    operands: [CommandDescription.Operand(name: "RUBRIC", help: "the rubric, in Markdown or plain text")],
    options: [
      CommandDescription.Option(
        "question", value: "ID", help: "begin with this question", standard: "the one to practise next"),
      CommandDescription.Option("editor", help: "write answers in the editor that VISUAL or EDITOR names"),
      CommandDescription.Option(
        "plain", help: "plain sentences, without colour, signs or marks under the text, for screen readers"),
      CommandDescription.Option("no-history", help: "neither keep these attempts nor look at earlier ones"),
    ],
    examples: [
      CommandDescription.Example(
        command: "examiner practise Rubrics/customer-service-fundamentals.md",
        help: "asks question after question; after each answer, try again, take a hint, or go on")
    ],
    exitCodes: [
      (.done, "the practice is over"), (.usage, "the command line is wrong"),
      (.data, "the rubric has no question that can be marked"), (.noInput, "the rubric is not there"),
      (.inputOutput, "the rubric cannot be read, or the output not written"),
    ])

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandError) -> ExitCode {
    let path = try RubricFile.onlyOperand(arguments)
    // Answers come from standard input.
    if path == "-" { throw arguments.wrong(.standardInputTwice) }
    let editor: AnswerEditor? =
      if arguments.switches.contains("editor") { try AnswerEditor(arguments, console) } else { nil }
    let source = try RubricFile.read(path, console)
    let compilation = RubricCompiler.compile(source)
    DiagnosticPrinter(compilation, file: path, console).print(from: .error)
    let questions = compilation.rubric.questions
    guard !questions.isEmpty else {
      console.say("error: the rubric has no question that can be marked")
      return .data
    }
    var first: Int?
    if let id = arguments.values["question"] {
      first = questions.firstIndex { $0.id == id }
      if first == nil { throw arguments.wrong(.unknownQuestion(id, known: questions.map(\.id))) }
    }
    let history = arguments.switches.contains("no-history") ? nil : PracticeHistory(of: source, console.environment)
    var dialogue = PracticeDialogue(
      Engine(compilation.rubric), console, history: history, editor: editor,
      isPlain: arguments.switches.contains("plain"))
    try dialogue.run(from: first)
    return .done
  }
}
