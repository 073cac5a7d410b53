internal import Language

/// What an item with a label, or with content in brackets, asks for once it is known what the question gives away.
extension ItemSyntax {
  /// The wordings as the text has them, the label with the first.
  var written: [[SyntaxWord]] {
    guard let first = alternatives.first else { return [] }
    return [label + first] + alternatives.dropFirst()
  }

  /// A label is asked for, and brackets are not, unless the question gives away the words that stand before them; a slash
  /// between numbers of the question divides them.
  mutating func settle(_ isGiven: (SyntaxWord) -> Bool) {
    takeDivision(isGiven)
    func areGiven(_ words: [SyntaxWord]) -> Bool { words.allSatisfy { !Self.isContent($0) || isGiven($0) } }
    if !inBrackets.isEmpty, alternatives.allSatisfy({ areGiven($0) }) {
      label += alternatives.first ?? []
      alternatives = inBrackets
    }
    inBrackets = []
    if label.isEmpty { return }
    let label = label
    self.label = []
    // One word is little to know what it is said of.
    let isLabelled = areGiven(label)
    alternatives = alternatives.flatMap { words -> [[SyntaxWord]] in
      if !isLabelled { return [label + words] }
      return words.count(where: { Self.isContent($0) }) == 1 ? [words, label + words] : [words]
    }
  }

  /// "48 / 40", "153 / 240 × 100": a calculation, and no two answers.
  private mutating func takeDivision(_ isGiven: (SyntaxWord) -> Bool) {
    guard alternatives.count == 2, alternatives[0].count == 1, let divisor = alternatives[1].first,
      (alternatives[0] + alternatives[1]).allSatisfy({ $0.kind == .number }),
      isGiven(alternatives[0][0]), isGiven(divisor)
    else { return }
    alternatives = [[alternatives[0][0], divisor]]
  }

  private static func isContent(_ word: SyntaxWord) -> Bool { word.isWord && word.classes.isDisjoint(with: .function) }
}

extension PointSyntax {
  /// Settles the items of all demands.
  mutating func settle(_ isGiven: (SyntaxWord) -> Bool) {
    for demand in demands.indices {
      for item in demands[demand].items.indices { demands[demand].items[item].settle(isGiven) }
      // "48" of "48 / 40" names nothing.
      if demands[demand].items.count == 1, let only = demands[demand].items[0].alternatives.first,
        only.areCalculation, demands[demand].head.count == 1
      {
        demands[demand].head = only
      }
    }
  }
}

extension [SyntaxWord] {
  /// Two numbers and nothing else, the operator between them being no word: "60 ÷ 240".
  var areCalculation: Bool {
    let said = filter { $0.isWord }
    return said.count == 2 && said.allSatisfy { $0.kind == .number }
  }
}
