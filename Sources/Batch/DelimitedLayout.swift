import Marking

/// What the columns of a table of answers mean, by its header.
struct DelimitedLayout: Sendable {
  enum Shape: Hashable, Sendable {
    /// One row an answer.
    case long(answer: Int, question: Int?)
    /// One row a learner, one column a question.
    case wide([QuestionColumn])
  }

  struct QuestionColumn: Hashable, Sendable {
    var cell: Int
    var question: Int
  }

  var separator: UInt8
  var columns: Int
  var shape: Shape
  /// Columns whose contents together are the learner's name: one, or the first and the last name.
  private(set) var learner: [Int] = []
  /// The table is what Moodle exports of a quiz, with "Response 1" beside "Question 1".
  private(set) var isMoodle = false
  /// The columns that are kept as they are, with the names they are kept under.
  var kept: [(cell: Int, name: [UInt8])] = []
  /// What is odd about the header, and in which of its cells: the first few.
  private(set) var problems: [(kind: RowProblem.Kind, cell: Int)] = []

  private static let mostProblems = 20

  /// The separators that files use.
  static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  private static let learnerNames = [
    "learner", "learner id", "learner name", "student", "student id", "student name", "candidate",
    "candidate id",
    "candidate number", "candidate name", "pupil", "pupil name", "name", "full name", "username", "user",
    "email",
    "email address", "e mail",
  ]
  /// Names of columns that tell learners apart, but not as people call them.
  private static let accountNames: Set<String> = ["username", "user", "email", "email address", "e mail"]
  private static let firstNames = ["first name", "forename", "given name"]
  private static let lastNames = ["last name", "surname", "family name"]
  private static let questionNames = [
    "question", "question id", "question number", "question no", "q", "item", "item id", "task",
  ]
  private static let answerNames = [
    "answer", "answer text", "response", "response text", "learner answer", "student answer",
    "student response",
    "text",
  ]

  /// The meaning of `header`, or nil where it names neither answers nor questions.
  init?(_ header: DelimitedRecord, separator: UInt8, questions: QuestionNames, map: ColumnMap = ColumnMap()) {
    self.separator = separator
    columns = header.count
    let names = (0..<header.count).map { Self.plain(header[$0]) }
    learner = map.learner(in: header).map { [$0] } ?? Self.learner(in: names)
    if let answer = Self.first(of: Self.answerNames, in: names), map.isEmpty {
      shape = .long(answer: answer, question: Self.first(of: Self.questionNames, in: names))
    } else {
      isMoodle =
        names.contains { Self.isNumbered($0, "response") } && names.contains { Self.isNumbered($0, "question") }
      shape = .wide([])
      findQuestions(header, questions, map)
    }
    if shape == .wide([]) { return nil }
    keepOthers(header)
  }

  /// The column of names; without one, first and last names; without these, what else tells learners apart.
  private static func learner(in names: [String]) -> [Int] {
    let column = first(of: learnerNames, in: names)
    if let column, !accountNames.contains(names[column]) { return [column] }
    if let given = first(of: firstNames, in: names), let family = first(of: lastNames, in: names) {
      return [given, family]
    }
    return column.map { [$0] } ?? []
  }

  /// "response 1", for "response".
  private static func isNumbered(_ name: String, _ word: String) -> Bool {
    name.hasPrefix(word + " ") && name.dropFirst(word.count + 1).allSatisfy(\.isNumber)
  }

  /// The learner's name in a row, UTF-8; empty where no column has it.
  func learner(_ record: DelimitedRecord) -> [UInt8] {
    if learner.count == 1 { return [UInt8](record[learner[0]]) }
    return [UInt8](learner.map { record[$0] }.filter { !$0.isEmpty }.joined(separator: [0x20]))
  }

  /// The answer of a cell: Moodle writes a hyphen where there is none.
  func answer(_ cell: ArraySlice<UInt8>) -> [UInt8] {
    isMoodle && cell.elementsEqual([UInt8(ascii: "-")]) ? [] : [UInt8](cell)
  }

  /// Whether a row sums up the others, as Moodle's last one does.
  func isSummary(_ record: DelimitedRecord) -> Bool {
    guard isMoodle else { return false }
    let first = (0..<record.count).first { !record[$0].isEmpty }
    return first.map { Self.plain(record[$0]) == "overall average" } ?? true
  }

  /// Columns of which the meaning is known: the more, the likelier the separator is the right one.
  var known: Int {
    switch shape {
    case .long(_, let question): (learner.isEmpty ? 1 : 2) + (question == nil ? 0 : 1)
    case .wide(let columns): (learner.isEmpty ? 0 : 1) + columns.count
    }
  }

  private mutating func findQuestions(_ header: DelimitedRecord, _ questions: QuestionNames, _ map: ColumnMap) {
    var found: [QuestionColumn] = []
    for cell in 0..<header.count where !learner.contains(cell) {
      let name = [UInt8](header[cell])
      let meaning = map.meaning(of: header[cell])
      if meaning == .nothing || meaning == nil && holdsNoAnswers(header[cell]) { continue }
      let mapped: Int? = if case .question(let question) = meaning { question } else { nil }
      // A column that is mapped takes the place of those that only look so.
      if mapped == nil, let guess = questions.find(name), map.has(guess, in: header) { continue }
      if let question = mapped ?? questions.find(name) {
        if found.contains(where: { $0.question == question }) {
          let id = String(decoding: questions.id(question), as: UTF8.self)
          add(.repeatedQuestion(id: id, column: Self.shown(name)), cell)
        } else {
          found.append(QuestionColumn(cell: cell, question: question))
        }
      } else if QuestionNames.looksNumbered(name) {
        add(.unknownQuestion(Self.shown(name), known: questions.known), cell)
      }
    }
    shape = .wide(found)
  }

  /// Columns beside a question's answers: the points and feedback of Microsoft's and Google's quizzes, the questions and
  /// right answers of Moodle's.
  private func holdsNoAnswers(_ heading: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: heading, as: UTF8.self).lowercased()
    for opening in ["points", "feedback"] where text.hasPrefix(opening) {
      let rest = text.dropFirst(opening.count).drop { $0 == " " }
      if let mark = rest.first, "-–—".contains(mark) { return true }
    }
    if text.hasSuffix("[score]") || text.hasSuffix("[feedback]") { return true }
    let name = Self.plain(heading)
    return isMoodle && (Self.isNumbered(name, "question") || Self.isNumbered(name, "right answer"))
  }

  private mutating func add(_ kind: RowProblem.Kind, _ cell: Int) {
    if problems.count < Self.mostProblems { problems.append((kind, cell)) }
  }

  /// Keeps the columns that are not read. The second column of a name is kept under "name (2)", and so on.
  private mutating func keepOthers(_ header: DelimitedRecord) {
    var used: Set<[UInt8]> = []
    var numbers: [[UInt8]: Int] = [:]
    for cell in 0..<header.count where !isRead(cell) {
      let heading = header[cell].isEmpty ? Array("column \(cell + 1)".utf8) : [UInt8](header[cell])
      var name = heading
      var number = numbers[heading, default: 1]
      while !used.insert(name).inserted {
        number += 1
        name = heading + Array(" (\(number))".utf8)
      }
      numbers[heading] = number
      kept.append((cell, name))
    }
  }

  private func isRead(_ cell: Int) -> Bool {
    if learner.contains(cell) { return true }
    switch shape {
    case .long(let answer, let question): return cell == answer || cell == question
    case .wide(let columns): return columns.contains { $0.cell == cell }
    }
  }

  /// The first of `aliases` that any column bears: the list is in order of preference.
  private static func first(of aliases: [String], in names: [String]) -> Int? {
    for alias in aliases {
      if let cell = names.firstIndex(of: alias) { return cell }
    }
    return nil
  }

  /// A heading in lower case, with single spaces for all that is neither a letter nor a digit.
  private static func plain(_ heading: ArraySlice<UInt8>) -> String {
    String(decoding: heading, as: UTF8.self).lowercased()
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  private static func shown(_ name: [UInt8]) -> String { String(decoding: name.prefix(200), as: UTF8.self) }
}
