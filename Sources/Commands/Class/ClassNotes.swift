import Gradebook
import RubricModel

/// What a tutor should know of the input, in plain sentences.
enum ClassNotes {
  private static let mostNames = 5

  /// - Parameters:
  ///   - rejected: rows that could not be marked.
  ///   - unread: headings of columns that are no question's and read like one.
  static func lines(_ book: Gradebook, rejected: Int, unread: [String]) -> [String] {
    var lines: [String] = []
    for heading in unread.prefix(mostNames) {
      lines.append(
        "the column '\(heading)' is not marked; if it holds answers, say which with --map \"COLUMN=ID\", if not, with "
          + "--map \"COLUMN=none\"")
    }
    let unasked = book.rubric.questions.indices.filter { !book.questions.contains($0) }
      .map { book.rubric.questions[$0].id }
    if !unasked.isEmpty {
      lines.append(
        "nobody has an answer to question \(people(unasked)) of the rubric, so that "
          + "\(unasked.count == 1 ? "it is" : "they are") left out of the totals")
    }
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
