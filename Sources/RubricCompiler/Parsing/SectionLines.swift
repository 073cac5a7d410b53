internal import Language

/// Sections of a scheme, each with its name, its marks and what will do for them: "Reservoir [1]" over "clean surfaces // remove
/// waste", "Duties – any two (1 mark each)" over "serving / cleaning / cashing up", "Hold: any 2 @ 1 mark: petrol; fireworks; bleach",
/// "Blinds: crew can see out / rescuers can see in – 1 mark".
enum SectionLines {
  /// Most words of a name.
  private static let longestName = 7

  /// The statements, each section in the notation of the other lists.
  static func written(_ all: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    let statements = all.enumerated().filter { $0.offset == 0 || !isRemark($0.element) }.map { $0.element }
    var written: [ArraySlice<SyntaxWord>] = []
    var index = 0
    while index < statements.count {
      let statement = statements[index]
      index += 1
      if let section = led(statement) ?? inline(statement) {
        written.append(section)
        continue
      }
      guard index < statements.count, let head = Head(statement), Head(statements[index]) == nil else {
        written.append(statement)
        continue
      }
      if let section = exemplified(statements[index], head) {
        written.append(section)
        index += 1
        continue
      }
      let isAlone =
        index + 1 == statements.count || Head(statements[index + 1]) != nil || !isContent(statements[index + 1])
      if isAlone, let list = list(statements[index]), let section = self.section(head, list) {
        written.append(section)
        index += 1
      } else if head.isLimit, isContent(statements[index]), let end = statement.last?.span.behind {
        // The lines below it are read as its list.
        written.append(statement.trimmedPool + [.made(":", .colon, at: end)])
      } else {
        written.append(statement)
      }
    }
    return written
  }

  // MARK: Heads

  /// "Reservoir [1]", "Duties – any two (1 mark each)", "NUCLEAR (max 2)": the name of a section, with its marks.
  private struct Head {
    var name: ArraySlice<SyntaxWord>
    var marks: Int
    /// The marks are the most that a list may earn.
    var isLimit = false

    init?(_ statement: ArraySlice<SyntaxWord>) {
      let words = statement.withoutLines.trimmedPool
      if let dashed = Self.dashed(words) {
        (name, marks, isLimit) = dashed
        return
      }
      guard words.last?.kind == .close, let open = words.lastIndex(where: { $0.kind == .open && $0.depth == 0 }),
        open > words.startIndex
      else { return nil }
      var before = words[..<open]
      let count = SectionLines.takeCount(&before)
      if let price = PoolPrice(words[(open + 1)...].dropLast()) {
        guard let most = price.most ?? count.map({ $0 * (price.each ?? 1) }) else { return nil }
        marks = most
        isLimit = true
      } else if let mark = MarkAnnotations.annotation(at: open, in: words), open + mark.length == words.endIndex {
        marks = mark.marks
        isLimit = count != nil
      } else {
        return nil
      }
      name = before
      guard SectionLines.isName(name) else { return nil }
    }

    /// "Features – 1 mark each, max 3", "Saving – 1 mark, which must be tied to one of them".
    private static func dashed(
      _ words: ArraySlice<SyntaxWord>
    ) -> (name: ArraySlice<SyntaxWord>, marks: Int, isLimit: Bool)? {
      guard let dash = PairedPiece.dash(in: words), SectionLines.isName(words[..<dash]),
        !words.contains(where: { $0.kind == .slash || $0.is(";") || $0.is(":") })
      else { return nil }
      let rest = words[(dash + 1)...]
      if let most = PoolPrice(rest)?.most { return (words[..<dash], most, true) }
      guard let marks = rest.first?.number, (1...10).contains(marks),
        MarkAnnotations.isUnit(rest, rest.startIndex + 1), rest.count <= 20,
        case let remark = rest.dropFirst(2), remark.isEmpty || remark.first?.kind == .comma,
        remark.allSatisfy({ $0.number == nil && !$0.isAny(["max", "each"]) })
      else { return nil }
      return (words[..<dash], marks, false)
    }
  }

  /// A head with its mark over how it may be earned: "Saving – 1 mark" over "e.g. fewer reams bought; less waste".
  private static func exemplified(_ statement: ArraySlice<SyntaxWord>, _ head: Head?) -> ArraySlice<SyntaxWord>? {
    guard let head, !head.isLimit, statement.withoutLines.examples != nil, !hasMarks(statement) else { return nil }
    return PricedPool(label: head.name, marks: head.marks, list: statement.withoutLines).written(with: [])
  }

  /// Takes "– any two" off the end.
  private static func takeCount(_ words: inout ArraySlice<SyntaxWord>) -> Int? {
    let end = words.trimmedPool
    guard let last = end.last, let count = last.number, (1...10).contains(count),
      let any = end.word(at: end.endIndex - 2), any.is("any"), end.count > 2
    else { return nil }
    words = end.dropLast(2).trimmedPool
    return count
  }

  private static func isName(_ name: ArraySlice<SyntaxWord>) -> Bool {
    (1...longestName).contains(name.count) && name.first?.startsCapital == true
      && name.allSatisfy { $0.kind == .word && !$0.isAny(notNames) } && !name.contains { $0.isOfAnswer }
  }

  private static let notNames: [StaticString] = [
    "any", "either", "or", "from", "mark", "marks", "max", "maximum", "following", "each", "accept", "allow", "reject",
    "ignore", "note", "credit", "award", "do", "not", "is", "are", "was", "has", "have", "can", "will", "must", "if",
  ]

  // MARK: Lists

  /// A line that lists what will do; nil for another, or one with marks.
  private static func list(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    let words = withoutDoubleSlashes(statement.withoutLines.trimmedPool)
    let divides = words.indices.contains {
      SlashList.divides($0, in: words) || (words[$0].is(";") && words[$0].depth == 0)
    }
    return divides && isContent(words) && !hasMarks(words) ? words : nil
  }

  private static func hasMarks(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.indices.contains {
      MarkAnnotations.annotation(at: $0, in: words) != nil
        || (words[$0].number != nil && MarkAnnotations.isUnit(words, $0 + 1))
    }
  }

  private static func isContent(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    var unused = PointSyntax()
    return !StatementReader().read(statement, isFirst: false, into: &unused)
  }

  /// "clean // mop" as "clean / mop".
  private static func withoutDoubleSlashes(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var kept: [SyntaxWord] = []
    for word in words {
      if word.kind == .slash, let last = kept.last, last.kind == .slash, last.span.end == word.span.start {
        kept[kept.count - 1].span.end = word.span.end
      } else {
        kept.append(word.is("//") ? word.read(as: "/", .slash) : word)
      }
    }
    return kept[...]
  }

  /// A section in notation: of one mark, its wordings with slashes between them and the mark behind; of more, a list with its price.
  private static func section(_ head: Head, _ list: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    if head.marks == 1 { return oneIdea(list) }
    let semicolons = list.count { $0.is(";") && $0.depth == 0 }
    let slashes = list.indices.count { SlashList.divides($0, in: list) }
    guard max(semicolons, semicolons > 0 ? 0 : slashes) + 1 >= head.marks, head.isLimit || semicolons > 0 else {
      return nil
    }
    return pool(head.name, head.marks, list)
  }

  private static func pool(
    _ name: ArraySlice<SyntaxWord>, _ marks: Int, _ list: ArraySlice<SyntaxWord>
  ) -> ArraySlice<SyntaxWord> {
    guard !list.contains(where: { $0.is(";") && $0.depth == 0 }) else {
      return PricedPool(label: name, marks: marks, list: list).written(with: [])
    }
    // Only slashes between blanks divide its answers.
    let divided = list.indices.map { SlashList.divides($0, in: list) ? list[$0].read(as: ";", .colon) : list[$0] }
    return PricedPool(label: name, marks: marks, list: divided[...]).written(with: [])
  }

  private static func oneIdea(_ list: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    guard let end = list.last?.span.behind else { return list }
    return list.slashed + [.made("(", .open, at: end), .made(1, at: end), .made(")", .close, at: end)]
  }

  // MARK: On one line

  /// "Hold: any 2 @ 1 mark: petrol; fireworks", "Blinds: crew can see out / rescuers can see in – 1 mark"; nil for others.
  private static func inline(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    let words = statement.withoutLines.trimmedPool
    guard let colon = words.prefix(longestName + 1).firstIndex(where: { $0.is(":") && $0.depth == 0 }),
      colon + 1 < words.endIndex, isName(words[..<colon])
    else { return nil }
    let name = words[..<colon]
    let rest = words[(colon + 1)...]
    if let second = rest.prefix(10).firstIndex(where: { $0.is(":") && $0.depth == 0 }) {
      guard let count = count(rest[..<second]), let list = list(rest[(second + 1)...]) else { return nil }
      return pool(name, count, list)
    }
    guard !LabelledExamples.isGeneral(name), let price = priceBehind(rest), let list = list(rest[..<price.start]) else {
      return nil
    }
    if price.marks == 1 { return oneIdea(list) }
    let parts = list.count { $0.is(";") && $0.depth == 0 } + 1
    return parts > price.marks ? pool(name, price.marks, list) : nil
  }

  /// "Up to 2 marks: drawbacks – costs go up; effect may be short-lived": a list with its name and its price; nil for others.
  private static func led(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    let words = statement.withoutLines.trimmedPool
    let rest = words.starts(["up", "to"]) ? words.dropFirst(2) : words
    guard let marks = rest.first?.number, (2...10).contains(marks), rest.count < words.count,
      MarkAnnotations.isUnit(rest, rest.startIndex + 1), rest.word(at: rest.startIndex + 2)?.is(":") == true,
      case let named = rest.dropFirst(3), let dash = PairedPiece.dash(in: named), dash > named.startIndex,
      dash <= named.startIndex + longestLead, !named[..<dash].contains(where: { $0.is(";") || $0.number != nil }),
      case let line = named[(dash + 1)...], let list = list(line.examples ?? line)
    else { return nil }
    let divided =
      list.contains { $0.is(";") && $0.depth == 0 }
      ? list : list.indices.map { SlashList.divides($0, in: list) ? list[$0].read(as: ";", .colon) : list[$0] }[...]
    var pool = PricedPool(label: named[..<dash], marks: marks, list: divided)
    pool.isOpen = true
    return pool.written(with: [])
  }

  /// Most words that name what marks are for, before a dash.
  private static let longestLead = 9

  /// "any 2 @ 1 mark", "any two, 1 mark each", "2 at 1 mark each": how many are wanted.
  private static func count(_ words: ArraySlice<SyntaxWord>) -> Int? {
    let plain = words.filter { $0.isWord }
    guard
      plain.first?.is("any") == true || plain.contains(where: { $0.is("each") })
        || words.contains(where: { $0.is("@") })
    else { return nil }
    let known: [StaticString] = ["any", "at", "mark", "marks", "each", "for", "from", "of", "the", "following", "max"]
    let numbers = plain.compactMap { $0.number }
    guard plain.allSatisfy({ $0.number != nil || $0.isAny(known) }), let count = numbers.first,
      (1...10).contains(count),
      numbers.count == 2, numbers[1] == 1
    else { return nil }
    return count
  }

  /// "– 1 mark", "@ 1 mark" at the end.
  private static func priceBehind(_ words: ArraySlice<SyntaxWord>) -> (start: Int, marks: Int)? {
    guard let last = words.indices.last, MarkAnnotations.isUnit(words, last),
      let marks = words.word(at: last - 1)?.number,
      let sign = words.word(at: last - 2), sign.kind == .dash || sign.is("@"), (1...10).contains(marks)
    else { return nil }
    return (last - 2, marks)
  }

  // MARK: Remarks

  static func areRemarks(_ words: [SyntaxWord]) -> Bool {
    let statements = StatementSplitter().split(words)
    return !statements.isEmpty && statements.allSatisfy { isRemark($0) }
  }

  /// "'Blink' written for both: [1] only": what an answer in part gets.
  private static func isRemark(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines
    return words.indices.contains { index in
      guard let mark = MarkAnnotations.annotation(at: index, in: words), mark.marks == 1 else { return false }
      return words.word(at: index + mark.length)?.is("only") == true
    }
  }
}
