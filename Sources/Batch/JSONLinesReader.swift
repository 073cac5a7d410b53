import JSONText
import Marking

/// Reads answers from JSON Lines, chunk after chunk; keeps no more than one line.
///
/// A line is an object with the keys `answer`, `question` and `learner`. `null` and an absent `question` or `learner`
/// stand for the empty string, a number for its digits; of a repeated key the last counts.
/// CR, LF and CRLF end lines; blank lines are skipped.
struct JSONLinesReader: Sendable {
  private let file: String
  private let questions: QuestionNames
  private let largestRow: Int
  /// The line so far, where it began in an earlier chunk.
  private var carried: [UInt8] = []
  private var line = 1
  private var endedWithReturn = false
  private var isTooLong = false
  private var members: [JSONMember] = []

  init(file: String, questions: QuestionNames, largestRow: Int) {
    self.file = file
    self.questions = questions
    self.largestRow = largestRow
  }

  mutating func read(_ bytes: [UInt8], _ range: Range<Int>, into items: inout [InputItem]) {
    var start = range.lowerBound
    if endedWithReturn, start < range.upperBound {
      endedWithReturn = false
      if bytes[start] == UInt8(ascii: "\n") { start += 1 }
    }
    while let end = Self.lineEnd(bytes, start..<range.upperBound) {
      if carried.isEmpty {
        endLine(bytes, start..<end, into: &items)
      } else {
        carry(bytes, start..<end, into: &items)
        var text: [UInt8] = []
        swap(&text, &carried)
        endLine(text, 0..<text.count, into: &items)
        swap(&text, &carried)
        // The memory of one huge row is not kept for all that follow.
        carried.removeAll(keepingCapacity: carried.capacity < 1 << 20)
      }
      start = end + 1
      if bytes[end] == UInt8(ascii: "\r") {
        if start == range.upperBound {
          endedWithReturn = true
        } else if bytes[start] == UInt8(ascii: "\n") {
          start += 1
        }
      }
    }
    carry(bytes, start..<range.upperBound, into: &items)
  }

  /// Reads a last line without a line end.
  mutating func finish(into items: inout [InputItem]) {
    let text = carried
    carried = []
    endLine(text, 0..<text.count, into: &items)
  }

  private static func lineEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var position = range.lowerBound
      while position < range.upperBound {
        let byte = buffer[position]
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return position }
        position += 1
      }
      return nil
    }
  }

  private mutating func carry(_ bytes: [UInt8], _ range: Range<Int>, into items: inout [InputItem]) {
    if isTooLong { return }
    if carried.count + range.count > largestRow {
      items.append(problem(.rowTooLong(limit: largestRow), bytes, range, at: range.lowerBound))
      isTooLong = true
      carried = []
    } else {
      carried.append(contentsOf: bytes[range])
    }
  }

  private mutating func endLine(_ bytes: [UInt8], _ range: Range<Int>, into items: inout [InputItem]) {
    defer {
      line += 1
      isTooLong = false
    }
    if isTooLong || bytes[range].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
    if range.count > largestRow {
      items.append(problem(.rowTooLong(limit: largestRow), bytes, range, at: range.lowerBound))
      return
    }
    do throws(JSONError) {
      members.removeAll(keepingCapacity: true)
      try JSONScanner.members(in: bytes, range, to: &members)
      items.append(row(bytes, range))
    } catch {
      items.append(problem(.malformedJSON(error.code), bytes, range, at: error.offset))
    }
  }

  private func row(_ bytes: [UInt8], _ range: Range<Int>) -> InputItem {
    var row = AnswerRow(
      learner: [], question: [], questionIndex: nil, answer: [], place: Place(file: file, line: line))
    var hasAnswer = false
    var questionOffset = range.lowerBound
    for member in members {
      let key = decoded(bytes, member.key)
      let field: WritableField? =
        switch key {
        case Self.answerKey: .answer
        case Self.questionKey: .question
        case Self.learnerKey: .learner
        default: nil
        }
      guard let field else {
        row.extra.append(RawField(key: key, value: [UInt8](bytes[member.value.range])))
        continue
      }
      guard let text = text(of: member.value, bytes) else {
        let name = String(decoding: key, as: UTF8.self)
        return problem(.notText(key: name), bytes, range, at: member.value.range.lowerBound)
      }
      switch field {
      case .answer:
        row.answer = text
        hasAnswer = true
      case .question:
        row.question = text
        questionOffset = member.value.range.lowerBound
      case .learner:
        row.learner = text
      }
    }
    guard hasAnswer else { return problem(.missingAnswer, bytes, range, at: range.lowerBound) }
    if row.question.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      row.question = []
    } else {
      guard let index = questions.find(row.question) else {
        let name = String(decoding: row.question.prefix(200), as: UTF8.self)
        return problem(.unknownQuestion(name, known: questions.known), bytes, range, at: questionOffset)
      }
      row.questionIndex = index
      row.question = questions.id(index)
    }
    return .row(row)
  }

  private enum WritableField { case learner, question, answer }
  private static let answerKey = [UInt8]("answer".utf8)
  private static let questionKey = [UInt8]("question".utf8)
  private static let learnerKey = [UInt8]("learner".utf8)

  private func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    JSONScanner.decode(bytes, range, to: &text)
    return text
  }

  /// A value as text; nil for what is none.
  private func text(of value: JSONValue, _ bytes: [UInt8]) -> [UInt8]? {
    switch value.kind {
    case .string: decoded(bytes, value.range)
    case .number: [UInt8](bytes[value.range])
    case .null: []
    case .object, .array, .boolean: nil
    }
  }

  private func problem(
    _ kind: RowProblem.Kind, _ bytes: [UInt8], _ range: Range<Int>, at offset: Int
  ) -> InputItem {
    let place = Place(file: file, firstLine: line, of: offset, in: bytes, from: range.lowerBound)
    return .problem(RowProblem(kind, at: place))
  }
}
