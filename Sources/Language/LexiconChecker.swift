/// Finds what is wrong with the texts of a lexicon.
package struct LexiconChecker {
  /// Elements of an expression, at most.
  private static let longest = 8

  private let entries: LexiconEntries
  /// Where names are looked up that the texts themselves do not have.
  private let others: Lexicon
  private var problems: [LexiconProblem] = []

  package init(_ entries: LexiconEntries, others: Lexicon = .shared) {
    self.entries = entries
    self.others = others
  }

  /// All problems, in the order of the texts.
  ///
  /// - Parameter subject: the only subject that is checked; nil checks all.
  package mutating func check(subject: Int32? = nil) -> [LexiconProblem] {
    problems = []
    checkHeads()
    checkExpressions()
    checkRepeats()
    for found in EverydayText.hits(of: entries) {
      add(.loose(entries.written(found.expression), in: found.sentence), found.expression)
    }
    if let subject { problems.removeAll { entries.lexicon.concepts[Int($0.concept.rawValue)].subject != subject } }
    return problems.sorted { ($0.text, $0.offset) < ($1.text, $1.offset) }
  }

  private mutating func add(_ kind: LexiconProblem.Kind, _ expression: LexiconEntries.Expression) {
    problems.append(
      LexiconProblem(
        kind: kind, concept: expression.concept, text: expression.text, offset: expression.range.lowerBound))
  }

  // MARK: Heads

  private mutating func checkHeads() {
    let lexicon = entries.lexicon
    var isHeaded: Set<Int32> = []
    for block in lexicon.blocks {
      let text = entries.texts[Int(block.text)]
      let name = lexicon.name(ConceptID(block.concept))
      var head = Int(block.body.lowerBound)
      if head > 0, text[head - 1] == lineFeed { head -= 1 }
      let end = head
      while head > 0, text[head - 1] != lineFeed { head -= 1 }
      func add(_ kind: LexiconProblem.Kind, at offset: Int) {
        problems.append(
          LexiconProblem(kind: kind, concept: ConceptID(block.concept), text: Int(block.text), offset: offset))
      }
      let first = text[head..<end].firstIndex { $0 > 0x20 } ?? head
      if !isHeaded.insert(block.concept).inserted { add(.headedTwice(name), at: first) }
      // A concept may be nothing but its name; a class of nothing is none.
      if lexicon.concepts[Int(block.concept)].isClass, text[block.body.places].trimmed.allSatisfy({ $0 <= 0x20 }) {
        add(.withoutExpressions(name), at: first)
      }
      for part in Self.parts(of: text, head..<end) {
        let word = [UInt8](text[part.range])
        let string = String(decoding: word, as: UTF8.self)
        switch part.mark {
        case UInt8(ascii: "["):
          if Lexicon.Roles.named(word[...]).isEmpty { add(.unknownRole(string), at: part.range.lowerBound) }
        case UInt8(ascii: "<"):
          guard let parent = lexicon.concept(named: word) else {
            if others.concept(named: word) == nil { add(.unknownName(string), at: part.range.lowerBound) }
            continue
          }
          if lexicon.kinds(of: ConceptID(block.concept)).contains(parent) {
            add(.kindOfItself(string), at: part.range.lowerBound)
          }
        default:
          if lexicon.concept(named: word) == nil, others.concept(named: word) == nil {
            add(.unknownName(string), at: part.range.lowerBound)
          }
        }
      }
    }
  }

  /// The roles, parents and opposites of a head, each with the mark that stands before it.
  private static func parts(of text: [UInt8], _ line: Range<Int>) -> [(mark: UInt8, range: Range<Int>)] {
    var parts: [(mark: UInt8, range: Range<Int>)] = []
    var mark: UInt8 = 0
    var start = line.lowerBound
    func end(_ position: Int) {
      let slice = text[start..<position].trimmed
      if mark != 0, !slice.isEmpty { parts.append((mark, slice.indices)) }
      start = position + 1
    }
    for position in line {
      switch text[position] {
      case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "~"):
        end(position)
        mark = text[position]
      case UInt8(ascii: "]"):
        end(position)
        mark = 0
      case UInt8(ascii: ","): end(position)
      default: break
      }
    }
    end(line.upperBound)
    return parts
  }

  // MARK: Expressions

  private mutating func checkExpressions() {
    for expression in entries.expressions {
      let bytes = entries.texts[expression.text][expression.range].trimmed
      let string = String(decoding: bytes, as: UTF8.self)
      guard let pattern = expression.pattern else {
        add(.withoutWords(string), expression)
        continue
      }
      let elements = bytes.drop { $0 == UInt8(ascii: "?") || $0 == 0x20 }.split(separator: 0x20)
      let gap: StaticString = "_"
      if let first = elements.first, let last = elements.last, first == gap || last == gap {
        add(.gapAtEnd(string), expression)
      }
      if !expression.isName, entries.patterns.patterns[Int(pattern)].elements.count > Self.longest {
        add(.tooLong(string), expression)
      }
      if !bytes.allSatisfy(Self.isAllowed) { add(.oddCharacter(string), expression) }
      checkClasses(bytes, expression)
      checkWords(bytes, expression)
    }
  }

  /// Words that the program cannot tell from function words.
  private mutating func checkWords(_ bytes: ArraySlice<UInt8>, _ expression: LexiconEntries.Expression) {
    for part in bytes.split(whereSeparator: { $0 &- 0x61 >= 26 && $0 != UInt8(ascii: "'") }) where part.count > 3 {
      let word = [UInt8](part)
      let key = WordKey.make(of: part)
      guard key != word, FunctionWords.shared.classes(of: word).isEmpty,
        FunctionWords.shared.classes(ofKey: key).contains(.auxiliary) || Self.misleading.contains(where: { key == $0 })
      else { continue }
      add(
        .takenFor(
          entries.written(expression), word: String(decoding: word, as: UTF8.self),
          key: String(decoding: key, as: UTF8.self)), expression)
    }
  }

  /// Keys of further function words that words of content have ("Notting Hill", "coal mines").
  private static let misleading: [StaticString] = ["not", "mine", "till", "down"]

  private mutating func checkClasses(_ bytes: ArraySlice<UInt8>, _ expression: LexiconEntries.Expression) {
    for part in bytes.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false).dropFirst() {
      let name = [UInt8](part.prefix { $0 != UInt8(ascii: "}") })
      if entries.lexicon.concept(named: name) == nil, others.concept(named: name) == nil {
        add(.unknownClass(String(decoding: name, as: UTF8.self)), expression)
      }
    }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    if byte &- 0x61 < 26 || byte &- 0x41 < 26 || byte &- 0x30 < 10 || byte > 0x7F { return true }
    let marks: StaticString = " |{}_?'&%-"
    return marks.bytes.contains(byte)
  }

  // MARK: Repeats

  private mutating func checkRepeats() {
    struct Said: Hashable {
      var concept: Int32
      var key: [Int32]
      var isWeak: Bool
    }
    var first: [Said: Int] = [:]
    for (number, expression) in entries.expressions.enumerated() {
      guard let pattern = expression.pattern else { continue }
      let key = entries.key(pattern)
      let isWeak = entries.patterns.patterns[Int(pattern)].isWeak
      let said = Said(concept: expression.concept.rawValue, key: key, isWeak: isWeak)
      if let known = first[said] {
        add(.saidTwice(entries.written(expression), as: entries.written(entries.expressions[known])), expression)
        continue
      }
      first[said] = number
      for opposite in entries.lexicon.opposites(of: expression.concept) {
        if first[Said(concept: opposite.rawValue, key: key, isWeak: isWeak)] != nil {
          add(.saidByOpposite(entries.written(expression), of: entries.lexicon.name(opposite)), expression)
        }
      }
    }
  }
}
