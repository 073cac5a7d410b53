internal import Language
internal import RubricModel

/// What a piece of notation asks for and what it is worth.
struct PieceEntry {
  var demands: [DemandSyntax]
  /// Nil where the piece states none.
  var marks: Int?
  /// "firewall – filters traffic": the words after the dash.
  var expansion: ItemSyntax?
  /// The words after the dash are an example of those before it: "language – e.g. cannot read the leaflet".
  var isExample = false
  /// The marks hang on those of the entry before.
  var isDependent = false
}

extension PieceEntry {
  /// What is to be found, in any of its wordings.
  init(of item: ItemSyntax, _ piece: Piece, _ syntax: PointSyntax) {
    var item = item
    var command = syntax.commands.last?.word ?? .state
    // "a named product": naming is asked for.
    if item.alternatives.count == 1, item.alternatives[0].count > 1, item.alternatives[0][0].is("named") {
      command = .name
      item.alternatives[0].removeFirst()
    }
    var demand = DemandSyntax(command: command, head: item.alternatives.first ?? [])
    demand.quantity = 1
    if item.alternatives.count == 1, demand.head.count == 1, Self.isKind(demand.head[0]) {
      demand.isOpen = true
    } else {
      demand.items = [item]
    }
    self.init(demands: item.alternatives.isEmpty ? [] : [demand], marks: piece.marks)
  }

  /// "technique (1)": a word for a kind of thing, which is not itself the answer.
  private static func isKind(_ word: SyntaxWord) -> Bool {
    !WordTables.shared.roles(ofNoun: word.folded).isEmpty || word.isAny(["feature", "point", "idea", "answer"])
  }
}
