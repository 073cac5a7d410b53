import Batch
import JSONText
import Marking
import RubricCompiler
import RubricModel

/// Marks of another program or person that a file holds beside a person's: there is no rubric, and nothing is marked.
struct GivenScores {
  private let settings: ResearchSettings
  private var rows: [Row] = []
  private var problems: [String] = []
  private var maxima: [String: Double] = [:]
  /// The questions in the order in which they come, and where each stands.
  private var ids: [String] = []
  private var places: [String: Int] = [:]
  /// The questions as a rubric without points, so that what is shown of them is shown alike.
  private(set) var rubric: Rubric

  private struct Row {
    var row: AnswerRow
    var question: String
    /// Full marks, where the file says.
    var max: Double?
  }

  private static let parts: [ImportPart] = [.learner, .question, .answer, .max]

  init(_ settings: ResearchSettings, _ console: Console) throws(CommandError) {
    self.settings = settings
    rubric = RubricCompiler.compile([]).rubric
    let named = try Self.named(settings)
    for path in settings.answers {
      read(PlainTable(path == "-" ? console.readInput() : try RubricFile.readAll(path)), path, named)
    }
    let text = ids.indices.map { "## Question \($0 + 1) (1 mark)\n### Model answers\n- a score\n" }
    rubric = RubricCompiler.compile([UInt8](("# Scores\n" + text.joined()).utf8)).rubric
    rubric.title = ""
    for (place, id) in ids.enumerated() { rubric.questions[place].id = id }
  }

  /// What `--map` says of the columns.
  private static func named(_ settings: ResearchSettings) throws(CommandError) -> [ImportPart: String] {
    var named: [ImportPart: String] = [:]
    for text in settings.map {
      guard let sign = text.lastIndex(of: "="), sign > text.startIndex, sign < text.index(before: text.endIndex) else {
        throw .usage(.malformedMap(text), command: "evaluate")
      }
      let name = String(text[text.index(after: sign)...])
      guard let part = parts.first(where: { $0.rawValue == name.lowercased() }) else {
        throw .usage(.unknownPart(name, known: parts.map(\.rawValue)), command: "evaluate")
      }
      named[part] = String(text[..<sign])
    }
    return named
  }

  private mutating func read(_ table: PlainTable, _ path: String, _ named: [ImportPart: String]) {
    for problem in table.problems { problems.append("\(path):\(problem.line):1: error: \(problem.message)") }
    let taken = Set((settings.columns + (settings.group.map { [$0] } ?? [])).compactMap { table.place($0) })
    var columns: [ImportPart: Int] = [:]
    for part in Self.parts {
      let usual = part.usual + (part == .learner ? ["spkitemid"] : [])
      let place = named[part].map { table.place($0) } ?? usual.lazy.compactMap { table.place($0) }.first
      if let place, !taken.contains(place), !columns.values.contains(place) { columns[part] = place }
    }
    let human = table.place(settings.people[0])
    for row in table.rows {
      func cell(_ part: ImportPart) -> String { columns[part].map { FieldText.trimmed(row.cells[$0]) } ?? "" }
      let question = cell(.question).isEmpty ? "1" : cell(.question)
      let full = Double(cell(.max))
      let given = full ?? human.flatMap { Double(FieldText.trimmed(row.cells[$0])) } ?? 0
      if places[question] == nil {
        places[question] = ids.count
        ids.append(question)
      }
      maxima[question] = Swift.max(maxima[question] ?? 1, given.isFinite ? given : 1)
      var extra: [RawField] = []
      for (place, name) in table.names.enumerated() where !columns.values.contains(place) {
        var json = JSONWriter()
        json.string([UInt8](row.cells[place].utf8))
        extra.append(RawField(key: [UInt8](name.utf8), value: json.bytes))
      }
      rows.append(
        Row(
          row: AnswerRow(
            learner: [UInt8](cell(.learner).utf8), question: [UInt8](question.utf8), questionIndex: nil,
            answer: [UInt8](cell(.answer).utf8), extra: extra, place: Place(file: path, line: row.line)),
          question: question, max: full))
    }
  }

  /// The people's marks beside the scores.
  func judged() -> JudgedSet {
    let human = HumanMarks(columns: settings.columns, group: settings.group, rubric: rubric)
    var set = JudgedSet(columns: settings.columns.count, isGiven: true)
    for problem in problems { set.addProblem(problem) }
    for entry in rows {
      let place = places[entry.question] ?? 0
      var row = entry.row
      row.questionIndex = place
      let full = Int(clamping: Int64(Swift.min(1e9, (entry.max ?? maxima[entry.question] ?? 1).rounded(.up))))
      let result = AnswerResult(
        questions: place..<(place + 1), marks: 0, max: Swift.max(1, full), score: 0, refer: false, flags: [],
        points: [],
        misconceptions: [])
      set.add(JudgedSet.Marked(row: row, result: result, found: human.find(row), baseline: 0), rubric)
    }
    set.settleScores()
    return set
  }
}
