internal import Language

/// The words of ``MarkerWordData``.
struct MarkerWords: Sendable {
  static let shared = MarkerWords()

  private let nouns: Set<[UInt8]>
  private let forms: Set<[UInt8]>
  private let styles: Set<[UInt8]>
  private let matching: Set<[UInt8]>
  private let predicates: Set<[UInt8]>

  private init() {
    var sets: [String: Set<[UInt8]>] = [:]
    for line in LineReader(MarkerWordData.text) {
      let parts = line.trimmed.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = String(decoding: parts[0], as: UTF8.self)
      sets[name, default: []].formUnion(parts[1].split(separator: 0x20).map { [UInt8]($0) })
    }
    nouns = sets["noun"] ?? []
    forms = sets["form"] ?? []
    styles = sets["style"] ?? []
    matching = sets["matching"] ?? []
    predicates = sets["predicate"] ?? []
  }

  /// "explanation", "cause": a part of an answer.
  func isNoun(_ word: SyntaxWord) -> Bool { nouns.contains(word.folded) }

  /// "spelling", "order": how something is said.
  func isForm(_ word: SyntaxWord) -> Bool { forms.contains(word.folded) }

  /// "match", "belong": what a part must do to another.
  func isMatching(_ word: SyntaxWord) -> Bool { matching.contains(word.folded) }

  /// "accepted", "penalised".
  func isPredicate(_ word: SyntaxWord) -> Bool { predicates.contains(word.folded) }

  /// Whether words speak of how answers are made and of nothing that they say: "vague answers", "reasons in any order",
  /// "everyday words".
  func areOfForm(_ words: ArraySlice<SyntaxWord>) -> Bool {
    let content = words.filter { word in
      word.isWord && word.depth == 0
        && (word.classes.isDisjoint(with: .function) || isNoun(word) || isForm(word))
    }
    return !content.isEmpty && !words.contains { $0.isQuoted }
      && content.allSatisfy {
        isForm($0) || isNoun($0) || styles.contains($0.folded) || $0.isAny(["any", "more", "only"]) || $0.number != nil
      }
      && content.contains { isForm($0) || isNoun($0) }
  }
}
