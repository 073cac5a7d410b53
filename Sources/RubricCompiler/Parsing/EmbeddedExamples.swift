internal import Language

/// Examples of what a sentence is about, in the midst of it: "foods such as nuts or fish can cause a reaction" says it of foods, and of
/// nuts, and of fish; "foods" alone says nothing.
enum EmbeddedExamples {
  /// Most words of the examples.
  private static let longest = 14
  private static let subordinating: [StaticString] = [
    "who", "which", "that", "because", "so", "to", "if", "when", "after", "before", "while", "until", "as", "since",
    "where", "with",
  ]
  /// Most wordings.
  private static let mostWordings = 6

  /// The sentence of its subject and of each example; nil where the words are no such sentence.
  static func item(_ words: ArraySlice<SyntaxWord>) -> ItemSyntax? {
    let words = words.trimmedMarks
    guard let list = words.introduction(from: words.startIndex), list.introduction.kind == .examples,
      list.index > words.startIndex, !words.contains(where: { $0.is(":") || $0.is(";") || $0.kind == .slash }),
      case let subject = words[..<list.index].trimmedEnd, isSubject(subject),
      case let rest = words[(list.index + list.introduction.length)...],
      let verb = verb(of: subject, in: rest)
    else { return nil }
    let said = rest[verb...].filter { $0.isWord && $0.depth == 0 }
    let examples = ItemSplitter.items(rest[..<verb].trimmedEnd).flatMap { $0.alternatives }
    let subjects = [subject.filter { $0.isWord && $0.depth == 0 }] + examples.map { $0 }
    return ItemSyntax(alternatives: subjects.prefix(mostWordings).map { $0 + said })
  }

  /// A noun with what describes it, and no verb.
  private static func isSubject(_ words: ArraySlice<SyntaxWord>) -> Bool {
    let units = Unit.units(of: words.filter { $0.depth == 0 })
    // "a weakness, e.g. treats the symptoms" has answers for examples.
    guard !LabelledExamples.isGeneral(words), !QuantityReader.read(words).isStated, let last = units.last,
      !last.isAny(["example", "examples", "case", "cases", "instance"]), last.shape.isNominal || last.shape == .gerund
    else { return false }
    return !units.contains { [.auxiliary, .verb, .to, .clause, .comma, .negator].contains($0.shape) }
      && ClauseReader.verb(of: units) == nil
  }

  /// Whether a list goes on behind a comma, and no consequence begins there.
  private static func goesOn(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.indices.contains { index in
      words[index].kind == .comma && words[index].depth == 0
        && words.word(at: index + 1)?.isAny(["so", "which", "because", "as", "meaning", "and", "but", "if", "when"])
          != true
    }
  }

  /// Where the verb of the subject stands behind the examples.
  private static func verb(of subject: ArraySlice<SyntaxWord>, in rest: ArraySlice<SyntaxWord>) -> Int? {
    let noun = Unit.units(of: subject.filter { $0.depth == 0 }).last.map { [$0] } ?? []
    for index in rest.indices.dropFirst().prefix(longest) where rest[index].depth == 0 && rest[index].isWord {
      let before = rest[index - 1]
      // "such as the man who can pay": what is said of the example.
      // "… grew after the line was opened": what follows is no verb of it.
      if rest[index].isAny(Self.subordinating) { return nil }
      if before.isAny(["and", "or"]) || (before.isWord && !before.classes.isDisjoint(with: .function)) { continue }
      let isApart = before.kind == .comma
      if goesOn(rest[index...]) { continue }
      let units = Unit.units(of: [SyntaxWord](rest[index...]))
      guard let first = units.first else { return nil }
      if first.shape == .auxiliary { return index }
      let isFollowed = units.dropFirst().first.map { $0.shape == .article || $0.shape == .preposition } == true
      if ClauseReader.verb(of: noun + units) == noun.count, units.count > 1 || first.shape == .verb,
        isApart || isFollowed || first.needsNoObject
      {
        return index
      }
      // "workers, e.g. weavers, lost their jobs"
      let isObject = units.dropFirst().first?.shape == .article
      if first.shape == .participle || first.shape == .verb, isObject, isApart || before.classes.isEmpty {
        return index
      }
      if isApart, isObject, ShapeTable.shared.isBaseVerb(rest[index]) { return index }
    }
    return nil
  }
}
