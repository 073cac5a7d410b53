import Batch
import Language

/// Why a command did not run to its end.
enum CommandError: Error {
  /// - Parameter command: the command that was to run; nil where none was named.
  case usage(UsageError, command: String?)
  case file(FileError)
  /// An error that ended a run which can be gone on with.
  case kept(FileError)
  case resume(ResumeRefusal, output: String)
  case thesaurus(Thesaurus.Problem, path: String)
  /// Rows of a moderation table that cannot be read; each with its line.
  case moderation([(line: Int, message: String)], path: String)
}

extension CommandError {
  /// What `body` does with files; its errors are the command's.
  static func ofFiles<Made: ~Copyable>(_ body: () throws(FileError) -> Made) throws(CommandError) -> Made {
    do throws(FileError) {
      return try body()
    } catch {
      throw .file(error)
    }
  }
}

/// The English of file errors, with the whole path: its end is the file's name.
enum FileWording {
  static func message(_ error: FileError) -> String {
    switch error.operation {
    case .read: "cannot read \(error.path == "-" ? "standard input" : "'\(error.path)'"): \(error.reason)"
    case .shrunk: "cannot read \(error.path == "-" ? "standard input" : "'\(error.path)'") to its end: \(error.reason)"
    case .write, .lock: "cannot write \(error.path == "-" ? "standard output" : "'\(error.path)'"): \(error.reason)"
    }
  }

  static func message(_ refusal: ResumeRefusal, output: String) -> String {
    let reason =
      switch refusal {
      case .program: "the program is another version than the one that began it"
      case .rubric: "the rubric (or what it uses) has been changed since"
      case .options(let options): "it was begun with other options: \(options)"
      case .inputs(let paths): "it was begun with other inputs: \(paths.prefix(5).joined(separator: " "))"
      case .input(let path): "\(path == "-" ? "standard input" : "'\(path)'") has been changed since"
      case .content: "the input does not begin with what has been marked"
      }
    return "cannot resume '\(output)': \(reason); without --resume the run starts again"
  }
}

/// What is wrong with a command line. A value; ``UsageWording`` says it in English.
enum UsageError: Hashable, Sendable {
  case noCommand
  case unknownCommand(String, suggestion: String?)
  case unknownOption(String, suggestion: String?)
  /// An option without the value it takes.
  case missingValue(option: String, placeholder: String)
  /// A value for an option that takes none.
  case unexpectedValue(option: String)
  case unknownChoice(option: String, value: String, choices: [String], suggestion: String?)
  /// A diagnostic that there is none of.
  case unknownCode(String, suggestion: String?)
  /// A mechanism of marking that there is none of.
  case unknownMechanism(String, suggestion: String?)
  case unknownAction(String, actions: [String], suggestion: String?)
  case notInRange(option: String, value: String, range: ClosedRange<Int>)
  /// A value that is no number, or one outside a range in words.
  case notANumber(option: String, value: String, range: String)
  case missingOperand(String)
  /// A command that reads its input several times.
  case inputReadTwice
  /// An option for which the input is read several times.
  case standardInputAgain(option: String)
  case unexpectedOperand(String)
  case standardInputTwice
  /// The output file is one of the inputs.
  case outputIsInput(option: String, String)
  /// Results and rejected rows are to go to one file.
  case outputTwice(String)
  case resumeWithoutOutput
  /// An option for results in a folder, without one.
  case needsFolder(option: String)
  /// An option that results in a folder have no use for.
  case notWithFolder(option: String)
  /// A choice of rows that is not "COLUMN=VALUE".
  case malformedFilter(String)
  /// A column's meaning that is not "COLUMN=MEANING".
  case malformedMap(String)
  /// A column's meaning that is no question of the rubric.
  case unknownMeaning(String, known: [String])
  /// The same of a table of scores, which has no questions of a rubric.
  case unknownPart(String, known: [String])
  /// An option that another rules out.
  case excludes(String, String)
  /// A key file inside the folder that it is kept apart from.
  case keyInside(String)
  /// A folder that has results with names, for a run without.
  case hasNames(String)
  /// An option that a command cannot do without.
  case missingOption(String, placeholder: String)
  /// A question that the rubric has not.
  case unknownQuestion(String, known: [String])
  /// `--editor` where the environment names none.
  case noEditor
  /// A build of the program that has no engine for the browser.
  case noBrowserEngine
  /// A moderation table that would be written over holds marks of a person that would be lost.
  case wouldLoseMarks(String)
}

/// The English of usage errors, apart from the code that finds them: lower case, no full stop.
enum UsageWording {
  static func message(_ error: UsageError) -> String {
    switch error {
    case .noCommand: "no command given"
    case .unknownCommand(let name, let suggestion): "unknown command '\(name)'" + question(suggestion)
    case .unknownOption(let name, let suggestion): "unknown option '\(name)'" + question(suggestion)
    case .missingValue(let option, let placeholder): "--\(option) needs a value: --\(option) \(placeholder)"
    case .unexpectedValue(let option): "--\(option) takes no value"
    case .unknownChoice(let option, let value, let choices, let suggestion):
      "--\(option) cannot be '\(value)'; it is \(list(choices))" + question(suggestion)
    case .unknownCode(let name, let suggestion):
      "no diagnostic is called '\(name)'" + (suggestion == nil ? "; '--explain all' lists them" : question(suggestion))
    case .unknownMechanism(let name, let suggestion):
      "no mechanism of marking is called '\(name)'" + question(suggestion)
    case .unknownAction(let name, let actions, let suggestion):
      "'\(name)' is not what the command does; it is \(list(actions))" + question(suggestion)
    case .notInRange(let option, let value, let range):
      "--\(option) cannot be '\(value)'; it is a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .notANumber(let option, let value, let range):
      "--\(option) cannot be '\(value)'; it is a number from \(range)"
    case .missingOperand(let name): "\(name) is missing"
    case .inputReadTwice: "the answers are read several times; name a file in the place of '-'"
    case .standardInputAgain(let option): "--\(option) reads the answers several times; name a file in the place of '-'"
    case .unexpectedOperand(let text): "unexpected argument '\(text)'"
    case .standardInputTwice: "'-' stands for standard input, which can be read only once"
    case .outputIsInput(let option, let path): "--\(option) '\(path)' is one of the inputs; choose another name"
    case .outputTwice(let path): "--rejected cannot be '\(path)' too, where the results go; choose another name"
    case .resumeWithoutOutput: "--resume goes on with a file; name it with --output PATH"
    case .needsFolder(let option): "--\(option) needs a folder for the results; name it with --output DIR/"
    case .malformedFilter(let text): "--where cannot be '\(text)'; write it as \"COLUMN=VALUE\""
    case .malformedMap(let text): "--map cannot be '\(text)'; write it as \"COLUMN=ID\", with the column's heading"
    case .unknownMeaning(let name, let known):
      "--map cannot make a column '\(name)'; it is learner, none, or a question of the rubric: \(list(known))"
    case .unknownPart(let name, let known):
      "--map cannot make a column '\(name)'; with --scores it is one of \(list(known))"
    case .excludes(let option, let other): "--\(other) cannot be used with --\(option)"
    case .keyInside(let path): "--pseudonymise '\(path)' is inside the folder of the results; keep the key elsewhere"
    case .hasNames(let path): "'\(path)' holds results with names; choose another folder for those without"
    case .wouldLoseMarks(let path):
      "'\(path)' holds marks of a person that would be lost; apply them with --moderation '\(path)', or move the file away"
    case .missingOption(let option, let placeholder): "--\(option) is missing: --\(option) \(placeholder)"
    case .unknownQuestion(let id, let known):
      "the rubric has no question '\(id)'; it has \(list(known.count > 12 ? known.prefix(11) + ["…"] : known))"
    case .noEditor: "--editor does not know which; set EDITOR, for example EDITOR=nano"
    case .noBrowserEngine: "this program was built without the engine for the browser (EXAMINER_WITHOUT_BROWSER=1)"
    case .notWithFolder("to"): "--to is for one file or standard output; a folder gets all tables and pages"
    case .notWithFolder("rejected"): "--rejected is for one file of results; in a folder it is rejected.csv"
    case .notWithFolder(let option): "--\(option) is for one file of results, not for a folder"
    }
  }

  /// What there is instead, a line each.
  static func choices(_ error: UsageError) -> [String] {
    if case .unknownMechanism = error { MechanismNames.lines } else { [] }
  }

  /// Where to read on.
  static func hint(_ command: String?) -> String {
    "run 'examiner \(command.map { $0 + " " } ?? "")--help' to see how it is used"
  }

  private static func question(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean \($0)?" } ?? ""
  }

  /// "text, jsonl or csv".
  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
