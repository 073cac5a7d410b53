import Marking

/// The mechanisms of marking by the names that `--without` takes.
enum MechanismNames {
  static let option = CommandDescription.Option(
    "without", value: "NAMES",
    help: "for research: switch mechanisms of marking off, their names divided by commas, to see what they gain; "
      + "--without help lists them", standard: "none")

  /// Stands for every mechanism.
  private static let all = "all"

  /// What there is to switch off, a line each.
  static var lines: [String] {
    let entries =
      Mechanism.allCases.map { ($0.name.description, $0.summary.description) }
      + [(all, "all of these: the rubric's own key words alone")]
    let width = entries.map { $0.0.count }.max() ?? 0
    return entries.map { $0.0 + String(repeating: " ", count: width + 2 - $0.0.count) + $0.1 }
  }

  /// Whether the mechanisms are to be listed, and nothing is to be marked.
  static func isAskedFor(_ arguments: ParsedArguments) -> Bool { arguments.values["without"] == "help" }

  /// The names of the option, all of them known.
  static func read(_ arguments: ParsedArguments) throws(CommandError) -> [String] {
    guard let value = arguments.values["without"] else { return [] }
    let known = Mechanism.allCases.map { $0.name.description } + [all]
    let names = value.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
    for name in names where !known.contains(name) {
      throw arguments.wrong(.unknownMechanism(name, suggestion: Suggestion.nearest(to: name, among: known)))
    }
    return names
  }

  static func mechanisms(_ names: [String]) -> Mechanisms {
    if names.contains(all) { return .all }
    return Mechanisms(Mechanism.allCases.filter { names.contains($0.name.description) })
  }
}
