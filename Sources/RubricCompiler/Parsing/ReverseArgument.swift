internal import Language
internal import RubricModel

/// Makes the reverse of a comparison, as "or reverse argument" (ORA) accepts it: "faster at higher temperature" and "slower at
/// lower temperature".
struct ReverseArgument {
  private static let opposites = OppositeWords()

  /// Adds the reversed wording to each wording of an item that has one.
  func apply(to item: inout ItemSyntax) {
    item.alternatives += item.alternatives.compactMap { reversed($0) }
  }

  /// Adds the reversed wordings to all content of a point.
  func apply(to syntax: inout PointSyntax) {
    for place in syntax.demands.indices where syntax.demands[place].kind == .content {
      if syntax.demands[place].items.isEmpty, let other = reversed(syntax.demands[place].head) {
        syntax.demands[place].items = [ItemSyntax(alternatives: [syntax.demands[place].head, other])]
        syntax.demands[place].quantity = syntax.demands[place].quantity ?? 1
        continue
      }
      for item in syntax.demands[place].items.indices { apply(to: &syntax.demands[place].items[item]) }
    }
  }

  /// The reverse of a wording; nil where it has no comparison.
  ///
  /// One word alone ("collide less often") would be a mistake where its condition is not reversed too, so that two words
  /// must turn round, or one beside "than".
  func reversed(_ words: [SyntaxWord]) -> [SyntaxWord]? {
    var turned = 0
    var isAfterDegree = false
    let reversed = words.map { word -> SyntaxWord in
      // "more often": the degree turns round, and what it is a degree of stays.
      defer { isAfterDegree = word.isAny(["more", "less", "most", "least"]) }
      guard !isAfterDegree, let opposite = Self.opposites.of(word.folded) else { return word }
      turned += 1
      var other = word
      other.folded = opposite
      other.isGenerated = true
      return other
    }
    guard turned >= 2 || (turned == 1 && words.contains { $0.is("than") }) else { return nil }
    return reversed
  }
}

/// The pairs of ``ReversibleWordData``, both ways.
struct OppositeWords: Sendable {
  private var words = Vocabulary(capacity: 256)
  private var opposite: [[UInt8]] = [[]]

  init() {
    for line in LineReader(ReversibleWordData.text) {
      let pair = line.trimmed.split(separator: 0x20).map { [UInt8]($0) }
      guard pair.count == 2 else { continue }
      add(pair[0], pair[1])
      add(pair[1], pair[0])
    }
  }

  private mutating func add(_ word: [UInt8], _ other: [UInt8]) {
    if Int(words.insert(word).rawValue) == opposite.count { opposite.append(other) }
  }

  func of(_ word: [UInt8]) -> [UInt8]? {
    let id = words.find(word)
    return id == .unknown ? nil : opposite[Int(id.rawValue)]
  }
}
