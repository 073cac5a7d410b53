public import Marking

/// A place in an input file.
public struct Place: Hashable, Sendable {
  /// The file as the user named it; "-" is standard input.
  public var file: String
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in Unicode scalars.
  public var column: Int

  public init(file: String, line: Int, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place of the byte at `offset` in text that starts on `line`; CR, LF and CRLF each end a line.
  init(file: String, firstLine: Int, of offset: Int, in text: [UInt8], from start: Int = 0) {
    var line = firstLine
    var column = 1
    for index in start..<min(offset, text.count) {
      switch text[index] {
      case UInt8(ascii: "\n"):
        // The second half of CRLF ends no further line.
        if index == start || text[index - 1] != UInt8(ascii: "\r") { line += 1 }
        column = 1
      case UInt8(ascii: "\r"):
        line += 1
        column = 1
      case 0x80...0xBF: break
      default: column += 1
      }
    }
    self.init(file: file, line: line, column: column)
  }
}

/// One answer to mark.
public struct AnswerRow: Hashable, Sendable {
  /// UTF-8 as the input has it; empty when it names no learner.
  public var learner: [UInt8]
  /// The question's id as the rubric writes it; empty when the answer is marked against every point.
  public var question: [UInt8]
  /// Place of the question in the rubric; nil for every point.
  public var questionIndex: Int?
  /// The bytes as the input has them; they need not be valid UTF-8.
  public var answer: [UInt8]
  /// All other fields, in their order.
  public var extra: [RawField]
  /// Where the row starts.
  public var place: Place

  public init(
    learner: [UInt8], question: [UInt8], questionIndex: Int?, answer: [UInt8], extra: [RawField] = [],
    place: Place
  ) {
    self.learner = learner
    self.question = question
    self.questionIndex = questionIndex
    self.answer = answer
    self.extra = extra
    self.place = place
  }

  /// Memory that the row takes, about, in bytes.
  var size: Int {
    var size = 100 + learner.count + answer.count
    for field in extra { size += field.key.count + field.value.count }
    return size
  }
}

/// What a reader finds, in the order of the input.
public enum InputItem: Hashable, Sendable {
  case row(AnswerRow)
  case problem(RowProblem)
}
