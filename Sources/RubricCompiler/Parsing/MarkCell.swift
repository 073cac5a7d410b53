internal import Language

/// What a cell in the column of marks says: "1", "[2]", "3 × 1", "1 + 1", "1 each, max 2", "M1", "A1 ft".
struct MarkCell {
  /// All marks of the row; nil where each part of its list has one.
  var marks: Int?
  /// The row is a list of which each part has its own mark.
  var isPool = false
  /// Codes of method and accuracy, as they stand.
  var codes: [SyntaxWord] = []

  /// Nil for an empty cell, and for one that says anything else.
  init?(_ cell: ArraySlice<SyntaxWord>) {
    let words = cell.filter { $0.isWord || $0.isAny(["×", "+", "*"]) }
    guard let first = words.first else { return nil }
    if words.allSatisfy({ Self.isMark($0) || $0.isAny(["ft", "dep", "cao", "oe"]) }), Self.isMark(first) {
      codes = words.filter { Self.isMark($0) }
      marks = codes.count
      return
    }
    let numbers = words.compactMap { $0.number }
    if numbers.count == 2, words.count <= 4, words.contains(where: { $0.isAny(["×", "x", "*"]) }) {
      marks = numbers[0] * numbers[1]
      isPool = true
    } else if words.contains(where: { $0.is("+") }), words.allSatisfy({ $0.number != nil || $0.isAny(Self.joins) }) {
      marks = numbers.reduce(0, +)
    } else if let price = PoolPrice(words.map { $0.lowered }[...]) {
      marks = price.most
      isPool = true
    } else if words.count <= 3, numbers.count == 1, words.allSatisfy({ $0.number != nil || $0.isAny(Self.units) }) {
      marks = numbers[0]
    } else {
      return nil
    }
    if let marks, !(1...20).contains(marks) { return nil }
  }

  private static let joins: [StaticString] = ["+", "mark", "marks"]
  private static let units: [StaticString] = ["mark", "marks", "ao1", "ao2", "ao3", "ao4", "max", "maximum"]

  /// "M1", "A1", "B2", "C1", and not "B0".
  private static func isMark(_ word: SyntaxWord) -> Bool { CodedLines.isCode(word) && word.folded[1] > 0x30 }

  /// Whether the codes of a table only number its marks: "M1", "M2", "M3".
  static func isInTurn(_ codes: [SyntaxWord]) -> Bool {
    codes.count > 1
      && zip(codes, 1...).allSatisfy { $0.folded[0] == UInt8(ascii: "m") && Int($0.folded[1]) - 0x30 == $1 }
  }
}

extension SyntaxWord {
  /// The word as if it stood outside brackets.
  var lowered: SyntaxWord {
    var word = self
    word.depth = 0
    return word
  }
}
