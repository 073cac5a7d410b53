/// Reads the arguments after the command's name.
enum ArgumentParser {
  /// Options may stand before, between and after operands; of a repeated one the last counts. After `--` all are
  /// operands, and `-` alone is one.
  static func parse(
    _ arguments: ArraySlice<String>, _ description: CommandDescription
  ) throws(CommandError) -> ParsedArguments {
    var parsed = ParsedArguments(command: description.name)
    var rest = arguments
    while let argument = rest.popFirst() {
      if argument == "--" {
        parsed.operands += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        parsed.operands.append(argument)
        continue
      }
      if argument == "-h" || argument == "--help" {
        parsed.wantsHelp = true
        return parsed
      }
      try readOption(argument, &rest, description, &parsed)
    }
    return parsed
  }

  private static func readOption(
    _ argument: String, _ rest: inout ArraySlice<String>, _ description: CommandDescription,
    _ parsed: inout ParsedArguments
  ) throws(CommandError) {
    let equals = argument.firstIndex(of: "=")
    let name = equals.map { String(argument[..<$0]) } ?? argument
    var value = equals.map { String(argument[argument.index(after: $0)...]) }
    let found = description.options.first { "--\($0.name)" == name || $0.alias.map { "--\($0)" } == name }
    guard let option = found else {
      let known = description.options.map { "--\($0.name)" } + ["--help"]
      throw parsed.wrong(.unknownOption(name, suggestion: Suggestion.option(name, among: known)))
    }
    guard let placeholder = option.placeholder else {
      if value != nil { throw parsed.wrong(.unexpectedValue(option: option.name)) }
      parsed.switches.insert(option.name)
      return
    }
    // What looks like the next option is no value, unless it is joined to its option by "=".
    if value == nil, let next = rest.first, !next.hasPrefix("--") {
      value = next
      rest.removeFirst()
    }
    guard let value, !value.isEmpty else {
      throw parsed.wrong(.missingValue(option: option.name, placeholder: placeholder))
    }
    parsed.values[option.name] = value
    parsed.lists[option.name, default: []].append(value)
  }
}

/// The arguments of a command, by name.
struct ParsedArguments: Sendable {
  let command: String
  fileprivate(set) var operands: [String] = []
  fileprivate(set) var switches: Set<String> = []
  fileprivate(set) var values: [String: String] = [:]
  /// All values of options that may be given several times.
  fileprivate(set) var lists: [String: [String]] = [:]
  fileprivate(set) var wantsHelp = false

  fileprivate init(command: String) {
    self.command = command
  }

  /// The value of an option that has a few, as an enumeration.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ option: String, standard: Choice
  ) throws(CommandError) -> Choice where Choice.RawValue == String {
    guard let value = values[option] else { return standard }
    if let choice = Choice(rawValue: value) { return choice }
    let choices = Choice.allCases.map(\.rawValue)
    throw wrong(
      .unknownChoice(
        option: option, value: value, choices: choices,
        suggestion: Suggestion.nearest(to: value, among: choices)))
  }

  /// The value of an option that is a whole number.
  func number(_ option: String, in range: ClosedRange<Int>, standard: Int) throws(CommandError) -> Int {
    guard let value = values[option] else { return standard }
    guard let number = Int(value), range.contains(number) else {
      throw wrong(.notInRange(option: option, value: value, range: range))
    }
    return number
  }

  /// A usage error of this command.
  func wrong(_ error: UsageError) -> CommandError { .usage(error, command: command) }
}
