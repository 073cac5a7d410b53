import Language
import RubricModel
import Testing

@testable import Marking

/// What holds of every result, whatever the answer.
struct ResultChecks {
  let exam: Exam
  let answer: [UInt8]
  let result: AnswerResult
  private let places: WrittenWords

  init(_ exam: Exam, _ answer: [UInt8], _ result: AnswerResult) {
    self.exam = exam
    self.answer = answer
    self.result = result
    places = WrittenWords(answer)
  }

  private var name: Comment {
    Comment(rawValue: "\(exam): \(String(decoding: answer.prefix(200), as: UTF8.self).debugDescription)")
  }

  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let questions = exam.engine.rubric.questions[result.questions]
    #expect(result.max == questions.reduce(0) { $0 + $1.max }, name, sourceLocation: sourceLocation)
    #expect((0...result.max).contains(result.marks), name, sourceLocation: sourceLocation)
    #expect((0...1000).contains(result.score), name, sourceLocation: sourceLocation)
    #expect(result.points.count == questions.reduce(0) { $0 + $1.points.count }, name, sourceLocation: sourceLocation)
    #expect(result.flags.isSuperset(of: result.misconceptions.isEmpty ? [] : .contradiction), name)
    for point in result.points { check(point, sourceLocation) }
    for found in result.misconceptions { check(found.span, sourceLocation) }
    if result.points.contains(where: { $0.confidence < Marker.referBelow }) { #expect(result.refer, name) }
  }

  private func check(_ point: PointResult, _ place: SourceLocation) {
    #expect((0...point.max).contains(point.marks), name, sourceLocation: place)
    #expect((0...1000).contains(point.score), name, sourceLocation: place)
    #expect((0...100).contains(point.confidence), name, sourceLocation: place)
    #expect((point.decision == .met) == (point.marks == point.max), name, sourceLocation: place)
    #expect(
      (point.decision == .not) == (point.marks == 0 && point.evidence.isEmpty), "no mark without evidence: \(name)",
      sourceLocation: place)
    let rubric = exam.engine.rubric
    let requirements = rubric.questions[point.question].points[point.point].requirements
    for evidence in point.evidence {
      check(evidence.span, place)
      if evidence.idea == Evidence.noIdea {
        // Learnt rules name what they have found; of unknown words nobody knows what they show.
        var isUnknown = false
        if case .unknownWords = point.reason { isUnknown = true }
        #expect((evidence.term == nil) == isUnknown, name, sourceLocation: place)
        continue
      }
      #expect(requirements.indices.contains(evidence.requirement), name, sourceLocation: place)
      #expect(requirements[evidence.requirement].ideas.indices.contains(evidence.idea), name, sourceLocation: place)
    }
    let reason = Wording.reason(point, in: rubric)
    #expect(reason.hasSuffix(".") || reason.hasSuffix("?"), name, sourceLocation: place)
    checkAdvice(point, requirements, place)
    checkConsistency(point, place)
  }

  /// Advice says what to do next, and names no idea that the answer has missed.
  private func checkAdvice(_ point: PointResult, _ requirements: [Requirement], _ place: SourceLocation) {
    let advice = Wording.advice(point, in: exam.engine.rubric)
    #expect(advice.isEmpty == (point.decision == .met), name, sourceLocation: place)
    if case .correct = point.advice { return }
    for (number, requirement) in requirements.enumerated() {
      for (place, idea) in requirement.ideas.enumerated() where idea.source != .kindred && idea.label.count > 3 {
        if point.evidence.contains(where: { $0.requirement == number && $0.idea == place }) { continue }
        #expect(!advice.lowercased().contains(idea.label.lowercased()), name)
      }
    }
  }

  /// What is said of the command word and of the reason agrees with the decision.
  private func checkConsistency(_ point: PointResult, _ place: SourceLocation) {
    if point.decision == .met { #expect(point.command.met, name, sourceLocation: place) }
    guard point.evidence.isEmpty else { return }
    #expect(!point.command.met, name, sourceLocation: place)
    #expect(point.command.finding == .noContent, name, sourceLocation: place)
    switch point.reason {
    case .complete, .demandUnmet: Issue.record("says that content is there: \(name)", sourceLocation: place)
    case .tooFew(let found, _, _): #expect(found == 0, name, sourceLocation: place)
    default: break
    }
  }

  /// Quotations lie in the answer, cut no character in two, and begin and end with whole words.
  private func check(_ span: ByteSpan, _ place: SourceLocation) {
    #expect(span.start >= 0 && span.start < span.end && Int(span.end) <= answer.count, name, sourceLocation: place)
    for edge in [Int(span.start), Int(span.end)] {
      #expect(places.isScalarEdge(edge), "a character is cut: \(name)", sourceLocation: place)
      #expect(!places.isInsideWord(edge), "a word is cut: \(name)", sourceLocation: place)
    }
  }
}

/// The characters and written words of a text, found without the program's tokeniser.
struct WrittenWords {
  /// For each byte, the number of its scalar; one more for the end.
  private var scalarOfByte: [Int] = []
  private var scalars: [Unicode.Scalar] = []

  init(_ bytes: [UInt8]) {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): append(Unicode.UTF8.decode(encoded), length: encoded.count)
      case .error(let length): append("\u{FFFD}", length: length)
      case .emptyInput:
        scalarOfByte.append(scalars.count)
        return
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, length: Int) {
    scalarOfByte += [Int](repeating: scalars.count, count: length)
    scalars.append(scalar)
  }

  func isScalarEdge(_ byte: Int) -> Bool {
    byte == 0 || scalarOfByte[byte] != scalarOfByte[byte - 1]
  }

  /// Whether Latin letters and digits, or an apostrophe between letters, stand on both sides of the place.
  func isInsideWord(_ byte: Int) -> Bool {
    let place = scalarOfByte[byte]
    if isLetter(place - 1), isLetter(place) { return true }
    if isApostrophe(place) { return joins(place) }
    return isApostrophe(place - 1) && joins(place - 1)
  }

  /// Whether an apostrophe stands between letters; one before a digit opens or closes a quotation.
  private func joins(_ place: Int) -> Bool {
    isLetter(place - 1) && isLetter(place + 1) && !isDigit(place - 1) && !isDigit(place + 1)
  }

  private func isDigit(_ place: Int) -> Bool {
    scalars.indices.contains(place) && scalars[place].properties.numericType != nil
  }

  private func isLetter(_ place: Int) -> Bool {
    guard scalars.indices.contains(place) else { return false }
    let scalar = scalars[place]
    return scalar.value < 0x250 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  private func isApostrophe(_ place: Int) -> Bool {
    scalars.indices.contains(place) && (scalars[place] == "'" || scalars[place] == "\u{2019}")
  }
}
