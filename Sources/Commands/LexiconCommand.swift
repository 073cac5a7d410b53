import Language

/// `examiner lexicon`: what words mean to the program, and what is wrong with a lexicon.
enum LexiconCommand {
  private enum Action: String, CaseIterable {
    case lookUp = "look-up"
    case check
  }

  static let command = Command(description: description, run: run)

  private static let description = CommandDescription(
    name: "lexicon",
    summary: "Shows what words mean to Examiner and why, or checks a lexicon.",
    operands: [
      CommandDescription.Operand(
        name: "look-up WORD...", help: "what a word or a phrase means, and which expressions are near it"),
      CommandDescription.Operand(
        name: "| check [FILE...]",
        help: "what is wrong with lexicon texts or with rubrics' '## Synonyms'; without FILE, with the lexicon that "
          + "comes with the program; - is standard input"),
    ],
    options: [
      CommandDescription.Option(
        "subject", value: "NAME", help: "this subject and the general words only, such as 'retail'",
        standard: "all subjects"),
      CommandDescription.Option("quiet", help: "show errors only: no warnings, and no count at the end"),
    ],
    examples: [
      CommandDescription.Example(
        command: "examiner lexicon look-up word of mouth", help: "shows the concepts that have the phrase"),
      CommandDescription.Example(
        command: "examiner lexicon look-up stock --subject retail", help: "shows what the word means in one subject"),
      CommandDescription.Example(
        command: "examiner lexicon check our-words.txt", help: "lists what is wrong, each with its line and column"),
    ],
    exitCodes: [
      (.done, "the words were looked up; the lexicon is in order, but for warnings"),
      (.usage, "the command line is wrong"), (.data, "the lexicon has errors"),
      (.noInput, "a file is not there"), (.inputOutput, "a file cannot be read, or the output not written"),
    ])

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandError) -> ExitCode {
    guard let name = arguments.operands.first else { throw arguments.wrong(.missingOperand("look-up or check")) }
    guard let action = Action(rawValue: name) else {
      let names = Action.allCases.map(\.rawValue)
      throw arguments.wrong(
        .unknownAction(name, actions: names, suggestion: Suggestion.nearest(to: name, among: names)))
    }
    let operands = Array(arguments.operands.dropFirst())
    switch action {
    case .lookUp:
      if operands.isEmpty { throw arguments.wrong(.missingOperand("WORD")) }
      let subject = try subject(of: arguments, in: .shared)
      let entries = LexiconEntries(.shared, subject: subject)
      let report = LexiconReport(
        LexiconLookUp([UInt8](operands.joined(separator: " ").utf8), in: entries, subject: subject), in: entries.lexicon
      )
      try console.write(report.text)
      return .done
    case .check:
      return try LexiconCheck(arguments, console).run(operands)
    }
  }

  /// The number of the subject that `--subject` names; nil for all.
  static func subject(of arguments: ParsedArguments, in lexicon: Lexicon) throws(CommandError) -> Int32? {
    guard let name = arguments.values["subject"] else { return nil }
    if let subject = lexicon.subject(named: [UInt8](name.lowercased().utf8)) { return subject }
    let names = lexicon.subjectNumbers.map { String(decoding: lexicon.name(ofSubject: $0), as: UTF8.self) }
    throw arguments.wrong(
      .unknownChoice(
        option: "subject", value: name, choices: names.sorted(),
        suggestion: Suggestion.nearest(to: name, among: names)))
  }
}
