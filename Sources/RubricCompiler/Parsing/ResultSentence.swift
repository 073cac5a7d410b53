internal import Language
internal import RubricModel

/// "0.24 with no working scores 4", "Correct answer without working: full marks": a result that is a whole answer by itself,
/// whatever its unit.
struct ResultSentence {
  /// The result, where the sentence has it; else it is the right one, which ends the scheme.
  private let result: ByteSpan?
  /// What it earns; nil for all.
  private let marks: Int?

  /// Nil for any other sentence, and for one that prices several results together, or part of the marks.
  init?(_ all: ArraySlice<SyntaxWord>) {
    // "164 alone scores (2)"
    let isBracketed = all.last?.kind == .close && all.dropLast(2).last?.kind == .open && all.first?.number != nil
    let words = isBracketed ? all.filter { $0.kind != .open && $0.kind != .close }[...] : all
    let said: ArraySlice<SyntaxWord>
    let price: ArraySlice<SyntaxWord>
    if let place = words.indices.first(where: { index in
      words[index].isAny(["no", "without"]) && words.word(at: index + 1)?.isAny(["working", "workings"]) == true
    }) {
      said = words[..<place].trimmedEnd.filter { !$0.is("with") }[...]
      price = words[(place + 2)...]
    } else if words.first?.isAny(["bald", "bare", "unsupported"]) == true,
      let end = words.prefix(4).firstIndex(where: { $0.is("answer") })
    {
      // "Bald correct answer gains all 4"
      said = words[...end]
      price = words[(end + 1)...]
    } else if words.first?.number != nil, let alone = words.prefix(5).firstIndex(where: { $0.is("alone") }),
      words.word(at: alone + 1)?.isAny(MarkerSentence.scoring) == true
    {
      // "164 alone scores (2)"
      said = words[..<alone]
      price = words[(alone + 1)...]
    } else {
      return nil
    }
    if price.contains(where: { $0.isAny(["first", "second", "third", "last", "no", "not", "nothing"]) }) { return nil }
    if said.first?.number != nil || Self.isResult(said) {
      guard said.count <= Self.longestResult, Self.tells(said) else { return nil }
      result = Self.number(in: said)
    } else {
      // "to (a)" is one part of the question, and "with unit" asks for more than the number.
      guard said.contains(where: { $0.isAny(["correct", "right"]) }), said.contains(where: { $0.is("answer") }),
        !said.contains(where: { $0.kind == .open || $0.isAny(["to", "unit", "units"]) })
      else { return nil }
      result = nil
    }
    let codes = price.filter { CodedLines.isCode($0) }
    if !codes.isEmpty {
      marks = codes.reduce(0) { $0 + Int($1.folded[1]) - 0x30 }
    } else if let number = price.firstIndex(where: { $0.number != nil }) {
      marks = price[number].number
    } else if price.contains(where: { $0.is("both") }) {
      marks = 2
    } else {
      guard price.contains(where: { $0.isAny(["full", "all"]) }) else { return nil }
      marks = nil
    }
  }

  /// Words of a result with its unit, at most.
  private static let longestResult = 5
  /// Figures from which a number stands in no answer by chance.
  private static let tellingFigures = 2

  /// "£32.50", "x = 14": a number behind a sign.
  private static func isResult(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.contains { isNumber($0) } && words.allSatisfy { isNumber($0) || $0.kind != .word || $0.folded.count == 1 }
  }

  private static func isNumber(_ word: SyntaxWord) -> Bool { word.folded.first.map { 0x30...0x39 ~= $0 } == true }

  private static func tells(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.reduce(0) { $0 + $1.folded.count { 0x30...0x39 ~= $0 } } >= tellingFigures
  }

  /// The number alone, as a unit may be written in several ways.
  private static func number(in words: ArraySlice<SyntaxWord>) -> ByteSpan? {
    guard let first = words.firstIndex(where: { isNumber($0) }) else { return nil }
    return words[first...].prefix { isNumber($0) }.span
  }

  /// Makes the result an example of a whole answer, where all marks of the point are for it.
  func apply(to syntax: inout PointSyntax) -> Bool {
    let all = syntax.statedMarks ?? syntax.demands.reduce(0) { $0 + ($1.worth ?? $1.quantity ?? 1) }
    guard marks == nil || marks == all, let span = result ?? Self.last(of: syntax) else { return false }
    if !syntax.examples.contains(span) { syntax.examples.append(span) }
    return true
  }

  /// The number with which what the last demand of a scheme asks for begins.
  private static func last(of syntax: PointSyntax) -> ByteSpan? {
    guard let demand = syntax.demands.last, demand.kind == .content else { return nil }
    var wording = (demand.items.last?.alternatives.first ?? demand.head).filter { !$0.isGenerated }[...]
    // "80 – 50 = 30": what it comes to.
    if wording.count > 1, wording.allSatisfy({ isNumber($0) }) { wording = wording.suffix(1) }
    return wording.first.map { isNumber($0) } == true && tells(wording) ? number(in: wording) : nil
  }
}
