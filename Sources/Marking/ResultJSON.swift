import JSONText
import Language
public import RubricModel

/// A field of the input that the program does not read itself and hands on to the results.
public struct RawField: Hashable, Sendable {
  /// The field's name, UTF-8.
  public var key: [UInt8]
  /// Its value as JSON, checked already.
  public var value: [UInt8]

  public init(key: [UInt8], value: [UInt8]) {
    self.key = key
    self.value = value
  }
}

/// Results in schema 1 of the contract: one line of JSON an answer.
public enum ResultJSON {
  /// The keys that the schema uses itself, in their order.
  static let keys: [StaticString] = [
    "schema", "learner", "question", "marks", "max", "score", "refer", "flags", "points", "misconceptions",
  ]

  /// Appends one result and its line end.
  ///
  /// - Parameters:
  ///   - result: the marks, by the engine of `rubric`.
  ///   - learner: as the input names the learner, UTF-8.
  ///   - question: the question's id; empty where the row names none.
  ///   - answer: the bytes that were marked; places and quotations are of them.
  ///   - extra: other fields of the row, kept after `misconceptions`; one that bears a name of the schema gets
  ///     `input_` before it.
  ///   - rubric: the rubric that the result refers to.
  public static func append(
    _ result: AnswerResult, learner: [UInt8], question: [UInt8], answer: [UInt8], extra: [RawField],
    rubric: Rubric, to output: inout [UInt8]
  ) {
    var memo = ResultMemo(rubric)
    append(result, learner: learner, question: question, answer: answer, extra: extra, memo: &memo, to: &output)
  }

  /// The same with a memo, which goes from result to result.
  public static func append(
    _ result: AnswerResult, learner: [UInt8], question: [UInt8], answer: [UInt8], extra: [RawField],
    memo: inout ResultMemo, to output: inout [UInt8]
  ) {
    var line = ResultLine(result, answer: answer)
    swap(&line.writer.bytes, &output)
    line.write(learner: learner, question: question, extra: extra, memo: &memo)
    swap(&line.writer.bytes, &output)
  }

  /// The name under which an input field `key` is kept.
  ///
  /// Names that start so already get another `input_`, so that no two fields of one row can end up under one name.
  static func keptKey(_ key: [UInt8]) -> [UInt8] {
    let prefix: StaticString = "input_"
    var rest = key[...]
    while starts(rest, with: prefix) { rest = rest.dropFirst(prefix.utf8CodeUnitCount) }
    for name in keys where rest.count == name.utf8CodeUnitCount && starts(rest, with: name) {
      return prefix.withUTF8Buffer { [UInt8]($0) } + key
    }
    return key
  }

  private static func starts(_ bytes: ArraySlice<UInt8>, with prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { bytes.starts(with: $0) }
  }
}

/// One line in the making.
private struct ResultLine {
  var writer = JSONWriter()
  let result: AnswerResult
  let answer: [UInt8]
  let offsets: ScalarOffsets

  init(_ result: AnswerResult, answer: [UInt8]) {
    self.result = result
    self.answer = answer
    var bytes: [Int] = []
    for point in result.points {
      for evidence in point.evidence {
        bytes.append(evidence.span.range.lowerBound)
        bytes.append(evidence.span.range.upperBound)
      }
    }
    for found in result.misconceptions {
      bytes.append(found.span.range.lowerBound)
      bytes.append(found.span.range.upperBound)
    }
    offsets = ScalarOffsets(in: answer, at: bytes)
  }

  // The memo is handed on and not kept, as it is copied where two have it.
  mutating func write(learner: [UInt8], question: [UInt8], extra: [RawField], memo: inout ResultMemo) {
    writer.beginObject()
    writer.member("schema", 1)
    writer.member("learner", learner)
    writer.member("question", question)
    writer.member("marks", result.marks)
    writer.member("max", result.max)
    writer.member("score", result.score, places: 3)
    writer.member("refer", result.refer)
    writer.key("flags")
    writer.beginArray()
    for (flag, name) in AnswerFlags.names where result.flags.contains(flag) { writer.string(name) }
    writer.endArray()
    writer.key("points")
    writer.beginArray()
    for place in result.points.indices { writeOrRepeat(result.points[place], &memo) }
    writer.endArray()
    writer.key("misconceptions")
    writer.beginArray()
    for found in result.misconceptions { write(found, memo.rubric) }
    writer.endArray()
    for field in extra {
      writer.key(ResultJSON.keptKey(field.key))
      writer.raw(field.value)
    }
    writer.endObject()
    writer.endLine()
  }

  /// Writes a point; one of which nothing is said as the last time.
  private mutating func writeOrRepeat(_ result: PointResult, _ memo: inout ResultMemo) {
    guard ResultMemo.isOfNothing(result) else { return write(result, &memo) }
    if let known = memo.written(result) { return writer.again(known) }
    write(result, &memo)
    var own = JSONWriter()
    swap(&own, &writer)
    write(result, &memo)
    swap(&own, &writer)
    memo.keep(own.bytes, of: result)
  }

  private mutating func write(_ result: PointResult, _ memo: inout ResultMemo) {
    let texts = memo.texts(of: result)
    writer.beginObject()
    writer.member("point", memo.rubric.questions[result.question].points[result.point].id)
    writer.member("decision", result.decision.name)
    writer.member("marks", result.marks)
    writer.member("max", result.max)
    writer.member("confidence", result.confidence, places: 2)
    if case .level(let place, _, _, _) = result.reason,
      let levels = memo.rubric.questions[result.question].points[result.point].levels?.levels
    {
      writer.member("level", levels[place].number)
    }
    writer.key("command")
    writer.again(texts.command)
    writer.key("evidence")
    writer.beginArray()
    for evidence in result.evidence { write(evidence, of: result, memo.rubric) }
    writer.endArray()
    writer.key("reason")
    writer.again(texts.reason)
    writer.key("advice")
    writer.again(texts.advice)
    writer.endObject()
  }

  private mutating func write(_ evidence: Evidence, of result: PointResult, _ rubric: Rubric) {
    let place = offsets.scalars(evidence.span.range)
    writer.beginObject()
    writer.member("start", place.scalars.lowerBound)
    writer.member("end", place.scalars.upperBound)
    writer.member("text", answer[place.bytes])
    let term = evidence.term.map { rubric.terms[Int($0.rawValue)].label }
    writer.member("term", term ?? rubric.questions[result.question].points[result.point].label(of: evidence))
    writer.member("by", evidence.by.name)
    writer.endObject()
  }

  private mutating func write(_ found: FoundMisconception, _ rubric: Rubric) {
    let place = offsets.scalars(found.span.range)
    writer.beginObject()
    writer.member("text", rubric.questions[found.question].misconceptions[found.misconception].text)
    writer.member("start", place.scalars.lowerBound)
    writer.member("end", place.scalars.upperBound)
    writer.endObject()
  }
}

extension MarkingPoint {
  /// The name of the idea that a quotation shows; the requirement's where it lists no ideas of its own, as a
  /// structural one may.
  fileprivate func label(of evidence: Evidence) -> String {
    let requirement = requirements[evidence.requirement]
    guard requirement.ideas.indices.contains(evidence.idea) else { return requirement.label }
    return requirement.ideas[evidence.idea].label
  }
}
