import Reports

/// The command line of Examiner.
public enum Commands {
  /// As `examiner --version` shows it.
  static let version = "0.1.0"

  /// In the order in which help lists them.
  static let all = [
    CompileCommand.command, MarkCommand.command, RemarkCommand.command, PractiseCommand.command, PageCommand.command,
    EvaluateCommand.command, CompareCommand.command, LearnCommand.command, ImportCommand.command,
    LexiconCommand.command,
  ]

  /// Runs one command line, and reports on the error stream what went wrong.
  ///
  /// - Parameters:
  ///   - arguments: without the program's name.
  ///   - environment: `NO_COLOR` and `TERM` count.
  ///   - terminal: the streams to read and write.
  /// - Returns: the exit code of the contract.
  public static func main(arguments: [String], environment: [String: String], terminal: Terminal) -> Int32 {
    let console = Console(terminal: terminal, environment: environment)
    do throws(CommandError) {
      return try run(arguments, console).rawValue
    } catch {
      return console.report(error).rawValue
    }
  }

  private static func run(_ arguments: [String], _ console: Console) throws(CommandError) -> ExitCode {
    guard let name = arguments.first else { throw CommandError.usage(.noCommand, command: nil) }
    switch name {
    case "-h", "--help": try console.write(HelpText.overview)
    case "--version": try console.write("examiner \(version)\n")
    case "help":
      let topic = arguments.dropFirst().first { !$0.hasPrefix("-") }
      try console.write(
        topic.map { (name) throws(CommandError) in HelpText.of(try find(name).description) }
          ?? HelpText.overview)
    default:
      let command = try find(name)
      let parsed = try ArgumentParser.parse(arguments.dropFirst(), command.description)
      if !parsed.wantsHelp { return try command.run(parsed, console) }
      try console.write(HelpText.of(command.description))
    }
    return .done
  }

  private static func find(_ name: String) throws(CommandError) -> Command {
    if let command = all.first(where: { $0.description.name == name }) { return command }
    if name.hasPrefix("-") {
      let suggestion = Suggestion.option(name, among: ["--help", "--version"])
      throw CommandError.usage(.unknownOption(name, suggestion: suggestion), command: nil)
    }
    let suggestion = Suggestion.nearest(to: name, among: all.map { $0.description.name } + ["help"])
    throw CommandError.usage(.unknownCommand(name, suggestion: suggestion), command: nil)
  }
}

/// A command, by what help says of it and what it does.
struct Command: Sendable {
  var description: CommandDescription
  var run: @Sendable (ParsedArguments, Console) throws(CommandError) -> ExitCode
}
