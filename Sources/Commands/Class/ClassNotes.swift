import Gradebook

/// What a tutor should know of the input, in plain sentences.
enum ClassNotes {
  private static let mostNames = 5

  /// - Parameter rejected: rows that could not be marked.
  static func lines(_ book: Gradebook, rejected: Int) -> [String] {
    var lines: [String] = []
    let repeated = book.learners.filter { !$0.repeated.isEmpty }.map(\.label)
    if !repeated.isEmpty {
      lines.append(
        "\(people(repeated)) answered more than once; the latest answers count, and the earlier ones are in results.jsonl"
      )
    }
    var names: [String: Int] = [:]
    for learner in book.learners { names[learner.identity.shownName.lowercased(), default: 0] += 1 }
    let shared = book.learners.filter { names[$0.identity.shownName.lowercased(), default: 0] > 1 }.map(\.label)
    if !shared.isEmpty {
      lines.append("\(people(shared)) have the same name, and are kept apart by what identifies them")
    }
    let missing = book.learners.filter { learner in book.questions.contains { learner.scores[$0] == nil } }.map(\.label)
    if !missing.isEmpty {
      lines.append(
        "\(people(missing)) \(missing.count == 1 ? "has" : "have") no answer to some question, which earns nothing")
    }
    let nameless = book.learners.count { $0.identity.name.isEmpty && $0.identity.identifiers.isEmpty }
    if nameless > 0 {
      lines.append(
        "\(nameless) \(nameless == 1 ? "row names" : "rows name") no learner; each is one, called after its row")
    }
    if rejected > 0 {
      lines.append("\(rejected) \(rejected == 1 ? "row" : "rows") could not be marked; rejected.csv says why")
    }
    return lines
  }

  /// "Amy, Ben and 3 more".
  private static func people(_ names: [String]) -> String {
    let shown = names.prefix(mostNames)
    if names.count > mostNames { return shown.joined(separator: ", ") + " and \(names.count - mostNames) more" }
    guard let last = shown.last, shown.count > 1 else { return shown.joined() }
    return shown.dropLast().joined(separator: ", ") + " and " + last
  }
}
