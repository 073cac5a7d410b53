internal import Language
internal import RubricModel

/// A piece that prices what the sentence before it has asked for: "1 for the effect, 1 for the development".
enum SummarisedPiece {
  /// What the sentence before has asked for, or what is said of it.
  static func demand(_ words: ArraySlice<SyntaxWord>, _ piece: Piece, _ syntax: PointSyntax) -> DemandSyntax? {
    guard piece.isPriced, let main = syntax.summary.first(where: { $0.kind == .content }), words.count <= 6 else {
      return nil
    }
    let content = words.filter {
      $0.isWord && $0.classes.isDisjoint(with: [.determiner, .preposition, .pronoun, .auxiliary, .conjunction])
        && !CommandReader.isManner($0)
        && !$0.isAny(["each", "correct", "valid", "relevant", "given", "appropriate", "suitable"])
    }
    // "for the reasons": of which the sentence before has spoken.
    if let kind = StructureWords.kind(of: words.trimmedMarks.prefix(8)),
      var demand = syntax.summary.first(where: { $0.kind == kind })
    {
      let isPlural = words.last(where: { $0.isWord })?.ends(in: "s") == true
      if isPlural, let marks = piece.marks, marks > 1 { demand.quantity = max(demand.quantity ?? 1, marks) }
      return demand
    }
    guard let last = content.last else { return nil }
    // "for the suggestion": of the command word of the same name.
    if content.count == 1, let command = WordTables.shared.command(last),
      var demand = syntax.summary.first(where: { $0.command == command && $0.kind == .content })
    {
      demand.quantity = 1
      return demand
    }
    let keys = main.head.filter { $0.isWord }.map { WordKey.make(of: $0.folded[...]) }
    let isGeneral = content.count == 1 && last.isAny(["point", "idea", "answer", "identification"])
    let isNamed = content.allSatisfy { word in
      WordTables.shared.command(word) != nil || keys.contains(WordKey.make(of: word.folded[...]))
    }
    guard isGeneral || (isNamed && keys.contains(WordKey.make(of: last.folded[...]))) else {
      guard content.count <= 3, PiecePhrases.isDevelopment(last) else { return nil }
      var demand = DemandSyntax(kind: .reason, command: main.command, head: [SyntaxWord](words.trimmedMarks))
      demand.quantity = 1
      return demand
    }
    var demand = main
    demand.quantity = 1
    demand.quantityIsStated = true
    // The mark is for naming it; what is said of it has a mark of its own.
    demand.command = content.first.flatMap { WordTables.shared.command($0) } ?? .identify
    return demand
  }
}
