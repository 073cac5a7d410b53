/// What a command takes, for the parser and for help.
struct CommandDescription: Sendable {
  struct Operand: Sendable {
    /// "RUBRIC"; "ANSWERS..." where there may be several.
    var name: String
    var help: String
  }

  struct Option: Sendable {
    /// Without the dashes.
    var name: String
    /// Another spelling that is understood and not listed.
    var alias: String?
    /// What stands for the value in help, "PATH"; nil for a switch.
    var placeholder: String?
    var help: String
    /// The default in words; nil for a switch.
    var standard: String?

    init(
      _ name: String, alias: String? = nil, value placeholder: String? = nil, help: String,
      standard: String? = nil
    ) {
      self.name = name
      self.alias = alias
      self.placeholder = placeholder
      self.help = help
      self.standard = standard
    }
  }

  struct Example: Sendable {
    var command: String
    var help: String
  }

  var name: String
  /// What it does: one sentence.
  var summary: String
  var operands: [Operand]
  var options: [Option]
  var examples: [Example]
  /// The exit codes that the command can end with.
  var exitCodes: [(code: ExitCode, help: String)]

  /// "examiner mark RUBRIC ANSWERS... [options]".
  var usage: String {
    "examiner \(name) \(operands.map(\.name).joined(separator: " ")) [options]"
  }
}
