import Batch
import RubricModel

/// `--map "COLUMN=ID"`.
enum ColumnMapOption {
  static let option = CommandDescription.Option(
    "map", value: "COLUMN=ID",
    help: "what a column of a table holds, by its heading: the answers to a question, the learner's name "
      + "(COLUMN=learner), or nothing to mark (COLUMN=none); may be given several times", standard: "by the headings")

  /// What the arguments say of the columns.
  static func map(_ settings: MarkSettings, _ rubric: Rubric, command: String) throws(CommandError) -> ColumnMap {
    try map(settings.map, rubric, command: command)
  }

  /// As above, from the option's values.
  static func map(_ entries: [String], _ rubric: Rubric, command: String) throws(CommandError) -> ColumnMap {
    var map = ColumnMap()
    let questions = QuestionNames(rubric)
    for text in entries {
      guard let sign = text.lastIndex(of: "="), sign > text.startIndex, sign < text.index(before: text.endIndex) else {
        throw .usage(.malformedMap(text), command: command)
      }
      let column = String(text[..<sign])
      let name = String(text[text.index(after: sign)...])
      switch name.lowercased() {
      case "learner": map.add(column, .learner)
      case "none": map.add(column, .nothing)
      default:
        guard let question = questions.find([UInt8](name.utf8)) else {
          throw .usage(.unknownMeaning(name, known: rubric.questions.map(\.id)), command: command)
        }
        map.add(column, .question(question))
      }
    }
    return map
  }
}
