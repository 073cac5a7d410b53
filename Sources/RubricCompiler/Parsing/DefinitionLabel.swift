internal import Language

/// "Weather = the state of the air today": a name, and what it means.
struct DefinitionLabel {
  var label: [SyntaxWord]
  var meaning: ArraySlice<SyntaxWord>

  /// Most words of a name.
  private static let longest = 4

  /// Nil where the words define nothing; a formula is no definition ("density = mass ÷ volume").
  init?(_ words: ArraySlice<SyntaxWord>) {
    guard let sign = words.prefix(Self.longest + 1).firstIndex(where: { $0.is("=") && $0.depth == 0 }) else {
      return nil
    }
    let name = words[..<sign]
    let rest = words[(sign + 1)...]
    guard name.contains(where: { $0.kind == .word }), name.allSatisfy({ $0.kind == .word || $0.kind == .dash }),
      rest.prefix(4).count(where: { $0.kind == .word }) > 2,
      !rest.contains(where: { $0.depth == 0 && ($0.is("=") || Self.isOfFormula($0)) })
    else { return nil }
    label = name.filter { $0.isWord }
    meaning = rest
  }

  private static func isOfFormula(_ word: SyntaxWord) -> Bool {
    word.isAny(["×", "÷", "+", "−", "*", "^", "<", ">", "divided", "multiplied", "times", "minus", "plus", "squared"])
  }
}
