internal import Language
internal import RubricModel

/// Models whose name spells their steps: LAST (Listen, Apologise, Solve, Thank), HEAT, STAR.
///
/// Read from anywhere in the rubric text: a word in capitals with a bracket or a colon after it, in which the listed
/// steps begin with its letters.
struct NamedModels {
  struct Model {
    var name: [UInt8]
    var steps: [[SyntaxWord]]
  }

  private(set) var models: [Model] = []

  /// Finds the models that the words define.
  mutating func learn(from words: [SyntaxWord], source: SourceText) {
    for index in words.indices where isName(words[index], source) {
      var next = index + 1
      while next < words.count, next < index + 4,
        words[next].isAny(["model", "technique", "method", "cycle"]) || words[next].kind == .quote
      {
        next += 1
      }
      guard next < words.count, words[next].kind == .open || words[next].is(":") else { continue }
      // The steps of a model are a few words each.
      let near = words[next...].prefix(60)
      let end = near.firstIndex { $0.kind == .close } ?? near.endIndex
      let steps = ItemSplitter.chunks(words[(next + 1)..<end].filter { $0.kind != .lineBreak }[...])
        .map { [SyntaxWord]($0.filter { $0.isWord }) }
      let initials = steps.compactMap { $0.first?.folded.first }
      guard initials == words[index].folded, !models.contains(where: { $0.name == words[index].folded }) else {
        continue
      }
      models.append(Model(name: words[index].folded, steps: steps))
    }
  }

  /// The model that an item names, or nil.
  func model(in words: [SyntaxWord], source: SourceText) -> Model? {
    for word in words where isName(word, source) {
      if let found = models.first(where: { $0.name == word.folded }) { return found }
    }
    return nil
  }

  /// Three to eight capitals.
  private func isName(_ word: SyntaxWord, _ source: SourceText) -> Bool {
    guard word.kind == .word, (3...8).contains(word.folded.count) else { return false }
    return source.bytes(word.span).allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }
}

extension Document {
  /// The models that the rubric explains, in its teaching sections and in its points.
  func namedModels(_ source: SourceText, _ reader: inout SyntaxReader) -> NamedModels {
    var models = NamedModels()
    for item in teaching { models.learn(from: reader.words(of: item.span), source: source) }
    for question in questions {
      for point in question.points {
        models.learn(from: reader.words(of: point.span), source: source)
        for nested in point.nested {
          let words = reader.words(of: nested)
          if !RefinementReader.isExplicit(words) { models.learn(from: words, source: source) }
        }
      }
    }
    return models
  }
}
