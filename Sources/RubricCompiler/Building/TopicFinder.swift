internal import Language
internal import RubricModel

/// Finds the topics of the lexicon that a rubric is about, by the words of its points.
struct TopicFinder {
  let lexicon: Lexicon

  /// The topics of a whole document.
  func topics(of document: Document, source: SourceText, terms: inout TermTable) -> [Int32] {
    topics(of: document.questions.flatMap { $0.points.map { $0.span } }, source: source, terms: &terms)
  }

  /// The topics in the order of their hits, those with a tenth of the hits at least; general vocabulary left out.
  func topics(of spans: [ByteSpan], source: SourceText, terms: inout TermTable) -> [Int32] {
    var counts: [Int32: Int] = [:]
    var reader = SyntaxReader(source)
    for span in spans {
      let stems = reader.words(of: span)
        .filter { $0.isWord && $0.classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary]) }
        .map { terms.stem($0) }
      for start in stems.indices {
        for length in 1...3 where start + length <= stems.count {
          for concept in lexicon.concepts(of: [StemID](stems[start..<(start + length)]))
          where !lexicon.isGeneral(concept) {
            counts[lexicon.concepts[Int(concept.rawValue)].topic, default: 0] += length
          }
        }
      }
    }
    let total = counts.values.reduce(0, +)
    return counts.filter { $0.value * 10 >= total }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { $0.key }
  }
}
