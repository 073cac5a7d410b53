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
  var learner: Int?
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
  private static let questionNames = [
    "question", "question id", "question number", "question no", "q", "item", "item id", "task",
  ]
  private static let answerNames = [
    "answer", "answer text", "response", "response text", "learner answer", "student answer",
    "student response",
    "text",
  ]

  /// The meaning of `header`, or nil where it names neither answers nor questions.
  init?(_ header: DelimitedRecord, separator: UInt8, questions: QuestionNames) {
    self.separator = separator
    columns = header.count
    let names = (0..<header.count).map { Self.plain(header[$0]) }
    learner = Self.first(of: Self.learnerNames, in: names)
    if let answer = Self.first(of: Self.answerNames, in: names) {
      shape = .long(answer: answer, question: Self.first(of: Self.questionNames, in: names))
    } else {
      shape = .wide([])
      findQuestions(header, questions)
    }
    if shape == .wide([]) { return nil }
    keepOthers(header)
  }

  /// Columns of which the meaning is known: the more, the likelier the separator is the right one.
  var known: Int {
    switch shape {
    case .long(_, let question): (learner == nil ? 1 : 2) + (question == nil ? 0 : 1)
    case .wide(let columns): (learner == nil ? 0 : 1) + columns.count
    }
  }

  private mutating func findQuestions(_ header: DelimitedRecord, _ questions: QuestionNames) {
    var found: [QuestionColumn] = []
    for cell in 0..<header.count where cell != learner {
      let name = [UInt8](header[cell])
      if let question = questions.find(name) {
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
    if cell == learner { return true }
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
