import Foundation

/// What the arguments of `examiner mark` mean.
struct MarkSettings: Sendable {
  enum Format: String, CaseIterable, Sendable {
    case text, jsonl, csv
  }

  var rubric: String
  /// One or more.
  var answers: [String]
  var format: Format
  /// nil for standard output.
  var output: String?
  var workers: Int
  var colour: Terminal.ColourChoice
  var isQuiet: Bool
  /// The names of the mechanisms that are switched off.
  var without: [String]
  /// Go on with an interrupted run, if there is one.
  var resumes: Bool
  /// A file for what could not be marked; nil for the error stream.
  var rejected: String?
  var progress: ProgressDisplay.Choice
  /// Answers to mark first and show in full; nil to mark all.
  var pilot: Int?
  /// "Column=question", as the user gave it.
  var map: [String]
  /// What goes to a folder; nil where the results are one file.
  var folder: ClassSettings?

  /// - Parameter operands: the rubric and the answers, where the command takes other operands too.
  init(_ arguments: ParsedArguments, operands given: [String]? = nil) throws(CommandError) {
    let operands = given ?? arguments.operands
    format = try arguments.choice("to", standard: .text)
    colour = try arguments.choice("color", standard: .auto)
    let cores = min(max(1, ProcessInfo.processInfo.activeProcessorCount), 128)
    workers = try arguments.number("workers", in: 1...128, standard: cores)
    isQuiet = arguments.switches.contains("quiet")
    without = try MechanismNames.read(arguments)
    output = arguments.values["output"].flatMap { $0 == "-" ? nil : $0 }
    resumes = arguments.switches.contains("resume")
    rejected = arguments.values["rejected"]
    progress = try arguments.choice("progress", standard: .auto)

    guard let rubric = operands.first else { throw arguments.wrong(.missingOperand("RUBRIC")) }
    self.rubric = rubric
    answers = Array(operands.dropFirst())
    if answers.isEmpty { throw arguments.wrong(.missingOperand("ANSWERS")) }
    if operands.count(where: { $0 == "-" }) > 1 { throw arguments.wrong(.standardInputTwice) }
    if let output, operands.contains(where: { Self.isSameFile($0, output) }) {
      throw arguments.wrong(.outputIsInput(option: "output", output))
    }
    if let rejected {
      if operands.contains(where: { Self.isSameFile($0, rejected) }) {
        throw arguments.wrong(.outputIsInput(option: "rejected", rejected))
      }
      if let output, output == rejected || Self.isSameFile(output, rejected) {
        throw arguments.wrong(.outputTwice(output))
      }
    }
    pilot = arguments.values["pilot"] == nil ? nil : try arguments.number("pilot", in: 1...1000, standard: 1)
    map = arguments.lists["map"] ?? []
    folder = given == nil ? try ClassSettings(arguments) : nil
    if resumes, output == nil { throw arguments.wrong(.resumeWithoutOutput) }
  }

  /// The options that the results depend on.
  var inWords: String {
    "--to \(format.rawValue)" + (rejected == nil ? "" : " --rejected") + map.map { " --map \($0)" }.joined()
      + (without.isEmpty ? "" : " --without \(without.sorted().joined(separator: ","))")
  }

  /// Whether both paths lead to one regular file: to write it would lose what is read from it.
  static func isSameFile(_ first: String, _ second: String) -> Bool {
    var a = stat()
    var b = stat()
    guard stat(first, &a) == 0, stat(second, &b) == 0, a.st_mode & S_IFMT == S_IFREG else { return false }
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }
}
