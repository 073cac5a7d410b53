internal import Language
internal import RubricModel

/// Reads the lines of a section "Learnt rules".
///
///     - marks: 1 from -4, 2 from 21
///     - weighed with the points
///     - coverage: 24
///     - length: 6
///     - +9 point 1.2
///     - +12 evaporate (41 answers, …)
///     - -8 "tip it out"
///     - +5 salt … left
///     - +9 concept heat transfer
///     - like right: 30
///     - like wrong: -25
///     - right: the water evaporates
///     - wrong: it gets cold
///
/// What stands in brackets at the end of a line is for people.
struct LearntRuleReader {
  let source: SourceText

  private enum Line {
    case thresholds([Int])
    case weighed
    case coverage(Int)
    case length(Int)
    case likeRight(Int)
    case likeWrong(Int)
    case example(Range<Int>, isRight: Bool)
    case rule(weight: Int, text: Range<Int>)
  }

  /// Weights beyond this are a slip: e to the hundredth power is no odds.
  private static let greatest = 1000

  /// The scheme of a question; nil where it has no rules that can be read.
  func scheme(
    of question: Document.QuestionText, points: [MarkingPoint], max: Int, terms: inout TermTable,
    diagnostics: inout [Diagnostic]
  ) -> LearntScheme? {
    guard let heading = question.learntHeading, !question.learnt.isEmpty else { return nil }
    var scheme = LearntScheme(
      thresholds: [], coverage: 0, length: 0, points: points.map { _ in 0 }, rules: [], span: heading)
    for item in question.learnt {
      switch read(item.span) {
      case .thresholds(let thresholds): scheme.thresholds = thresholds
      case .weighed: scheme.isWeighed = true
      case .coverage(let weight): scheme.coverage = weight
      case .length(let weight): scheme.length = weight
      case .likeRight(let weight): scheme.likeRight = weight
      case .likeWrong(let weight): scheme.likeWrong = weight
      case .example(let range, let isRight):
        scheme.examples.append(example(range, isRight: isRight, &terms))
      case .rule(let weight, let range):
        if let point = point(range, points) {
          scheme.points[point] = weight
        } else if let name = Self.after("concept ", in: source.bytes[range]) {
          if let rule = concept(weight, name, range, item.span, &terms) {
            scheme.rules.append(rule)
          } else {
            diagnostics.append(Diagnostic(.unreadLearntRule, item.span, text: source.string(item.span)))
          }
        } else if let rule = rule(weight, range, item.span, &terms) {
          scheme.rules.append(rule)
        } else {
          diagnostics.append(Diagnostic(.unreadLearntRule, item.span, text: source.string(item.span)))
        }
      case nil: diagnostics.append(Diagnostic(.unreadLearntRule, item.span, text: source.string(item.span)))
      }
    }
    let isUpwards = zip(scheme.thresholds, scheme.thresholds.dropFirst()).allSatisfy { $0 <= $1 }
    guard scheme.thresholds.count == max, isUpwards else {
      diagnostics.append(Diagnostic(.learntRulesWithoutMarks, heading, numbers: [max]))
      return nil
    }
    return scheme
  }

  // MARK: Lines

  private func read(_ span: ByteSpan) -> Line? {
    let text = source.bytes[Int(span.start)..<Int(span.end)]
    if let rest = Self.after("marks:", in: text) { return thresholds(rest) }
    if Self.after("weighed", in: text) != nil { return .weighed }
    if let rest = Self.after("coverage:", in: text) { return number(rest).map { .coverage($0) } }
    if let rest = Self.after("length:", in: text) { return number(rest).map { .length($0) } }
    if let rest = Self.after("like right:", in: text) { return number(rest).map { .likeRight($0) } }
    if let rest = Self.after("like wrong:", in: text) { return number(rest).map { .likeWrong($0) } }
    if let rest = Self.after("right:", in: text) { return .example(rest.startIndex..<rest.endIndex, isRight: true) }
    if let rest = Self.after("wrong:", in: text) { return .example(rest.startIndex..<rest.endIndex, isRight: false) }
    var position = text.startIndex
    guard let weight = Self.integer(text, &position) else { return nil }
    Self.skipBlanks(text, &position)
    var end = position
    while end < text.endIndex, text[end] != UInt8(ascii: "(") { end += 1 }
    while end > position, text[end - 1] <= 0x20 { end -= 1 }
    return end > position ? .rule(weight: weight, text: position..<end) : nil
  }

  private func number(_ text: ArraySlice<UInt8>) -> Int? {
    var position = text.startIndex
    Self.skipBlanks(text, &position)
    return Self.integer(text, &position)
  }

  /// "1 from -4, 2 from 21".
  private func thresholds(_ text: ArraySlice<UInt8>) -> Line? {
    var thresholds: [Int] = []
    var position = text.startIndex
    while true {
      Self.skipBlanks(text, &position)
      guard let marks = Self.integer(text, &position), marks == thresholds.count + 1 else { return nil }
      Self.skipBlanks(text, &position)
      guard let rest = Self.after("from", in: text[position...]) else { return nil }
      position = rest.startIndex
      Self.skipBlanks(text, &position)
      guard let total = Self.integer(text, &position) else { return nil }
      thresholds.append(total)
      Self.skipBlanks(text, &position)
      if position == text.endIndex || text[position] == UInt8(ascii: "(") { return .thresholds(thresholds) }
      guard text[position] == UInt8(ascii: ",") else { return nil }
      position += 1
    }
  }

  /// "point 1.2", by its place in the question.
  private func point(_ range: Range<Int>, _ points: [MarkingPoint]) -> Int? {
    guard let rest = Self.after("point", in: source.bytes[range]) else { return nil }
    var position = rest.startIndex
    Self.skipBlanks(rest, &position)
    return points.firstIndex { $0.id.utf8.elementsEqual(rest[position...]) }
  }

  /// "concept heat transfer", where the lexicon has that concept, and the question's subjects know it.
  private func concept(
    _ weight: Int, _ name: ArraySlice<UInt8>, _ range: Range<Int>, _ span: ByteSpan, _ terms: inout TermTable
  ) -> LearntScheme.Rule? {
    let name = name.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    guard let concept = terms.lexicon.concept(named: name), terms.isActive(concept),
      !terms.lexicon.concepts[Int(concept.rawValue)].isClass
    else { return nil }
    return LearntScheme.Rule(
      kind: .concept, words: [], weight: weight, label: source.string(ByteSpan(range)), span: span,
      term: terms.term(of: concept))
  }

  private func rule(
    _ weight: Int, _ range: Range<Int>, _ span: ByteSpan, _ terms: inout TermTable
  ) -> LearntScheme.Rule? {
    var words: [StemID] = []
    var word: [UInt8] = []
    var isLink = false
    func end(_ word: inout [UInt8], _ words: inout [StemID], _ terms: inout TermTable) {
      if !word.isEmpty { words.append(terms.stem(word)) }
      word.removeAll()
    }
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = source.bytes[position]
      switch byte {
      case 0x41...0x5A: word.append(byte + 32)
      case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "'"): word.append(byte)
      case 0xE2 where position + 2 < range.upperBound && source.bytes[position + 1] == 0x80:
        // An ellipsis joins; dashes and curly quotation marks part.
        if source.bytes[position + 2] == 0xA6 { isLink = true }
        end(&word, &words, &terms)
        position += 2
      case UInt8(ascii: "."):
        if position + 1 < range.upperBound, source.bytes[position + 1] == UInt8(ascii: ".") { isLink = true }
        end(&word, &words, &terms)
      case 0x80...: word.append(byte)
      default: end(&word, &words, &terms)
      }
      position += 1
    }
    end(&word, &words, &terms)
    guard !words.isEmpty, words.count <= 8 else { return nil }
    let label = source.string(ByteSpan(range))
    return LearntScheme.Rule(
      kind: words.count == 1 ? .word : isLink ? .link : .phrase, words: words, weight: weight, label: label, span: span,
      term: terms.term(anyOf: [], label: label, span: nil, concepts: [], by: .exact))
  }

  // MARK: Signs

  /// What follows a word at the start of a text, whatever its case.
  private static func after(_ word: StaticString, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let word = word.bytes
    guard text.count >= word.count, zip(text, word).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 && $0 >= 0x41 }) else {
      return nil
    }
    return text[(text.startIndex + word.count)...]
  }

  private static func skipBlanks(_ text: ArraySlice<UInt8>, _ position: inout Int) {
    while position < text.endIndex, text[position] <= 0x20 { position += 1 }
  }

  /// A whole number with or without its sign; a dash and a minus sign are minuses too.
  private static func integer(_ text: ArraySlice<UInt8>, _ position: inout Int) -> Int? {
    var isNegative = false
    if position < text.endIndex, text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-") {
      isNegative = text[position] == UInt8(ascii: "-")
      position += 1
    } else if position + 2 < text.endIndex, text[position] == 0xE2,
      text[position + 1] == 0x88 && text[position + 2] == 0x92
        || text[position + 1] == 0x80 && (0x90...0x95).contains(text[position + 2])
    {
      isNegative = true
      position += 3
    }
    var value = 0
    let start = position
    while position < text.endIndex, (0x30...0x39).contains(text[position]) {
      value = value * 10 + Int(text[position] - 0x30)
      if value > greatest { return nil }
      position += 1
    }
    return position > start ? (isNegative ? -value : value) : nil
  }
}
