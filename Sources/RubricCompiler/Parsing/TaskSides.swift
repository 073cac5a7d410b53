internal import Language
internal import RubricModel

/// The two sides of a balanced answer, each of which earns marks for a point and for its development: "one benefit and one drawback,
/// each identified (1) and developed (1)".
struct TaskSides {
  private var sides: [[SyntaxWord]]
  private var development: [SyntaxWord] = []

  /// The sides of parts that are priced for each: "one A and one B, each identified (1) and developed (1)".
  init?(_ shares: TaskShares) {
    guard shares.shares.count == 2, let first = shares.shares.first?.words,
      let each = first.lastIndex(where: { $0.is("each") }), each > first.startIndex + 3,
      !first[each...].indices.contains(where: { first.has(["of", "which"], at: $0) })
    else { return nil }
    let named = first[..<each].trimmedEnd
    guard let pair = Self.pair(in: named) else { return nil }
    sides = pair
    development = [SyntaxWord](shares.shares[1].words.trimmedMarks)
  }

  /// "Credit one point for the idea and one point against it.", with no price.
  init?(pairIn statement: ArraySlice<SyntaxWord>) {
    let words = statement.withoutLines.trimmedStart
    guard TaskShares(words) == nil, words.count < 30, let pair = Self.pair(in: TaskPhrase.withoutLeadIn(words)) else {
      return nil
    }
    sides = pair
  }

  /// The same, with what the second of two parts says of each.
  func developed(as shares: TaskShares) -> TaskSides {
    var sides = self
    sides.development = shares.shares.last.map { [SyntaxWord]($0.words.trimmedMarks) } ?? []
    return sides
  }

  private init(sides: [[SyntaxWord]]) { self.sides = sides }

  /// An argument on each side, where the scheme gives them no other name.
  static let either = TaskSides(
    sides: [("argument", "for"), ("argument", "against")].map { noun, side in
      let place = ByteSpan(start: 0, end: 0)
      return [.made(noun, .word, at: place), .made(side, .word, at: place)]
    })

  /// "one A [of the plan] and one B [of it]": numbers or articles say that each is one thing.
  private static func pair(in words: ArraySlice<SyntaxWord>) -> [[SyntaxWord]]? {
    let rest = words.trimmedEnd
    guard
      let first = rest.indices.first(where: {
        rest[$0].isAny(["one", "a", "an"]) && TaskPhrase.isTask(rest[($0 + 1)...].prefix(1))
      }),
      let join = rest[first...].indices.first(where: { index in
        rest[index].is("and") && rest.word(at: index + 1)?.isAny(["one", "a", "an"]) == true
      }), join > first + 1
    else { return nil }
    let left = rest[(first + 1)..<join].prefix { $0.kind != .comma }
    let right = rest[(join + 2)...].prefix { $0.kind != .comma }
    guard let one = left.first, let other = right.first, left.count < 12, right.count < 16, areOpposed(left, right),
      one.isWord, other.isWord
    else { return nil }
    return [left.filter { $0.isWord }, right.filter { $0.isWord }]
  }

  /// "benefit" and "drawback", "argument for" and "argument against".
  private static func areOpposed(_ left: ArraySlice<SyntaxWord>, _ right: ArraySlice<SyntaxWord>) -> Bool {
    func speaksFor(_ words: ArraySlice<SyntaxWord>) -> Bool { words.prefix(3).contains { $0.isAny(favours) } }
    func speaksAgainst(_ words: ArraySlice<SyntaxWord>) -> Bool { words.prefix(3).contains { $0.isAny(objections) } }
    return speaksFor(left) && speaksAgainst(right) || speaksAgainst(left) && speaksFor(right)
  }

  private static let favours = SideNouns.favours + ["for", "favour", "gain", "supporting", "plus"]
  private static let objections =
    SideNouns.objections
    + ["against", "risk", "disbenefit", "objection", "problem", "cost", "minus", "danger", "difficulty"]

  /// "There should be two sides to the answer."
  static func saysTwo(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    statement.indices.contains { index in
      statement.has(["two", "sides"], at: index) || statement.has(["both", "sides"], at: index)
    } && !statement.contains { $0.isAny(["max", "maximum", "no", "not", "only", "mark", "marks"]) }
      || statement.prefix(3).contains { $0.is("balanced") } && statement.count < 8
  }

  /// "Case for:", "Against:": the parts behind it are of one side.
  static func isLabel(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.count <= 5 && !words.contains { $0.isAny(["each", "every", "per", "both"]) || $0.number != nil }
      && words.contains { $0.isAny(favours) || $0.isAny(objections) }
  }

  /// "Case for: a point (1), extended by a reason (1).": one side, named before the colon.
  init?(labelled shares: TaskShares) {
    guard shares.shares.count == 2, Self.isLabel(shares.intro) else { return nil }
    sides = [shares.intro.filter { $0.isWord }]
    development = [SyntaxWord](shares.shares[1].words.trimmedMarks)
  }

  /// "Case against: the same, 1 + 1": what was said of the side before.
  init?(again statement: ArraySlice<SyntaxWord>) {
    let words = statement.withoutLines.trimmedStart
    guard let colon = words.firstIndex(where: { $0.is(":") }), Self.isLabel(words[..<colon]),
      words[(colon + 1)...].prefix(3).contains(where: { $0.isAny(["same", "likewise", "ditto"]) })
    else { return nil }
    sides = [words[..<colon].filter { $0.isWord }]
  }

  /// The places of the two points of a balanced answer; nil where the point asks for none.
  static func places(in syntax: PointSyntax) -> [Int]? {
    let places = syntax.demands.indices.filter { place in
      let demand = syntax.demands[place]
      return demand.kind == .content && demand.isOpen && demand.items.isEmpty
        && demand.head.contains { $0.isAny(favours) || $0.isAny(objections) }
    }
    return places.count == 2 && syntax.demands.count == 4 ? places : nil
  }

  private static func turns(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    statement.trimmedStart.first?.isAny(["but", "however"]) == true
  }

  /// "But it is noisy; it costs more.", behind what speaks for a thing.
  static func readTurn(_ statement: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    guard turns(statement), !syntax.accepted.isEmpty, let places = places(in: syntax) else { return false }
    for item in LabelledExamples.items(statement.trimmedStart.dropFirst().trimmedEnd) {
      guard let word = item.alternatives.first?.first else { continue }
      syntax.accepted.append(
        RefinementSyntax(side: [.made(places[1] + 1, at: word.span)], phrases: item.alternatives, span: item.span))
    }
    return true
  }

  /// "Accept e.g. for: quick, cheap; against: noisy, unsafe": what each side may say, as other wordings of its point; false where a
  /// statement holds no such lists.
  static func readLists(_ statement: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    guard let places = places(in: syntax) else { return false }
    let colons = statement.indices.dropFirst().filter { index in
      statement[index].is(":")
        && (statement[index - 1].isAny(favours) || statement[index - 1].isAny(objections))
    }
    guard colons.count == 2 else { return false }
    let isTurned = statement[colons[0] - 1].isAny(objections)
    let lists = [statement[(colons[0] + 1)..<(colons[1] - 1)], statement[(colons[1] + 1)...]]
    for (number, list) in lists.enumerated() {
      let place = places[(number == 0) != isTurned ? 0 : 1]
      for item in LabelledExamples.items(list.trimmedMarks.trimmedEnd) {
        guard let word = item.alternatives.first?.first else { continue }
        syntax.accepted.append(
          RefinementSyntax(side: [.made(place + 1, at: word.span)], phrases: item.alternatives, span: item.span))
      }
    }
    return true
  }

  /// "Accept any valid point, e.g. quicker; cheaper. But it is noisy": before a statement that turns to what speaks against a thing,
  /// all speak for it. Examples that nothing tells apart may be said on either side.
  static func shareOut(from first: Int, before next: ArraySlice<SyntaxWord>?, in syntax: inout PointSyntax) {
    guard next.map(turns) == true, first < syntax.accepted.count, let places = places(in: syntax),
      syntax.accepted[first...].allSatisfy({ $0.side.isEmpty })
    else { return }
    for number in first..<syntax.accepted.count {
      guard let word = syntax.accepted[number].phrases.first?.first else { continue }
      syntax.accepted[number].side = [.made(places[0] + 1, at: word.span)]
    }
  }

  /// A point and its development on each side.
  func demands(_ marks: [Int], _ command: CommandWord) -> [DemandSyntax] {
    sides.flatMap { side -> [DemandSyntax] in
      var point = DemandSyntax(command: command, head: side)
      point.isOpen = true
      point.quantity = 1
      point.quantityIsStated = true
      point.marks = marks.first ?? 1
      let said = development.isEmpty ? side.last.map { [.made("developed", .word, at: $0.span)] } ?? [] : development
      var more = DemandSyntax(kind: .reason, command: .explain, head: said)
      more.quantity = 1
      more.isOfAnswer = true
      more.marks = marks.dropFirst().first ?? 1
      return [point, more]
    }
  }
}
