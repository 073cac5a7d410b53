/// Looks up what kind of function word a folded word is.
public struct FunctionWords: Sendable {
  /// The table that ships with the program.
  public static let shared = FunctionWords(FunctionWordData.text)

  private var words = Vocabulary(capacity: 1024)
  private var classes: [WordClass] = [[]]

  /// Reads lines of `class: word word …`; a word may stand in several lines.
  init(_ text: StaticString) {
    for line in LineReader(text) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      guard let wordClass = Self.wordClass(named: line[line.startIndex..<colon]) else { continue }
      for word in line[(colon + 1)...].split(separator: UInt8(ascii: " ")) {
        let id = Int(words.insert([UInt8](word)).rawValue)
        if id == classes.count { classes.append([]) }
        classes[id].formUnion(wordClass)
      }
    }
  }

  /// The classes of a folded word; empty for a content word.
  public func classes(of folded: ArraySlice<UInt8>) -> WordClass {
    classes[Int(words.find(folded).rawValue)]
  }

  /// The classes of a folded word; empty for a content word.
  public func classes(of folded: [UInt8]) -> WordClass {
    classes[Int(words.find(folded).rawValue)]
  }

  /// The classes of a folded word; empty for a content word.
  func classes(of folded: UnsafeBufferPointer<UInt8>) -> WordClass {
    classes[Int(words.find(folded).rawValue)]
  }

  private static func wordClass(named name: ArraySlice<UInt8>) -> WordClass? {
    let all: [(StaticString, WordClass)] = [
      ("determiner", .determiner), ("pronoun", .pronoun), ("preposition", .preposition), ("auxiliary", .auxiliary),
      ("conjunction", .conjunction), ("adverb", .adverb), ("negator", .negator), ("reason", .reason),
      ("result", .result), ("condition", .condition), ("contrast", .contrast), ("sequence", .sequence),
      ("example", .example), ("relative", .relative), ("firstPerson", .firstPerson), ("quantity", .quantity),
      ("purpose", .purpose), ("judgement", .judgement), ("commonVerb", .commonVerb),
    ]
    for (key, value) in all where name.elementsEqual(key.bytes) { return value }
    return nil
  }
}
