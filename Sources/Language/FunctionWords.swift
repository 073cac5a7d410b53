/// Looks up what kind of function word a folded word is.
public struct FunctionWords: Sendable {
  /// The table that ships with the program.
  public static let shared = FunctionWords()

  private let table = ClassifiedWords<WordClass>(
    FunctionWordData.text,
    named: [
      ("determiner", .determiner), ("pronoun", .pronoun), ("preposition", .preposition), ("auxiliary", .auxiliary),
      ("conjunction", .conjunction), ("adverb", .adverb), ("negator", .negator), ("reason", .reason),
      ("result", .result), ("condition", .condition), ("contrast", .contrast), ("sequence", .sequence),
      ("example", .example), ("relative", .relative), ("firstPerson", .firstPerson), ("quantity", .quantity),
      ("purpose", .purpose), ("judgement", .judgement), ("commonVerb", .commonVerb),
    ])

  /// The classes of a folded word; empty for a content word.
  public func classes(of folded: ArraySlice<UInt8>) -> WordClass {
    folded.withUnsafeBufferPointer { table.classes(of: $0) }
  }

  /// The classes of a folded word; empty for a content word.
  public func classes(of folded: [UInt8]) -> WordClass {
    folded.withUnsafeBufferPointer { table.classes(of: $0) }
  }

  /// The classes of a folded word; empty for a content word.
  func classes(of folded: UnsafeBufferPointer<UInt8>) -> WordClass { table.classes(of: folded) }

  /// The classes of all function words with a key: those of "because" for what "becuase" and "coz" are keyed to.
  func classes(ofKey key: [UInt8]) -> WordClass { table.classes(ofKey: key) }
}
