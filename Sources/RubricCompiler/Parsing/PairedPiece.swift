internal import Language

/// The halves of a piece that names something and says more of it: "firewall – filters traffic", "speed, because the tools
/// change by themselves".
struct PairedPiece {
  var first: ArraySlice<SyntaxWord>
  var second: ArraySlice<SyntaxWord>
  /// The second half shows how the first may be said.
  var isExample = false

  /// - Parameter split: how the marks of a piece are shared out between its halves; nil where they are not.
  init?(_ words: ArraySlice<SyntaxWord>, split: PriceSplit?) {
    if let dash = Self.dash(in: words) {
      first = words[..<dash]
      let rest = words[(dash + 1)...]
      second = Self.withoutIntroduction(rest)
      isExample = second.startIndex > rest.startIndex
      // "booking – package is booked as one, independent traveller books each part": both sides stand after the label.
      if let split, Self.isContrast(split), let sides = Self.sides(second) { (first, second) = sides }
      return
    }
    guard split != nil, let join = Self.join(in: words) else { return nil }
    first = words[..<join]
    second = words[join...].drop { !$0.isWord }
  }

  /// "Responses must mention both the risk and the food": a note on pairs, which asks for nothing new.
  static func isNote(_ words: ArraySlice<SyntaxWord>) -> Bool {
    if isOfPairs(words) { return true }
    guard let both = words.prefix(10).firstIndex(where: { $0.is("both") }),
      words[..<both].contains(where: { $0.isAny(["must", "should", "need"]) })
    else { return false }
    return !words.contains { $0.number != nil || $0.is(":") || $0.is(";") } && words[both...].count <= 12
  }

  /// "The why must belong to its precaution", "Same reason twice = max 2", "The same fact is not paid for twice".
  private static func isOfPairs(_ words: ArraySlice<SyntaxWord>) -> Bool {
    if isPair(words) || words.contains(where: { $0.is(";") }) { return false }
    let rest = words.withoutLines.drop { !$0.isWord }
    // "Loose list = R marks only"
    if rest.prefix(3).contains(where: { $0.isAny(["list", "lists"]) }),
      rest.contains(where: { $0.isAny(["only", "max", "maximum"]) })
    {
      return true
    }
    if rest.prefix(6).contains(where: { $0.is("must") }),
      rest.contains(where: {
        $0.isAny(["belong", "match", "follow", "fit", "suit", "add", "relate", "link", "correspond"])
      })
    {
      return true
    }
    return rest.prefix(3).contains { $0.is("same") }
      && rest.contains { $0.isAny(["twice", "once", "paid", "credited", "max", "again"]) }
  }

  /// "language – e.g. cannot read the leaflet"
  private static func withoutIntroduction(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    guard let first = words.indices.first(where: { words[$0].isWord }),
      let list = ListIntroduction.at(first, in: words),
      list.kind == .examples, first + list.length < words.endIndex
    else { return words }
    return words[(first + list.length)...]
  }

  /// A dash between blanks; nil where it stands inside a phrase.
  static func dash(in words: ArraySlice<SyntaxWord>) -> Int? {
    words.indices.dropFirst().first { index in
      guard words[index].kind == .dash, words[index].depth == 0, let next = words.word(at: index + 1) else {
        return false
      }
      if words[index].isGenerated { return true }
      // "14 − 5"
      if Self.isFigure(words[index - 1]) || Self.isVariable(words[index - 1]),
        Self.isFigure(next) || Self.isVariable(next),
        Self.isFigure(words[index - 1]) || Self.isFigure(next)
      {
        return false
      }
      return words[index - 1].span.end < words[index].span.start && words[index].span.end < next.span.start
    }
  }

  /// "y" of "y − 6".
  private static func isVariable(_ word: SyntaxWord) -> Bool {
    word.kind == .word && word.folded.count == 1 && !word.isAny(["a", "i"])
  }

  private static func isFigure(_ word: SyntaxWord) -> Bool {
    word.folded.first.map { (0x30...0x39).contains($0) } == true
  }

  /// "It is cheap (1). More people buy it (1)." as one sentence.
  static func joined(_ words: [SyntaxWord]) -> [SyntaxWord] {
    let marks = words.indices.filter { MarkAnnotations.annotation(at: $0, in: words[...])?.marks == 1 }
    guard marks.count == 2, let first = MarkAnnotations.annotation(at: marks[0], in: words[...]),
      case let stop = marks[0] + first.length, stop < marks[1], words[stop].kind == .terminator,
      !words[..<marks[0]].contains(where: { $0.kind == .terminator })
    else { return words }
    var words = words
    words[stop] = words[stop].read(as: ",", .comma)
    return words
  }

  /// Whether words are two halves: with a mark for each, or with a dash or an arrow between them.
  static func isPair(_ words: ArraySlice<SyntaxWord>) -> Bool {
    withoutMarks(words) != nil || dash(in: words) != nil || words.contains(where: PieceSplitter.isArrow)
  }

  /// "wash hands (1), so germs are removed (1)" as "wash hands – so germs are removed"; nil where there are other marks.
  ///
  /// - Parameter hasDash: only where a dash stands between the halves.
  static func withoutMarks(_ words: ArraySlice<SyntaxWord>, hasDash: Bool = false) -> ArraySlice<SyntaxWord>? {
    let marks = words.indices.filter { MarkAnnotations.annotation(at: $0, in: words) != nil }
    guard marks.count == 2, marks[0] > words.startIndex,
      let first = MarkAnnotations.annotation(at: marks[0], in: words),
      let second = MarkAnnotations.annotation(at: marks[1], in: words), first.marks == 1, second.marks == 1,
      isRemark(words[(marks[1] + second.length)...])
    else { return nil }
    var rest = words[(marks[0] + first.length)..<marks[1]]
    let divider = rest.first
    if hasDash, divider?.kind != .dash { return nil }
    while let next = rest.first,
      !next.isWord && next.kind != .open && next.kind != .quote || PieceSplitter.isArrow(next)
    {
      rest = rest.dropFirst()
    }
    guard let next = rest.first, words[..<marks[0]].hasWords else { return nil }
    let dash = divider.flatMap { $0.kind == .dash ? $0 : nil } ?? .made("–", .dash, at: next.span.before)
    return ([SyntaxWord](words[..<marks[0]]) + [dash] + rest)[...]
  }

  /// Nothing, or "[all one precaution, pay once]".
  private static func isRemark(_ words: ArraySlice<SyntaxWord>) -> Bool {
    if !words.hasWords { return true }
    let rest = words.trimmedEnd
    return rest.first?.kind == .open && rest.last?.kind == .close
      && rest.dropFirst().dropLast().allSatisfy { $0.depth > 0 }
      && rest.contains { $0.isAny(["once", "pay", "paid", "only", "max", "one", "same", "not", "accept", "allow"]) }
  }

  /// "because", "so that", "which means": where what is said of the first half begins.
  private static func join(in words: ArraySlice<SyntaxWord>) -> Int? {
    words.indices.dropFirst().first { index in
      guard words[index].depth == 0, index + 1 < words.endIndex else { return false }
      if words[index].isAny(["because", "so", "therefore", "whereas"]) { return true }
      return words[index].isAny(["which", "as", "since", "meaning"]) && words[index - 1].kind == .comma
    }
  }

  /// "[1] for one side, [1] for the other": the halves are the sides of a difference.
  private static func isContrast(_ split: PriceSplit) -> Bool {
    split.parts.count == 2
      && split.parts[1].label.contains { $0.isAny(["other", "contrast", "second", "difference", "comparison"]) }
  }

  private static func sides(_ words: ArraySlice<SyntaxWord>) -> (ArraySlice<SyntaxWord>, ArraySlice<SyntaxWord>)? {
    let middle = words.indices.dropFirst().first { index in
      words[index].depth == 0 && index + 1 < words.endIndex
        && (words[index].isAny(["whereas", "while", "but"]) || words[index].kind == .comma)
    }
    guard let middle else { return nil }
    let second = words[(middle + 1)...].drop { $0.isAny(["whereas", "while", "but", "and"]) }
    return (words[..<middle], second)
  }
}

extension PriceSplit {
  /// Takes the statement that shares out the marks from among those that hold pairs: it may stand before or after them.
  ///
  /// - Parameter offered: what a statement like "max 4: 1 for …, 1 for …" has said.
  static func taken(from statements: inout [ArraySlice<SyntaxWord>], offered: PriceSplit?) -> PriceSplit? {
    divideExamples(in: &statements)
    let place = statements.count > 1 ? statements.firstIndex { PriceSplit($0) != nil } : nil
    let hasHalves = joinHalves(in: &statements, but: place)
    guard let split = place.flatMap({ PriceSplit(statements[$0]) }) ?? offered ?? (hasHalves ? .oneEach : nil),
      split.parts.count == 2
    else { return nil }
    var pairs = 0
    for (number, statement) in statements.enumerated() where number != place {
      if statement.indices.contains(where: { MarkAnnotations.annotation(at: $0, in: statement) != nil }) { return nil }
      for piece in statement.split(whereSeparator: { $0.is(";") || $0.kind == .lineBreak }) {
        if PairedPiece(piece, split: split) != nil { pairs += 1 }
      }
    }
    // "Any two from: …; [1] for each method, [1] for each expansion": what is said of each may be anything.
    let isChoice =
      pairs == 0 && !statements.contains { PricedPools.isWritten($0) }
      && statements.contains { ChoiceHeader.isAtEnd(of: $0) || $0.contains { $0.is(";") } }
    guard pairs > 1 || (isChoice && place != nil) else { return nil }
    if let place { statements.remove(at: place) }
    return split
  }

  /// "wash hands (1) – removes germs (1)", again and again: takes the marks off, so that each is a piece of two halves.
  ///
  /// - Parameter place: of the statement that shares out the marks; with one, "wash hands (1) so germs are removed (1)" is a pair
  ///   too.
  private static func joinHalves(in statements: inout [ArraySlice<SyntaxWord>], but place: Int?) -> Bool {
    var joined: [Int: ArraySlice<SyntaxWord>] = [:]
    for (number, statement) in statements.enumerated() where number != place {
      if !statement.indices.contains(where: { MarkAnnotations.annotation(at: $0, in: statement) != nil }) { continue }
      guard let pair = PairedPiece.withoutMarks(statement, hasDash: place == nil) else { return false }
      joined[number] = pair
    }
    guard joined.count > 1 else { return false }
    for (number, statement) in joined { statements[number] = statement }
    return true
  }

  /// "1 mark for each part and 1 mark for its use, e.g. root – takes up water; …": the pairs are a statement of their own.
  private static func divideExamples(in statements: inout [ArraySlice<SyntaxWord>]) {
    for place in statements.indices {
      let words = statements[place]
      guard let list = words.introduction(from: words.startIndex), list.introduction.kind == .examples,
        PriceSplit(words[..<list.index]) != nil
      else { continue }
      let pairs = words[(list.index + list.introduction.length)...]
      guard pairs.split(whereSeparator: { $0.is(";") }).count(where: { PairedPiece.dash(in: $0) != nil }) > 1 else {
        continue
      }
      statements[place] = words[..<list.index]
      statements.insert(pairs, at: place + 1)
      return
    }
  }
}
